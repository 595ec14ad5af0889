using System.Text.Json;
using Microsoft.Extensions.Logging;
using Monitor.Core;
using Monitor.Core.Statements;

namespace Monitor.Storage.Ledger;

/// <summary>The lines of a ledger blob: one statement as JSON each.</summary>
internal sealed partial class LedgerLines(ILogger logger)
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static byte[] Write(Statement statement) => JsonSerializer.SerializeToUtf8Bytes(statement, MonitorJson.Options);

    /// <summary>The statements of all readable lines. One that is not is logged and costs no other line.</summary>
    public List<Statement> Read(LedgerTail tail, string blob)
    {
        List<Statement> statements = [];
        var rest = tail.Bytes.Span;
        var offset = tail.Offset;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (ReadLine(line, blob, offset) is { } statement)
            {
                statements.Add(statement);
            }

            var taken = end < 0 ? line.Length : end + 1;
            rest = rest[taken..];
            offset += taken;
        }

        return statements;
    }

    private Statement? ReadLine(ReadOnlySpan<byte> line, string blob, long offset)
    {
        // Editors may leave a byte order mark and carriage returns.
        var text = (offset == 0 && line.StartsWith(Utf8Mark) ? line[Utf8Mark.Length..] : line).Trim(" \t\r"u8);
        if (text.IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Statement>(text, MonitorJson.Options) ?? throw new JsonException("it is JSON null");
        }
        catch (JsonException e)
        {
            LogUnreadable(blob, offset, line.Length, e.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Blob ledger/{Blob}, byte {Offset}: skipped a line of {Length} bytes, expected a statement as JSON ({Problem})")]
    private partial void LogUnreadable(string blob, long offset, int length, string problem);
}
