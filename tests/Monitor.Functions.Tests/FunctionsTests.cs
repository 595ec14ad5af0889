using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Messaging;

namespace Monitor.Functions.Tests;

public sealed class FunctionsTests
{
    private static readonly IReadOnlyList<MethodInfo> Methods =
        [.. typeof(PullFeedsFunction).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Where(m => m.GetCustomAttribute<FunctionAttribute>() is not null)];

    [Fact]
    public void Functions_AreThoseOfTheArchitecture()
    {
        var names = Methods.Select(m => m.GetCustomAttribute<FunctionAttribute>()!.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["AnalyzeArticle", "CheckStatement", "DeliverAlert", "Health", "PullFeed", "PullFeeds"], names);
    }

    [Fact]
    public void QueueTriggers_ReadEveryQueue()
    {
        var queues = Triggers<QueueTriggerAttribute>().Select(t => t.QueueName).Order(StringComparer.Ordinal);

        Assert.Equal(QueueNames.All.Order(StringComparer.Ordinal), queues);
    }

    [Fact]
    public void TimerSettings_AreInTheSample()
    {
        var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cli.RepositoryRoot.Find(), "local.settings.sample.json")));
        var settings = sample.RootElement.GetProperty("Values").EnumerateObject().Select(v => v.Name).ToList();

        var schedules = Triggers<TimerTriggerAttribute>().Select(t => t.Schedule.Trim('%')).ToList();

        Assert.NotEmpty(schedules);
        Assert.All(schedules, s => Assert.Contains(s, settings));
    }

    [Fact]
    public void HttpTriggers_SayTheirLevelAndRoute() =>
        Assert.All(Triggers<HttpTriggerAttribute>(), t => Assert.NotNull(t.Route));

    private static IEnumerable<T> Triggers<T>()
        where T : Attribute =>
        Methods.SelectMany(m => m.GetParameters()).Select(p => p.GetCustomAttribute<T>()).OfType<T>();
}
