using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Messaging;

namespace Monitor.Functions;

/// <summary>Brings each alert to every channel, once per recipient.</summary>
public sealed class DeliverAlertFunction(DeliveryStage stage, MessageReader messages)
{
    /// <summary>Runs for each <see cref="AlertMessage"/>.</summary>
    [Function("DeliverAlert")]
    public Task Run([QueueTrigger(QueueNames.Alerts)] string message, CancellationToken cancellation) =>
        messages.HandleAsync<AlertMessage>(QueueNames.Alerts, message, stage.RunAsync, cancellation);
}
