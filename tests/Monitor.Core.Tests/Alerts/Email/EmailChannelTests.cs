using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts;
using Monitor.Core.Alerts.Email;
using Monitor.Testing;

namespace Monitor.Core.Tests.Alerts.Email;

public sealed class EmailChannelTests(SmtpSinkFixture sink) : IClassFixture<SmtpSinkFixture>
{
    [Fact]
    public async Task SendAsync_SendsTextAndHtml()
    {
        var alert = Alert.Of(Examples.Trump());

        var result = await SendAsync("desk@news.example", alert);

        Assert.IsType<SendResult.Accepted>(result);
        var mail = Assert.Single(await sink.ReceiveAsync("desk@news.example"));
        Assert.Equal("monitor@news.example", mail.From);
        Assert.Equal(alert.Headline, mail.Subject);
        Assert.Equal(AlertPlainText.Render(alert).TrimEnd(), mail.Text.TrimEnd());
        Assert.Equal(AlertHtml.Render(alert).TrimEnd(), mail.Html.TrimEnd());
        Assert.Contains("multipart/alternative", mail.Headers["content-type"], StringComparison.Ordinal);
        Assert.Equal("Auto-Submitted: auto-generated", mail.Headers["auto-submitted"]);
    }

    [Fact]
    public async Task SendAsync_RepeatsTheMessageId()
    {
        await SendAsync("twice@news.example");
        await SendAsync("twice@news.example");
        await SendAsync("other@news.example");

        var twice = (await sink.ReceiveAsync("twice@news.example", 2)).Select(m => m.MessageId).ToList();
        Assert.Equal($"<{Delivery.KeyOf("a1", "email", "twice@news.example")}@news.example>", twice[0]);
        Assert.Equal(twice[0], twice[1]);
        Assert.NotEqual(twice[0], (await sink.ReceiveAsync("other@news.example"))[0].MessageId);
    }

    [Fact]
    public async Task SendAsync_TakesNothingFromAnArticleAsAHeader()
    {
        const string Hostile = "x\r\nBcc: thief@evil.example\r\n\r\nbody";

        var result = await SendAsync("injected@news.example", Alert.Of(Examples.WithText(Hostile)));

        Assert.IsType<SendResult.Accepted>(result);
        var mail = Assert.Single(await sink.ReceiveAsync("injected@news.example"));
        Assert.DoesNotContain("bcc", mail.Headers.Keys);
        Assert.StartsWith("X Bcc: thief@evil.example body contradicts", mail.Subject, StringComparison.Ordinal);
        Assert.Empty(sink.ReceivedBy("thief@evil.example"));
    }

    [Fact]
    public async Task SendAsync_KeepsLongAndForeignText()
    {
        var alert = Alert.Of(Examples.WithText(string.Concat(Enumerable.Repeat("Żółć «Київ» 😀 ", 40))));

        await SendAsync("foreign@news.example", alert);

        var mail = Assert.Single(await sink.ReceiveAsync("foreign@news.example"));
        Assert.Equal(EmailMessage.Of(alert, Services.Delivery("email", "x"), new("a@b.example")).Subject, mail.Subject);
        Assert.Contains("Żółć «Київ» 😀", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_FailsForGoodWhenTheMailboxIsRefused()
    {
        var failed = Assert.IsType<SendResult.Failed>(await SendAsync("refused@news.example"));

        Assert.StartsWith("550 ", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_IsDelayedByABusyServer()
    {
        var delayed = Assert.IsType<SendResult.Delayed>(await SendAsync("busy@news.example"));

        Assert.StartsWith("451 ", delayed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_IsUncertainWhenTheAnswerFailsToCome()
    {
        var result = await SendAsync("silent@news.example", limit: TimeSpan.FromSeconds(2));

        Assert.IsType<SendResult.Uncertain>(result);
        Assert.Single(await sink.ReceiveAsync("silent@news.example"));
    }

    [Fact]
    public async Task SendAsync_GivesUpAtOnceWhenAsked()
    {
        using var stop = new CancellationTokenSource();
        var sending = SendAsync("silent-stopped@news.example", cancellation: stop.Token);
        await sink.ReceiveAsync("silent-stopped@news.example");

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task SendAsync_IsUncertainWhenTheConnectionBreaksAfterTheMessage()
    {
        Assert.IsType<SendResult.Uncertain>(await SendAsync("dropped@news.example"));
    }

    [Fact]
    public async Task SendAsync_SendsNothingInClearWhenItMustBeEncrypted()
    {
        var result = await SendAsync("clear@news.example", startTls: true);

        Assert.Contains("secure connection", result.Detail, StringComparison.Ordinal);
        Assert.Empty(sink.ReceivedBy("clear@news.example"));
    }

    [Fact]
    public async Task SendAsync_SendsNothingToAServerNobodyVouchesFor()
    {
        var result = await SendAsync("untrusted@news.example", startTls: true, port: sink.UntrustedTlsPort);

        Assert.IsType<SendResult.Delayed>(result);
        Assert.Empty(sink.ReceivedBy("untrusted@news.example"));
    }

    [Fact]
    public async Task SendAsync_IsDelayedWhenNobodyListens()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        Assert.IsType<SendResult.Delayed>(await SendAsync("nobody@news.example", port: port));
    }

    private async Task<SendResult> SendAsync(
        string recipient, Alert? alert = null, bool startTls = false, int? port = null, TimeSpan? limit = null, CancellationToken cancellation = default)
    {
        var options = new AlertOptions
        {
            Email = new EmailOptions
            {
                Host = "127.0.0.1",
                Port = port ?? sink.Port,
                From = "Monitor <monitor@news.example>",
                To = { recipient },
                StartTls = startTls,
            },
        };
        var channel = new EmailChannel(Options.Create(options)) { Limit = limit ?? TimeSpan.FromSeconds(30) };
        return await channel.SendAsync(alert ?? Alert.Of(Examples.Trump()), Services.Delivery("email", recipient), cancellation);
    }
}
