namespace Monitor.Cli.Hosting.Settings;

/// <summary>How the messages of a queue are taken.</summary>
/// <param name="BatchSize">Taken at once, 1 to 32.</param>
/// <param name="NewBatchThreshold">More are taken when no more than this many are in work.</param>
/// <param name="MaxDequeueCount">A message that fails for this many times is poison.</param>
/// <param name="VisibilityTimeout">Wait before a failed message is tried again, whole seconds.</param>
/// <param name="MaxPollingInterval">Longest time between two looks at an idle queue.</param>
/// <param name="Encoding">How text is written into messages.</param>
internal sealed record QueueSettings(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval,
    TextEncoding Encoding);
