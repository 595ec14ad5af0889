using System.Net;
using System.Net.Sockets;
using Azure.Storage.Queues;

namespace Monitor.EndToEnd.Tests;

public sealed class BadInputTests
{
    [Fact]
    public async Task Run_NamesTheSeedFileItCannotRead_AndReadsTheOthers()
    {
        await using var workplace = await Workplace.CreateAsync();
        var seeds = Directory.CreateDirectory(Path.Combine(workplace.Folder, "seeds")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(seeds, "broken.txt"), [0x48, 0x69, 0xff, 0xfe, 0xc3]);
        await File.WriteAllTextAsync(Path.Combine(seeds, "good.txt"), "“The bridge is safe,” Mayor Anna Berg said on Monday.");

        var result = await MonitorProcess.RunAsync(workplace.Run("--once", "--seeds", seeds));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("broken.txt", Assert.Single(Lines(result)), StringComparison.Ordinal);
        Assert.Single((await StorageSnapshot.ReadAsync(workplace.Storage)).Keys, k => k.StartsWith("articles/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_NamesTheFeedEntryItCannotRead_AndGoesOn()
    {
        await using var workplace = await Workplace.CreateAsync();
        var feeds = Path.Combine(workplace.Folder, "feeds.json");
        await File.WriteAllTextAsync(feeds, """[{ "id": "x", "address": 7, "language": "en", "publisher": "X" }]""");

        var result = await MonitorProcess.RunAsync(workplace.Run("--once", "--feeds", feeds));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("feeds.json, entry \"x\": \"address\" is", Assert.Single(Lines(result)), StringComparison.Ordinal);
        Assert.NotEmpty(result.Alerts);
    }

    [Fact]
    public async Task Run_KeepsAMalformedMessage_AndSaysWhatItRead()
    {
        await using var workplace = await Workplace.CreateAsync();
        var encoding = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var queue = new QueueClient(workplace.Storage, "statements", encoding);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync("""{"articleId": 5""");

        var result = await MonitorProcess.RunAsync(workplace.Run("--once"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("""read "{"articleId": 5", expected a StatementMessage""", result.Error, StringComparison.Ordinal);
        var kept = await new QueueClient(workplace.Storage, "statements-poison", encoding).PeekMessagesAsync(1);
        Assert.Equal("""{"articleId": 5""", Assert.Single(kept.Value).MessageText);
    }

    [Fact]
    public async Task Run_SaysThatStorageIsMissing_InOneLine()
    {
        const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;" +
            "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;" +
            "BlobEndpoint=http://127.0.0.1:9/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;";

        var result = await MonitorProcess.RunAsync("run", "--once", "--json", "--feeds", "none", "--storage", Nowhere);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Storage does not answer", Assert.Single(Lines(result)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SaysThatAnotherProgramHasTheStoragePort_InOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        _ = AnswerNonsenseAsync(other);
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var result = await MonitorProcess.RunAsync("run", "--once", "--json", "--feeds", "none", "--storage",
            "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;" +
            $"BlobEndpoint=http://127.0.0.1:{port}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{port}/devstoreaccount1;");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("another program", Assert.Single(Lines(result)), StringComparison.Ordinal);
    }

    private static async Task AnswerNonsenseAsync(TcpListener listener)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
        }
    }

    private static string[] Lines(MonitorResult result) =>
        [.. result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith("Everything is read", StringComparison.Ordinal))];
}
