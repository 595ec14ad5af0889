using System.Text.Json.Serialization;
using Monitor.Core.Text;

namespace Monitor.Cli.Terminal;

/// <summary>One of the two statements of an <see cref="AlertLine"/>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="File">The seed file's name; absent for an article from a feed.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Quote">The words, verbatim.</param>
/// <param name="SaidAt">ISO date.</param>
/// <param name="Outlet">Who carried it; null when unknown.</param>
/// <param name="Offsets">Where the words stand in the article, in UTF-16 code units.</param>
internal sealed record AlertLineSide(
    string Article, string? File, string Speaker, string Quote, string SaidAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Outlet, IReadOnlyList<TextSpan> Offsets);
