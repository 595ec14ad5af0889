namespace Monitor.Cli.Running;

/// <summary>What the command line of <c>monitor run</c> says; <c>null</c> means the setting or the default.</summary>
internal sealed record RunOptions
{
    /// <summary>Stop when everything is read and checked.</summary>
    public bool Once { get; init; }

    /// <summary>Storage connection string.</summary>
    public string? Storage { get; init; }

    /// <summary>Folder of seed articles, or "none".</summary>
    public string? Seeds { get; init; }

    /// <summary>File that lists the feeds, or "none".</summary>
    public string? Feeds { get; init; }

    /// <summary>Folder for alerts while no channel is configured.</summary>
    public string? Outbox { get; init; }

    /// <summary>Port of the local address.</summary>
    public int? Port { get; init; }

    /// <summary>Taken for the time at the start; time goes on from there.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>Print what each function does.</summary>
    public bool Verbose { get; init; }
}
