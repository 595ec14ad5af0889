using System.Globalization;
using Monitor.Core.Contradictions;
using Monitor.Core.Statements;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Monitor.Cli.Terminal;

/// <summary>One alert in the terminal: both quotes side by side, the contradicting words marked.</summary>
internal static class AlertPanel
{
    /// <summary>Draws the alert.</summary>
    public static IRenderable Of(Contradiction contradiction)
    {
        var quotes = new Table { Border = TableBorder.Simple, Expand = true }
            .AddColumn(new TableColumn(Heading("Earlier", contradiction.Earlier)))
            .AddColumn(new TableColumn(Heading("Later", contradiction.Later)))
            .AddRow(
                new Markup(Quote(contradiction.Earlier, contradiction.Reasons.Select(r => r.Earlier), "yellow")),
                new Markup(Quote(contradiction.Later, contradiction.Reasons.Select(r => r.Later), "red")))
            .AddRow(new Markup(Source(contradiction.Earlier)), new Markup(Source(contradiction.Later)));
        var content = new Rows(quotes, new Markup(Markup.Escape(contradiction.Explanation)));
        return new Panel(content)
        {
            Header = new PanelHeader(Header(contradiction)),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(Color.Red),
            Expand = true,
        };
    }

    private static string Header(Contradiction contradiction)
    {
        var speakers = contradiction.Relation == Relation.Reversal
            ? contradiction.Later.Speaker.Name
            : $"{contradiction.Earlier.Speaker.Name} / {contradiction.Later.Speaker.Name}";
        var relation = contradiction.Relation switch
        {
            Relation.Reversal => "Reversal",
            Relation.Dispute => "Dispute",
            _ => "Conflicting reports",
        };
        var score = contradiction.Score.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        return $" [red bold]{relation}[/] · [bold]{Markup.Escape(speakers)}[/] · {score} ";
    }

    private static string Heading(string side, Statement statement) =>
        $"[bold]{side}[/] [grey]{When(statement.SaidAt)}[/]" +
        (statement.Speaker.Name is var name ? $" [grey]· {Markup.Escape(name)}[/]" : "");

    private static string When(SaidAt saidAt)
    {
        var day = saidAt.At.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return saidAt.Precision switch
        {
            SaidAtPrecision.Day => day,
            SaidAtPrecision.Before => "before " + day,
            _ => "about " + day,
        };
    }

    private static string Source(Statement statement)
    {
        var where = statement.Appearance.Url ?? statement.Appearance.File ?? "article " + statement.Appearance.ArticleId;
        var offsets = string.Join(", ", statement.Content.Select(span => $"{span.Start}–{span.End}"));
        return $"[grey]{Markup.Escape(statement.Appearance.Outlet ?? "unknown outlet")}, {Markup.Escape(where)}, characters {offsets}[/]";
    }

    // The words come from the claim, where a pronoun may have been resolved: what the quote does not hold is not marked.
    private static string Quote(Statement statement, IEnumerable<string> words, string colour)
    {
        var quote = Markup.Escape(statement.Quote);
        foreach (var word in words.Select(Markup.Escape).Where(w => quote.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            var at = quote.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            quote = $"{quote[..at]}[{colour} bold]{quote[at..(at + word.Length)]}[/]{quote[(at + word.Length)..]}";
            break;   // one mark a side is enough to see it, and marks never nest
        }

        return statement.Kind == StatementKind.Indirect ? quote : $"“{quote}”";
    }
}
