using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Monitor.Storage;

/// <summary>Reads where storage is, from the same settings as the Functions host.</summary>
internal sealed class StorageConnection(IConfiguration configuration)
{
    private const string Setting = "AzureWebJobsStorage";

    // Both sides of every queue agree on it: host.json says the same for the triggers.
    private static readonly QueueClientOptions QueueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    private readonly IConfigurationSection _section = configuration.GetSection(Setting);

    /// <exception cref="OptionsValidationException">A setting is missing or unreadable; the message is one line and names it.</exception>
    public BlobServiceClient CreateBlobs() => _section.Value is { Length: > 0 } connectionString
        ? Parse(() => new BlobServiceClient(connectionString))
        : new BlobServiceClient(Address("blob"), Credential());

    /// <inheritdoc cref="CreateBlobs"/>
    public QueueServiceClient CreateQueues() => _section.Value is { Length: > 0 } connectionString
        ? Parse(() => new QueueServiceClient(connectionString, QueueOptions))
        : new QueueServiceClient(Address("queue"), Credential(), QueueOptions);

    private static T Parse<T>(Func<T> create)
    {
        try
        {
            return create();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // Not the value itself: it holds the account's key.
            throw Invalid($"{Setting} is not a connection string of Azure Storage: {e.Message}");
        }
    }

    private Uri Address(string service)
    {
        var key = $"{service}ServiceUri";
        if (_section[key] is { Length: > 0 } address)
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
                ? uri
                : throw Invalid($"{Setting}__{key} is \"{address}\", expected an address such as https://example.{service}.core.windows.net.");
        }

        return _section["accountName"] is { Length: > 0 } account
            ? new Uri($"https://{account}.{service}.core.windows.net")
            : throw Invalid(
                $"No storage is configured: set {Setting} to a connection string (UseDevelopmentStorage=true for Azurite), " +
                $"or {Setting}__accountName, or both {Setting}__blobServiceUri and {Setting}__queueServiceUri.");
    }

    private TokenCredential Credential() => _section["credential"] switch
    {
        null or "" => new DefaultAzureCredential(),
        var kind when string.Equals(kind, "managedidentity", StringComparison.OrdinalIgnoreCase) =>
            new ManagedIdentityCredential(_section["clientId"] is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned),
        var kind => throw Invalid($"{Setting}__credential is \"{kind}\", expected managedidentity or nothing."),
    };

    private static OptionsValidationException Invalid(string problem) => new(Setting, typeof(StorageConnection), [problem]);
}
