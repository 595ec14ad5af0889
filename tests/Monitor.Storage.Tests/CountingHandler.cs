namespace Monitor.Storage.Tests;

/// <summary>Counts requests, which is what storage is paid by.</summary>
internal sealed class CountingHandler : DelegatingHandler
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Requests during <paramref name="work"/>.</summary>
    public async Task<int> DuringAsync(Func<Task> work)
    {
        var before = Count;
        await work();
        return Count - before;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return base.SendAsync(request, cancellationToken);
    }
}
