using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Monitor.Core.Telemetry;

/// <summary>
/// The W3C trace context as fields of a JSON object, <c>traceparent</c> and <c>tracestate</c>. Whoever does not know them passes
/// over them; what is malformed counts as absent.
/// </summary>
public static class TraceFields
{
    /// <summary>Name of the field that holds trace and span, such as "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".</summary>
    public const string Parent = "traceparent";

    private const string State = "tracestate";

    /// <summary>Adds where <paramref name="activity"/> stands; nothing when it is <c>null</c> or not of the W3C format.</summary>
    public static void Add(JsonObject target, Activity? activity)
    {
        if (ParentOf(activity) is not { } parent)
        {
            return;
        }

        target[Parent] = parent;
        if (!string.IsNullOrEmpty(activity!.TraceStateString))
        {
            target[State] = activity.TraceStateString;
        }
    }

    /// <summary>The <c>traceparent</c> of an activity; <c>null</c> when there is none.</summary>
    public static string? ParentOf(Activity? activity) =>
        activity is { IdFormat: ActivityIdFormat.W3C } ? activity.Id : null;

    /// <summary>The context in a JSON text; the default, which is no context, when it has none that can be read.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static ActivityContext Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? Parse(Text(document.RootElement, Parent), Text(document.RootElement, State)) : default;
    }

    /// <summary>The context of the two fields; the default, which is no context, when they cannot be read.</summary>
    public static ActivityContext Parse(string? parent, string? state = null) =>
        ActivityContext.TryParse(parent, state, isRemote: true, out var context) ? context : default;

    private static string? Text(JsonElement target, string name) =>
        target.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
