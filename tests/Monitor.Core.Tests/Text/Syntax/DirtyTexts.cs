using System.Text;

namespace Monitor.Core.Tests.Text.Syntax;

/// <summary>Texts that no writer meant and every crawler has seen.</summary>
internal static class DirtyTexts
{
    public static TheoryData<string> All => new(
        "",
        " \t\r\n\u00A0\u2028",
        "\0\u0001\u001F\u007F\u0085 a\0b",
        "\uD800 lone \uDC00\uDC00 halves x\uD83D",
        "\u202Eright\u202C to \u200Fleft\u2066 מילה مرحبا\u2069",
        "Ünïcödé e\u0301\u0301 𝐁𝐨𝐥𝐝 ﷽ 中文没有空格 👩‍👩‍👧 1️⃣",
        "''''\"\"\"\"````’’’’ ((( ))) --- ... !!!??? '' ' s 's ’ n't '",
        "a's's's's's's's's's's's's's's's's n'tn'tn't",
        "http:// www. @ # a@b .com ..a.b.c.d.. 1,2,3,4 1-1-1-1 //// 9/9/9/9/9",
        new StringBuilder().Insert(0, "word and 's, n't.", 6000).ToString(),
        new string('a', 100_000),
        new string('.', 100_000),
        new StringBuilder().Insert(0, "1-", 10_000).ToString(),
        new StringBuilder().Insert(0, "'s", 10_000).ToString(),
        new StringBuilder().Insert(0, "a.", 10_000).ToString(),
        new StringBuilder().Insert(0, "1/", 10_000).ToString(),
        new StringBuilder().Insert(0, "a@", 10_000).ToString(),
        new StringBuilder().Insert(0, "\uD83D", 10_000).ToString());
}
