using Monitor.Core.Contradictions;

namespace Monitor.Storage.Tests.Documents;

public sealed class InMemoryContradictionStoreTests : ContradictionStoreContract
{
    protected override IContradictionStore CreateStore() => new InMemoryContradictionStore();
}
