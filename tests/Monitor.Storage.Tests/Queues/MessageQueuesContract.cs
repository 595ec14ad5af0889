using Monitor.Core.Messaging;

namespace Monitor.Storage.Tests.Queues;

public abstract class MessageQueuesContract
{
    protected string Queue { get; } = $"q-{Samples.NewId()}";

    [Fact]
    public async Task CountAsync_IsZeroForAQueueThatDoesNotExist() =>
        Assert.Equal(0, await CreateQueues().CountAsync(Queue, CancellationToken.None));

    [Fact]
    public async Task CountAsync_CountsWhatWasSent()
    {
        var queues = CreateQueues();

        await queues.SendAsync(Queue, "one", CancellationToken.None);
        await queues.SendAsync(Queue, "two", CancellationToken.None);

        Assert.Equal(2, await queues.CountAsync(Queue, CancellationToken.None));
    }

    [Fact]
    public async Task FindOldestAsync_TellsWhenTheFirstWasSent()
    {
        var queues = CreateQueues();
        var before = await queues.FindOldestAsync(Queue, CancellationToken.None);
        await queues.SendAsync(Queue, "one", CancellationToken.None);

        var oldest = await queues.FindOldestAsync(Queue, CancellationToken.None);

        Assert.Null(before);
        Assert.InRange(oldest!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    protected abstract IMessageQueues CreateQueues();
}
