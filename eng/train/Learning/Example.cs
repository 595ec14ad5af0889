using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>A sentence in numbers: the features of its tokens and the answers.</summary>
internal sealed record Example(TokenBatch Features, int[] PartsOfSpeech, int[] Tags, int[] Heads, int[] Relations)
{
    public int Count => PartsOfSpeech.Length;
}
