using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Reads the attributions of an article sentence by sentence: which words are content, by which cue, and who is named beside it.</summary>
internal sealed class AttributionFinder
{
    private const int ShortestClause = 2;
    private readonly Document _document;
    private readonly CueFinder _cues;
    private readonly SpeakerFinder _speakers;
    private readonly ContentFinder _contents;
    private readonly QuotationFollower _follower;
    private readonly ColonReader _colons;

    public AttributionFinder(Document document, MentionIndex mentions, CueLexicon lexicon)
    {
        _document = document;
        _cues = new CueFinder(lexicon);
        _speakers = new SpeakerFinder(document, mentions);
        _contents = new ContentFinder(document);
        _follower = new QuotationFollower(document);
        _colons = new ColonReader(document, mentions);
    }

    /// <summary>All attributions outside the skipped paragraphs, in the order of their cues.</summary>
    public IReadOnlyList<Attribution> Find(IReadOnlySet<int> skippedParagraphs)
    {
        var found = new List<Attribution>();
        for (var s = 0; s < _document.Sentences.Count; s++)
        {
            if (!skippedParagraphs.Contains(_document.Sentences[s].Paragraph))
            {
                ReadSentence(s, found);
            }
        }

        return [.. found.Where(a => a.Content.Count > 0)];
    }

    private void ReadSentence(int index, List<Attribution> found)
    {
        var sentence = _document.Sentences[index];
        if (_follower.TryFollow(index, found) || _colons.TryReadLabel(index, found))
        {
            return;
        }

        var cues = _cues.Find(_document, sentence);
        var clauses = ClauseCutter.Cut(_document, sentence, cues);
        var before = found.Count;
        var speakers = new TokenRange?[cues.Count];
        for (var c = 0; c < cues.Count; c++)
        {
            if (Read(index, cues[c], clauses[c], speakers.AsSpan(0, c + 1)) is { } attribution)
            {
                found.Add(WithContext(attribution, index, clauses));
            }
        }

        Nesting.Settle(found, before);
        _follower.TakePrevious(index, found);
    }

    private static TokenRange? ClauseAround(IReadOnlyList<TokenRange> clauses, TokenRange speaker)
    {
        foreach (var clause in clauses)
        {
            if (clause.Contains(speaker))
            {
                return clause;
            }
        }

        return null;
    }

    private Attribution WithContext(Attribution attribution, int index, IReadOnlyList<TokenRange> clauses)
    {
        var speaker = attribution.Speaker!.Value;
        var isIntroduced = index > 0 && _document.Tokens[_document.Sentences[index - 1].EndToken - 1].Text == ":";
        return attribution with
        {
            LeansOn = speaker.End <= attribution.Clause.First ? ClauseAround(clauses, speaker) : null,
            Introduction = isIntroduced ? index - 1 : null,
        };
    }

    private Attribution? Read(int index, Cue cue, TokenRange clause, Span<TokenRange?> speakers)
    {
        var sentence = _document.Sentences[index];
        if (cue.IsAccordingTo)
        {
            return ReadAccordingTo(index, sentence, cue, clause);
        }

        var speaker = cue.IsParticiple && cue.GroupStart == cue.FirstToken ? null : _speakers.Before(sentence, cue.GroupStart);
        var contentBefore = cue.IsParticiple && speaker is null ? null : ContentBefore(clause, speaker?.First ?? cue.GroupStart);
        var after = cue.EndToken;
        if (speaker is null && !cue.IsParticiple && contentBefore is not null && cue.GroupStart == cue.FirstToken
            && _speakers.After(sentence, cue.EndToken) is { } inverted)
        {
            speaker = inverted;
            after = AfterApposition(inverted.End, clause.End);
        }

        speakers[^1] = speaker;
        var content = new List<TokenRange>();
        var isQuoteBefore = contentBefore is { } b && EndsInQuotation(b);
        var afterStart = _contents.StartAfter(cue, after, clause.End);
        var tail = Tail(cue, afterStart, clause.End, isQuoteBefore);
        if (contentBefore is { } range && (isQuoteBefore || tail is null || IsInserted(range, cue, speaker, clause.End)))
        {
            content.Add(range);
        }

        if (tail is { } t)
        {
            content.Add(t);
        }

        // A colon at the end announces a quotation that is still to come.
        speaker ??= content.Count > 0 || _document.Tokens[clause.End - 1].Text == ":" ? Shared(sentence, cue, speakers[..^1]) : null;
        return speaker is null ? null : new Attribution(index, cue, speaker, content, clause);
    }

    // ", saying that" and "and said" lean on the reporting verb before, or else on the subject of the sentence.
    private TokenRange? Shared(Sentence sentence, Cue cue, ReadOnlySpan<TokenRange?> earlier)
    {
        for (var c = earlier.Length - 1; c >= 0; c--)
        {
            if (earlier[c] is { } speaker)
            {
                return speaker;
            }
        }

        return _speakers.SubjectOf(sentence, cue.GroupStart);
    }

    private Attribution? ReadAccordingTo(int index, Sentence sentence, Cue cue, TokenRange clause)
    {
        if (_speakers.AfterAccording(sentence, cue.EndToken) is not { } speaker)
        {
            return null;
        }

        var content = new List<TokenRange>();
        var before = Trim(new TokenRange(clause.First, cue.FirstToken));
        var isRelative = !before.IsEmpty && Words.Relatives.Contains(_document.Tokens[before.End - 1].Lower);
        if (before.Length >= ShortestClause && !isRelative)
        {
            content.Add(before);
        }

        var rest = Trim(new TokenRange(speaker.End, clause.End));
        if ((content.Count == 0 || IsContinuation(speaker.End, clause.End)) && !rest.IsEmpty)
        {
            content.Add(rest);
        }

        return new Attribution(index, cue, speaker, content, clause);
    }

    private bool IsContinuation(int comma, int end) =>
        comma + 1 < end && _document.Tokens[comma].Text == "," && _document.Tokens[comma + 1] is { IsCapitalised: false, IsWord: true } next
        && !Words.ClauseStops.Contains(next.Lower) && !Words.Conjunctions.Contains(next.Lower) && !next.Lower.EndsWith("ing", StringComparison.Ordinal);

    private TokenRange? ContentBefore(TokenRange clause, int end)
    {
        if (end <= clause.First)
        {
            return null;
        }

        var endsInMark = _document.QuotationOf(end - 1) >= 0 || _document.Tokens[end - 1].Text is "," or "—" or "–" or "?" or "!";
        var range = Trim(new TokenRange(clause.First, end));
        var isClause = range.Length >= ShortestClause && _document.Tokens[clause.End - 1].Text != ":" && !_speakers.IsOnlyAdjunct(range);
        return endsInMark && !range.IsEmpty && (EndsInQuotation(range) || isClause) ? range : null;
    }

    private bool EndsInQuotation(TokenRange range) => _document.QuotationOf(range.End - 1) >= 0;

    // "The plan, Patel said, was never costed": neither an adjunct in front nor a clause of its own behind.
    private bool IsInserted(TokenRange before, Cue cue, TokenRange? speaker, int clauseEnd) =>
        speaker is { } s && s.First < cue.FirstToken && cue.EndToken < clauseEnd && _document.Tokens[cue.EndToken].Text == ","
        && !Words.Prepositions.Contains(_document.Tokens[before.First].Lower) && !Words.ClauseStops.Contains(_document.Tokens[before.First].Lower);

    private TokenRange? Tail(Cue cue, int start, int end, bool isQuoteBefore)
    {
        if (start < end && _document.Tokens[start].Text is ":" or ",")
        {
            var isComma = _document.Tokens[start].Text == ",";
            start++;
            if (isComma && (start >= end || !ContinuesAfterComma(start, isQuoteBefore)))
            {
                return null;
            }

            start = start < end && _document.Tokens[start].Is("that") ? start + 1 : start;
        }
        else if ((isQuoteBefore && !(start < end && _document.QuotationOf(start) >= 0 && _document.Tokens[start - 1].Text == ",")) || _document.Tokens[end - 1].Text == ":" || !ContentRules.MayFollow(_document, cue, start, end))
        {
            return null;
        }

        var range = Trim(new TokenRange(start, ContentRules.EndOf(_document, start, end)));
        return range.Length >= 1 && ContentRules.IsContent(_document, cue, range) ? range : null;
    }

    private bool ContinuesAfterComma(int start, bool isQuoteBefore)
    {
        var next = _document.Tokens[start];
        return _document.QuotationOf(start) >= 0
            || (!isQuoteBefore && next.IsWord && !next.Lower.EndsWith("ing", StringComparison.Ordinal)
                && !Words.ClauseStops.Contains(next.Lower) && !Words.Conjunctions.Contains(next.Lower) && !Words.Prepositions.Contains(next.Lower));
    }

    // "said Mira Patel, the agency's chief statistician."
    private int AfterApposition(int at, int end)
    {
        if (at >= end || _document.Tokens[at].Text != ",")
        {
            return at;
        }

        for (var i = at + 1; i < end; i++)
        {
            if (_document.QuotationOf(i) >= 0)
            {
                return i;
            }
        }

        return end;
    }

    private TokenRange Trim(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && _document.QuotationOf(first) < 0 && _document.Tokens[first] is { Kind: TokenKind.Mark, Text: "," or "." or ":" or ";" or "—" or "–" or "-" })
        {
            first++;
        }

        while (end > first && _document.QuotationOf(end - 1) < 0 && _document.Tokens[end - 1] is { Kind: TokenKind.Mark, Text: "," or "." or ":" or ";" or "—" or "–" or "-" })
        {
            end--;
        }

        return new TokenRange(first, end);
    }
}
