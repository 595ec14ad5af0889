using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Monitor.Language;

/// <summary>Says in one line per setting what was read and what was expected. Never prints the key.</summary>
internal sealed partial class LanguageOptionsValidator : IValidateOptions<LanguageOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageOptions options)
    {
        List<string> problems = [.. Problems(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(LanguageOptions options)
    {
        var hasKey = !string.IsNullOrEmpty(options.Key);

        if (!IsAddress(options.Endpoint, hasKey))
        {
            yield return $"Language:Endpoint is \"{options.Endpoint}\", expected an https address such as https://example.cognitiveservices.azure.com/.";
        }

        if (hasKey && !options.Key!.All(char.IsAsciiLetterOrDigit))
        {
            yield return $"Language:Key ({options.Key!.Length} characters, not shown) has other characters than letters and digits, expected one of the resource's keys.";
        }

        if (!string.IsNullOrEmpty(options.ClientId) && !Guid.TryParse(options.ClientId, out _))
        {
            yield return $"Language:ClientId is \"{options.ClientId}\", expected the client id of a managed identity, a GUID.";
        }

        foreach (var (setting, model) in new[] { ("EntityModel", options.EntityModel), ("SentimentModel", options.SentimentModel) })
        {
            if (!ModelVersion().IsMatch(model ?? ""))
            {
                yield return $"Language:{setting} is \"{model}\", expected \"latest\" or a model version such as 2025-11-01.";
            }
        }

        if (options.GiveUpAfter <= TimeSpan.Zero || options.GiveUpAfter > TimeSpan.FromHours(1))
        {
            yield return $"Language:GiveUpAfter is \"{options.GiveUpAfter:c}\", expected more than no time and at most an hour, such as 00:02:00.";
        }
    }

    // A token is sent over https only; a key in the clear is fine to a stand-in on this machine.
    private static bool IsAddress(string? address, bool hasKey) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && hasKey));

    [GeneratedRegex(@"\A(latest|\d{4}-\d{2}-\d{2}(-preview)?)\z")]
    private static partial Regex ModelVersion();
}
