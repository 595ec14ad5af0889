using System.Collections.Frozen;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>The closed word classes that the first detector knows, as stems.</summary>
internal static class ClaimVocabulary
{
    /// <summary>Words that deny. Contracted forms are read as "not".</summary>
    public static FrozenSet<string> Negations { get; } = Set("not never no nobody nothing none cannot neither nor without");

    /// <summary>Words after which a clause is a possibility, a condition or a wish.</summary>
    public static FrozenSet<string> Hedges { get; } = Set(
        "if unless whether may might could would perhaps maybe possibly should hope wish");

    /// <summary>Verbs that hand on what somebody says: unless the speaker himself does, it is not his view.</summary>
    public static FrozenSet<string> Reports { get; } = Set("tell say said claim argu alleg insist suggest accus pretend");

    /// <summary>Words for the speaker himself, as subjects.</summary>
    public static FrozenSet<string> Self { get; } = Set("i we i'll i’ll we'll we’ll i'v i’v we'v we’v i'd i’d");

    /// <summary>Verbs that get their meaning from the next word.</summary>
    public static FrozenSet<string> LightVerbs { get; } = Set("get tak mak go giv com put be have do");

    /// <summary>Words without content of their own, attitudes of the speaker among them ("I think").</summary>
    public static FrozenSet<string> Function { get; } = Set(
        "a an the this that these those such each every any some all both other another same own " +
        "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what " +
        "himself herself itself themselves myself ourselves " +
        "be have do will would shall should can could may might must ought " +
        "and or but so yet for nor if unless whether because as while when where than then though although since until " +
        "of in on at by to from with without into onto over under about against between among through during before after up down off " +
        "there here very too also just even still again ever never not no only quite rather almost already now today tomorrow yesterday " +
        "say think believ know mean feel tell thought said really actually indeed simply certainly clearly obviously " +
        "one thing lot bit much many more most less least little well");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
