using Monitor.Core.Text.Syntax;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>How many lemmas are right on the treebank's own words, with tags as the network reads them.</summary>
internal static class LemmaScore
{
    public static double Of(SyntaxModel model, IReadOnlyList<TreebankSentence> sentences)
    {
        var tagger = new Tagger(model);
        var lemmatizer = new Lemmatizer(model);
        var right = 0;
        foreach (var sentence in sentences)
        {
            var document = new Document(sentence.Text) { Tokens = sentence.Tokens, Sentences = [new TokenRange(0, sentence.Count)] };
            tagger.Run(document);
            lemmatizer.Run(document);
            right += document.Tokens.Zip(sentence.Lemmas).Count(t => t.First.Lemma == t.Second);
        }

        return right / (double)sentences.Sum(s => s.Count);
    }
}
