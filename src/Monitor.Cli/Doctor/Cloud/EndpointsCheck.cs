using System.Globalization;
using System.Text.Json;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether storage, key vault, Language and the app itself can be reached from here, and how the app is.</summary>
internal sealed class EndpointsCheck(CloudTarget target, Deployment deployment, EndpointProbe probe) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Endpoints";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed)
        {
            return [];
        }

        var settings = (await deployment.SettingsAsync(cancellation)).Content.Fields("properties")
            .ToDictionary(s => s.Name, s => s.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        List<Finding> findings = [];
        foreach (var (what, address) in Addresses(settings))
        {
            findings.Add(await LookAsync(what, address, cancellation));
        }

        findings.Add(await HealthAsync(cancellation));
        return findings;
    }

    private IEnumerable<(string What, string Address)> Addresses(Dictionary<string, string> settings)
    {
        (string What, string Setting)[] known =
        [
            ("blobs", "AzureWebJobsStorage__blobServiceUri"), ("queues", "AzureWebJobsStorage__queueServiceUri"), ("Language", "Language__Endpoint"),
        ];
        var set = known.Where(k => settings.GetValueOrDefault(k.Setting) is { Length: > 0 }).Select(k => (k.What, settings[k.Setting]));
        return target.Names is { } names ? set.Append(("key vault", $"https://{names.Vault}.vault.azure.net/")) : set;
    }

    private async Task<Finding> LookAsync(string what, string address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
        {
            return Finding.Problem(Name, $"{what}: the address is \"{FirstLine.Of(address)}\", expected an https address", "azd provision writes it");
        }

        // Refusing somebody without a token is as good an answer as any.
        var result = await probe.AskAsync(uri, cancellation);
        return result.Status is { } status
            ? status < 500 ? Finding.Ok(Name, $"{what} at {uri.Host} answers")
                : Finding.Warning(Name, $"{what} at {uri.Host} answers {status}", "See https://status.azure.com, then try again")
            : Finding.Problem(Name, $"{what} at {uri.Host} cannot be reached: {result.Text}", target.IsNetworkIsolated
                ? "Behind a private network that is so by design: run monitor doctor from a machine in it"
                : "Check DNS, proxy and firewall between here and Azure");
    }

    private async Task<Finding> HealthAsync(CancellationToken cancellation)
    {
        if ((await deployment.AppAsync(cancellation)).Content.Text("properties.defaultHostName") is not { } host
            || !Uri.TryCreate($"https://{host}/api/health", UriKind.Absolute, out var address))
        {
            return Finding.Problem(Name, $"{target.App} has no host name", "azd provision");
        }

        var result = await probe.AskAsync(address, cancellation);
        return result.Status switch
        {
            200 => Judge(address, result.Text),
            null => Finding.Problem(Name, $"{address} cannot be reached: {result.Text}", "Check DNS, proxy and firewall between here and Azure; look at the app's log: az webapp log tail"),
            404 => Finding.Problem(Name, $"{address} answers 404: the code is not deployed", "azd deploy"),
            var status => Finding.Problem(Name, string.Create(CultureInfo.InvariantCulture, $"{address} answers {status}: the app does not start, or fails"),
                $"Look at the log: az webapp log tail --resource-group {target.ResourceGroup} --name {target.App}"),
        };
    }

    private Finding Judge(Uri address, string text)
    {
        JsonElement report;
        try
        {
            using var document = JsonDocument.Parse(text);
            report = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Finding.Problem(Name, $"{address} answers, but not with a report of Monitor", "azd deploy");
        }

        var poison = report.Items("queues").Where(q => q.Number("poison") > 0)
            .Select(q => $"{q.Text("name")}: {q.Number("poison")}").ToList();
        return report.Text("status") switch
        {
            "ok" => Finding.Ok(Name, $"{address} says ok"),
            "degraded" when poison.Count > 0 => Finding.Warning(Name, $"{address} says degraded; failed for good: {string.Join(", ", poison)}",
                "docs/deploy.md, \"Poison queues\""),
            "degraded" => Finding.Warning(Name, $"{address} says degraded: no feed answers", "See the feeds and their errors at that address"),
            _ => Finding.Problem(Name, $"{address} answers, but not with a report of Monitor", "azd deploy"),
        };
    }
}
