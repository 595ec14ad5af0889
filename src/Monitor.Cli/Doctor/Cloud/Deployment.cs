using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>What stands in the subscription; each thing is asked for once, however many checks need it.</summary>
internal sealed class Deployment(ArmClient arm, CloudTarget target)
{
    private Task<ArmAnswer>? _app;
    private Task<ArmAnswer>? _settings;
    private Task<ArmList>? _resources;

    /// <summary>Whether there is an app to look at: it and its group are named.</summary>
    public bool IsNamed => target is { App: not null, ResourceGroup: not null };

    /// <summary>The function app.</summary>
    public Task<ArmAnswer> AppAsync(CancellationToken cancellation) =>
        _app ??= arm.GetAsync(target.AppPath, ArmVersions.Web, cancellation);

    /// <summary>The app's settings, with their values.</summary>
    public Task<ArmAnswer> SettingsAsync(CancellationToken cancellation) =>
        _settings ??= arm.PostAsync($"{target.AppPath}/config/appsettings/list", ArmVersions.Web, body: null, cancellation);

    /// <summary>Everything in the resource group.</summary>
    public Task<ArmList> ResourcesAsync(CancellationToken cancellation) =>
        _resources ??= arm.ListAsync($"{target.GroupPath}/resources", ArmVersions.Resources, cancellation);

    /// <summary>Whether the group has a resource of this type and name.</summary>
    public async Task<bool> HasAsync(string type, string name, CancellationToken cancellation) =>
        target.ResourceGroup is not null
        && (await ResourcesAsync(cancellation)).Items.Any(r =>
            string.Equals(r.Text("type"), type, StringComparison.OrdinalIgnoreCase)
            && string.Equals(r.Text("name"), name, StringComparison.OrdinalIgnoreCase));
}
