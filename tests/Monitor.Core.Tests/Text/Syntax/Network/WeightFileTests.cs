using System.Text;
using Monitor.Core.Text.Syntax;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Core.Tests.Text.Syntax.Network;

public sealed class WeightFileTests
{
    [Fact]
    public void Read_GivesBackWhatWasWritten()
    {
        var table = QuantizedTable.From([1, -2, 0.5f, 0, 0, 0], 3);
        var layers = new Dictionary<string, float[]>
        {
            ["one.weight"] = WeightFile.Round("one.weight", [.. Enumerable.Range(0, 64).Select(i => i * 0.37f - 9)]),
            ["one.bias"] = WeightFile.Round("one.bias", [0.1f, 7, -3]),
        };
        var written = new SyntaxWeights(["a", "ü"], ["NN"], ["root", "nsubj"], ["NN\ts\t1\t"], table, table, table, layers);
        using var stream = new MemoryStream();

        WeightFile.Write(stream, written);
        stream.Position = 0;
        var read = WeightFile.Read(stream);

        Assert.Equal(written.Words, read.Words);
        Assert.Equal(written.Relations, read.Relations);
        Assert.Equal(written.Lemmas, read.Lemmas);
        Assert.Equal(table.Expand(), read.Spellings.Expand());
        Assert.Equal(layers["one.weight"], read.Layers["one.weight"]);
        Assert.Equal(layers["one.bias"], read.Layers["one.bias"]);
    }

    [Fact]
    public void Read_RefusesAnotherFile()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\u0005hello and more"));

        var error = Assert.Throws<InvalidDataException>(() => WeightFile.Read(stream));

        Assert.Contains("begins with \"hello\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Network_NamesTheLayerThatDoesNotFit()
    {
        var none = new QuantizedTable(SyntaxShape.Learned, [], []);
        var weights = new SyntaxWeights([], [], [], [], none, none, none, new Dictionary<string, float[]> { ["window.weight"] = new float[7] });

        var error = Assert.Throws<InvalidDataException>(() => new SyntaxModel(weights));

        Assert.Contains("window.weight has 7 values", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantize_IsExactToAStepOfTheLargestValue()
    {
        float[] values = [.. Enumerable.Range(0, 40).Select(i => MathF.Sin(i))];

        var found = QuantizedTable.From(values, 20).Expand();

        Assert.All(values.Zip(found), v => Assert.Equal(v.First, v.Second, 1f / 127));
    }
}
