using System.Text.Json;
using System.Text.RegularExpressions;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The names of settings that something reads: those of the sample, of <c>monitor run</c> and of the platform.</summary>
internal sealed partial class KnownSettings
{
    /// <summary>The file that names every setting of the code.</summary>
    public const string SampleName = "local.settings.sample.json";

    private static readonly string[] OfTheRun = ["LocalHost__Lease", "LocalHost__FunctionKey"];

    private readonly HashSet<string> _names;

    private KnownSettings(IEnumerable<string> names) =>
        _names = new HashSet<string>([.. names, .. OfTheRun], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the sample.</summary>
    /// <exception cref="UserException">It is missing, or no such file.</exception>
    public static async Task<KnownSettings> ReadAsync(string root, CancellationToken cancellation)
    {
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(root, SampleName), cancellation));
            return new KnownSettings([.. document.RootElement.GetProperty("Values").EnumerateObject().Select(v => v.Name)]);
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserException($"{SampleName}: expected {{ \"Values\": {{ … }} }}, but {FirstLine.Of(e.Message)}", e);
        }
    }

    /// <summary>Whether something reads it; entries of a list count whatever their number.</summary>
    public bool Contains(string name) =>
        _names.Contains(FirstOfList(name)) || OfThePlatform().IsMatch(name);

    /// <summary>The name probably meant; <c>null</c> when none is near.</summary>
    public string? Nearest(string name) => NearestName.Of(FirstOfList(name), _names);

    private static string FirstOfList(string name) =>
        ListNumber().Replace(name.Replace(":", "__", StringComparison.Ordinal), "__0");

    [GeneratedRegex(@"__\d+$")]
    private static partial Regex ListNumber();

    // What the Functions host, App Service and Application Insights read themselves.
    [GeneratedRegex(@"^(AzureWebJobsStorage__\w+|AzureWebJobs\.\w+\.Disabled|AzureFunctionsJobHost__\w+|(FUNCTIONS|WEBSITE|SCM|APPLICATIONINSIGHTS)_\w+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfThePlatform();
}
