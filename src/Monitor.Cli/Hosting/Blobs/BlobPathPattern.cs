using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Monitor.Cli.Hosting.Blobs;

/// <summary>The path of a blob trigger: a container and a name, which may have parts in braces.</summary>
internal sealed partial class BlobPathPattern
{
    private readonly Regex? _name;

    private BlobPathPattern(string container, Regex? name) => (Container, _name) = (container, name);

    /// <summary>The container's name.</summary>
    public string Container { get; }

    /// <param name="path">Such as <c>articles/{name}</c>; a container alone stands for all its blobs.</param>
    /// <exception cref="FormatException">It names no container, or one with a part in braces.</exception>
    public static BlobPathPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        if (container.Length == 0 || container.Contains('{', StringComparison.Ordinal))
        {
            throw new FormatException($"read \"{path}\", expected a container and a name such as articles/{{name}}");
        }

        return new BlobPathPattern(container, slash < 0 ? null : NamePattern(path[(slash + 1)..]));
    }

    /// <summary>Whether the blob is meant, and what its name's parts in braces are.</summary>
    public bool TryMatch(string blob, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? parts)
    {
        var match = _name?.Match(blob);
        parts = match is { Success: false } ? null : (match?.Groups.Values ?? [])
            .Where(group => !char.IsAsciiDigit(group.Name[0]))
            .ToDictionary(group => group.Name, group => group.Value, StringComparer.OrdinalIgnoreCase);
        return parts is not null;
    }

    // A part in braces may hold slashes, as on the platform.
    private static Regex NamePattern(string name) =>
        new("^" + string.Concat(Pieces().Matches(name).Select(piece =>
            piece.Groups["part"] is { Success: true } part ? $"(?<{part.Value}>.+)" : Regex.Escape(piece.Value))) + "$",
            RegexOptions.Singleline | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\{(?<part>[A-Za-z_]\w*)\}|[^{]+|\{")]
    private static partial Regex Pieces();
}
