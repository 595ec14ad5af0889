namespace Monitor.Core.Articles;

/// <summary>What a <see cref="ListFile"/> held.</summary>
/// <param name="Entries">The entries without a fault, in the order of the file.</param>
/// <param name="Refused">The names of the entries with a fault, as far as they have one.</param>
/// <param name="Problems">What is wrong, one line each: where, what was read, what was expected.</param>
/// <param name="IsReadable"><c>false</c> when the file as a whole could not be read: there is exactly one problem and nothing else.</param>
internal sealed record ListContent<T>(
    IReadOnlyList<T> Entries, IReadOnlyList<string> Refused, IReadOnlyList<string> Problems, bool IsReadable)
{
    public static ListContent<T> Unreadable(string problem) => new([], [], [problem], IsReadable: false);
}
