using System.Text.Json;
using Microsoft.Extensions.Logging;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Messaging;

/// <summary>
/// Parses queue messages. One that cannot be read will never get better by a retry: it is logged with what was
/// read and expected, kept word for word in the poison queue, and passed over.
/// </summary>
public sealed partial class MessageReader(IMessageQueues queues, ILogger<MessageReader> logger)
{
    private const int ShownCharacters = 200;

    /// <summary>Has a message handled as the next step of the trace that it carries; a malformed one is put aside.</summary>
    public async Task HandleAsync<T>(
        string queue, string message, Func<T, CancellationToken, Task> handle, CancellationToken cancellation)
        where T : class
    {
        if (await ReadAsync<T>(queue, message, cancellation) is { } read)
        {
            await ArticleTrace.ContinueAsync(
                $"process {queue}", TraceFields.Read(message), () => handle(read, cancellation));
        }
    }

    private async Task<T?> ReadAsync<T>(string queue, string message, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(message, MonitorJson.Options)
                ?? throw new JsonException("the message is JSON null");
        }
        catch (JsonException e)
        {
            await queues.SendAsync(QueueNames.Poison(queue), message, cancellation);
            LogMalformed(queue, Shorten(message), typeof(T).Name, e.Message);
            return null;
        }
    }

    private static string Shorten(string message) =>
        message.Length <= ShownCharacters ? message : message[..ShownCharacters] + "…";

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Queue {Queue}: read \"{Message}\", expected a {Expected} as JSON ({Problem}). Kept in {Queue}-poison.")]
    private partial void LogMalformed(string queue, string message, string expected, string problem);
}
