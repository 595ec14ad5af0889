using System.Text;

namespace Monitor.Core.Articles;

/// <summary>Text of a file that people put in place: strictly UTF-8, so that a wrong encoding is noticed and not printed.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The characters of the file, without the byte order mark; else why it cannot be had, in one line that starts with the path.</summary>
    public static async Task<(string? Text, string? Problem)> ReadAsync(string path, CancellationToken cancellation)
    {
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"{path}: there is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path}: cannot be read ({e.Message.ReplaceLineEndings(" ")}), expected a readable file.");
        }

        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return (Strict.GetString(bytes, start, bytes.Length - start), null);
        }
        catch (DecoderFallbackException e)
        {
            var read = string.Join(' ', (e.BytesUnknown ?? []).Select(b => $"{b:X2}"));
            return (null, $"{path}: read the byte {read} at offset {start + e.Index}, expected UTF-8 text.");
        }
    }
}
