using System.Diagnostics.CodeAnalysis;
using System.Text;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Hosting.Queues;

/// <summary>Text to and from what a queue stores.</summary>
internal static class MessageCodec
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Encode(string text, TextEncoding encoding) =>
        encoding == TextEncoding.Base64 ? Convert.ToBase64String(Strict.GetBytes(text)) : text;

    /// <summary><c>false</c> when <paramref name="stored"/> is not base64, or its bytes are not UTF-8.</summary>
    public static bool TryDecode(string stored, TextEncoding encoding, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = encoding == TextEncoding.Base64 ? Strict.GetString(Convert.FromBase64String(stored)) : stored;
            return true;
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }
}
