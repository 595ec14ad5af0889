namespace Monitor.Core.Alerts;

/// <summary>Keeps the delivery records, written before anything is sent.</summary>
public interface IDeliveryStore
{
    /// <summary>Claims a delivery.</summary>
    /// <returns><c>false</c> when a record of that key is there; it stays as it is.</returns>
    Task<bool> CreateAsync(Delivery delivery, CancellationToken cancellation);

    /// <summary>The record, or <c>null</c> when there is none of that key.</summary>
    Task<Delivery?> FindAsync(string key, CancellationToken cancellation);

    /// <summary>Replaces the record only while it still equals <paramref name="known"/>: of several runs one succeeds.</summary>
    /// <returns><c>false</c> when another run was faster; the record stays as it is.</returns>
    Task<bool> ReplaceAsync(Delivery known, Delivery next, CancellationToken cancellation);

    /// <summary>Replaces the record; the last writer wins.</summary>
    Task SaveAsync(Delivery delivery, CancellationToken cancellation);
}
