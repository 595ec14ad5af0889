using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Monitor.Cli.Hosting.Settings;

/// <summary>Fills in <c>%Name%</c> in the arguments of triggers.</summary>
internal static partial class SettingReferences
{
    /// <param name="text">The argument as written.</param>
    /// <param name="where">Names the argument in the message of an error.</param>
    /// <param name="configuration">Has the settings.</param>
    /// <exception cref="UserException">A setting is missing or empty.</exception>
    public static string Resolve(string text, string where, IConfiguration configuration) =>
        Reference().Replace(text, match =>
            configuration[match.Groups["name"].Value] is { Length: > 0 } value
                ? value
                : throw new UserException(
                    $"{where}: setting \"{match.Groups["name"].Value}\" is missing; set it in local.settings.json or the environment."));

    [GeneratedRegex("%(?<name>[^%]+)%")]
    private static partial Regex Reference();
}
