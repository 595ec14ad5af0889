using System.Globalization;
using System.Text.Json;

namespace Monitor.Cli.Hosting.Settings;

/// <summary>Reads <c>host.json</c>. Where it is silent, the platform's defaults for a laptop hold.</summary>
internal sealed class HostJson
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _file;
    private readonly JsonElement _root;

    private HostJson(string file, JsonElement root) => (_file, _root) = (file, root);

    /// <exception cref="UserException">The file is missing or a value is not what is expected.</exception>
    public static HostSettings Read(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            return new HostJson(file, document.RootElement).ReadSettings();
        }
        catch (JsonException e)
        {
            throw new UserException($"{file}: expected JSON: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new UserException($"{path} could not be read: {e.Message}", e);
        }
    }

    private HostSettings ReadSettings()
    {
        var batchSize = Number("extensions.queues.batchSize", 16, 1, 32);
        var queues = new QueueSettings(
            batchSize,
            Number("extensions.queues.newBatchThreshold", batchSize / 2 * Environment.ProcessorCount, 0, 1000),
            Number("extensions.queues.maxDequeueCount", 5, 1, 1000),
            Duration("extensions.queues.visibilityTimeout", TimeSpan.Zero),
            Duration("extensions.queues.maxPollingInterval", TimeSpan.FromSeconds(2)),
            Encoding("extensions.queues.messageEncoding"));
        var blobs = new BlobSettings(
            // A queue gives at most 32 messages at once, and blobs come through a queue.
            Math.Min(32, Number("extensions.blobs.maxDegreeOfParallelism", 8 * Environment.ProcessorCount, 1, 1000)),
            Number("extensions.blobs.poisonBlobThreshold", 5, 1, 1000));
        return new HostSettings(
            Duration("functionTimeout", TimeSpan.FromMinutes(30)),
            Text("extensions.http.routePrefix", "api").Trim('/'),
            queues,
            blobs);
    }

    private int Number(string path, int otherwise, int least, int most)
    {
        if (Find(path) is not { } value)
        {
            return otherwise;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw Wrong(path, value, $"a whole number from {least} to {most}");
    }

    private TimeSpan Duration(string path, TimeSpan otherwise)
    {
        if (Find(path) is not { } value)
        {
            return otherwise;
        }

        return value.ValueKind == JsonValueKind.String
            && TimeSpan.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var duration) && duration >= TimeSpan.Zero
            ? duration
            : throw Wrong(path, value, "a duration such as \"00:00:30\"");
    }

    private TextEncoding Encoding(string path) => Find(path) is { } value
        ? Enum.TryParse<TextEncoding>(value.ToString(), ignoreCase: true, out var encoding) && Enum.IsDefined(encoding)
            ? encoding
            : throw Wrong(path, value, "\"base64\" or \"none\"")
        : TextEncoding.Base64;

    private string Text(string path, string otherwise) => Find(path) is { } value
        ? value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(path, value, "text")
        : otherwise;

    private JsonElement? Find(string path)
    {
        var found = _root;
        foreach (var name in path.Split('.'))
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
            {
                return null;
            }
        }

        return found;
    }

    private UserException Wrong(string path, JsonElement value, string expected) =>
        new($"{_file}, {path}: read {value.GetRawText()}, expected {expected}.");
}
