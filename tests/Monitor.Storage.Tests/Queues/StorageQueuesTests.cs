using System.Text;
using Azure.Storage.Queues;
using Monitor.Core.Messaging;
using Monitor.Storage.Queues;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Queues;

[Collection(AzuriteGroup.Name)]
public sealed class StorageQueuesTests(AzuriteFixture azurite) : MessageQueuesContract
{
    [Fact]
    public async Task CountAsync_IncludesMessagesInWork()
    {
        var queues = CreateQueues();
        await queues.SendAsync(Queue, "one", CancellationToken.None);
        await queues.SendAsync(Queue, "two", CancellationToken.None);

        var taken = await azurite.Queues().GetQueueClient(Queue).ReceiveMessageAsync(TimeSpan.FromMinutes(5));

        Assert.NotNull(taken.Value);
        Assert.Equal(2, await queues.CountAsync(Queue, CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_EncodesAsBase64()
    {
        await CreateQueues().SendAsync(Queue, "“Ні”", CancellationToken.None);

        var raw = await azurite.Queues(QueueMessageEncoding.None).GetQueueClient(Queue).ReceiveMessageAsync();

        Assert.Equal("“Ні”", Encoding.UTF8.GetString(Convert.FromBase64String(raw.Value.MessageText)));
    }

    [Fact]
    public async Task SendAsync_TakesAMessageOf48KiB()
    {
        await CreateQueues().SendAsync(Queue, new string('x', 48 * 1024), CancellationToken.None);

        Assert.Equal(1, await CreateQueues().CountAsync(Queue, CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_RefusesALongerMessage()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            CreateQueues().SendAsync(Queue, new string('é', 24 * 1024 + 1), CancellationToken.None));

        Assert.Contains("49154 bytes, expected at most 49152", exception.Message, StringComparison.Ordinal);
    }

    protected override IMessageQueues CreateQueues() => new StorageQueues(azurite.Queues());
}
