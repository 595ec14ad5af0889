using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Tests.Hosting.Settings;

public sealed class HostJsonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Read_ReadsTheFileThatShips()
    {
        var settings = HostJson.Read(Path.Combine(RepositoryRoot.Find(), "host.json"));

        Assert.Equal(TimeSpan.FromMinutes(10), settings.FunctionTimeout);
        Assert.Equal("api", settings.RoutePrefix);
        Assert.Equal(
            new QueueSettings(16, 8, 5, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(2), TextEncoding.Base64), settings.Queues);
        Assert.Equal(new BlobSettings(8, 5), settings.Blobs);
    }

    [Fact]
    public void Read_HasThePlatformsDefaults()
    {
        var settings = Read("""{ "version": "2.0" /* no more */ }""");

        Assert.Equal(16, settings.Queues.BatchSize);
        Assert.Equal(5, settings.Queues.MaxDequeueCount);
        Assert.Equal(TimeSpan.Zero, settings.Queues.VisibilityTimeout);
        Assert.Equal(TextEncoding.Base64, settings.Queues.Encoding);
        Assert.Equal(5, settings.Blobs.PoisonBlobThreshold);
    }

    [Theory]
    [InlineData("""{"extensions":{"queues":{"batchSize":33}}}""", "host.json, extensions.queues.batchSize: read 33, expected a whole number from 1 to 32.")]
    [InlineData("""{"extensions":{"queues":{"visibilityTimeout":30}}}""", "host.json, extensions.queues.visibilityTimeout: read 30, expected a duration such as \"00:00:30\".")]
    [InlineData("""{"extensions":{"queues":{"messageEncoding":"utf8"}}}""", "host.json, extensions.queues.messageEncoding: read \"utf8\", expected \"base64\" or \"none\".")]
    [InlineData("""{"functionTimeout":"soon"}""", "host.json, functionTimeout: read \"soon\", expected a duration such as \"00:00:30\".")]
    public void Read_SaysWhatIsWrong(string json, string expected)
    {
        var exception = Assert.Throws<UserException>(() => Read(json));

        Assert.Equal(expected, exception.Message);
    }

    [Fact]
    public void Read_NamesTheFileThatIsNotJson()
    {
        var exception = Assert.Throws<UserException>(() => Read("version: 2.0"));

        Assert.StartsWith("host.json: expected JSON", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private HostSettings Read(string json)
    {
        var path = Path.Combine(_folder, "host.json");
        File.WriteAllText(path, json);
        return HostJson.Read(path);
    }
}
