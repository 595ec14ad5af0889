using Monitor.Core.Feeds;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The list of feeds. No feed is asked.</summary>
internal sealed class FeedsCheck(LaptopContext laptop) : IDoctorCheck
{
    private const string Setting = "Pull:FeedsFile";

    /// <inheritdoc/>
    public string Name => "Feeds";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var file = laptop.Configuration[Setting] ?? "none";
        if (file == "none")
        {
            return [Finding.Ok(Name, "none configured")];
        }

        var listing = await FeedList.ReadAsync(file, cancellation);
        var shown = Path.GetRelativePath(laptop.Root, file);
        var problems = listing.Problems.Select(problem => listing.Feeds.Count == 0
            ? Finding.Problem(Name, FirstLine.Of(problem), "Correct it, or set Pull__FeedsFile to another file or \"none\"")
            : Finding.Warning(Name, FirstLine.Of(problem), "Correct the entry; the other feeds are read"));
        return
        [
            .. problems,
            .. listing.Feeds.Count > 0 ? [Finding.Ok(Name, $"{listing.Feeds.Count} feeds in {shown}")]
                : listing.Problems.Count > 0 ? Array.Empty<Finding>()
                : [Finding.Warning(Name, $"{shown} lists no feed", "Add a feed, or set Pull__FeedsFile to \"none\"")],
        ];
    }
}
