using Monitor.Testing;

namespace Monitor.Storage.Tests;

/// <summary>The tests on a real Azurite share one, so that it starts once; each uses ids of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteGroup : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Azurite";
}
