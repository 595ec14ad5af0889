using System.Diagnostics;
using System.Text.Json;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Messaging;

public sealed class MessageWriterTests
{
    [Fact]
    public void Write_GivesTheRecordAlone_WhenNothingIsUnderWay() =>
        Assert.Equal("""{"articleId":"“a”","statementId":"s"}""", MessageWriter.Write(new StatementMessage("“a”", "s")));

    [Fact]
    public void Write_AddsWhereTheTraceStands()
    {
        using var activity = new Activity("test").Start();

        var text = MessageWriter.Write(new StatementMessage("a", "s"));

        Assert.Equal($$"""{"articleId":"a","statementId":"s","traceparent":"{{activity.Id}}"}""", text);
        Assert.Equal(new StatementMessage("a", "s"), JsonSerializer.Deserialize<StatementMessage>(text, MonitorJson.Options));
    }
}
