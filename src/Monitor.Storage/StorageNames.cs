namespace Monitor.Storage;

/// <summary>Names of the blob containers. Those of the queues are in <see cref="Core.Messaging.QueueNames"/>.</summary>
public static class StorageNames
{
    /// <summary>Articles, <c>{id}.json</c>. Its blob trigger starts the analysis.</summary>
    public const string Articles = "articles";

    /// <summary>State of each feed, <c>{feedId}.json</c>.</summary>
    public const string Feeds = "feeds";

    /// <summary>What was read from each article, <c>{articleId}.json</c>.</summary>
    public const string Analyses = "analyses";

    /// <summary>Who said what: append blobs <c>by/{speaker}/{yyyy-MM}.jsonl</c> and <c>about/{entity}/{yyyy-MM}.jsonl</c>.</summary>
    public const string Ledger = "ledger";

    /// <summary>Contradictions, <c>{id}.json</c>.</summary>
    public const string Alerts = "alerts";

    /// <summary>Delivery records, <c>{key}.json</c>.</summary>
    public const string Deliveries = "deliveries";

    /// <summary>All containers, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> Containers { get; } = [Articles, Feeds, Analyses, Ledger, Alerts, Deliveries];
}
