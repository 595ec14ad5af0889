using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Reads lines that name their source before a colon: transcripts ("BIRCH: I don't recall that.") and headlines ("WSJ: …").</summary>
internal sealed class ColonReader(Document document, MentionIndex mentions)
{
    private const int LongestLabel = 5;

    /// <summary>Whether the sentence was one, and its attribution is added.</summary>
    public bool TryReadLabel(int index, List<Attribution> found)
    {
        var sentence = document.Sentences[index];
        var isFirst = index == 0 || document.Sentences[index - 1].Paragraph != sentence.Paragraph;
        if (!isFirst)
        {
            return false;
        }

        for (var at = sentence.FirstToken; at < sentence.EndToken && at - sentence.FirstToken <= LongestLabel; at++)
        {
            if (document.Tokens[at].Text != ":")
            {
                continue;
            }

            var label = new TokenRange(sentence.FirstToken, at);
            var content = new TokenRange(at + 1, sentence.EndToken);
            if (!IsSource(label) || content.IsEmpty)
            {
                return false;
            }

            found.Add(new Attribution(index, null, label, [content], new TokenRange(sentence.FirstToken, sentence.EndToken)));
            return true;
        }

        return false;
    }

    private bool IsSource(TokenRange label) =>
        !label.IsEmpty && (mentions.EndingAt(label.End) is { } mention && mention.FirstToken == label.First
            || Enumerable.Range(label.First, label.Length).All(t => document.Tokens[t].Text.Length > 1 && document.Tokens[t].Text.All(char.IsUpper)));
}
