using Monitor.Core.Contradictions;
using Monitor.Core.Statements;

namespace Monitor.Core.Alerts;

/// <summary>What happened, in one line that is understood at once: who contradicts whom, on what.</summary>
internal static class AlertHeadline
{
    private const int MaxName = 60;
    private const int MaxWords = 40;

    /// <summary>Such as "Donald Trump contradicts own statement on Putin and Zelensky".</summary>
    public static string Of(Contradiction contradiction)
    {
        var (earlier, later) = (contradiction.Earlier, contradiction.Later);
        var contradicts = contradiction.Verdict == Verdict.Contradiction ? "contradicts" : "partly contradicts";
        var line = contradiction.Relation switch
        {
            // No "himself": nothing says which pronoun is a speaker's own.
            Relation.Reversal => $"{Name(later)} {contradicts} own statement",
            Relation.Dispute => $"{Name(later)} {contradicts} {NameInside(earlier)}",
            _ => $"{Outlet(later)} {contradicts} {Outlet(earlier)}",
        };
        return line + Topic(contradiction);
    }

    private static string Topic(Contradiction contradiction)
    {
        var names = AlertTopic.NamesOf(contradiction.Earlier, contradiction.Later);
        if (names.Count > 0)
        {
            return $" on {AlertTopic.Join(names)}";
        }

        // Nobody and nothing known is spoken about: the words themselves tell more than silence.
        var reason = contradiction.Reasons[0];
        return reason.Earlier.Length is > 0 and <= MaxWords && reason.Later.Length is > 0 and <= MaxWords
            ? $": first “{OneLine.Of(reason.Earlier)}”, then “{OneLine.Of(reason.Later)}”" : "";
    }

    private static string Name(Statement statement)
    {
        var name = NameInside(statement);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string NameInside(Statement statement) =>
        OneLine.Of(statement.Speaker.Name, MaxName) is { Length: > 0 } name ? name : "someone";

    private static string Outlet(Statement statement) =>
        OneLine.Of(statement.Appearance.Outlet, MaxName) is { Length: > 0 } outlet ? outlet : Name(statement);
}
