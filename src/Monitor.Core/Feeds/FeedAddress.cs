namespace Monitor.Core.Feeds;

internal static class FeedAddress
{
    /// <summary>The address when it is absolute and http or https, else <c>null</c>.</summary>
    public static Uri? Parse(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
