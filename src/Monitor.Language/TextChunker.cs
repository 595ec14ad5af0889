using System.Globalization;
using Monitor.Core.Text;

namespace Monitor.Language;

/// <summary>
/// Cuts a text into parts that the service takes: at the last end of a sentence that fits, else at the last space,
/// else between two text elements. Together the parts are the whole text; those of white space alone are left out.
/// </summary>
internal static class TextChunker
{
    /// <summary>The service refuses a document above 5,120 text elements; its Unicode tables may differ from ours a little.</summary>
    internal const int MaxTextElements = 5_000;

    /// <summary>Ten documents of this length, each code unit six bytes as a JSON escape, stay below a request's 1 MB.</summary>
    internal const int MaxCodeUnits = 16_000;

    private const string SentenceEnds = ".!?…。！？";
    private const string Closers = "\"'”’»)]}";

    public static IReadOnlyList<TextChunk> Split(string text)
    {
        var chunks = new List<TextChunk>();
        for (var start = 0; start < text.Length;)
        {
            var end = FindEnd(text, start);
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                chunks.Add(new TextChunk(chunks.Count + 1, new TextSpan(start, end), text[start..end]));
            }

            start = end;
        }

        return chunks;
    }

    private static int FindEnd(string text, int start)
    {
        var (end, lastSentence, lastSpace) = (start, start, start);
        for (var elements = 0; end < text.Length && elements < MaxTextElements; elements++)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            // One element may be longer than a whole chunk; then it goes alone, because going nowhere is worse.
            if (next - start > MaxCodeUnits && end > start)
            {
                break;
            }

            if (char.IsWhiteSpace(text[end]))
            {
                // The end of a paragraph ends a heading too; CR LF is one text element.
                lastSpace = next;
                lastSentence = text[next - 1] == '\n' || EndsSentence(text.AsSpan(start, end - start)) ? next : lastSentence;
            }

            end = next;
        }

        return end == text.Length ? end
            : lastSentence > start ? lastSentence
            : lastSpace > start ? lastSpace
            : end;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd(Closers);
        return words.Length > 0 && SentenceEnds.Contains(words[^1]);
    }
}
