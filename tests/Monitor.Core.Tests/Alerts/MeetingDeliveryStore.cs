using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

/// <summary>Holds every reader until all have read the same record: the worst moment for several runs to meet.</summary>
internal sealed class MeetingDeliveryStore(int readers) : IDeliveryStore
{
    private readonly InMemoryDeliveryStore _store = new();
    private readonly TaskCompletionSource _allHaveRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _read;

    public Task<bool> CreateAsync(Delivery delivery, CancellationToken cancellation) => _store.CreateAsync(delivery, cancellation);

    public async Task<Delivery?> FindAsync(string key, CancellationToken cancellation)
    {
        var found = await _store.FindAsync(key, cancellation);
        if (Interlocked.Increment(ref _read) == readers)
        {
            _allHaveRead.SetResult();
        }

        await _allHaveRead.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellation);
        return found;
    }

    public Task<bool> ReplaceAsync(Delivery known, Delivery next, CancellationToken cancellation) =>
        _store.ReplaceAsync(known, next, cancellation);

    public Task SaveAsync(Delivery delivery, CancellationToken cancellation) => _store.SaveAsync(delivery, cancellation);
}
