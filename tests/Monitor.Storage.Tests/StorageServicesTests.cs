using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts;
using Monitor.Core.Articles;
using Monitor.Core.Contradictions;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;

namespace Monitor.Storage.Tests;

public sealed class StorageServicesTests
{
    [Theory]
    [InlineData(typeof(IArticleStore))]
    [InlineData(typeof(IFeedStateStore))]
    [InlineData(typeof(IAnalysisStore))]
    [InlineData(typeof(ILedger))]
    [InlineData(typeof(IContradictionStore))]
    [InlineData(typeof(IDeliveryStore))]
    [InlineData(typeof(IMessageQueues))]
    [InlineData(typeof(StorageSetup))]
    public void AddAzureStorage_RegistersOneOf(Type type)
    {
        using var services = Build(("AzureWebJobsStorage", "UseDevelopmentStorage=true"));

        Assert.Same(services.GetRequiredService(type), services.GetRequiredService(type));
    }

    [Fact]
    public void AddAzureStorage_TakesAConnectionString()
    {
        using var services = Build(("AzureWebJobsStorage", "UseDevelopmentStorage=true"));

        Assert.Equal("http://127.0.0.1:10000/devstoreaccount1", $"{services.GetRequiredService<BlobServiceClient>().Uri}");
        Assert.Equal("http://127.0.0.1:10001/devstoreaccount1", $"{services.GetRequiredService<QueueServiceClient>().Uri}");
    }

    [Fact]
    public void AddAzureStorage_TakesAnAccountNameWithAManagedIdentity()
    {
        using var services = Build(
            ("AzureWebJobsStorage:accountName", "newsroom"),
            ("AzureWebJobsStorage:credential", "managedidentity"),
            ("AzureWebJobsStorage:clientId", "00000000-0000-0000-0000-000000000001"));

        Assert.Equal("https://newsroom.blob.core.windows.net/", $"{services.GetRequiredService<BlobServiceClient>().Uri}");
        Assert.Equal("https://newsroom.queue.core.windows.net/", $"{services.GetRequiredService<QueueServiceClient>().Uri}");
    }

    [Fact]
    public void AddAzureStorage_TakesAddresses()
    {
        using var services = Build(
            ("AzureWebJobsStorage:blobServiceUri", "https://b.example/"),
            ("AzureWebJobsStorage:queueServiceUri", "https://q.example/"));

        Assert.Equal("https://b.example/", $"{services.GetRequiredService<BlobServiceClient>().Uri}");
        Assert.Equal("https://q.example/", $"{services.GetRequiredService<QueueServiceClient>().Uri}");
    }

    [Theory]
    [InlineData("Logging", "x", "No storage is configured: set AzureWebJobsStorage to a connection string")]
    [InlineData("AzureWebJobsStorage:blobServiceUri", "b.example", "AzureWebJobsStorage__blobServiceUri is \"b.example\", expected an address")]
    [InlineData("AzureWebJobsStorage:blobServiceUri", "https://b.example", "No storage is configured")]
    [InlineData("AzureWebJobsStorage", "AccountKey=secret", "AzureWebJobsStorage is not a connection string of Azure Storage")]
    public void AddAzureStorage_SaysWhichSettingIsWrong(string setting, string value, string message)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Build((setting, value)));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddAzureStorage_RefusesAnUnknownCredential()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Build(
            ("AzureWebJobsStorage:accountName", "newsroom"), ("AzureWebJobsStorage:credential", "password")));

        Assert.Equal("AzureWebJobsStorage__credential is \"password\", expected managedidentity or nothing.", exception.Message);
    }

    [Fact]
    public void AddAzureStorage_ChecksItsOptions()
    {
        using var services = Build(("AzureWebJobsStorage", "UseDevelopmentStorage=true"), ("Storage:LedgerCacheMegabytes", "-1"));

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, string? (s) => s.Value))
            .Build();
        return new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddAzureStorage(configuration)
            .BuildServiceProvider(validateScopes: true);
    }
}
