using System.Text.Json;

namespace Monitor.EndToEnd.Tests;

/// <summary>What a finished <c>monitor</c> left behind.</summary>
internal sealed record MonitorResult(int ExitCode, IReadOnlyList<JsonElement> Alerts, string Error);
