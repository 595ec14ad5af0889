using Monitor.Core.Statements;
using Monitor.Storage.Documents;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Documents;

[Collection(AzuriteGroup.Name)]
public sealed class BlobAnalysisStoreTests(AzuriteFixture azurite) : AnalysisStoreContract
{
    protected override IAnalysisStore CreateStore() => new BlobAnalysisStore(azurite.Blobs());
}
