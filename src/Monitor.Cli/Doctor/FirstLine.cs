namespace Monitor.Cli.Doctor;

/// <summary>Messages of others may have many lines; a finding has one.</summary>
internal static class FirstLine
{
    private const int MaxCharacters = 300;

    /// <summary>The first line that is not empty, without white space around it, cut at 300 characters.</summary>
    public static string Of(string? text)
    {
        var line = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return line.Length <= MaxCharacters ? line : line[..MaxCharacters] + "…";
    }
}
