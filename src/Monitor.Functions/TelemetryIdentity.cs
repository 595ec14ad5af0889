using System.Data.Common;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Monitor.Functions;

/// <summary>Who sends telemetry, read from the setting that tells the Functions host the same.</summary>
internal static class TelemetryIdentity
{
    private const string Setting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>The managed identity; <c>null</c> when there is no such setting, and the connection string alone has to do.</summary>
    /// <exception cref="OptionsValidationException">The setting is not "Authorization=AAD", with or without a ClientId.</exception>
    public static TokenCredential? Read(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
        {
            return null;
        }

        var parts = Parse(text);
        if (!string.Equals(Part(parts, "Authorization"), "AAD", StringComparison.OrdinalIgnoreCase))
        {
            throw Invalid(text);
        }

        return new ManagedIdentityCredential(Part(parts, "ClientId") is { Length: > 0 } clientId
            ? ManagedIdentityId.FromUserAssignedClientId(clientId)
            : ManagedIdentityId.SystemAssigned);
    }

    private static DbConnectionStringBuilder Parse(string text)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException)
        {
            throw Invalid(text);
        }
    }

    private static string? Part(DbConnectionStringBuilder parts, string name) =>
        parts.TryGetValue(name, out var value) ? value as string : null;

    private static OptionsValidationException Invalid(string text) => new(Setting, typeof(TelemetryIdentity),
        [$"{Setting} is \"{text}\", expected Authorization=AAD or ClientId=<id of a managed identity>;Authorization=AAD."]);
}
