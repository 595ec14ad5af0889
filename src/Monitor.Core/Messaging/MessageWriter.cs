using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Messaging;

/// <summary>Writes queue messages: the record as JSON, and beside its fields the trace that it belongs to.</summary>
public static class MessageWriter
{
    /// <summary>The text of a message, with the current activity as <see cref="TraceFields"/>.</summary>
    public static string Write<T>(T message)
        where T : class
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(message, MonitorJson.Options)!;
        TraceFields.Add(json, Activity.Current);
        return json.ToJsonString(MonitorJson.Options);
    }
}
