namespace Monitor.Core.Text.Syntax;

/// <summary>Dictionary forms from rules of the form "with this tag and this ending, cut so many characters and add these".</summary>
/// <remarks>The rule with the longest ending wins; an ending that is a whole word (marked ^) wins over all.</remarks>
internal sealed class LemmaRules
{
    /// <summary>Longest ending of a rule that is not a whole word.</summary>
    public const int LongestEnding = 5;

    private const int LongestWord = 64;

    private readonly Dictionary<string, (int Cut, string Add)> _rules;
    private readonly Dictionary<string, (int Cut, string Add)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Takes rules as lines of <c>tag ending cut added</c>, separated by tabs.</summary>
    public LemmaRules(IReadOnlyList<string> rules)
    {
        _rules = new Dictionary<string, (int, string)>(rules.Count, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var parts = rule.Split('\t');
            _rules[Key(parts[0], parts[1])] = (int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), parts[3]);
        }

        _lookup = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The dictionary form: lower case but for proper names.</summary>
    public string Find(ReadOnlySpan<char> form, string tag)
    {
        if (form.Length > LongestWord)
        {
            return form.ToString();
        }

        // The key is written once, backwards, so that a longer ending only adds characters.
        Span<char> key = stackalloc char[LongestWord + 16];
        tag.CopyTo(key);
        key[tag.Length] = '\t';
        var at = tag.Length + 1;
        var found = (Cut: 0, Add: "");
        if (_lookup.TryGetValue(key[..at], out var rule))
        {
            found = rule;
        }

        for (var i = 1; i <= form.Length; i++)
        {
            key[at++] = Straight(form[^i]);
            if (i <= LongestEnding && _lookup.TryGetValue(key[..at], out rule))
            {
                found = rule;
            }
        }

        key[at++] = '^';
        if (_lookup.TryGetValue(key[..at], out rule))
        {
            found = rule;
        }

        return Apply(form, tag, found);
    }

    /// <summary>The form without its last characters, and with others added; lower case but for proper names.</summary>
    public static string Apply(ReadOnlySpan<char> form, string tag, (int Cut, string Add) rule)
    {
        var kept = form[..Math.Max(0, form.Length - rule.Cut)];
        Span<char> result = stackalloc char[kept.Length + rule.Add.Length];
        if (tag.StartsWith("NNP", StringComparison.Ordinal))
        {
            kept.CopyTo(result);
        }
        else
        {
            kept.ToLowerInvariant(result);
        }

        rule.Add.CopyTo(result[kept.Length..]);
        return result.ToString();
    }

    /// <summary>How endings are spelled in rules: lower case, straight apostrophe.</summary>
    public static char Straight(char c) => c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    private static string Key(string tag, string ending)
    {
        var letters = ending.TrimStart('^').ToCharArray();
        Array.Reverse(letters);
        return tag + '\t' + new string(letters) + (ending.StartsWith('^') ? "^" : "");
    }
}
