using System.Runtime.InteropServices;
using System.Text;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The binary form of <see cref="SyntaxWeights"/>: little-endian, one byte per value of a table or matrix, two per value of a vector.</summary>
internal static class WeightFile
{
    private const string Magic = "monitor-syntax-2";

    // So many consecutive values of a matrix share a scale.
    private const int Block = 32;

    /// <summary>Writes all weights.</summary>
    public static void Write(Stream stream, SyntaxWeights weights)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        Write(writer, weights.Words);
        Write(writer, weights.Tags);
        Write(writer, weights.Relations);
        Write(writer, weights.Lemmas);
        Write(writer, weights.Learned);
        Write(writer, weights.Vectors);
        Write(writer, weights.Spellings);
        writer.Write(weights.Layers.Count);
        foreach (var (name, values) in weights.Layers.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            if (IsMatrix(name))
            {
                Write(writer, QuantizedTable.From(values, Block));
            }
            else
            {
                Write(writer, values);
            }
        }
    }

    /// <summary>Reads what <see cref="Write(Stream, SyntaxWeights)"/> has written.</summary>
    /// <exception cref="InvalidDataException">It is another kind of file.</exception>
    public static SyntaxWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var magic = reader.ReadString();
        if (magic != Magic)
        {
            throw new InvalidDataException($"Syntax weights: begins with \"{magic}\", expected \"{Magic}\".");
        }

        return new SyntaxWeights(
            ReadStrings(reader), ReadStrings(reader), ReadStrings(reader), ReadStrings(reader),
            ReadTable(reader), ReadTable(reader), ReadTable(reader), ReadLayers(reader));
    }

    /// <summary>The values of a layer as they come back from a file.</summary>
    public static float[] Round(string name, float[] values) =>
        IsMatrix(name) ? QuantizedTable.From(values, Block).Expand() : Array.ConvertAll(values, v => (float)(Half)v);

    private static bool IsMatrix(string name) => name.EndsWith(".weight", StringComparison.Ordinal);

    private static void Write(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }

    private static void Write(BinaryWriter writer, QuantizedTable table)
    {
        writer.Write(table.Columns);
        writer.Write(table.Values.Length);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(table.Values));
        Write(writer, table.Scales);
    }

    private static void Write(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
        {
            writer.Write((Half)value);
        }
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }

        return strings;
    }

    private static QuantizedTable ReadTable(BinaryReader reader)
    {
        var columns = reader.ReadInt32();
        var values = new sbyte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new QuantizedTable(columns, values, ReadHalves(reader));
    }

    private static Dictionary<string, float[]> ReadLayers(BinaryReader reader)
    {
        var layers = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            layers.Add(name, IsMatrix(name) ? ReadTable(reader).Expand() : ReadHalves(reader));
        }

        return layers;
    }

    private static float[] ReadHalves(BinaryReader reader)
    {
        var bytes = reader.ReadBytes(reader.ReadInt32() * 2);
        var values = new float[bytes.Length / 2];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)System.Buffers.Binary.BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(i * 2));
        }

        return values;
    }
}
