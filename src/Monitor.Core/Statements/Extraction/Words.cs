using System.Collections.Frozen;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Closed word classes of English that the rules of attribution ask for. Keys are lower case with straight apostrophes.</summary>
internal static class Words
{
    public static FrozenSet<string> Auxiliaries { get; } = Set("has have had is are was were be been being do does did will would shall should can could "
        + "may might must 's 'd 've 're 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't "
        + "can't cannot couldn't shouldn't mustn't");

    public static FrozenSet<string> BeForms { get; } = Set("is are was were be been being isn't aren't wasn't weren't 're");

    public static FrozenSet<string> Modals { get; } = Set("will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't 'll 'd");

    public static FrozenSet<string> DoForms { get; } = Set("do does did don't doesn't didn't");

    public static FrozenSet<string> Negators { get; } = Set("not never neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't "
        + "wouldn't couldn't shouldn't hasn't haven't hadn't mustn't ain't");

    public static FrozenSet<string> Adverbs { get; } = Set("also then again further later never just only once still even already now "
        + "always often too rather not first soon long ever either neither both earlier thus therefore instead meanwhile");

    public static FrozenSet<string> SubjectPronouns { get; } = Set("he she they it i we you");

    public static FrozenSet<string> Determiners { get; } = Set("the a an this that these those his her its their our my your some any no every each another "
        + "many several most few all both such other one two three four five six seven eight nine ten 's");

    public static FrozenSet<string> Prepositions { get; } = Set("in on at by for from with without of to into onto over under about against during between "
        + "among after before since until through across despite amid as like near within upon toward towards via aboard per outside inside following");

    public static FrozenSet<string> ClauseStops { get; } = Set("that but or because while when if although though than whether where why how so yet until unless "
        + "after before since as who which whom whose and what nor once");

    public static FrozenSet<string> Relatives { get; } = Set("who which whom that");

    public static FrozenSet<string> Conjunctions { get; } = Set("and but while though although as whereas yet so");

    public static FrozenSet<string> TimeWords { get; } = Set("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow "
        + "morning afternoon evening night week month year day january february march april may june july august september october november "
        + "december last next this early late earlier later recently ago");

    /// <summary>Things one speaks in or through: they end an adjunct such as "in a statement".</summary>
    public static FrozenSet<string> Channels { get; } = Set("statement interview speech tweet post email e-mail letter memo report article column conference briefing "
        + "rally appearance debate address message video call ad podcast blog broadcast hearing testimony release note meeting event session "
        + "press twitter facebook instagram truth x cnn fox radio television tv air");

    /// <summary>Verbs of the narrator, common enough to stop a noun phrase that runs to the left.</summary>
    public static FrozenSet<string> Verbs { get; } = Set("met took made went came gave got held kept left led lost won ran saw sent set spoke stood thought "
        + "knew began became brought built bought fell felt found grew heard hit put paid rose sold spent won wrote beat broke chose drew "
        + "makes takes goes comes gives gets wants needs seems appears believes thinks knows shows means says remains looks works");

    public static bool IsAdverb(string lower) => Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
