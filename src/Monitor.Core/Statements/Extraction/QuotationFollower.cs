using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Gives a sentence that is nothing but quotation to the attribution it continues: "…,” she said. “Nobody kept a copy.”"</summary>
internal sealed class QuotationFollower(Document document)
{
    private const int ShortestInner = 2;

    /// <summary>Whether the sentence was one, and is taken care of.</summary>
    public bool TryFollow(int index, List<Attribution> found)
    {
        var sentence = document.Sentences[index];
        if (!IsOnlyQuotation(sentence))
        {
            return false;
        }

        var range = new TokenRange(sentence.FirstToken, sentence.EndToken);
        if (found.Count > 0 && Continues(found[^1], index))
        {
            found[^1].Content.Add(range);
        }

        return true;
    }

    /// <summary>"“No tariffs. Ever.” Keller wrote": the sentence before is what a cue without content speaks of.</summary>
    public void TakePrevious(int index, List<Attribution> found)
    {
        if (index == 0 || found.Count == 0 || found[^1].Sentence != index || found[^1].Content.Count > 0)
        {
            return;
        }

        var (previous, sentence) = (document.Sentences[index - 1], document.Sentences[index]);
        var range = new TokenRange(previous.FirstToken, previous.EndToken);
        var isTaken = found.TakeLast(3).Any(a => a.Content.Contains(range));
        if (!isTaken && previous.Paragraph == sentence.Paragraph && IsOnlyQuotation(previous) && document.Tokens[sentence.EndToken - 1].Text != ":")
        {
            found[^1].Content.Add(range);
        }
    }

    private bool IsOnlyQuotation(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken < ShortestInner)
        {
            return false;
        }

        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (document.QuotationOf(t) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // The last words attributed must themselves be quoted, or announced by a colon, right before.
    private bool Continues(Attribution last, int index)
    {
        var (previous, sentence) = (document.Sentences[index - 1], document.Sentences[index]);
        if (sentence.Paragraph - previous.Paragraph > 1)
        {
            return false;
        }

        if (last.Sentence == index - 1 && document.Tokens[previous.EndToken - 1].Text == ":")
        {
            return true;
        }

        var isAdjacent = last.Sentence == index - 1 || (last.Content.Count > 0 && last.Content[^1].End == previous.EndToken);
        return isAdjacent && last.Content.Count > 0 && last.Content.Any(c => document.QuotationOf(c.End - 1) >= 0);
    }
}
