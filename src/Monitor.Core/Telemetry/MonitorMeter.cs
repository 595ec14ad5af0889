using System.Diagnostics.Metrics;
using System.Text.Json;

namespace Monitor.Core.Telemetry;

/// <summary>
/// What the pipeline counts, on a meter named <see cref="Name"/>. Each number is counted where its effect is real: a run that
/// is repeated and changes nothing counts nothing. docs/telemetry.md lists names, units and tags.
/// </summary>
public static class MonitorMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Monitor";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Articles = Meter.CreateCounter<long>(
        "monitor.articles.stored", "{article}", "Articles that were new, or whose text had changed.");

    private static readonly Counter<long> FeedsRead = Meter.CreateCounter<long>(
        "monitor.feeds.read", "{fetch}", "Fetches that a feed answered.");

    private static readonly Counter<long> FeedsFailed = Meter.CreateCounter<long>(
        "monitor.feeds.failed", "{fetch}", "Fetches that brought nothing usable.");

    private static readonly Counter<long> Statements = Meter.CreateCounter<long>(
        "monitor.statements.read", "{statement}", "Statements read from articles, each text of an article once.");

    private static readonly Counter<long> Contradictions = Meter.CreateCounter<long>(
        "monitor.contradictions.found", "{contradiction}", "Contradictions that were not known before.");

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "monitor.deliveries", "{delivery}", "Attempts to bring one alert to one recipient, by how they ended.");

    private static readonly Counter<long> LedgerErrors = Meter.CreateCounter<long>(
        "monitor.ledger.append.errors", "{error}", "Appends to the ledger that failed.");

    private static readonly Gauge<long> QueueMessages = Meter.CreateGauge<long>(
        "monitor.queue.messages", "{message}", "About how many messages a queue held at the last tick of the timer.");

    private static readonly Gauge<long> QueueAge = Meter.CreateGauge<long>(
        "monitor.queue.age", "s", "How long the oldest message that nobody works on had waited at the last tick of the timer.");

    /// <summary>An article was written.</summary>
    /// <param name="fromFeed">False for a seed.</param>
    public static void ArticleStored(bool fromFeed) => Articles.Add(1, Tag("source", fromFeed ? "feed" : "seed"));

    /// <summary>A feed answered.</summary>
    /// <param name="isChanged">False when it said that nothing is new.</param>
    public static void FeedRead(bool isChanged) => FeedsRead.Add(1, Tag("result", isChanged ? "changed" : "unchanged"));

    /// <summary>A fetch brought nothing usable.</summary>
    /// <param name="reason">One of a few words, never an address.</param>
    public static void FeedFailed(string reason) => FeedsFailed.Add(1, Tag("reason", Word(reason)));

    /// <summary>An article's text was read for the first time.</summary>
    public static void StatementsRead(int count) => Statements.Add(count);

    /// <summary>A contradiction was stored that was not there.</summary>
    public static void ContradictionFound(Enum relation, Enum verdict) =>
        Contradictions.Add(1, Tag("relation", Word($"{relation}")), Tag("verdict", Word($"{verdict}")));

    /// <summary>An attempt to deliver ended.</summary>
    public static void Delivered(string channel, Enum state) =>
        Deliveries.Add(1, Tag("channel", channel), Tag("state", Word($"{state}")));

    /// <summary>A statement could not be appended.</summary>
    public static void LedgerAppendFailed(Exception why) => LedgerErrors.Add(1, Tag("reason", why.GetType().Name));

    /// <summary>A queue was looked at.</summary>
    /// <param name="queue">Its name.</param>
    /// <param name="messages">About how many it holds.</param>
    public static void QueueSeen(string queue, int messages) => QueueMessages.Record(messages, Tag("queue", queue));

    /// <summary>A queue was looked at that holds messages.</summary>
    /// <param name="queue">Its name.</param>
    /// <param name="age">Since the oldest message that nobody works on was sent; counted in whole seconds.</param>
    public static void QueueAged(string queue, TimeSpan age) => QueueAge.Record((long)age.TotalSeconds, Tag("queue", queue));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);

    // As the records write it.
    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
