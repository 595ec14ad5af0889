using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts.Email;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Alerts;

/// <summary>Checks the channels at start-up. Its messages name the setting, never a secret's value.</summary>
internal sealed class AlertOptionsValidator : IValidateOptions<AlertOptions>
{
    public ValidateOptionsResult Validate(string? name, AlertOptions options)
    {
        List<string> problems = [.. Teams(options.Teams), .. Email(options.Email)];
        if (string.IsNullOrWhiteSpace(options.Outbox.Folder))
        {
            problems.Add("Alerts:Outbox:Folder is empty, expected a folder.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Teams(TeamsOptions teams) =>
        teams.IsConfigured && WorkflowAddress.ProblemOf(teams) is { } problem ? [$"Alerts:Teams:WebhookUrl: {problem}"] : [];

    private static IEnumerable<string> Email(EmailOptions email)
    {
        if (!email.IsConfigured)
        {
            yield break;
        }

        if (!IsAddress(email.From))
        {
            yield return $"Alerts:Email:From is \"{OneLine.Of(email.From)}\", expected a mail address.";
        }

        if (email.Recipients.Count == 0)
        {
            yield return "Alerts:Email:To is empty, expected at least one mail address.";
        }

        foreach (var to in email.Recipients.Where(to => !IsAddress(to)))
        {
            yield return $"Alerts:Email:To is \"{OneLine.Of(to)}\", expected a mail address.";
        }

        if (email.Port is < 1 or > 65535)
        {
            yield return $"Alerts:Email:Port is {email.Port}, expected 1 to 65535.";
        }

        if (string.IsNullOrEmpty(email.User) != string.IsNullOrEmpty(email.Password))
        {
            yield return "Alerts:Email: expected both User and Password, or neither.";
        }

        if (!string.IsNullOrEmpty(email.Password) && !email.StartTls && !IsLoopback(email.Host!))
        {
            yield return "Alerts:Email: a Password needs StartTls, or it crosses the network in clear.";
        }
    }

    private static bool IsAddress(string? text) =>
        MailAddress.TryCreate(text, out var address) && !text!.Any(char.IsControl) && address.Host.Length > 0;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
