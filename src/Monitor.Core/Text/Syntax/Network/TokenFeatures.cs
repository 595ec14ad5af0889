namespace Monitor.Core.Text.Syntax.Network;

/// <summary>What the network sees of one token: its word, its hashed spellings and its flags.</summary>
internal sealed class TokenFeatures
{
    /// <summary>Hashed spellings of a token: the word as written, its shape, three beginnings and five endings.</summary>
    public const int Hashes = 10;

    /// <summary>Rows of the table that the hashes index; a power of two.</summary>
    public const int Buckets = 1 << 15;

    /// <summary>Yes-no properties of a token.</summary>
    public const int Flags = 12;

    private const int LongestWord = 64;

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Features over a vocabulary; the index of a word is its row.</summary>
    public TokenFeatures(IReadOnlyList<string> words)
    {
        _words = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            _words.TryAdd(words[i], i);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A word as the vocabulary spells it: lower case, straight quotation marks. A word of more than 64 code units is cut.</summary>
    public static int Normalize(ReadOnlySpan<char> form, Span<char> normalized, bool lower)
    {
        var length = Math.Min(form.Length, LongestWord);
        for (var i = 0; i < length; i++)
        {
            var c = form[i] switch
            {
                '\u2018' or '\u2019' or '\u00B4' or '`' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                var other => other,
            };
            normalized[i] = lower ? char.ToLowerInvariant(c) : c;
        }

        return length;
    }

    /// <summary>Row of the word in the vocabulary, by its spelling or with all digits as 0; -1 for an unknown word.</summary>
    public int Word(ReadOnlySpan<char> form)
    {
        Span<char> normalized = stackalloc char[LongestWord];
        normalized = normalized[..Normalize(form, normalized, lower: true)];
        if (_lookup.TryGetValue(normalized, out var row))
        {
            return row;
        }

        return ZeroDigits(normalized) && _lookup.TryGetValue(normalized, out row) ? row : -1;
    }

    /// <summary>Writes the rows of the hashed spellings; -1 where the word is too short to have one.</summary>
    public static void Hash(ReadOnlySpan<char> form, Span<int> rows)
    {
        Span<char> written = stackalloc char[LongestWord];
        Span<char> lower = stackalloc char[LongestWord];
        Span<char> shape = stackalloc char[LongestWord];
        written = written[..Normalize(form, written, lower: false)];
        lower = lower[..Normalize(form, lower, lower: true)];
        ZeroDigits(written);
        ZeroDigits(lower);
        rows[0] = Row(written, 0);
        rows[1] = Row(shape[..Shape(written, shape)], 1);
        for (var length = 1; length <= 3; length++)
        {
            rows[1 + length] = length <= lower.Length ? Row(lower[..length], 1 + length) : -1;
        }

        for (var length = 1; length <= 5; length++)
        {
            rows[4 + length] = length <= lower.Length ? Row(lower[^length..], 4 + length) : -1;
        }
    }

    /// <summary>Writes the flags as 0 or 1.</summary>
    public static void Flag(ReadOnlySpan<char> form, bool spaceBefore, bool first, bool last, Span<float> flags)
    {
        int upper = 0, lower = 0, digits = 0, others = 0;
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            others += char.IsLetterOrDigit(c) ? 0 : 1;
        }

        flags[0] = Bit(spaceBefore);
        flags[1] = Bit(first);
        flags[2] = Bit(last);
        flags[3] = Bit(form.Length > 0 && char.IsUpper(form[0]));
        flags[4] = Bit(upper > 1 && lower == 0);
        flags[5] = Bit(upper > 0 && lower > 0);
        flags[6] = Bit(lower == form.Length);
        flags[7] = Bit(digits > 0);
        flags[8] = Bit(digits == form.Length);
        flags[9] = Bit(others > 0);
        flags[10] = Bit(others == form.Length);
        flags[11] = 1;
    }

    private static float Bit(bool value) => value ? 1 : 0;

    private static bool ZeroDigits(Span<char> text)
    {
        var found = false;
        foreach (ref var c in text)
        {
            if (char.IsDigit(c))
            {
                c = '0';
                found = true;
            }
        }

        return found;
    }

    // "McDonald's" -> "XxXxx'x": letters become x or X, a run longer than two is cut to two.
    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : c;
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return length;
    }

    private static int Row(ReadOnlySpan<char> text, int kind)
    {
        var hash = 2166136261u + (uint)kind * 0x9E3779B9u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        return (int)(hash * 0x85EBCA6Bu >> 17);
    }
}
