namespace Monitor.Core.Alerts;

/// <summary>Some deliveries of an alert have to be tried again: thrown so that the queue does.</summary>
public sealed class DeliveryDelayedException(string message) : Exception(message);
