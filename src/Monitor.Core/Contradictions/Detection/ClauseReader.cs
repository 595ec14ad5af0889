using System.Text.RegularExpressions;
using Monitor.Core.Text;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>Cuts a claim into clauses of words.</summary>
internal static partial class ClauseReader
{
    private const int LongestClaim = 4_000;

    /// <summary>The clauses of <paramref name="claim"/>; questions are left out, and of a very long claim only the first 4,000 characters are read.</summary>
    public static IReadOnlyList<ClaimClause> Read(string claim)
    {
        var clauses = new List<ClaimClause>();
        foreach (var part in Clause().EnumerateMatches(claim.AsSpan(0, Math.Min(claim.Length, LongestClaim))))
        {
            var end = part.Index + part.Length;
            var isQuestion = end <= claim.Length && claim[end - 1] == '?';
            var words = isQuestion ? [] : Words(claim, part.Index, end);
            if (words.Count > 0)
            {
                clauses.Add(new ClaimClause(claim, words));
            }
        }

        return clauses;
    }

    private static List<ClaimWord> Words(string claim, int start, int end)
    {
        var words = new List<ClaimWord>();
        foreach (var match in Word().EnumerateMatches(claim.AsSpan(start, end - start)))
        {
            var span = new TextSpan(start + match.Index, start + match.Index + match.Length);
            var word = span.Of(claim);
            var isDenied = Contracted().IsMatch(word);
            var stem = isDenied ? "not" : WordStem.Of(word);
            words.Add(new ClaimWord(stem, span, IsContent(stem)));
        }

        return words;
    }

    private static bool IsContent(string stem) =>
        stem.Length > 1 && !ClaimVocabulary.Function.Contains(stem) && !ClaimVocabulary.Negations.Contains(stem)
        && !(stem.Length > 4 && stem.EndsWith("ly", StringComparison.Ordinal))   // "really", "openly": manner, not matter
        && !stem.StartsWith("i'", StringComparison.Ordinal) && !Pronoun().IsMatch(stem);

    [GeneratedRegex(@"(?:(?!, (?:but|and|while|whereas|although|though) )[^.!?;\n]|\.(?=\d))+[.!?;]?", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*%?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("n['’]t$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contracted();

    [GeneratedRegex("^(i|you|he|she|it|we|they|that|there|who|what|here)['’](s|m|re|ve|d|ll)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
