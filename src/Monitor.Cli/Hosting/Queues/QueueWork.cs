namespace Monitor.Cli.Hosting.Queues;

/// <summary>What is done with the messages of one queue.</summary>
internal sealed record QueueWork
{
    /// <summary>The queue's name.</summary>
    public required string Queue { get; init; }

    /// <summary>Where a message goes that cannot be handled; <c>null</c> to remove it.</summary>
    public required string? PoisonQueue { get; init; }

    /// <summary>Handles a decoded message; throws when it is to be tried again.</summary>
    public required Func<string, CancellationToken, Task> RunAsync { get; init; }

    /// <summary>A decoded message as it is to stand in the poison queue, decoded; default unchanged.</summary>
    public Func<string, string> ToPoison { get; init; } = message => message;

    /// <summary>The platform's rule: a queue has a poison queue unless it is one, or the name would be too long for storage.</summary>
    public static string? PoisonOf(string queue)
    {
        const int longestName = 63;
        var poison = $"{queue}-poison";
        return queue.EndsWith("-poison", StringComparison.Ordinal) || poison.Length > longestName ? null : poison;
    }
}
