using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Monitor.Cli.Hosting.Invoking;

/// <summary>Calls functions, each time on a new instance from a scope of its own.</summary>
internal sealed partial class FunctionInvoker(
    IServiceProvider services, InvocationTally tally, TimeSpan timeout, ILogger<FunctionInvoker> logger)
{
    /// <summary>Raised after each invocation, however it ended: it may have given others something to do.</summary>
    public event Action? Ended;

    /// <returns>What the function returned; <c>null</c> for a task without result.</returns>
    /// <exception cref="Exception">Whatever the function threw; it has been logged and counted.</exception>
    public async Task<object?> InvokeAsync(FunctionDescriptor function, TriggerInput input, CancellationToken interrupted)
    {
        var id = Guid.NewGuid();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        limit.CancelAfter(timeout);
        tally.Begin(function.Name);
        try
        {
            var result = await CallAsync(function, input, limit.Token);
            tally.Succeed(function.Name);
            return result;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            tally.Interrupt(function.Name);
            LogInterrupted(function.Name, id);
            throw;
        }
        catch (Exception e)
        {
            tally.Fail(function.Name);
            LogFailed(function.Name, id, limit.IsCancellationRequested ? $"took longer than functionTimeout, {timeout}" : OneLine(e));
            LogStack(e, function.Name, id);
            throw;
        }
        finally
        {
            Ended?.Invoke();
        }
    }

    private async Task<object?> CallAsync(FunctionDescriptor function, TriggerInput input, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var method = function.Method;
        var target = method.IsStatic ? null : ActivatorUtilities.CreateInstance(scope.ServiceProvider, method.DeclaringType!);
        try
        {
            var arguments = Array.ConvertAll(method.GetParameters(), p => Argument(p, function, input, cancellation));
            var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            if (result is not Task task)
            {
                return result;
            }

            await task;
            return method.ReturnType.IsGenericType ? method.ReturnType.GetProperty(nameof(Task<>.Result))!.GetValue(task) : null;
        }
        finally
        {
            await DisposeAsync(target);
        }
    }

    private static object? Argument(
        ParameterInfo parameter, FunctionDescriptor function, TriggerInput input, CancellationToken cancellation)
    {
        if (parameter == function.Input)
        {
            return input.Value;
        }

        return parameter.ParameterType == typeof(CancellationToken) ? cancellation : input.Names.GetValueOrDefault(parameter.Name!);
    }

    private static async ValueTask DisposeAsync(object? target)
    {
        if (target is IAsyncDisposable asyncDisposable)
        {
            await asyncDisposable.DisposeAsync();
        }
        else
        {
            (target as IDisposable)?.Dispose();
        }
    }

    private static string OneLine(Exception e) => e.Message.ReplaceLineEndings(" ");

    [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed ({Invocation}): {Problem}")]
    private partial void LogFailed(string function, Guid invocation, string problem);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Function} failed ({Invocation})")]
    private partial void LogStack(Exception exception, string function, Guid invocation);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Function} was interrupted ({Invocation}); its work is given back")]
    private partial void LogInterrupted(string function, Guid invocation);
}
