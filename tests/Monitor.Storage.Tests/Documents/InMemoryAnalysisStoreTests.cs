using Monitor.Core.Statements;

namespace Monitor.Storage.Tests.Documents;

public sealed class InMemoryAnalysisStoreTests : AnalysisStoreContract
{
    protected override IAnalysisStore CreateStore() => new InMemoryAnalysisStore();
}
