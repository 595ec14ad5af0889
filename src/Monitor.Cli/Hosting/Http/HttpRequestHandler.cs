using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting.Http;

/// <summary>Answers requests with what functions return.</summary>
internal sealed class HttpRequestHandler(FunctionInvoker invoker, FunctionKey key, CancellationToken interrupted)
{
    public async Task HandleAsync(HttpTrigger trigger, HttpContext context)
    {
        if (!key.Admits(context.Request, trigger.Level))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(interrupted, context.RequestAborted);
            var input = new TriggerInput(context.Request, NamesOf(context.Request));
            // A function that goes on in spite of a stop is left behind: its connection would hold up the web server.
            var result = await invoker.InvokeAsync(trigger.Function, input, ended.Token).WaitAsync(interrupted);
            await WriteAsync(result, context);
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            // Logged and counted. What went wrong is nothing to show to a caller.
            context.Response.StatusCode = interrupted.IsCancellationRequested
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError;
        }
    }

    private static Task WriteAsync(object? result, HttpContext context) => result switch
    {
        IResult http => http.ExecuteAsync(context),
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())),
        _ => Task.CompletedTask,
    };

    private static Dictionary<string, string> NamesOf(HttpRequest request) => request.RouteValues
        .Where(value => value.Value is not null)
        .ToDictionary(
            value => value.Key, value => Convert.ToString(value.Value, CultureInfo.InvariantCulture)!, StringComparer.OrdinalIgnoreCase);
}
