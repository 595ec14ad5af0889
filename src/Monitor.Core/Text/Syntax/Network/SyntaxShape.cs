namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Sizes of the network's layers. A change needs a new training.</summary>
internal static class SyntaxShape
{
    /// <summary>Values of an embedding learned from the treebanks, and of the sum of the spellings' embeddings.</summary>
    public const int Learned = 64;

    /// <summary>Values of an embedding learned elsewhere.</summary>
    public const int Vector = 100;

    /// <summary>Values of one token at the input: learned word, spellings, vector, flags.</summary>
    public const int Input = Learned + Learned + Vector + TokenFeatures.Flags;

    /// <summary>Values of one token between the layers.</summary>
    public const int Hidden = 256;

    /// <summary>Recurrent layers below the tags.</summary>
    public const int TagLayers = 2;

    /// <summary>Recurrent layers in all; the tree is read from the last.</summary>
    public const int TreeLayers = 5;

    /// <summary>Values by which a token is scored as a head or as a dependent.</summary>
    public const int Arc = 128;

    /// <summary>Classes of the distance between a head and its dependent; class 0 is the root.</summary>
    public const int Distances = 32;

    /// <summary>Parts of speech.</summary>
    public const int PartsOfSpeech = 17;

    /// <summary>A number of outputs rounded up to whole panels; the surplus outputs mean nothing.</summary>
    public static int Padded(int outputs) => (outputs + PackedMatrix.PanelColumns - 1) / PackedMatrix.PanelColumns * PackedMatrix.PanelColumns;

    private static ReadOnlySpan<int> Steps => [1, 2, 3, 4, 5, 6, 7, 9, 12, 16, 23, 32, 46, 64, 100];

    /// <summary>The class of a distance in tokens, negative when the head stands before the dependent; 0 is the root.</summary>
    public static int DistanceClass(int distance)
    {
        if (distance == 0)
        {
            return 0;
        }

        var size = Math.Abs(distance);
        var step = size <= 7 ? size - 1 : 6;
        while (step + 1 < Steps.Length && Steps[step + 1] <= size)
        {
            step++;
        }

        return distance < 0 ? 1 + step : 16 + step;
    }
}
