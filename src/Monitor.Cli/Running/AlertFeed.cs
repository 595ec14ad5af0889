using Monitor.Core.Contradictions;

namespace Monitor.Cli.Running;

/// <summary>The contradictions in the store, each handed out once per run: old ones first, then new ones as they come.</summary>
internal sealed class AlertFeed(IContradictionStore contradictions, Action<string> report)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>Those not handed out before, by when the later statement was said.</summary>
    public async Task<IReadOnlyList<Contradiction>> ReadNewAsync(CancellationToken cancellation)
    {
        var fresh = new List<Contradiction>();
        await foreach (var id in contradictions.ListIdsAsync(cancellation))
        {
            if (_shown.Add(id) && await FindAsync(id, cancellation) is { } contradiction)
            {
                fresh.Add(contradiction);
            }
        }

        return [.. fresh.OrderBy(c => c.Later.SaidAt.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    // One blob that somebody damaged must not hide the others.
    private async Task<Contradiction?> FindAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return await contradictions.FindAsync(id, cancellation);
        }
        catch (InvalidDataException e)
        {
            report(e.Message);
            return null;
        }
    }
}
