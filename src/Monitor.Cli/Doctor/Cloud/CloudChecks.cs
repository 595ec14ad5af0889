using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>The checks of a subscription: first what a deployment needs, then what is deployed.</summary>
internal static class CloudChecks
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IDoctorCheck> All(ArmClient arm, CloudTarget target, EndpointProbe probe)
    {
        var deployment = new Deployment(arm, target);
        return
        [
            new SignInCheck(arm, target),
            new ProvidersCheck(arm, target),
            new RegionCheck(arm, target),
            new QuotaCheck(arm, target),
            new DeployRightsCheck(arm, target),
            new NamesCheck(arm, target, deployment),
            new DeletedResourcesCheck(arm, target),
            new AppCheck(target, deployment),
            new FunctionsCheck(arm, target, deployment),
            new AppRolesCheck(arm, target, deployment),
            new AppSettingsCheck(target, deployment),
            new SecretReferencesCheck(arm, target, deployment),
            new EndpointsCheck(target, deployment, probe),
        ];
    }
}
