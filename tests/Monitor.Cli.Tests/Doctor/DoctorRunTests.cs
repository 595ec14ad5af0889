using System.Text;
using System.Text.Json;
using Monitor.Cli.Doctor;

namespace Monitor.Cli.Tests.Doctor;

public sealed class DoctorRunTests
{
    private static readonly Finding Fine = Finding.Ok("Thing", "fine");
    private static readonly Finding Odd = Finding.Warning("Thing", "odd", "Look at it");
    private static readonly Finding Broken = Finding.Problem("Thing", "broken", "Mend it");

    private readonly StringBuilder _output = new();

    [Fact]
    public async Task RunAsync_ReturnsZeroForWarnings()
    {
        var code = await RunAsync(new FixedCheck(() => [Fine, Odd]));

        Assert.Equal(0, code);
        Assert.Equal(["ok fine", "warning odd"], Lines());
    }

    [Fact]
    public async Task RunAsync_ReturnsOneForAProblemAndGoesOn()
    {
        var code = await RunAsync(new FixedCheck(() => [Broken]), new FixedCheck(() => [Fine]));

        Assert.Equal(1, code);
        Assert.Equal(["problem broken", "ok fine"], Lines());
    }

    [Fact]
    public async Task RunAsync_StopsAtAGateWithAProblem()
    {
        var code = await RunAsync(new FixedCheck(() => [Broken], isGate: true), new FixedCheck(() => [Fine]));

        Assert.Equal(1, code);
        Assert.Equal(["problem broken"], Lines());
    }

    [Fact]
    public async Task RunAsync_PassesAGateWithAWarning()
    {
        await RunAsync(new FixedCheck(() => [Odd], isGate: true), new FixedCheck(() => [Fine]));

        Assert.Equal(["warning odd", "ok fine"], Lines());
    }

    [Fact]
    public async Task RunAsync_TurnsAFailureOfACheckIntoAProblem()
    {
        var code = await RunAsync(
            new FixedCheck(() => throw new InvalidOperationException("what\na mess")), new FixedCheck(() => [Fine]));

        Assert.Equal(1, code);
        Assert.Equal(["problem the check itself failed: InvalidOperationException: what", "ok fine"], Lines());
    }

    [Fact]
    public async Task RunAsync_ShowsTheMessageForAPersonAsItIs()
    {
        await RunAsync(new FixedCheck(() => throw new UserException("seeds: no such folder.")));

        Assert.Equal(["problem seeds: no such folder."], Lines());
    }

    private Task<int> RunAsync(params IDoctorCheck[] checks) =>
        new DoctorRun(checks, new JsonDoctorScreen(new StringWriter(_output))).RunAsync(CancellationToken.None);

    private IEnumerable<string> Lines() => _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(f => $"{f.GetProperty("status").GetString()} {f.GetProperty("found").GetString()}");
}
