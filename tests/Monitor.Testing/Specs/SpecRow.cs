using Xunit.Abstractions;

namespace Monitor.Testing.Specs;

/// <summary>A case as a row of a theory. Only file and id travel between discovery and run, so that each case is a test of its own.</summary>
public sealed class SpecRow<TCase> : IXunitSerializable, ISpecRow
    where TCase : SpecCase
{
    private string _path = "";

    /// <summary>For the runner, which fills it afterwards.</summary>
    public SpecRow()
    {
    }

    public SpecRow(string path, TCase @case)
    {
        _path = path;
        Case = @case;
    }

    public TCase Case { get; private set; } = null!;

    public string? Pending => Case.Pending;

    public void Deserialize(IXunitSerializationInfo info)
    {
        _path = info.GetValue<string>(nameof(_path));
        var id = info.GetValue<string>(nameof(SpecCase.Id));
        Case = SpecFile.Read<TCase>(_path).Single(c => c.Id == id);
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(_path), _path);
        info.AddValue(nameof(SpecCase.Id), Case.Id);
    }

    public override string ToString() => $"{_path}#{Case.Id}";
}
