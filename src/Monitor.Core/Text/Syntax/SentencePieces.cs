namespace Monitor.Core.Text.Syntax;

/// <summary>Cuts endless sentences into pieces that can be read, and joins the trees of the pieces.</summary>
internal static class SentencePieces
{
    /// <summary>The sentence itself, or pieces of at most <paramref name="longest"/> tokens, cut after punctuation where the second half of a piece has any.</summary>
    public static IEnumerable<TokenRange> Cut(Document document, TokenRange sentence, int longest)
    {
        var first = sentence.First;
        while (sentence.End - first > longest)
        {
            var end = first + longest;
            while (end > first + longest / 2 && char.IsLetterOrDigit(document.Form(document.Tokens[end - 1])[0]))
            {
                end--;
            }

            end = end == first + longest / 2 ? first + longest : end;
            yield return new TokenRange(first, end);
            first = end;
        }

        yield return new TokenRange(first, sentence.End);
    }

    /// <summary>Leaves each sentence one root, the first; the others hang on it.</summary>
    public static void Join(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var root = -1;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var token = document.Tokens[i];
                if (token.Head < 0 && root < 0)
                {
                    root = i;
                }
                else if (token.Head < 0)
                {
                    (token.Head, token.Relation) = (root, "parataxis");
                }
            }
        }
    }
}
