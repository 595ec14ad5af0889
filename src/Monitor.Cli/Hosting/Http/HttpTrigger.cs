using Microsoft.Azure.Functions.Worker;
using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting.Http;

/// <summary>A function and its route.</summary>
/// <param name="Function">What is called.</param>
/// <param name="Route">With the prefix, without a leading slash.</param>
/// <param name="Methods">HTTP methods; <c>null</c> for all.</param>
/// <param name="Level">Who may call.</param>
internal sealed record HttpTrigger(
    FunctionDescriptor Function, string Route, IReadOnlyList<string>? Methods, AuthorizationLevel Level)
{
    public static HttpTrigger Of(FunctionDescriptor function, HttpTriggerAttribute attribute, string prefix)
    {
        var route = attribute.Route ?? function.Name;
        return new HttpTrigger(
            function, prefix.Length == 0 ? route : $"{prefix}/{route}", attribute.Methods is { Length: > 0 } methods ? methods : null,
            attribute.AuthLevel);
    }
}
