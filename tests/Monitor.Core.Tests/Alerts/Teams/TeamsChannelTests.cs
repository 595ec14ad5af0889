using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Core.Alerts;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Tests.Alerts.Teams;

public sealed class TeamsChannelTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    public async Task SendAsync_TakesAnySuccessAsAccepted(int status)
    {
        await using var workflow = await FakeWorkflow.AnsweringAsync(status);

        var result = await SendAsync(workflow.Address);

        Assert.IsType<SendResult.Accepted>(result);
        Assert.Equal("application/json; charset=utf-8", workflow.ContentType);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(TeamsCard.Render(Alert.Of(Examples.Trump()))), Assert.Single(workflow.Bodies));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task SendAsync_IsDelayedByWhatPasses(int status)
    {
        await using var workflow = await FakeWorkflow.AnsweringAsync(status);

        var result = await SendAsync(workflow.Address);

        Assert.Null(Assert.IsType<SendResult.Delayed>(result).RetryAfter);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("Thu, 01 Jan 1970 00:01:00 GMT", 60)]
    public async Task SendAsync_ReadsHowLongToWait(string retryAfter, int seconds)
    {
        await using var workflow = await FakeWorkflow.AnsweringAsync(429, ("Retry-After", retryAfter));

        var result = await SendAsync(workflow.Address);

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendResult.Delayed>(result).RetryAfter);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task SendAsync_FailsForGoodWhenRefused(int status)
    {
        await using var workflow = await FakeWorkflow.AnsweringAsync(status);

        Assert.IsType<SendResult.Failed>(await SendAsync(workflow.Address));
    }

    [Fact]
    public async Task SendAsync_FollowsNoRedirect()
    {
        await using var elsewhere = await FakeWorkflow.AnsweringAsync(202);
        await using var workflow = await FakeWorkflow.AnsweringAsync(307, ("Location", elsewhere.Address));

        var result = await SendAsync(workflow.Address);

        Assert.IsType<SendResult.Failed>(result);
        Assert.Empty(elsewhere.Bodies);
    }

    [Fact]
    public async Task SendAsync_IsUncertainWhenTheAnswerFailsToCome()
    {
        await using var workflow = await FakeWorkflow.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var result = await SendAsync(workflow.Address, client => client.Timeout = TimeSpan.FromSeconds(3));

        Assert.IsType<SendResult.Uncertain>(result);
        Assert.Single(workflow.Bodies);
    }

    [Fact]
    public async Task SendAsync_IsUncertainWhenTheConnectionIsReset()
    {
        await using var workflow = await FakeWorkflow.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var result = await SendAsync(workflow.Address);

        Assert.IsType<SendResult.Uncertain>(result);
        Assert.Single(workflow.Bodies);
    }

    [Fact]
    public async Task SendAsync_IsDelayedWhenNobodyListens()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        Assert.IsType<SendResult.Delayed>(await SendAsync($"http://127.0.0.1:{port}/x?sig={FakeWorkflow.Secret}"));
    }

    [Theory]
    [InlineData("https://evil.example/x?sig=s")]
    [InlineData("https://logic.azure.com.evil.example/x")]
    [InlineData("https://a.logic.azure.com@evil.example/x")]
    [InlineData("http://a.logic.azure.com/x")]
    [InlineData("a.logic.azure.com/x")]
    public void ProblemOf_HasOneWithAnyOtherAddress(string address)
    {
        var problem = WorkflowAddress.ProblemOf(new TeamsOptions { WebhookUrl = address, AllowedHosts = { "127.0.0.1" } });

        Assert.NotNull(problem);
        Assert.DoesNotContain(address, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://prod-1.westeurope.logic.azure.com:443/workflows/w/x?sig=s")]
    [InlineData("https://e1.environment.api.powerplatform.com:443/powerautomate/x?sig=s")]
    public void ProblemOf_HasNoneWithMicrosoftsHosts(string address)
    {
        Assert.Null(WorkflowAddress.ProblemOf(new TeamsOptions { WebhookUrl = address }));
    }

    private static async Task<SendResult> SendAsync(string address, Action<HttpClient>? configure = null)
    {
        await using var services = Services.Of(
            more =>
            {
                more.AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UnixEpoch));
                more.AddHttpClient("teams", client => configure?.Invoke(client));
            },
            ("Alerts:Teams:WebhookUrl", address), ("Alerts:Teams:AllowedHosts:0", "127.0.0.1"));
        return await services.Channel("teams").SendAsync(Alert.Of(Examples.Trump()), Services.Delivery("teams", "workflow"), default);
    }
}
