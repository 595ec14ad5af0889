namespace Monitor.Core.Contradictions;

/// <summary>Keeps each contradiction once, whoever finds it. Blob <c>alerts/{id}.json</c> in Azure.</summary>
public interface IContradictionStore
{
    /// <summary>Stores it unless one of that id is there.</summary>
    /// <returns><c>false</c> when it was there already; the stored one stays as it is.</returns>
    Task<bool> CreateAsync(Contradiction contradiction, CancellationToken cancellation);

    /// <summary>The contradiction, or <c>null</c> when there is none of that id.</summary>
    Task<Contradiction?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>The ids of all contradictions, sorted.</summary>
    IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellation);
}
