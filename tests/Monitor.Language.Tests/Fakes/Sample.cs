using Monitor.Core.Articles;

namespace Monitor.Language.Tests.Fakes;

internal static class Sample
{
    private const string Filler = "Prices went up again last week. ";

    public static Article Article(string text, string language = "en") => new()
    {
        Id = "a1",
        Text = text,
        Language = language,
        Published = new DateTimeOffset(2025, 8, 22, 0, 0, 0, TimeSpan.Zero),
        DateBasis = DateBasis.Stated,
        Fetched = new DateTimeOffset(2025, 8, 22, 1, 0, 0, TimeSpan.Zero),
    };

    /// <summary>Whole sentences without names or tone, at most <paramref name="length"/> characters.</summary>
    public static string Sentences(int length) => string.Concat(Enumerable.Repeat(Filler, length / Filler.Length));
}
