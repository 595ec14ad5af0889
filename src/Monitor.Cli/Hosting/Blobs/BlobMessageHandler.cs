using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting.Blobs;

/// <summary>Runs the function that a message of the internal queue names, on the version of the blob that was seen.</summary>
internal sealed partial class BlobMessageHandler(
    IReadOnlyDictionary<string, BlobTrigger> triggers, BlobServiceClient storage, FunctionInvoker invoker,
    ILogger<BlobMessageHandler> logger)
{
    /// <exception cref="Exception">What the function threw, or: it is not one of ours, and perhaps another host's.</exception>
    public async Task RunAsync(string text, CancellationToken interrupted)
    {
        var message = Parse(text);
        if (!triggers.TryGetValue(message.FunctionId, out var trigger)
            || !trigger.Path.TryMatch(message.BlobName, out var parts))
        {
            LogUnknown(message.FunctionId, message.ContainerName, message.BlobName);
            throw new InvalidOperationException($"no function {message.FunctionId} for {message.ContainerName}/{message.BlobName}");
        }

        if (await ReadAsync(message, interrupted) is not { } content)
        {
            LogOutdated(message.FunctionId, message.ContainerName, message.BlobName);
            return;   // a newer version has a message of its own
        }

        await invoker.InvokeAsync(trigger.Function, new TriggerInput(content, parts), interrupted);
    }

    /// <summary>The text for the poison queue; what is not ours stays as it is.</summary>
    public static string ToPoison(string text)
    {
        try
        {
            var message = Parse(text);
            return JsonSerializer.Serialize(
                new BlobPoisonMessage(message.FunctionId, "BlockBlob", message.ContainerName, message.BlobName, message.ETag));
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static BlobTriggerMessage Parse(string text) =>
        JsonSerializer.Deserialize<BlobTriggerMessage>(text, JsonSerializerOptions.Web)
        ?? throw new JsonException("read null, expected a blob trigger message");

    /// <summary><c>null</c> when the blob is gone or changed.</summary>
    private async Task<string?> ReadAsync(BlobTriggerMessage message, CancellationToken cancellation)
    {
        var blob = storage.GetBlobContainerClient(message.ContainerName).GetBlobClient(message.BlobName);
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = new ETag(message.ETag) } };
        try
        {
            var download = await blob.DownloadContentAsync(options, cancellation);
            return download.Value.Content.ToString();
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Function}: {Container}/{Blob} has changed or gone since it was found; passed over")]
    private partial void LogOutdated(string function, string container, string blob);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Container}/{Blob} is for {Function}, which this host does not run; left to another try")]
    private partial void LogUnknown(string function, string container, string blob);
}
