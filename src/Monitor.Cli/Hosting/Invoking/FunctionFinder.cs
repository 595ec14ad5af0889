using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Monitor.Cli.Hosting.Invoking;

/// <summary>Finds the functions of an assembly.</summary>
internal static class FunctionFinder
{
    /// <summary>By name.</summary>
    /// <param name="assembly">Where to look.</param>
    /// <param name="only">The names wanted; <c>null</c> for all. Others are not checked either.</param>
    /// <exception cref="UserException">One cannot be run here, or two have the same name.</exception>
    public static IReadOnlyList<FunctionDescriptor> Find(Assembly assembly, IReadOnlySet<string>? only)
    {
        var found = new SortedDictionary<string, FunctionDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in assembly.GetTypes().SelectMany(type => type.GetMethods()))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { } attribute || only?.Contains(attribute.Name) == false)
            {
                continue;
            }

            var function = Describe(attribute.Name, method);
            FunctionSignature.Check(function);
            if (!found.TryAdd(function.Name, function))
            {
                throw new UserException($"{function}: another function has this name: {found[function.Name]}.");
            }
        }

        return [.. found.Values];
    }

    private static FunctionDescriptor Describe(string name, MethodInfo method)
    {
        var inputs = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(input => input.Trigger is not null)
            .ToList();
        return inputs is [var (parameter, trigger)]
            ? new FunctionDescriptor(name, method, parameter, trigger!)
            : throw new UserException(
                $"Function {name} ({method.DeclaringType!.FullName}.{method.Name}): {inputs.Count} parameters have a trigger, expected one.");
    }
}
