namespace Monitor.Core.Alerts.Email;

/// <summary>Mail by SMTP. Section <c>Alerts:Email</c>.</summary>
public sealed class EmailOptions
{
    /// <summary>The mail server. Empty: mail is not used.</summary>
    public string? Host { get; set; }

    /// <summary>1 to 65535. Default 587, submission; 465 (TLS from the first byte) is not supported.</summary>
    public int Port { get; set; } = 587;

    /// <summary>The sender's address, with or without a name: "Monitor &lt;monitor@example.org&gt;".</summary>
    public string? From { get; set; }

    /// <summary>Each gets a message of its own.</summary>
    public IList<string> To { get; } = [];

    /// <summary>User name at the server; empty when it asks for none.</summary>
    public string? User { get; set; }

    /// <summary>Password at the server: a secret.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection must be encrypted; a server that cannot is not sent to. Default <c>true</c>.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>Whether mail is used.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host);

    internal IReadOnlyList<string> Recipients => [.. To.Where(to => !string.IsNullOrWhiteSpace(to)).Select(to => to.Trim()).Distinct()];
}
