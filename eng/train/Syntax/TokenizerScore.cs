using System.Globalization;
using Monitor.Core.Text.Syntax;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>How many of a treebank's words the tokenizer finds in the plain text, by their exact offsets.</summary>
internal sealed record TokenizerScore(int Expected, int Found, int Right)
{
    public static TokenizerScore Of(IReadOnlyList<TreebankSentence> sentences)
    {
        var score = new TokenizerScore(0, 0, 0);
        foreach (var sentence in sentences)
        {
            var found = Tokenizer.Split(sentence.Text);
            var right = sentence.Spans.Intersect(found).Count();
            score = new TokenizerScore(score.Expected + sentence.Count, score.Found + found.Count, score.Right + right);
        }

        return score;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"words F1 {200d * Right / (Expected + Found):f2}");
}
