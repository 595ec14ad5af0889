using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Monitor.Cli.Running;

/// <summary>Asks the storage once, without patience: a wrong address should be told at once, not after a minute of tries.</summary>
internal static class StorageProbe
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <exception cref="UserException">It did not answer in five seconds.</exception>
    /// <exception cref="RequestFailedException">It cannot be reached, or answered something else than storage does.</exception>
    public static async Task CheckAsync(string connection, CancellationToken cancellation)
    {
        try
        {
            await new BlobServiceClient(connection, Impatient(new BlobClientOptions())).GetPropertiesAsync(cancellation);
            await new QueueServiceClient(connection, Impatient(new QueueClientOptions())).GetPropertiesAsync(cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new UserException(
                $"Storage does not answer within {Limit.TotalSeconds} seconds: is another program listening on its port?", e);
        }
    }

    /// <summary>One try of five seconds.</summary>
    public static T Impatient<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = Limit;
        return options;
    }
}
