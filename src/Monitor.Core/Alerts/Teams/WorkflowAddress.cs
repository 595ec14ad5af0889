namespace Monitor.Core.Alerts.Teams;

/// <summary>Checks where cards are posted to, so that a wrong or altered setting cannot send them elsewhere.</summary>
internal static class WorkflowAddress
{
    // logic.azure.com is the older form; both are in use.
    private static readonly string[] KnownDomains = [".api.powerplatform.com", ".logic.azure.com"];

    /// <summary>What is wrong with the address, without repeating it; <c>null</c> when it may be used.</summary>
    public static string? ProblemOf(TeamsOptions options)
    {
        if (!Uri.TryCreate(options.WebhookUrl, UriKind.Absolute, out var address))
        {
            return "not an absolute address, expected https://...";
        }

        var isListed = options.AllowedHosts.Any(host => host.Trim().Equals(address.Host, StringComparison.OrdinalIgnoreCase));
        if (!isListed && !KnownDomains.Any(domain => address.Host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)))
        {
            return "its host is neither *.api.powerplatform.com nor *.logic.azure.com nor in Alerts:Teams:AllowedHosts.";
        }

        var isOwnMachine = isListed && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp;
        return address.Scheme == Uri.UriSchemeHttps || isOwnMachine ? null : "expected https.";
    }
}
