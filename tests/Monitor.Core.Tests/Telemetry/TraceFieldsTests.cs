using System.Diagnostics;
using System.Text.Json.Nodes;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Tests.Telemetry;

public sealed class TraceFieldsTests
{
    private const string Parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public void Read_GivesWhatAddWrote()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        activity.TraceStateString = "vendor=1";
        var json = new JsonObject();

        TraceFields.Add(json, activity);

        var read = TraceFields.Read(json.ToJsonString());
        Assert.Equal((activity.TraceId, activity.SpanId, "vendor=1", true), (read.TraceId, read.SpanId, read.TraceState, read.IsRemote));
    }

    [Fact]
    public void Add_WritesNothingWithoutAnActivity()
    {
        var json = new JsonObject();

        TraceFields.Add(json, null);

        Assert.Equal("{}", json.ToJsonString());
    }

    [Fact]
    public void Add_WritesNothingOfAnotherFormat()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.Hierarchical).Start();
        var json = new JsonObject();

        TraceFields.Add(json, activity);

        Assert.Equal("{}", json.ToJsonString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{ "traceparent": null }""")]
    [InlineData("""{ "traceparent": 7 }""")]
    [InlineData("""{ "traceparent": "" }""")]
    [InlineData("""{ "traceparent": "nonsense" }""")]
    [InlineData("""{ "traceparent": "00-00000000000000000000000000000000-b7ad6b7169203331-01" }""")]
    [InlineData("""{ "traceparent": "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01" }""")]
    [InlineData("""{ "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-" }""")]
    public void Read_TakesWhatIsMalformedForNone(string json) => Assert.Equal(default, TraceFields.Read(json));

    [Fact]
    public void Read_PassesOverAMalformedStateAlone()
    {
        var read = TraceFields.Read($$"""{ "traceparent": "{{Parent}}", "tracestate": 7 }""");

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", read.TraceId.ToString());
        Assert.Null(read.TraceState);
    }
}
