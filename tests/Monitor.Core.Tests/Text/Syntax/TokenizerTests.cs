using Monitor.Core.Text.Syntax;
using TextSpan = Monitor.Core.Text.TextSpan;

namespace Monitor.Core.Tests.Text.Syntax;

public sealed class TokenizerTests
{
    public static TheoryData<TokenCase> Cases => new(SpecFile.Read<TokenCase[]>("tokens.json"));

    public static TheoryData<string> Dirty => DirtyTexts.All;

    [Theory, MemberData(nameof(Cases))]
    public void Split_ReadsWordsAsTheTreebanksDo(TokenCase c)
    {
        var found = Tokenizer.Split(c.Text);

        Assert.Equal(c.Tokens, string.Join(' ', found.Select(s => s.Of(c.Text))));
    }

    [Theory, MemberData(nameof(Dirty))]
    public void Split_KeepsTokensInOrderAndInsideTheText(string text)
    {
        var found = Tokenizer.Split(text);

        Assert.All(found, s => Assert.InRange(s.Start, 0, s.End - 1));
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.True(found.Count == 0 || found[^1].End <= text.Length);
    }

    [Theory, MemberData(nameof(Dirty))]
    public void Split_LeavesOutNothingButGaps(string text)
    {
        var covered = new bool[text.Length];
        foreach (var span in Tokenizer.Split(text))
        {
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        Assert.DoesNotContain(Enumerable.Range(0, text.Length), i => !covered[i] && (char.IsLetterOrDigit(text[i]) || char.IsPunctuation(text[i]) || char.IsSurrogate(text[i])));
    }

    [Theory, MemberData(nameof(Dirty))]
    public void Split_NeverCutsASurrogatePair(string text)
    {
        var found = Tokenizer.Split(text);

        Assert.DoesNotContain(found, (TextSpan s) => s.Start > 0 && char.IsSurrogatePair(text[s.Start - 1], text[s.Start]));
    }
}
