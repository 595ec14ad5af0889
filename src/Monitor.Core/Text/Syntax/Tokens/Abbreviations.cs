using System.Collections.Frozen;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mt", "Ft", "Sr", "Jr", "Gen", "Lt", "Col", "Maj", "Capt", "Cpl", "Sgt", "Adm", "Cmdr", "Brig", "Rev", "Hon",
        "Gov", "Sen", "Rep", "Reps", "Sens", "Pres", "Supt", "Det", "Insp", "Messrs", "Mme", "Mlle", "Fr", "Msgr",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
        "Inc", "Corp", "Co", "Ltd", "LLC", "Bros", "Cos", "Assn", "Dept", "Univ", "Inst", "Intl", "Govt",
        "vs", "etc", "e.g", "i.e", "al", "cf", "approx", "est", "esp", "incl", "eg", "ie", "ca", "viz", "v",
        "Ave", "Blvd", "Rd", "Hwy", "Vol", "vol", "Fig", "pp", "Ph.D", "Attn",
        "Calif", "Fla", "Mass", "Conn", "Ariz", "Colo", "Ill", "Mich", "Minn", "Tenn", "Tex", "Wash", "Wis", "Pa", "Va", "Ga", "La", "Ky", "Okla", "Ore",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word, given without its full stop, keeps it.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
