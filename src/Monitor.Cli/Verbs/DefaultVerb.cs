namespace Monitor.Cli.Verbs;

/// <summary><c>monitor</c> without a verb is <c>monitor run</c>.</summary>
internal static class DefaultVerb
{
    private static readonly string[] AboutMonitor = ["--help", "-h", "-?", "--version"];

    /// <summary>Puts <c>run</c> in front when the first argument is an option of it, or when there is none.</summary>
    public static string[] Add(string[] arguments) =>
        arguments is [] || (arguments[0].StartsWith('-') && !AboutMonitor.Contains(arguments[0]))
            ? ["run", .. arguments]
            : arguments;
}
