using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting;

/// <summary>Tests that share one Azurite, and take turns because each clears it first.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteGroup : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Azurite";
}
