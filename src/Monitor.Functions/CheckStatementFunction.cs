using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Contradictions;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;

namespace Monitor.Functions;

/// <summary>Checks each statement against the ledger and raises an alert for what it contradicts.</summary>
public sealed class CheckStatementFunction(ContradictionStage stage, MessageReader messages)
{
    /// <summary>Runs for each <see cref="StatementMessage"/>.</summary>
    [Function("CheckStatement")]
    public Task Run([QueueTrigger(QueueNames.Statements)] string message, CancellationToken cancellation) =>
        messages.HandleAsync<StatementMessage>(QueueNames.Statements, message, stage.RunAsync, cancellation);
}
