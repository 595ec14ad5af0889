using System.Globalization;
using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Statements.Extraction;
using Monitor.Core.Text;

namespace Monitor.Core.Statements;

/// <summary>
/// Reads who said what: finds the reporting verbs of each sentence, the source beside them and the content before, after or around,
/// then says who the source is, when it was said and how firmly. Pure: the same article and entities give the same statements.
/// </summary>
public sealed class StatementExtractor
{
    private const string Joint = " … ";

    // Statements further apart never share a sentence.
    private const int Neighbours = 4;
    private readonly CueLexicon _cues = CueLexicon.Default;

    /// <summary>The statements of an article in English, in the order of the text; boilerplate yields none.</summary>
    /// <param name="article">The article; offsets of the result are into its text.</param>
    /// <param name="entities">What an analyzer found in it, with offsets into the same text.</param>
    public IReadOnlyList<Statement> Extract(Article article, IReadOnlyList<Entity> entities)
    {
        var document = Document.Parse(article.Text);
        var reading = new Reading(article, document, new MentionIndex(document, entities));
        var attributions = new AttributionFinder(document, reading.Mentions, _cues).Find(ArticleCleaner.FindBoilerplate(document));
        return WithoutRepetitions([.. attributions.Select(reading.ToStatement).OfType<Statement>().DistinctBy(s => s.Id)]);
    }

    // "He said he could not confirm that": the inner report adds nothing when the speaker is the same.
    private static List<Statement> WithoutRepetitions(List<Statement> statements)
    {
        var kept = new List<Statement>(statements.Count);
        for (var i = 0; i < statements.Count; i++)
        {
            var outer = statements.Skip(Math.Max(0, i - Neighbours)).Take(2 * Neighbours + 1);
            if (!outer.Any(o => o.Id != statements[i].Id && o.Speaker.Id == statements[i].Speaker.Id && Covers(o, statements[i])))
            {
                kept.Add(statements[i]);
            }
        }

        return kept;
    }

    private static bool Covers(Statement outer, Statement inner) =>
        inner.Content.All(c => outer.Content.Any(o => o.Start <= c.Start && c.End <= o.End));

    private sealed class Reading(Article article, Document document, MentionIndex mentions)
    {
        private readonly SpeakerResolver _speakers = new(article.Id, document, mentions);
        private readonly ContentReader _contents = new(document);
        private readonly ClaimWriter _claims = new(document, mentions);
        private readonly SaidAtFinder _times = new(document, article.Published);
        private readonly Appearance _appearance = new(article.Id, article.Published, article.Outlet, article.Url, article.Title, article.File);

        private readonly Dictionary<(string Speaker, string Words), List<int>> _occurrences = [];

        public MentionIndex Mentions { get; } = mentions;

        /// <summary><c>null</c> when nothing but marks is left of the content.</summary>
        public Statement? ToStatement(Attribution attribution)
        {
            var speaker = _speakers.Resolve(attribution);
            var spans = _contents.ReadSpans(attribution.Content);
            string[] parts = [.. spans.Select(s => s.Of(document.Text))];
            var quote = string.Join(Joint, parts);
            if (!quote.Any(char.IsLetterOrDigit))
            {
                return null;
            }

            var kind = _contents.KindOf(attribution.Content);
            var (claim, resolved) = _claims.Write(attribution, speaker, kind, parts);
            return new Statement
            {
                Id = IdOf(speaker, quote, spans[0].Start),
                Speaker = speaker,
                Content = spans,
                Cue = attribution.Cue is { } cue ? document.SpanOf(cue.GroupStart, cue.EndToken - 1) : null,
                Quote = quote,
                Claim = claim,
                Kind = kind,
                SaidAt = _times.Find(attribution),
                About = About(attribution, resolved),
                IsNegated = ModalityReader.IsNegated(attribution.Cue, claim),
                Modality = ModalityReader.Read(attribution.Cue, claim),
                Appearance = _appearance,
            };
        }

        private IReadOnlyList<string> About(Attribution attribution, IReadOnlyList<Mention> resolved) =>
            [.. attribution.Content.SelectMany(Mentions.Within).Concat(resolved).Select(m => m.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        // No offsets: a line added above by a later revision of the article does not make it another statement.
        private string IdOf(Speaker speaker, string quote, int start)
        {
            var words = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var starts = _occurrences.TryGetValue((speaker.Id, words), out var known) ? known : _occurrences[(speaker.Id, words)] = [];
            if (!starts.Contains(start))
            {
                starts.Add(start);   // said again, word for word; the same place found twice stays one statement
            }

            return ContentHash.Of(article.Id, speaker.Id, words, starts.IndexOf(start).ToString(CultureInfo.InvariantCulture));
        }
    }
}
