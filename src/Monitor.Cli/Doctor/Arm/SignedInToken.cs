using System.Text;
using System.Text.Json;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>Who is signed in, as the token says. It is not verified here: Azure does that.</summary>
/// <param name="ObjectId">Id of the user or service principal in its tenant; <c>null</c> when the token does not say.</param>
/// <param name="Name">For people: mail address or application id.</param>
internal sealed record SignedInToken(string? ObjectId, string Name)
{
    /// <summary>Reads the claims of a token.</summary>
    public static SignedInToken Read(string token)
    {
        var claims = Claims(token);
        return new SignedInToken(
            claims?.Text("oid"),
            claims?.Text("upn") ?? claims?.Text("unique_name") ?? claims?.Text("appid") ?? claims?.Text("oid") ?? "somebody whom the token does not name");
    }

    private static JsonElement? Claims(string token)
    {
        try
        {
            var middle = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
            var bytes = Convert.FromBase64String(middle.PadRight((middle.Length + 3) / 4 * 4, '='));
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(bytes));
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is IndexOutOfRangeException or FormatException or JsonException)
        {
            return null;   // a token of another form
        }
    }
}
