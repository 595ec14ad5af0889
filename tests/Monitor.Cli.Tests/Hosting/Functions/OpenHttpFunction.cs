using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public static class OpenHttpFunction
{
    [Function("OpenHttp")]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        Results.Text($"hello {request.Query["name"]}");
}
