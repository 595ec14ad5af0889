using Microsoft.Extensions.Options;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Alerts.Outbox;

/// <summary>
/// Writes what the other channels would have sent into a local folder while none of them is configured:
/// <c>{alert}.teams.json</c>, <c>{alert}.txt</c> and <c>{alert}.html</c>.
/// </summary>
public sealed class OutboxChannel(IOptions<AlertOptions> options) : IAlertChannel
{
    private readonly AlertOptions _options = options.Value;

    /// <inheritdoc/>
    public string Name => "outbox";

    /// <inheritdoc/>
    public IReadOnlyList<string> Recipients =>
        _options.Teams.IsConfigured || _options.Email.IsConfigured || !_options.Outbox.IsUsed ? [] : ["folder"];

    /// <inheritdoc/>
    public TimeSpan? ResendAfter => TimeSpan.Zero;

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Alert alert, Delivery delivery, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(_options.Outbox.Folder);
        var name = alert.Id.All(char.IsAsciiLetterOrDigit) ? alert.Id : ContentHash.Of(alert.Id);
        try
        {
            Directory.CreateDirectory(folder);
            await WriteAsync(Path.Combine(folder, $"{name}.teams.json"), TeamsCard.Render(alert), cancellation);
            await WriteAsync(Path.Combine(folder, $"{name}.txt"), Utf8(AlertPlainText.Render(alert)), cancellation);
            await WriteAsync(Path.Combine(folder, $"{name}.html"), Utf8(AlertHtml.Render(alert)), cancellation);
            return new SendResult.Accepted($"written to {_options.Outbox.Folder}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SendResult.Delayed($"Alerts:Outbox:Folder \"{folder}\" cannot be written: {OneLine.Of(e.Message)}");
        }
    }

    // A reader never sees half a file, however the program ends.
    private static async Task WriteAsync(string path, byte[] content, CancellationToken cancellation)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(draft, content, cancellation);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);   // does nothing once it was moved
        }
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
