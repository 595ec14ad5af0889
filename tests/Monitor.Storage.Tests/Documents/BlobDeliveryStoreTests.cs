using Monitor.Core.Alerts;
using Monitor.Storage.Documents;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Documents;

[Collection(AzuriteGroup.Name)]
public sealed class BlobDeliveryStoreTests(AzuriteFixture azurite) : DeliveryStoreContract
{
    protected override IDeliveryStore CreateStore() => new BlobDeliveryStore(azurite.Blobs());
}
