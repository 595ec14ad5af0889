using System.Text.Json;
using Monitor.Cli.Terminal;

namespace Monitor.Cli.Tests.Terminal;

public sealed class JsonScreenTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Alert_IsOneLineOfTheAgreedShape()
    {
        new JsonScreen(_output, _error).Alert(Samples.Toll);

        var line = Assert.Single(_output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var alert = JsonDocument.Parse(line).RootElement;
        Assert.Equal(
            ["id", "relation", "verdict", "score", "speaker", "earlier", "later", "reasons", "explanation"],
            alert.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["article", "speaker", "quote", "saidAt", "outlet", "offsets"],   // no "file": it did not come from a seed
            alert.GetProperty("earlier").EnumerateObject().Select(p => p.Name));
        Assert.Equal("reversal Contradiction Anna Berg 2026-03-01", string.Join(' ',
            alert.GetProperty("relation"), alert.GetProperty("verdict"), alert.GetProperty("speaker"), alert.GetProperty("earlier").GetProperty("saidAt")));
    }

    [Fact]
    public void Log_GoesToStandardError()
    {
        new JsonScreen(_output, _error).Log("seeds/a.txt: not UTF-8", isError: true);

        Assert.Equal(("", "seeds/a.txt: not UTF-8"), (_output.ToString(), _error.ToString().TrimEnd()));
    }
}
