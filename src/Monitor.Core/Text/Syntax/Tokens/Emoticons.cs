namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Smileys made of punctuation marks.</summary>
internal static class Emoticons
{
    private static readonly string[] All = [":-)", ":-(", ";-)", "^_^", "-_-", ":)", ":(", ";)", "=)", "=(", ":D", ":P", ":/", "<3", "<<", ">>", "->", "[...]"];

    /// <summary>The end of the smiley at <paramref name="at"/>; the same place when there is none.</summary>
    public static int End(string text, int at, int end)
    {
        foreach (var emoticon in All)
        {
            if (emoticon.Length <= end - at && text.AsSpan(at, emoticon.Length).SequenceEqual(emoticon))
            {
                var after = at + emoticon.Length;

                // ":D" only on its own, not in "Note:Do", and ":/" not in an address.
                return char.IsLetter(emoticon[^1]) || emoticon[^1] == '/' ? (after == end ? after : at) : after;
            }
        }

        return at;
    }
}
