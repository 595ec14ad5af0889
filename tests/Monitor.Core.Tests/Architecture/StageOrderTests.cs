using System.Text.RegularExpressions;
using Monitor.Core.Articles;

namespace Monitor.Core.Tests.Architecture;

public sealed partial class StageOrderTests
{
    private static readonly string[] Stages = ["Text", "Articles", "Feeds", "Entities", "Statements", "Contradictions", "Alerts", "Health"];

    [Fact]
    public void Core_ReferencesNoAzureAssembly() =>
        Assert.DoesNotContain(typeof(Article).Assembly.GetReferencedAssemblies(),
            a => a.Name!.Contains("Azure", StringComparison.Ordinal));

    [Fact]
    public void Stages_UseOnlyEarlierStages()
    {
        var core = Path.Combine(Cli.RepositoryRoot.Find(), "src", "Monitor.Core");

        var wrong = Stages.SelectMany((stage, place) =>
            Directory.EnumerateFiles(Path.Combine(core, stage), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => Using().Matches(File.ReadAllText(file)).Select(m => m.Groups["stage"].Value)
                    .Where(used => Array.IndexOf(Stages, used) > place)
                    .Select(used => $"{Path.GetRelativePath(core, file)} uses {used}")));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Stages_AreAllTheFoldersOfCore()
    {
        var core = Path.Combine(Cli.RepositoryRoot.Find(), "src", "Monitor.Core");

        var folders = Directory.GetDirectories(core).Select(f => Path.GetFileName(f)).Except(["Messaging", "Telemetry", "bin", "obj"]);

        Assert.Equal(Stages.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^using Monitor\.Core\.(?<stage>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
