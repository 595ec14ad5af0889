using System.Diagnostics;

namespace Monitor.Functions.Tests.Infrastructure;

public sealed class TemplatesTests
{
    [ToolFact("check.sh", "../shared/infra-check/check.sh")]
    public async Task Templates_PassTheOfflineChecker()
    {
        var (exitCode, output) = await RunAsync(ToolFactAttribute.Find("check.sh", "../shared/infra-check/check.sh")!, "-s", BicepFile.Folder);

        Assert.True(exitCode == 0, output);
    }

    [ToolFact("bicep", "~/.azure/bin/bicep")]
    public async Task Templates_CompileWithoutAWarning()
    {
        var bicep = ToolFactAttribute.Find("bicep", "~/.azure/bin/bicep")!;
        foreach (var template in (string[])["main.bicep", "events.bicep"])
        {
            var (exitCode, output) = await RunAsync(bicep, "lint", Path.Combine(BicepFile.Folder, template));

            Assert.True(exitCode == 0 && !output.Contains("Warning", StringComparison.Ordinal), output);
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
