using Microsoft.AspNetCore.Http;

namespace Monitor.Language.Tests.Fakes;

/// <summary>Answers that a test can script.</summary>
internal static class Answers
{
    public static RequestDelegate Unavailable => context =>
        WriteAsync(context, 503, """{"error":{"code":"ServiceUnavailable","message":"The service is down for maintenance."}}""");

    /// <summary>JSON that stops in the middle, under a status and length that promise a whole answer.</summary>
    public static RequestDelegate Truncated => context =>
        WriteAsync(context, 200, """{"kind":"EntityRecognitionResults","results":{"documents":[{"id":"1","ent""");

    /// <summary>A page of a proxy in between, not of the service.</summary>
    public static RequestDelegate HtmlPage => context => WriteAsync(context, 502, "<html><body>Bad gateway</body></html>");

    /// <summary>A connection that breaks in the middle of the answer.</summary>
    public static RequestDelegate Broken => async context =>
    {
        context.Response.ContentLength = 1_000;
        await context.Response.WriteAsync("""{"kind":""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>One entity, found in document 1.</summary>
    public static RequestDelegate Person(string name, int offset) => context => WriteAsync(context, 200, $$$"""
        {"kind":"EntityRecognitionResults","results":{"documents":[{"id":"1","warnings":[],"entities":[
          {"text":"{{{name}}}","category":"Person","offset":{{{offset}}},"length":{{{name.Length}}},"confidenceScore":0.9}]}],
          "errors":[],"modelVersion":"2025-11-01"}}
        """);

    public static RequestDelegate TooManyRequests(int retryAfterSeconds) => context =>
    {
        context.Response.Headers.RetryAfter = $"{retryAfterSeconds}";
        return WriteAsync(context, 429, """{"error":{"code":"429","message":"You have exceeded the rate limit. Please retry later."}}""");
    };

    /// <summary>Tells that the request is there, and answers nothing until the caller hangs up.</summary>
    public static RequestDelegate Hang(TaskCompletionSource arrived) => async context =>
    {
        arrived.SetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    };

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('<') ? "text/html" : "application/json";
        return context.Response.WriteAsync(body);
    }
}
