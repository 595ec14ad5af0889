using Monitor.Core.Feeds;

namespace Monitor.Storage.Tests.Documents;

public sealed class InMemoryFeedStateStoreTests : FeedStateStoreContract
{
    protected override IFeedStateStore CreateStore() => new InMemoryFeedStateStore();
}
