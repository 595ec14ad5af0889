using System.Net;
using Azure;
using Microsoft.Extensions.Options;

namespace Monitor.Cli.Running;

/// <summary>One clear line for what a person can mend.</summary>
internal static class RunProblem
{
    // What the configuration binder says of a value of the wrong type; it has no exception of its own for it.
    private const string WrongType = "Failed to convert configuration value";

    /// <summary>The line; <c>null</c> for a fault of ours, which keeps its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        UserException e => e.Message,
        OptionsValidationException e => string.Join(" ", e.Failures),
        InvalidOperationException e when e.Message.StartsWith(WrongType, StringComparison.Ordinal) => e.Message,
        RequestFailedException { Status: 0 } e =>
            $"Storage does not answer: check --storage or the setting AzureWebJobsStorage, and that Azurite runs. {FirstLine(e.Message)}",
        RequestFailedException e =>
            $"Storage answered {e.Status} {(HttpStatusCode)e.Status} ({e.ErrorCode}): is another program listening on its port?",
        AggregateException e => ExplainAll(e.Flatten().InnerExceptions),
        _ => null,
    };

    // The tries of one request, or several sections of settings that are wrong.
    private static string? ExplainAll(IReadOnlyCollection<Exception> exceptions)
    {
        var lines = exceptions.Select(Explain).ToList();
        return lines.Contains(null) ? null : string.Join(" ", lines.Distinct(StringComparer.Ordinal));
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
