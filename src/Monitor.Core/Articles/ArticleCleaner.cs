using System.Text.RegularExpressions;
using Monitor.Core.Text;

namespace Monitor.Core.Articles;

/// <summary>
/// Tells which paragraphs of an article are not the story: pleas for support, link lists, copyright lines, comment forms.
/// The text is never changed, so that offsets stay true.
/// </summary>
internal static partial class ArticleCleaner
{
    // A long quotation is somebody speaking, whatever else the paragraph says.
    private const int LongQuotation = 40;

    // From this line on a list of links goes on as long as its items do.
    private const int LongestHeading = 60;

    /// <summary>Indexes of the paragraphs to skip.</summary>
    public static IReadOnlySet<int> FindBoilerplate(Document document)
    {
        var skipped = new HashSet<int>();
        var inList = false;
        for (var p = 0; p < document.Paragraphs.Count; p++)
        {
            var span = document.Paragraphs[p];
            var line = span.Of(document.Text);
            var opensList = line.Length <= LongestHeading && LinkList().IsMatch(line);
            inList = opensList || (inList && ListItem().IsMatch(line));
            if (inList || IsForm(line) || (IsPlea(line) && !HasLongQuotation(document, span)))
            {
                skipped.Add(p);
            }
        }

        return skipped;
    }

    private static bool IsForm(string line) => line.Length <= LongestHeading && Form().IsMatch(line);

    private static bool IsPlea(string line) => Notice().IsMatch(line) || Plea().Count(line) >= 2;

    private static bool HasLongQuotation(Document document, TextSpan paragraph) =>
        document.Quotations.Any(q => q.Outer.Overlaps(paragraph) && q.Inner.Length >= LongQuotation);

    [GeneratedRegex(@"^\W*(read (more|also|next)|also read|see also|related( (articles|stories|news|posts|content))?|more (on this|from|stories)\b.*|recommended|most (read|popular)|further reading|latest (news|stories)|tags|topics|keywords)\s*:?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinkList();

    [GeneratedRegex(@"^\s*([-–—•*·▪►>]|\d+[.)])\s+\S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^\W*((post|leave|add|write) (a |your )?(comment|reply)s?|(\d+ |no )?comments?( \(\d+\))?|share( (this|on|via)\b.*)?|print( this page)?|advertisement|sponsored( content)?|loading|sign (up|in)\b.*|log ?in|subscribe\b.*|follow us\b.*|click here\b.*|read the rest here|skip to (main )?content|cookie (policy|settings)|(photo|image|picture)( credit)?s?\s*[:/].*|(file )?photo by .*)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex(@"(©|\(c\) ?\d{4}|copyright \d{4}|all rights reserved|copyrighted by|courtesy of, and owned|for educational purposes only|may not be (published|reproduced|republished)|republished (with permission|under)|terms of (use|service)|privacy policy|become a (patron|member|subscriber)|sign up (for|to) (our|the) .{0,40}newsletter|subscribe to (our|the) .{0,40}(newsletter|channel)|(follow|join) us on (telegram|facebook|twitter|x|instagram|youtube|whatsapp|viber))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\b(join our community|support (us|our (work|journalism|reporting|newsroom))|our (journalism|reporting|newsroom|newsletter|readers|team|community|work)|readers like you|help us|donat(e|ion)|contribut(e|ion)|cup of coffee|you can help|accessible to everyone|independent journalism|free information|(every|any) (contribution|amount)|your (inbox|support)|close this page|produce more)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plea();
}
