using System.Text.Json;
using Azure;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>Turns a response of HTTP into an answer.</summary>
internal static class ArmResponse
{
    /// <summary>Reads status and body; an error's code and message become the detail.</summary>
    public static ArmAnswer Read(Response response)
    {
        var content = Parse(response);
        if (response.Status is >= 200 and < 300)
        {
            return content is { ValueKind: JsonValueKind.Object } found
                ? ArmAnswer.Found(found)
                : ArmAnswer.Without(ArmOutcome.Failed, $"{response.Status}, but the answer is no JSON object");
        }

        var code = content?.Text("error.code");
        var detail = code is null ? $"{response.Status} {response.ReasonPhrase}" : $"{response.Status} {code}: {content?.Text("error.message")}";
        return ArmAnswer.Without(OutcomeOf(response.Status), detail);
    }

    private static ArmOutcome OutcomeOf(int status) => status switch
    {
        401 or 403 => ArmOutcome.Denied,
        404 => ArmOutcome.Missing,
        _ => ArmOutcome.Failed,
    };

    private static JsonElement? Parse(Response response)
    {
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
