using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class KeyedHttpFunction(Probe probe)
{
    [Function("KeyedHttp")]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "items/{id}")] HttpRequest request, string id,
        CancellationToken cancellation)
    {
        await probe.RunAsync("KeyedHttp", id, cancellation);
        return new OkObjectResult(new { request.Method, Id = id });
    }
}
