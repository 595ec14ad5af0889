using Monitor.Core.Text.Syntax;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>Learns the rules of the lemmatizer: for each tag and ending the most frequent change, kept only where it differs from that of the shorter ending.</summary>
internal static class LemmaLearning
{
    private const int LeastWords = 2;

    /// <summary>Rules in the form that <see cref="LemmaRules"/> takes, sorted.</summary>
    public static IReadOnlyList<string> Learn(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = Words(sentences);
        var rules = new Dictionary<(string Tag, string Ending), (int Cut, string Add)>();
        for (var length = 0; length <= LemmaRules.LongestEnding; length++)
        {
            foreach (var group in words.Where(w => w.Form.Length >= length).GroupBy(w => (w.Tag, Ending: w.Form[^length..])))
            {
                // Each word counts once here: an irregular but frequent verb must not stand for its ending.
                var best = group.GroupBy(w => w.Change).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Cut).ThenBy(g => g.Key.Add, StringComparer.Ordinal).First();
                if (best.Count() >= LeastWords && best.Key != Longest(rules, group.Key.Tag, group.Key.Ending, length))
                {
                    rules[group.Key] = best.Key;
                }
            }
        }

        foreach (var word in words.Where(w => w.Change != Longest(rules, w.Tag, w.Form, LemmaRules.LongestEnding + 1)).ToList())
        {
            rules[(word.Tag, '^' + word.Form)] = word.Change;
        }

        return [.. rules.Select(r => $"{r.Key.Tag}\t{r.Key.Ending}\t{r.Value.Cut}\t{r.Value.Add}").Order(StringComparer.Ordinal)];
    }

    private static (int Cut, string Add) Longest(Dictionary<(string Tag, string Ending), (int Cut, string Add)> rules, string tag, string form, int below)
    {
        for (var length = Math.Min(form.Length, below - 1); length >= 0; length--)
        {
            if (rules.TryGetValue((tag, form[^length..]), out var rule))
            {
                return rule;
            }
        }

        return (0, "");
    }

    private static List<(string Tag, string Form, (int Cut, string Add) Change)> Words(IReadOnlyList<TreebankSentence> sentences) =>
        [.. sentences.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => (Tag: s.Tags[i], Written: s.Form(i), Lemma: s.Lemmas[i])))
            .Where(w => w.Lemma != "_" && w.Written.Length <= 64)
            .GroupBy(w => (w.Tag, Form: string.Concat(w.Written.Select(LemmaRules.Straight))))
            .Select(g => (g.Key.Tag, g.Key.Form, g.Select(w => Change(w.Written, w.Tag, w.Lemma)).GroupBy(c => c)
                .OrderByDescending(c => c.Count()).ThenBy(c => c.Key.Cut).ThenBy(c => c.Key.Add, StringComparer.Ordinal).First().Key))
            .OrderBy(w => w.Tag, StringComparer.Ordinal).ThenBy(w => w.Form, StringComparer.Ordinal)];

    private static (int Cut, string Add) Change(string form, string tag, string lemma)
    {
        var whole = LemmaRules.Apply(form, tag, (0, ""));
        var common = 0;
        while (common < Math.Min(whole.Length, lemma.Length) && whole[common] == lemma[common])
        {
            common++;
        }

        return (form.Length - common, lemma[common..]);
    }
}
