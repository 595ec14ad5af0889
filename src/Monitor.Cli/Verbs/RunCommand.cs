using System.CommandLine;
using System.Globalization;
using Monitor.Cli.Running;
using Monitor.Cli.Terminal;

namespace Monitor.Cli.Verbs;

/// <summary>The command line of <c>monitor run</c>.</summary>
internal static class RunCommand
{
    private static readonly Option<bool> Once = new("--once") { Description = "Stop when everything is read and checked." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print each alert as one JSON line; everything else goes to standard error." };
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Print what each function does." };
    private static readonly Option<string?> Storage = new("--storage") { Description = "Storage connection string. Default: Azurite on its usual ports, started if needed." };
    private static readonly Option<string?> Seeds = new("--seeds") { Description = "Folder of seed articles, or \"none\". Default: seeds." };
    private static readonly Option<string?> Feeds = new("--feeds") { Description = "File that lists the feeds, or \"none\". Default: seeds/feeds.json." };
    private static readonly Option<string?> Outbox = new("--outbox") { Description = "Folder for alerts while no channel is configured. Default: outbox." };
    private static readonly Option<int?> Port = new("--port") { Description = "Port of the local address. Default: 7071, or the next free one." };
    private static readonly Option<DateTimeOffset?> Clock = new("--clock")
    {
        Description = "Take this for the time at the start, for example 2025-08-30T12:00:00Z.",
        CustomParser = ParseTime,
    };

    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var command = new Command("run", "Read the seeds and feeds, print every alert, then keep watching.")
        {
            Once, Json, Verbose, Storage, Seeds, Feeds, Outbox, Port, Clock,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new RunOptions
        {
            Once = parsed.GetValue(Once),
            Storage = parsed.GetValue(Storage),
            Seeds = parsed.GetValue(Seeds),
            Feeds = parsed.GetValue(Feeds),
            Outbox = parsed.GetValue(Outbox),
            Port = parsed.GetValue(Port),
            Clock = parsed.GetValue(Clock),
            Verbose = parsed.GetValue(Verbose),
        };
        IRunScreen screen = parsed.GetValue(Json) ? new JsonScreen(Console.Out, Console.Error) : new TerminalScreen();
        return await new MonitorRun(options, screen).RunAsync(cancellation);
    }

    private static DateTimeOffset? ParseTime(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        result.AddError($"--clock is \"{text}\", expected an ISO time such as 2025-08-30T12:00:00Z.");
        return null;
    }
}
