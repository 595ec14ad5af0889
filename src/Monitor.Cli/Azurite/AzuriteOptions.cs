namespace Monitor.Cli.Azurite;

/// <summary>How an Azurite is started.</summary>
/// <param name="Folder">Where it keeps its data; <c>null</c> keeps all in memory.</param>
/// <param name="BlobPort">TCP port, 0 for a free one; queues and tables take their own alike.</param>
/// <param name="QueuePort">TCP port, 0 for a free one.</param>
/// <param name="TablePort">TCP port, 0 for a free one.</param>
/// <param name="StopsWithParent">Whether it stops when this process is gone without having said so.</param>
internal sealed record AzuriteOptions(
    string? Folder = null, int BlobPort = 0, int QueuePort = 0, int TablePort = 0, bool StopsWithParent = false);
