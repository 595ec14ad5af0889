using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Tests.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class CloudTargetTests : IDisposable
{
    private readonly LaptopFolder _folder = new();
    private readonly Dictionary<string, string> _process = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void From_ReadsWhatAzdSets()
    {
        _process["AZURE_SUBSCRIPTION_ID"] = "s";
        _process["AZURE_LOCATION"] = "West Europe";
        _process["AZURE_FUNCTION_APP_NAME"] = " ";
        _process["MONITOR_NETWORK_ISOLATION"] = "True";

        var target = Read();

        Assert.Equal(new CloudTarget { Subscription = "s", Location = "westeurope", IsNetworkIsolated = true }, target);
    }

    [Fact]
    public void From_ReadsTheDefaultEnvironmentOfAzd()
    {
        _folder.Write(".azure/config.json", """{ "version": 1, "defaultEnvironment": "dev" }""");
        _folder.Write(".azure/dev/.env", "AZURE_ENV_NAME=\"dev\"\nAZURE_LOCATION=\"northeurope\"\n\nAZURE_RESOURCE_GROUP=\"rg\"\n");
        _process["AZURE_LOCATION"] = "westeurope";

        var target = Read();

        Assert.Equal(new CloudTarget { Environment = "dev", Location = "westeurope", ResourceGroup = "rg" }, target);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "defaultEnvironment": "gone" }""")]
    public void From_GoesOnWithoutAnEnvironment(string config)
    {
        _folder.Write(".azure/config.json", config);

        Assert.Equal(new CloudTarget(), Read());
    }

    private CloudTarget Read() => CloudTarget.From(AzdEnvironment.Read(_folder.Root, name => _process.GetValueOrDefault(name)));
}
