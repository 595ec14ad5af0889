namespace Monitor.Cli.Hosting;

/// <summary>How a <see cref="LocalHost"/> runs. What the platform lets an app set is in <c>host.json</c> instead.</summary>
internal sealed record LocalHostOptions
{
    /// <summary>Path of <c>host.json</c>.</summary>
    public required string HostJson { get; init; }

    /// <summary>The storage account of every blob, queue and timer; a trigger's own <c>Connection</c> is not looked at.</summary>
    public required string StorageConnectionString { get; init; }

    /// <summary>Names of the functions to run; <c>null</c> for all.</summary>
    public IReadOnlySet<string>? Functions { get; init; }

    /// <summary>TCP port on 127.0.0.1, 0 for any free one; <c>null</c> for 7071 or, when that is taken, the next free one.</summary>
    public int? Port { get; init; }

    /// <summary>
    /// How long a message in work stays hidden from others, whole seconds. Renewed at half time; a killed process's messages
    /// come back after it. Default 30 s.
    /// </summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Shortest time between two looks at an idle queue; doubles up to <c>maxPollingInterval</c>. Default 100 ms.</summary>
    public TimeSpan PollingFloor { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Time between two listings of a blob trigger's container. Default 500 ms.</summary>
    public TimeSpan ScanInterval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>A blob receipt that is pending for longer belongs to a process that is gone. Default 10 s.</summary>
    public TimeSpan ReceiptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a stop waits for running functions before it cancels them. Default 3.5 s.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(3.5);
}
