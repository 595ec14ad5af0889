using System.Text;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Finds the narrator's words that tell when a statement was made. Call it in the order of the article.</summary>
internal sealed class SaidAtFinder(Document document, DateTimeOffset published)
{
    private (SaidAt SaidAt, int Sentence)? _last;

    public SaidAt Find(Attribution attribution)
    {
        var previous = _last is { } last && last.Sentence == attribution.Sentence ? last.SaidAt : null;
        var read = SaidAtReader.Read(Narration(attribution.Clause, attribution.Content), published, previous)
            ?? (attribution.Introduction is { } introduction ? ReadIntroduction(introduction) : null)
            ?? (attribution.LeansOn is { } clause ? SaidAtReader.Read(Narration(clause, attribution.Content), published, previous) : null)
            ?? (attribution.Cue is { IsParticiple: true } ? previous : null);
        var saidAt = read ?? new SaidAt(new DateTimeOffset(published.UtcDateTime.Date, TimeSpan.Zero), SaidAtPrecision.Day);
        _last = (saidAt, attribution.Sentence);
        return saidAt;
    }

    private SaidAt? ReadIntroduction(int index)
    {
        var sentence = document.Sentences[index];
        return SaidAtReader.Read(Narration(new TokenRange(sentence.FirstToken, sentence.EndToken), []), published, null);
    }

    // The words of the clause with the content left out, and a mark where it was, so that no date is read across the gap.
    private string Narration(TokenRange clause, List<TokenRange> content)
    {
        var words = new StringBuilder();
        for (var t = clause.First; t < clause.End; t++)
        {
            if (document.QuotationOf(t) >= 0 || content.Any(c => c.Contains(t)))
            {
                words.Append(words.Length > 0 && words[^1] != '|' ? " |" : "");
                continue;
            }

            words.Append(words.Length > 0 && t > 0 && document.Tokens[t].Start > document.Tokens[t - 1].End ? " " : "").Append(document.Tokens[t].Text);
        }

        return words.ToString();
    }
}
