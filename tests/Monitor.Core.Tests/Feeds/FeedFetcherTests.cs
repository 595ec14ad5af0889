using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

public sealed class FeedFetcherTests
{
    [Fact]
    public async Task FetchAsync_BringsTheBodyAndWhatTheNextFetchNeeds()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ETag = "W/\"1\"";
            context.Response.Headers.LastModified = "Sun, 01 Mar 2026 10:00:00 GMT";
            context.Response.ContentType = "application/rss+xml; charset=\"iso-8859-1\"";
            await context.Response.WriteAsync("<rss/>");
        });
        using var host = new FeedsHost();

        var changed = Assert.IsType<FetchResult.Changed>(await host.FetchAsync(server.Address));

        Assert.Equal("<rss/>", Encoding.UTF8.GetString(changed.Body.Span));
        Assert.Equal(("iso-8859-1", "W/\"1\"", "Sun, 01 Mar 2026 10:00:00 GMT"), (changed.Charset, changed.ETag, changed.LastModified));
    }

    [Fact]
    public async Task FetchAsync_AsksOnlyForWhatChanged()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            var asked = (string?)context.Request.Headers.IfNoneMatch == "odd tag" && (string?)context.Request.Headers.IfModifiedSince == "whenever";
            context.Response.StatusCode = asked ? 304 : 200;
            return Task.CompletedTask;
        });
        using var host = new FeedsHost();
        var state = new FeedState { FeedId = "f", NextDue = default, ETag = "odd tag", LastModified = "whenever" };

        Assert.IsType<FetchResult.Unchanged>(await host.FetchAsync(server.Address, state));
    }

    [Theory]
    [InlineData(null, "Monitor/0.1")]
    [InlineData("https://news.example/bot", "Monitor/0.1 (+https://news.example/bot)")]
    public async Task FetchAsync_SaysWhoAsks(string? contact, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Headers.UserAgent.ToString()));
        using var host = new FeedsHost(("Pull:Contact", contact));

        var changed = Assert.IsType<FetchResult.Changed>(await host.FetchAsync(server.Address));

        Assert.Equal(expected, Encoding.UTF8.GetString(changed.Body.Span));
    }

    [Fact]
    public async Task FetchAsync_FollowsARedirectAndTellsWhereItEnded()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/old")
            {
                context.Response.Redirect("/new/feed", permanent: true);
            }

            return Task.CompletedTask;
        });
        using var host = new FeedsHost();

        var changed = Assert.IsType<FetchResult.Changed>(await host.FetchAsync(server.Address + "/old"));

        Assert.Equal("/new/feed", changed.Address.AbsolutePath);
    }

    [Theory]
    [InlineData("/500", FetchFailure.Status, "HTTP 500 Internal Server Error")]
    [InlineData("/gone", FetchFailure.Status, "HTTP 410 Gone")]
    [InlineData("/loop", FetchFailure.Status, "HTTP 302 Found")]
    [InlineData("/large", FetchFailure.TooLarge, "more than 2000 bytes")]
    [InlineData("/bomb", FetchFailure.TooLarge, "more than 2000 bytes")]
    [InlineData("/broken-gzip", FetchFailure.Undecodable, null)]
    [InlineData("/cut", FetchFailure.Unreachable, null)]
    public async Task FetchAsync_SaysWhyAnAnswerIsNoUse(string path, FetchFailure reason, string? detail)
    {
        await using var server = await LoopbackServer.StartAsync(AnswerBadlyAsync);
        using var host = new FeedsHost(("Pull:MaxBytes", "2000"));

        var failed = Assert.IsType<FetchResult.Failed>(await host.FetchAsync(server.Address + path));

        Assert.Equal(reason, failed.Reason);
        Assert.Equal(detail ?? failed.Detail, failed.Detail);
        Assert.DoesNotContain('\n', failed.Detail);
    }

    [Fact]
    public async Task FetchAsync_SaysThatNobodyListens()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/";
        listener.Stop();
        using var host = new FeedsHost();

        var failed = Assert.IsType<FetchResult.Failed>(await host.FetchAsync(address));

        Assert.Equal(FetchFailure.Unreachable, failed.Reason);
    }

    [Fact]
    public async Task FetchAsync_GivesUpAfterTheTimeout()
    {
        var asked = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var host = new FeedsHost();

        var fetch = host.FetchAsync(server.Address);
        await asked.Task;
        host.Time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(new FetchResult.Failed(FetchFailure.TimedOut, "no complete answer within 20 seconds"), await fetch);
    }

    [Fact]
    public async Task FetchAsync_ThrowsOnlyWhenItIsCancelled()
    {
        using var host = new FeedsHost();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Get<FeedFetcher>().FetchAsync("http://127.0.0.1:9/", null, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("news")]
    [InlineData("file:///etc/hosts")]
    public async Task FetchAsync_RefusesWhatIsNoWebAddress(string address)
    {
        using var host = new FeedsHost();

        var failed = Assert.IsType<FetchResult.Failed>(await host.FetchAsync(address));

        Assert.Equal(FetchFailure.BadAddress, failed.Reason);
    }

    private static async Task AnswerBadlyAsync(HttpContext context)
    {
        var response = context.Response;
        switch (context.Request.Path)
        {
            case "/500":
                response.StatusCode = 500;
                break;
            case "/gone":
                response.StatusCode = 410;
                break;
            case "/loop":
                response.Redirect("/loop");
                break;
            case "/large":
                await response.WriteAsync(new string('x', 2001));
                break;
            case "/bomb":
                response.Headers.ContentEncoding = "br";
                await using (var brotli = new BrotliStream(response.Body, CompressionLevel.Fastest))
                {
                    await brotli.WriteAsync(new byte[1_000_000]);
                }

                break;
            case "/broken-gzip":
                response.Headers.ContentEncoding = "gzip";
                await response.WriteAsync("this is no gzip");
                break;
            default:
                response.ContentLength = 100;
                await response.WriteAsync("half");
                await response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }
}
