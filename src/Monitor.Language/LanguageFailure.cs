using System.Text.Json;
using Azure;
using Azure.Identity;

namespace Monitor.Language;

/// <summary>Why the service could not analyse an article.</summary>
/// <param name="Detail">In one line, without secrets.</param>
/// <param name="NeedsOperator">It will not pass by itself: wrong key, missing role, unknown model version.</param>
internal sealed record LanguageFailure(string Detail, bool NeedsOperator)
{
    public static LanguageFailure NothingAnalysed { get; } = new("every part of the article was refused", NeedsOperator: false);

    /// <summary>What <paramref name="exception"/> says about the service; <c>null</c> when it is not about the service.</summary>
    public static LanguageFailure? Of(Exception exception) => exception switch
    {
        // One exception per try; the last tells how things stand now.
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        RequestFailedException e => new(Describe(e), e.Status is >= 400 and < 500 and not (408 or 429)),
        AuthenticationFailedException e => new($"sign-in failed: {FirstLine(e)}", NeedsOperator: true),
        JsonException e => new($"the answer is not the JSON expected: {FirstLine(e)}", NeedsOperator: false),
        IOException e => new($"the connection broke: {FirstLine(e)}", NeedsOperator: false),
        OperationCanceledException => new("no answer in time", NeedsOperator: false),
        _ => null,
    };

    // Status 0: there was no answer. Some errors repeat the status as their code.
    private static string Describe(RequestFailedException e) =>
        e.Status == 0 ? FirstLine(e)
        : string.IsNullOrEmpty(e.ErrorCode) || e.ErrorCode == $"{e.Status}" ? $"status {e.Status}, {FirstLine(e)}"
        : $"status {e.Status} {e.ErrorCode}, {FirstLine(e)}";

    // The SDK's messages go on with headers and body, over many lines.
    private static string FirstLine(Exception e) => e.Message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
