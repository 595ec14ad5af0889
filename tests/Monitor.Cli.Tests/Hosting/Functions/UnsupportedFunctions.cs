using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

/// <summary>Each has something that the local host does not do.</summary>
public sealed class UnsupportedFunctions
{
    [Function("BytesInput")]
    public static void Bytes([QueueTrigger("never")] byte[] message) => _ = message;

    [Function("UnknownParameter")]
    public static void Unknown([BlobTrigger("never/{name}")] string content, Uri address) => _ = (content, address);

    [Function("MisnamedParameter")]
    public static void Misnamed([BlobTrigger("never/{name}")] string content, string title) => _ = (content, title);

    [Function("TextResult")]
    public static string Text([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => request.Method;

    [Function("NoTrigger")]
    public static void None(CancellationToken cancellation) => _ = cancellation;

    [Function("Twin")]
    public static void One([QueueTrigger("never")] string message) => _ = message;

    [Function("Twin")]
    public static void Two([QueueTrigger("never")] string message) => _ = message;

    [Function("BadSchedule")]
    public static void Schedule([TimerTrigger("every day")] TimerInfo timer) => _ = timer;

    [Function("BadPath")]
    public static void Path([BlobTrigger("{name}")] string content) => _ = content;
}
