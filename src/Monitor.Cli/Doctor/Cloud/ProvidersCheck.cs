using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the subscription has the resource providers of the template.</summary>
internal sealed class ProvidersCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    /// <summary>Those of every installation.</summary>
    public static readonly IReadOnlyList<string> Always =
    [
        "Microsoft.CognitiveServices", "Microsoft.EventGrid", "Microsoft.Insights", "Microsoft.KeyVault",
        "Microsoft.ManagedIdentity", "Microsoft.OperationalInsights", "Microsoft.Storage", "Microsoft.Web",
    ];

    /// <summary>Those of a private network. The subnet is delegated to Microsoft.App, which no deployment registers by itself.</summary>
    public static readonly IReadOnlyList<string> OfPrivateNetwork = ["Microsoft.App", "Microsoft.Network"];

    /// <summary>Those of mail through Communication Services.</summary>
    public static readonly IReadOnlyList<string> OfMail = ["Microsoft.Communication"];

    /// <inheritdoc/>
    public string Name => "Resource providers";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var list = await arm.ListAsync($"{target.SubscriptionPath}/providers", ArmVersions.Resources, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, "the list of resource providers")];
        }

        string[] needed =
        [
            .. Always, .. target.IsNetworkIsolated ? OfPrivateNetwork : [], .. target.UsesCommunicationServices ? OfMail : [],
        ];
        var registered = list.Items.Where(p => p.Text("registrationState") is "Registered")
            .Select(p => p.Text("namespace") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = needed.Where(name => !registered.Contains(name)).ToList();
        return missing.Count == 0
            ? [Finding.Ok(Name, $"all {needed.Length} registered")]
            : [.. missing.Select(name => Finding.Warning(Name, $"{name} is not registered; a deployment can do it only with the right to",
                $"az provider register --namespace {name} --subscription {target.Subscription} --wait"))];
    }
}
