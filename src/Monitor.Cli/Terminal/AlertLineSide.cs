using Monitor.Core.Text;

namespace Monitor.Cli.Terminal;

/// <summary>One of the two statements of an <see cref="AlertLine"/>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="File">The seed file's name; absent for an article from a feed.</param>
/// <param name="Quote">The words, verbatim.</param>
/// <param name="SaidAt">ISO date.</param>
/// <param name="Outlet">Who carried it; absent when unknown.</param>
/// <param name="Offsets">Where the words stand in the article, in UTF-16 code units.</param>
internal sealed record AlertLineSide(
    string Article, string? File, string Quote, string SaidAt, string? Outlet, IReadOnlyList<TextSpan> Offsets);
