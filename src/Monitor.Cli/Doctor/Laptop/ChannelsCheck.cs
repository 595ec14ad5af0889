using Microsoft.Extensions.Configuration;
using Monitor.Core.Alerts;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Where alerts go. Nothing is sent, and no secret is shown.</summary>
internal sealed class ChannelsCheck(LaptopContext laptop) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Channels";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (ReadOptions() is not { } alerts)
        {
            return Task.FromResult<IReadOnlyList<Finding>>([]);   // the check of settings names the value
        }

        List<Finding> findings = [];
        if (alerts.Teams.IsConfigured)
        {
            findings.Add(Finding.Ok(Name, $"Teams, a workflow on {HostOf(alerts.Teams.WebhookUrl)}"));
        }

        if (alerts.Email.IsConfigured)
        {
            var count = alerts.Email.To.Count(to => !string.IsNullOrWhiteSpace(to));
            findings.Add(Finding.Ok(Name, $"mail by {alerts.Email.Host}:{alerts.Email.Port} to {count} {(count == 1 ? "recipient" : "recipients")}"));
        }

        return Task.FromResult<IReadOnlyList<Finding>>(findings.Count > 0 ? findings : [Outbox(alerts.Outbox.Folder)]);
    }

    private AlertOptions? ReadOptions()
    {
        try
        {
            return laptop.Configuration.GetSection("Alerts").Get<AlertOptions>() ?? new AlertOptions();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Finding Outbox(string folder)
    {
        if (folder.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return Finding.Warning(Name, "no Teams, no mail, no outbox: alerts are seen in this terminal only",
                "Set Alerts__Teams__WebhookUrl or Alerts__Email__Host, or Alerts__Outbox__Folder to a folder");
        }

        return File.Exists(folder)
            ? Finding.Problem(Name, $"{folder} is a file, expected a folder for the outbox", "Set Alerts__Outbox__Folder to a folder")
            : Finding.Ok(Name, $"neither Teams nor mail: alerts are written to {Path.GetRelativePath(laptop.Root, folder)}");
    }

    private static string HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "an address that cannot be read";
}
