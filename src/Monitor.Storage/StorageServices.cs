using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts;
using Monitor.Core.Articles;
using Monitor.Core.Contradictions;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;
using Monitor.Storage.Documents;
using Monitor.Storage.Ledger;
using Monitor.Storage.Queues;

namespace Monitor.Storage;

/// <summary>Azure Storage, or Azurite, behind every store and queue of the pipeline.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers the stores, the queues, <see cref="StorageSetup"/> and the two service clients. Storage is where
    /// <c>AzureWebJobsStorage</c> says: a connection string, or an account by name or address with an identity.
    /// </summary>
    /// <exception cref="OptionsValidationException">That setting is missing or unreadable.</exception>
    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = new StorageConnection(configuration);
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();

        return services
            .AddSingleton(connection.CreateBlobs())
            .AddSingleton(connection.CreateQueues())
            .AddSingleton<StorageSetup>()
            .AddSingleton<IArticleStore, BlobArticleStore>()
            .AddSingleton<IFeedStateStore, BlobFeedStateStore>()
            .AddSingleton<IAnalysisStore, BlobAnalysisStore>()
            .AddSingleton<ILedger, BlobLedger>()
            .AddSingleton<IContradictionStore, BlobContradictionStore>()
            .AddSingleton<IDeliveryStore, BlobDeliveryStore>()
            .AddSingleton<IMessageQueues, StorageQueues>();
    }
}
