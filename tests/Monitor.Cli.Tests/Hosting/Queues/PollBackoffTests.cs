using Monitor.Cli.Hosting.Queues;

namespace Monitor.Cli.Tests.Hosting.Queues;

public sealed class PollBackoffTests
{
    [Fact]
    public void Next_DoublesUpToTheCeiling()
    {
        var backoff = new PollBackoff(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));

        var waits = Enumerable.Range(0, 6).Select(_ => backoff.Next().TotalMilliseconds);

        Assert.Equal([100, 200, 400, 800, 1000, 1000], waits);
    }

    [Fact]
    public void Reset_BeginsAgainAtTheFloor()
    {
        var backoff = new PollBackoff(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1));
        backoff.Next();
        backoff.Next();

        backoff.Reset();

        Assert.Equal(TimeSpan.FromMilliseconds(100), backoff.Next());
    }

    [Fact]
    public void Next_KeepsToACeilingBelowTheFloor()
    {
        var backoff = new PollBackoff(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(50));

        Assert.Equal(TimeSpan.FromMilliseconds(50), backoff.Next());
    }
}
