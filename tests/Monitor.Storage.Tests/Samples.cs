using System.Text.Json;
using Monitor.Core;
using Monitor.Core.Alerts;
using Monitor.Core.Articles;
using Monitor.Core.Contradictions;
using Monitor.Core.Entities;
using Monitor.Core.Feeds;
using Monitor.Core.Statements;
using Monitor.Core.Text;

namespace Monitor.Storage.Tests;

/// <summary>Records to store, with every field filled, and ids that no other test uses.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Time = new(2025, 8, 22, 10, 30, 0, TimeSpan.Zero);

    public static string NewId() => Guid.NewGuid().ToString("N");

    public static LedgerKey NewKey(LedgerKind kind = LedgerKind.By) => new(kind, NewId());

    public static Article Article(string id, string text = "“Ні,” said the minister.\nNobody asked why.") => new()
    {
        Id = id,
        Url = "https://news.example/1",
        Outlet = "Example News",
        Title = "Minister says no",
        Text = text,
        Published = Time,
        DateBasis = DateBasis.Inferred,
        Fetched = Time.AddHours(1),
        FeedId = "example",
    };

    public static FeedState FeedState(string feedId, int failures = 0) => new()
    {
        FeedId = feedId,
        NextDue = Time,
        ETag = "W/\"a\"",
        LastAttempt = Time,
        ConsecutiveFailures = failures,
    };

    public static Statement Statement(string id, string day = "2025-08-22", string claim = "We don’t get along.\nNot at all.") => new()
    {
        Id = id,
        Speaker = new Speaker("donald-trump", "Donald Trump", true, new TextSpan(3, 9)),
        Content = [new TextSpan(10, 20), new TextSpan(30, 44)],
        Cue = new TextSpan(21, 25),
        Quote = claim,
        Claim = claim,
        Kind = StatementKind.Direct,
        SaidAt = new SaidAt(DateTimeOffset.Parse(day + "T00:00:00Z", null), SaidAtPrecision.Day, "on Friday"),
        About = ["vladimir-putin", "volodymyr-zelensky"],
        IsNegated = true,
        Appearance = new Appearance("a1", Time, "UNIAN", File: "000.txt"),
    };

    public static ArticleAnalysis Analysis(string articleId, string textHash = "0123") => new(
        articleId,
        textHash,
        new TextAnalysis(
            "embedded 1",
            [new Entity("kyiv", "Kyiv", EntityKind.Place, [new TextSpan(0, 4)])],
            new Sentiment(0.25, 0.5, 0.25)),
        [Statement("s1"), Statement("s2")]);

    public static Contradiction Contradiction(string id, string explanation = "He said the opposite.") => new()
    {
        Id = id,
        Relation = Relation.Reversal,
        Verdict = Verdict.Contradiction,
        Score = 0.875,
        Earlier = Statement("s1", "2025-08-19"),
        Later = Statement("s2"),
        Reasons = [new Reason(ReasonKind.Negation, "get along", "don’t get along")],
        Explanation = explanation,
    };

    public static Delivery Delivery(string key, DeliveryState state = DeliveryState.Sending) => new()
    {
        Key = key,
        AlertId = "c1",
        Channel = "email",
        Recipient = "desk@news.example",
        State = state,
        Updated = Time,
        Detail = "250 OK",
    };

    /// <summary>For comparing records that hold lists.</summary>
    public static string Json<T>(T record) => JsonSerializer.Serialize(record, MonitorJson.Options);
}
