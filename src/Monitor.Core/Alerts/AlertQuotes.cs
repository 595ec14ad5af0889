using System.Globalization;
using Monitor.Core.Statements;
using Monitor.Core.Text;

namespace Monitor.Core.Alerts;

/// <summary>Words one statement for people and marks in it the words that contradict.</summary>
internal static class AlertQuotes
{
    private const int MaxName = 120;
    private const int MaxTitle = 200;
    private const int MaxAddress = 2000;

    /// <summary>The side of an alert that <paramref name="statement"/> is.</summary>
    public static AlertQuote Of(Statement statement, IEnumerable<string> emphasised) => new()
    {
        Speaker = OneLine.Of(statement.Speaker.Name, MaxName),
        Pieces = Split(statement.Quote, emphasised),
        IsDirect = statement.Kind == StatementKind.Direct,
        When = WhenOf(statement.SaidAt),
        Where = $"{OutletOf(statement.Appearance)}, {Day(statement.Appearance.Published)}",
        Title = statement.Appearance.Title is { } title ? OneLine.Of(title, MaxTitle) : null,
        Link = LinkOf(statement.Appearance.Url),
    };

    private static string OutletOf(Appearance appearance) =>
        OneLine.Of(appearance.Outlet, MaxName) is { Length: > 0 } outlet ? outlet : "unknown outlet";

    private static string WhenOf(SaidAt said)
    {
        var at = said.Precision switch
        {
            SaidAtPrecision.Week => $"in the week of {Day(said.At)}",
            SaidAtPrecision.Month => said.At.ToString("'in' MMMM yyyy", CultureInfo.InvariantCulture),
            SaidAtPrecision.Year => said.At.ToString("'in' yyyy", CultureInfo.InvariantCulture),
            SaidAtPrecision.Before => $"before {Day(said.At)}",
            _ => Day(said.At),
        };
        return OneLine.Of(said.Words, MaxName) is { Length: > 0 } words ? $"{at} (“{words}”)" : at;
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    // Whatever a feed calls a link: only what a browser opens as a page becomes one.
    private static Uri? LinkOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link) && link.AbsoluteUri.Length <= MaxAddress
            && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp) ? link : null;

    private static List<QuotePiece> Split(string quote, IEnumerable<string> emphasised)
    {
        List<QuotePiece> pieces = [];
        var done = 0;
        foreach (var span in Find(quote, emphasised))
        {
            var start = Math.Max(span.Start, done);   // two reasons may share words
            if (start > done)
            {
                pieces.Add(new QuotePiece(quote[done..start], false));
            }

            if (span.End > start)
            {
                pieces.Add(new QuotePiece(quote[start..span.End], true));
                done = span.End;
            }
        }

        if (done < quote.Length)
        {
            pieces.Add(new QuotePiece(quote[done..], false));
        }

        return pieces;
    }

    private static IEnumerable<TextSpan> Find(string quote, IEnumerable<string> emphasised) =>
        emphasised.Where(words => !string.IsNullOrWhiteSpace(words))
            .Select(words => FindWords(quote, words))
            .OfType<TextSpan>()
            .OrderBy(span => span.Start).ThenByDescending(span => span.End);

    private static TextSpan? FindWords(string quote, string words)
    {
        for (var at = 0; (at = quote.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(quote[at - 1])) && (end == quote.Length || !char.IsLetterOrDigit(quote[end])))
            {
                return new TextSpan(at, end);
            }
        }

        return null;
    }
}
