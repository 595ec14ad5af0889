using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Monitor.Cli.Doctor.Arm;
using Monitor.Functions;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the app lists every function of the code.</summary>
internal sealed class FunctionsCheck(ArmClient arm, CloudTarget target, Deployment deployment) : IDoctorCheck
{
    /// <summary>The functions that are deployed from here.</summary>
    public static IReadOnlyList<string> OfTheCode { get; } =
    [
        .. typeof(HealthFunction).Assembly.GetTypes().SelectMany(t => t.GetMethods())
            .Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public string Name => "Functions";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed)
        {
            return [];
        }

        var list = await arm.ListAsync($"{target.AppPath}/functions", ArmVersions.Web, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, $"the functions of {target.App}")];
        }

        var listed = list.Items.Select(f => (f.Text("name") ?? "").Split('/')[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = OfTheCode.Where(name => !listed.Contains(name)).ToList();
        return
        [
            missing.Count == 0 ? Finding.Ok(Name, $"all {OfTheCode.Count} are listed")
            : listed.Count == 0 ? Finding.Problem(Name, "none is listed: the code is not deployed, or does not start", "azd deploy; then look at the log: az webapp log tail")
            : Finding.Problem(Name, $"{string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} not listed: other code is deployed", "azd deploy"),
        ];
    }
}
