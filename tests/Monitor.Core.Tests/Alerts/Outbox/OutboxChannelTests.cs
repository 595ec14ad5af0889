using Monitor.Core.Alerts;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Tests.Alerts.Outbox;

public sealed class OutboxChannelTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"monitor-outbox-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task SendAsync_WritesWhatTheOtherChannelsWouldSend()
    {
        var alert = Alert.Of(Examples.Trump());

        var result = await SendAsync(alert);

        Assert.IsType<SendResult.Accepted>(result);
        Assert.Equal(TeamsCard.Render(alert), await File.ReadAllBytesAsync(Path.Combine(_folder, $"{alert.Id}.teams.json")));
        Assert.Equal(AlertPlainText.Render(alert), await File.ReadAllTextAsync(Path.Combine(_folder, $"{alert.Id}.txt")));
        Assert.Equal(AlertHtml.Render(alert), await File.ReadAllTextAsync(Path.Combine(_folder, $"{alert.Id}.html")));
    }

    [Fact]
    public async Task SendAsync_WritesTheSameFilesAgain()
    {
        var alert = Alert.Of(Examples.Trump());
        await SendAsync(alert);

        await SendAsync(alert);

        Assert.Equal(3, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task SendAsync_StaysInItsFolder()
    {
        await SendAsync(Alert.Of(Examples.Trump()) with { Id = "../outside" });

        Assert.Equal(3, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task SendAsync_IsDelayedWhenTheFolderIsAFile()
    {
        await File.WriteAllTextAsync(_folder, "");
        try
        {
            var result = await SendAsync(Alert.Of(Examples.Trump()));

            Assert.Contains("Alerts:Outbox:Folder", Assert.IsType<SendResult.Delayed>(result).Detail, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_folder);
        }
    }

    [Fact]
    public async Task Recipients_AreNoneWhenAnotherChannelIsConfigured()
    {
        await using var services = Services.Of(("Alerts:Email:Host", "mail.example"), ("Alerts:Email:From", "a@b.example"), ("Alerts:Email:To:0", "c@b.example"));

        Assert.Empty(services.Channel("outbox").Recipients);
        Assert.Equal(["c@b.example"], services.Channel("email").Recipients);
    }

    private async Task<SendResult> SendAsync(Alert alert)
    {
        await using var services = Services.Of(("Alerts:Outbox:Folder", _folder));
        return await services.Channel("outbox").SendAsync(alert, Services.Delivery("outbox", "folder"), default);
    }
}
