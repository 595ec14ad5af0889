using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Monitor.Core.Messaging;
using Monitor.Storage;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Containers and queues, and messages that failed for good.</summary>
internal sealed class QueuesCheck(LaptopContext laptop) : IDoctorCheck
{
    private static readonly IReadOnlyList<string> Poison = [.. QueueNames.All.Select(QueueNames.Poison), QueueNames.ArticlesPoison];

    private readonly LaptopStorage _storage = new(laptop);

    /// <inheritdoc/>
    public string Name => "Queues";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (_storage.IsDevelopment && (await _storage.PortsInUseAsync(cancellation)).Count == 0)
        {
            return [];   // the check of storage says that it is not running
        }

        var queues = _storage.CreateQueues();
        var missing = await MissingAsync(queues, cancellation);
        List<Finding> findings =
        [
            missing.Count == 0
                ? Finding.Ok(Name, "all containers and queues are there")
                : Finding.Ok(Name, $"not there yet: {string.Join(", ", missing)}; monitor run creates them"),
        ];
        foreach (var name in Poison)
        {
            if (await CountAsync(queues, name, cancellation) is > 0 and var count)
            {
                findings.Add(Finding.Warning(Name, $"{name} holds {count} {(count == 1 ? "message" : "messages")} that failed for good",
                    "See why in the log, then put back or delete them: docs/deploy.md, \"Poison queues\""));
            }
        }

        return findings;
    }

    private async Task<IReadOnlyList<string>> MissingAsync(QueueServiceClient queues, CancellationToken cancellation)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var container in _storage.CreateBlobs().GetBlobContainersAsync(cancellationToken: cancellation))
        {
            there.Add($"container {container.Name}");
        }

        await foreach (var queue in queues.GetQueuesAsync(cancellationToken: cancellation))
        {
            there.Add($"queue {queue.Name}");
        }

        return
        [
            .. StorageNames.Containers.Select(name => $"container {name}")
                .Concat(QueueNames.All.SelectMany(name => new[] { $"queue {name}", $"queue {QueueNames.Poison(name)}" }))
                .Where(name => !there.Contains(name)),
        ];
    }

    private static async Task<int> CountAsync(QueueServiceClient queues, string name, CancellationToken cancellation)
    {
        try
        {
            return (await queues.GetQueueClient(name).GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }
}
