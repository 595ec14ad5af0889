using System.Collections.Frozen;

namespace Monitor.Core.Text;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> BeforeNames = ("mr mrs ms mx dr sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj "
        + "cpl prof rev hon st ste fr pres supt insp amb atty dist no nos vs v fig approx dept univ").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Anywhere = ("inc corp co ltd jr sr etc al bros est jan feb mar apr jun jul aug sep sept oct nov dec "
        + "mon tue wed thu fri ave blvd rd mt ft").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starters = ("the a an he she it they we i you this that these those his her their its but and in on at "
        + "as after before if when while for from with however meanwhile there what who how why so now then").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the full stop after <paramref name="word"/> belongs to it, given the word that follows.</summary>
    public static bool OwnsStop(Token word, Token? next)
    {
        var bare = word.Lower.TrimEnd('.');
        if (BeforeNames.Contains(bare) || (bare.Length == 1 && word.IsCapitalised && bare != "i"))
        {
            return true;
        }

        // "U.S." and "Inc." may end a sentence: they do when a word follows that often starts one.
        var mayEnd = Anywhere.Contains(bare) || bare.Contains('.', StringComparison.Ordinal);
        return mayEnd && next is not null && !(next.IsCapitalised && Starters.Contains(next.Lower));
    }
}
