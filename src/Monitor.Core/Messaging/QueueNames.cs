namespace Monitor.Core.Messaging;

/// <summary>The queues between the stages. What failed for good is in the queue of the same name ending in <c>-poison</c>.</summary>
public static class QueueNames
{
    /// <summary>One <see cref="Feeds.FeedMessage"/> per feed that is due.</summary>
    public const string Feeds = "feeds";

    /// <summary>One <see cref="Statements.StatementMessage"/> per statement read.</summary>
    public const string Statements = "statements";

    /// <summary>One <see cref="Contradictions.AlertMessage"/> per contradiction found.</summary>
    public const string Alerts = "alerts";

    /// <summary>Where the platform puts articles that could not be read: its own name, fixed.</summary>
    public const string ArticlesPoison = "webjobs-blobtrigger-poison";

    /// <summary>The queues between stages, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> All { get; } = [Feeds, Statements, Alerts];

    /// <summary>Where messages of <paramref name="queue"/> end that could not be handled.</summary>
    public static string Poison(string queue) => $"{queue}-poison";
}
