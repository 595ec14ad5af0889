using Monitor.Core.Messaging;

namespace Monitor.Storage.Tests.Queues;

public sealed class InMemoryMessageQueuesTests : MessageQueuesContract
{
    protected override IMessageQueues CreateQueues() => new InMemoryMessageQueues();
}
