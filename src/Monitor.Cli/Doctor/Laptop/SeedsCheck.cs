using Monitor.Core.Articles;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The folder of seed articles.</summary>
internal sealed class SeedsCheck(LaptopContext laptop) : IDoctorCheck
{
    private const string Setting = "Pull:SeedFolder";

    /// <inheritdoc/>
    public string Name => "Seeds";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var folder = laptop.Configuration[Setting] ?? "none";
        if (folder == "none")
        {
            return [Finding.Ok(Name, "none configured")];
        }

        var seeds = await new SeedFolder(folder, TimeProvider.System).ReadAsync(cancellation);
        var shown = Path.GetRelativePath(laptop.Root, folder);
        var problems = seeds.Problems.Select(problem => seeds.Articles.Count == 0
            ? Finding.Problem(Name, FirstLine.Of(problem), "Correct it, or set Pull__SeedFolder to another folder or \"none\"")
            : Finding.Warning(Name, FirstLine.Of(problem), "Correct the entry; the other articles are read"));
        return
        [
            .. problems,
            .. seeds.Articles.Count > 0 ? [Finding.Ok(Name, $"{seeds.Articles.Count} articles in {shown}")]
                : seeds.Problems.Count > 0 ? Array.Empty<Finding>()
                : [Finding.Warning(Name, $"no .txt file in {shown}", "Put articles there, or set Pull__SeedFolder to \"none\"")],
        ];
    }
}
