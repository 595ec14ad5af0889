using Monitor.Core.Alerts;

namespace Monitor.Storage.Tests.Documents;

public sealed class InMemoryDeliveryStoreTests : DeliveryStoreContract
{
    protected override IDeliveryStore CreateStore() => new InMemoryDeliveryStore();
}
