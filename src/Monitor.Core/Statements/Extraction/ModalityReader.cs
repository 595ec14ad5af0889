using System.Text.RegularExpressions;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Tells how firmly content is asserted, from its cue and from the first words of its main clause.</summary>
internal static partial class ModalityReader
{
    private const int MainClauseInTokens = 14;

    public static Modality Read(Cue? cue, string claim)
    {
        if (cue is { Verb.Class: CueClass.Decline } || cue is { IsNegated: true, Verb.Class: CueClass.Report or CueClass.Tell } || Declined().IsMatch(claim))
        {
            return Modality.Declined;
        }

        return cue?.Verb.Class == CueClass.Ask || claim.EndsWith('?') ? Modality.Question
            : cue?.Verb.Class == CueClass.Promise || Promise().IsMatch(claim) ? Modality.Promise
            : cue?.Verb.Class == CueClass.Threaten || Intention().IsMatch(claim) ? Modality.Intention
            : Hypothetical().IsMatch(claim) ? Modality.Hypothetical
            : Condition().IsMatch(claim) ? Modality.Condition
            : Possibility().IsMatch(claim) ? Modality.Possibility
            : Modality.Fact;
    }

    /// <summary>Whether the main verb is negated; a denial negates what it denies.</summary>
    public static bool IsNegated(Cue? cue, string claim) => HasNegator(claim) != (cue is { Verb.Class: CueClass.Deny, IsNegated: false });

    private static bool HasNegator(string claim)
    {
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(claim[..Math.Min(claim.Length, 200)]))
        {
            if (++words > MainClauseInTokens || token.Text is "." or "?" or "!" or ";" or "…" || (words > 2 && token.Lower is "because" or "if" or "although" or "but" or "while" or "who" or "which"))
            {
                return false;
            }

            if (Words.Negators.Contains(token.Lower) || token.Lower is "no" or "nobody" or "nothing" or "none")
            {
                return true;
            }
        }

        return false;
    }

    private const RegexOptions Bounded = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\bneither confirm nor deny\b|\bno comment\b|^(\w+ )?(can't|cannot|won't|would not|could not) (comment|confirm|say)\b", Bounded)]
    private static partial Regex Declined();

    [GeneratedRegex(@"\bI promise\b|\b(I|we) (will|'ll) never\b", Bounded)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^(I|we) (intend|plan|aim|want) to\b", Bounded)]
    private static partial Regex Intention();

    [GeneratedRegex(@"\b(would|could|should|might) have\b|^if \w+ (were|had)\b", Bounded)]
    private static partial Regex Hypothetical();

    [GeneratedRegex(@"^(if|unless|provided)\b|\b(only if|as long as|unless)\b", Bounded)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^(\S+ ){0,8}(may|might|could|possibly|perhaps|maybe|likely|possible)\b", Bounded)]
    private static partial Regex Possibility();
}
