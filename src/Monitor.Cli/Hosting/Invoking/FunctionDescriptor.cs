using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Monitor.Cli.Hosting.Invoking;

/// <summary>One <c>[Function]</c> method.</summary>
/// <param name="Name">Unique in the app.</param>
/// <param name="Method">What is called.</param>
/// <param name="Input">The parameter that carries <paramref name="Trigger"/>.</param>
/// <param name="Trigger">What starts it.</param>
internal sealed record FunctionDescriptor(
    string Name, MethodInfo Method, ParameterInfo Input, TriggerBindingAttribute Trigger)
{
    /// <summary>For messages to a person.</summary>
    public override string ToString() => $"Function {Name} ({Method.DeclaringType!.FullName}.{Method.Name})";
}
