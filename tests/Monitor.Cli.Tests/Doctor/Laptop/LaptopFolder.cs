using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

/// <summary>A repository of its own, as far as the doctor looks at it: the sample of settings, and what a test writes.</summary>
public sealed class LaptopFolder : IDisposable
{
    private const string Sample = "local.settings.sample.json";

    public LaptopFolder() => File.Copy(Path.Combine(RepositoryRoot.Find(), Sample), Path.Combine(Root, Sample));

    public string Root { get; } = Directory.CreateTempSubdirectory("monitor-doctor-").FullName;

    /// <summary>Writes a file, with the folders that it needs.</summary>
    public string Write(string path, string content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    /// <summary>Writes <c>local.settings.json</c>: the sample, with these values instead.</summary>
    public LaptopFolder Set(params (string Name, string Value)[] settings)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(Root, Sample)))!;
        foreach (var (name, value) in settings)
        {
            document["Values"]![name] = value;
        }

        Write("local.settings.json", document.ToJsonString());
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    internal LaptopContext Context(string? storage = null, DevelopmentPorts? ports = null) =>
        new(Root, storage, ports ?? new DevelopmentPorts());
}
