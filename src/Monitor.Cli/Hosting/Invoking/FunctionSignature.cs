using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Hosting.Invoking;

/// <summary>Says at start what the local host could not give a function, or take from it, later.</summary>
internal static partial class FunctionSignature
{
    /// <exception cref="UserException">Names the parameter and what was expected.</exception>
    public static void Check(FunctionDescriptor function)
    {
        var (expected, template) = function.Trigger switch
        {
            TimerTriggerAttribute => (typeof(TimerInfo), ""),
            QueueTriggerAttribute => (typeof(string), ""),
            BlobTriggerAttribute blob => (typeof(string), blob.BlobPath),
            HttpTriggerAttribute http => (typeof(HttpRequest), http.Route ?? ""),
            _ => throw new UserException(
                $"{function}: trigger {function.Trigger.GetType().Name} does not run locally, expected a timer, blob, queue or HTTP trigger."),
        };
        if (function.Input.ParameterType != expected)
        {
            throw Wrong(function, function.Input, expected.Name);
        }

        var names = Placeholder().Matches(template).Select(match => match.Groups["name"].Value).ToList();
        foreach (var parameter in function.Method.GetParameters())
        {
            CheckOther(function, parameter, names);
        }

        CheckResult(function);
    }

    private static void CheckOther(FunctionDescriptor function, ParameterInfo parameter, List<string> names)
    {
        var isNamed = parameter.ParameterType == typeof(string) && names.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);
        if (parameter != function.Input && parameter.ParameterType != typeof(CancellationToken) && !isNamed)
        {
            throw Wrong(function, parameter, names.Count == 0
                ? "a CancellationToken"
                : $"a CancellationToken or a string named {string.Join(" or ", names)}");
        }
    }

    private static void CheckResult(FunctionDescriptor function)
    {
        var result = function.Method.ReturnType;
        var isTask = result.IsGenericType && result.GetGenericTypeDefinition() == typeof(Task<>);
        var value = isTask ? result.GetGenericArguments()[0] : result;
        var isFine = function.Trigger is HttpTriggerAttribute
            ? value.IsAssignableTo(typeof(IResult)) || value.IsAssignableTo(typeof(IActionResult))
            : result == typeof(Task) || (result == typeof(void) && !function.Method.IsDefined(typeof(AsyncStateMachineAttribute)));
        if (!isFine)
        {
            throw new UserException($"{function}: returns {Readable(result)}, expected " + (function.Trigger is HttpTriggerAttribute
                ? "IResult, IActionResult or a Task of one."
                : "Task, or void when it is not async."));
        }
    }

    private static UserException Wrong(FunctionDescriptor function, ParameterInfo parameter, string expected) =>
        new($"{function}: parameter \"{parameter.Name}\" is {Readable(parameter.ParameterType)}, expected {expected}.");

    private static string Readable(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Readable))}>"
        : type.Name;

    // Routes may carry a constraint or a question mark: {id:int}, {id?}.
    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Placeholder();
}
