namespace Monitor.Cli.Hosting.Blobs;

/// <summary>Who tells a function of a blob.</summary>
internal enum ReceiptClaim
{
    /// <summary>This host does, now.</summary>
    Mine,

    /// <summary>Another host is about to, or is gone: look again.</summary>
    Pending,

    /// <summary>It has been told.</summary>
    Told,
}
