using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Monitor.Core;
using Monitor.Core.Health;

namespace Monitor.Functions;

/// <summary>Tells how the monitor is doing: queues, poison messages, feeds.</summary>
public sealed class HealthFunction(HealthReporter reporter)
{
    /// <summary>Answers <c>GET /api/health</c>; open to all, because it shows counts and no content.</summary>
    [Function("Health")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request, CancellationToken cancellation) =>
        Results.Json(await reporter.ReportAsync(cancellation), MonitorJson.Options);
}
