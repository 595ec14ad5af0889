using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Statements;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Monitor.Cli.Terminal;

/// <summary>One alert in the terminal: both quotes side by side, the contradicting words marked.</summary>
internal static class AlertPanel
{
    private const char Space = '\u00a0';   // the library trims ordinary ones

    /// <summary>Draws the alert.</summary>
    public static IRenderable Of(Contradiction contradiction)
    {
        var alert = Alert.Of(contradiction);
        var quotes = new Grid { Expand = true }
            .AddColumn(new GridColumn().PadRight(3)).AddColumn()
            .AddRow(new Markup("[yellow bold]Earlier[/]"), new Markup("[red bold]Later[/]"))
            .AddRow(Said(alert.Earlier), Said(alert.Later))
            .AddRow(Quote(alert.Earlier, "yellow"), Quote(alert.Later, "red"))
            .AddRow(Source(alert.Earlier, contradiction.Earlier), Source(alert.Later, contradiction.Later));
        var why = string.Join('\n', alert.Reasons.Select(r => $"[bold]Why:[/] {Markup.Escape(r)}"));
        return new Panel(new Rows(quotes, new Text(""), new Markup($"{why}\n[grey]Confidence: {alert.Confidence}[/]")))
        {
            Header = new PanelHeader($"{Space}[bold]{Markup.Escape(alert.Headline)}[/]{Space}"),
            Border = BoxBorder.Rounded,
            BorderStyle = new Style(Color.Red),
            Padding = new Padding(2, 1),
            Expand = true,
        };
    }

    private static Markup Said(AlertQuote quote) =>
        new($"{Markup.Escape(quote.Speaker)}, {Markup.Escape(quote.When)}");

    private static Markup Quote(AlertQuote quote, string colour)
    {
        var words = string.Concat(quote.Pieces.Select(p =>
            p.IsEmphasised ? $"[{colour} bold]{Markup.Escape(p.Text)}[/]" : Markup.Escape(p.Text)));
        return new Markup(quote.IsDirect ? $"“{words}”" : $"{words} [grey]({quote.Caution})[/]");
    }

    private static Markup Source(AlertQuote quote, Statement statement)
    {
        var article = statement.Appearance.Url ?? statement.Appearance.File ?? $"article {statement.Appearance.ArticleId}";
        var offsets = string.Join(", ", statement.Content.Select(span => $"{span.Start}–{span.End}"));
        return new Markup($"[grey]{Markup.Escape(quote.Where)}\n{Markup.Escape(article)}, characters {offsets}[/]");
    }
}
