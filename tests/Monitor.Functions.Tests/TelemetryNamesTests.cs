using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Feeds;
using Monitor.Core.Telemetry;

namespace Monitor.Functions.Tests;

/// <summary>Alert rules, workbook and docs name what the code counts, and nothing else: a wrong name would be silence, not an error.</summary>
public sealed partial class TelemetryNamesTests
{
    private static readonly string Root = Cli.RepositoryRoot.Find();
    private static readonly string Queries = string.Concat(
        new[] { "alerts.bicep", "workbook.json" }.Select(f => File.ReadAllText(Path.Combine(Root, "infra", "modules", f))));

    [Fact]
    public void Queries_NameOnlyMetricsThatExist()
    {
        var named = Metric().Matches(Queries).Select(m => m.Groups["name"].Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(Instruments().Select(i => i.Name)));
    }

    [Fact]
    public void Docs_NameEveryMetricWithItsUnit()
    {
        var docs = File.ReadAllText(Path.Combine(Root, "docs", "telemetry.md"));

        Assert.All(Instruments(), i => Assert.Contains($"| `{i.Name}` | {i.Unit!.Trim('{', '}')} |", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void Instruments_SayWhatTheyCount() => Assert.All(Instruments(), i => Assert.False(string.IsNullOrEmpty(i.Description)));

    [Fact]
    public void Queries_NameOnlyFunctionsThatExist()
    {
        var functions = typeof(PullFeedsFunction).Assembly.GetTypes().SelectMany(t => t.GetMethods())
            .Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>();
        var named = Invocation().Matches(Queries).Select(m => m.Groups["name"].Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(functions));
    }

    [Fact]
    public void Queries_NameOnlyCategoriesThatExist()
    {
        var named = Category().Matches(Queries).Select(m => m.Groups["name"].Value).ToHashSet();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.NotNull(typeof(PullFeedStage).Assembly.GetType(name)));
    }

    private static List<Instrument> Instruments()
    {
        List<Instrument> found = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == MonitorMeter.Name)
                {
                    found.Add(instrument);
                }
            },
        };
        MonitorMeter.StatementsRead(0);   // the meter is there once it is used
        listener.Start();
        Assert.Equal(9, found.Count);
        return found;
    }

    [GeneratedRegex(@"'(?<name>monitor\.\w[\w.]*)'")]
    private static partial Regex Metric();

    [GeneratedRegex(@"'function (?<name>\w+)'")]
    private static partial Regex Invocation();

    [GeneratedRegex(@"'(?<name>Monitor\.Core\.[\w.]+)'")]
    private static partial Regex Category();
}
