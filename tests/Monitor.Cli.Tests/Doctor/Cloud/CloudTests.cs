using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Arm;
using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Tests.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Cloud;

/// <summary>A subscription in which everything is as it should be, for a test to spoil.</summary>
public abstract class CloudTests : IAsyncLifetime
{
    protected const string Subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";
    protected const string Group = $"{Subscription}/resourceGroups/rg-monitor-dev";
    protected const string App = $"{Group}/providers/Microsoft.Web/sites/func-monitor-abc";
    protected const string Principal = "bbbbbbbb-0000-0000-0000-000000000002";

    protected FakeArm Arm { get; private set; } = null!;

    private protected CloudTarget Target { get; set; } = new()
    {
        Subscription = "11111111-1111-1111-1111-111111111111",
        Location = "westeurope",
        ResourceGroup = "rg-monitor-dev",
        App = "func-monitor-abc",
        Environment = "dev",
    };

    private protected ArmClient Client => Arm.Client();

    private protected Deployment Deployment => new(Client, Target);

    public virtual async Task InitializeAsync()
    {
        Arm = await FakeArm.StartAsync();
        Arm.Answer($"GET {App}", AppWith());
        Arm.Answer($"GET {Group}/resources", """
            { "value": [
                { "type": "Microsoft.Web/sites", "name": "func-monitor-abc" },
                { "type": "Microsoft.Storage/storageAccounts", "name": "stabc" },
                { "type": "microsoft.insights/components", "name": "appi-monitor-abc" },
                { "type": "Microsoft.KeyVault/vaults", "name": "kv-abc" },
                { "type": "Microsoft.CognitiveServices/accounts", "name": "lang-monitor-abc" } ] }
            """);
        AnswerSettings(AppSettingNames.Always.Concat(["Language__Endpoint", "Language__ClientId"])
            .ToDictionary(name => name, ValueOf, StringComparer.Ordinal));
    }

    public async Task DisposeAsync() => await Arm.DisposeAsync();

    protected static string AppWith(string state = "Running", string version = "10.0") => $$"""
        { "identity": { "type": "UserAssigned", "userAssignedIdentities": { "/id": { "principalId": "{{Principal}}" } } },
          "properties": { "state": "{{state}}", "defaultHostName": "func-monitor-abc.example",
            "functionAppConfig": { "runtime": { "name": "dotnet-isolated", "version": "{{version}}" } } } }
        """;

    protected static string ValueOf(string name) => name switch
    {
        "AzureWebJobsStorage__accountName" => "stabc",
        "AzureWebJobsStorage__blobServiceUri" => "https://stabc.blob.example/",
        "AzureWebJobsStorage__queueServiceUri" => "https://stabc.queue.example/",
        "Language__Endpoint" => "https://lang-monitor-abc.example/",
        _ => "secret value",
    };

    protected void AnswerSettings(Dictionary<string, string> settings) => Arm.Answer(
        $"POST {App}/config/appsettings/list", System.Text.Json.JsonSerializer.Serialize(new { properties = settings }));

    private protected static Task<IReadOnlyList<Finding>> RunAsync(IDoctorCheck check) => check.RunAsync(CancellationToken.None);
}
