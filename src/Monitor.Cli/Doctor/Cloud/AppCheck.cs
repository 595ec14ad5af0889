using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>The function app: whether it is there, runs, and on what.</summary>
internal sealed class AppCheck(CloudTarget target, Deployment deployment) : IDoctorCheck
{
    private const string Runtime = "dotnet-isolated";
    private const string Version = "10.0";

    /// <inheritdoc/>
    public string Name => "Function app";

    /// <inheritdoc/>
    public bool IsGate => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed)
        {
            return [Finding.Ok(Name, "not looked at: nothing is deployed yet, or --resource-group and --app are not given")];
        }

        var answer = await deployment.AppAsync(cancellation);
        if (!answer.IsFound)
        {
            return
            [
                answer.Outcome == ArmOutcome.Missing
                    ? Finding.Problem(Name, $"{target.App} is not in {target.ResourceGroup}", "Deploy it with azd up, or check --resource-group and --app")
                    : answer.Explain(Name, $"the app {target.App}"),
            ];
        }

        var app = answer.Content;
        var runtime = $"{app.Text("properties.functionAppConfig.runtime.name")} {app.Text("properties.functionAppConfig.runtime.version")}".Trim();
        return
        [
            app.Text("properties.state") is not "Running"
                ? Finding.Problem(Name, $"{target.App} is in state \"{app.Text("properties.state")}\", expected Running",
                    $"az functionapp start --resource-group {target.ResourceGroup} --name {target.App}")
            : runtime != $"{Runtime} {Version}"
                ? Finding.Problem(Name, $"{target.App} runs on \"{runtime}\", expected {Runtime} {Version} on Flex Consumption",
                    "azd provision; if it refuses, delete the app first: docs/deploy.md, \"Upgrade\"")
            : Finding.Ok(Name, $"{target.App} runs on {runtime}"),
        ];
    }
}
