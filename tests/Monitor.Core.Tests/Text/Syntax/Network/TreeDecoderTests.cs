using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Core.Tests.Text.Syntax.Network;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Find_IsTheBestOfAllTrees()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var count = 1 + random.Next(5);
            var scores = Scores(random, count);

            var found = SpanningTree.Find(scores, count);

            Assert.Equal(Trees(count).Max(t => Total(t, scores)), Total(found, scores), 1e-5);
            Assert.True(IsTree(found));
        }
    }

    [Fact]
    public void Decode_GivesOneRoot()
    {
        var random = new Random(2);
        for (var round = 0; round < 500; round++)
        {
            var count = 1 + random.Next(12);
            var heads = new int[count];

            TreeDecoder.Decode(Scores(random, count), count, heads);

            Assert.Single(heads, h => h == 0);
            Assert.True(IsTree(heads));
        }
    }

    private static float[] Scores(Random random, int count) =>
        [.. Enumerable.Range(0, count * (count + 1)).Select(_ => (float)random.NextDouble())];

    private static float Total(int[] heads, float[] scores) => heads.Index().Sum(h => scores[h.Index * (heads.Length + 1) + h.Item]);

    private static IEnumerable<int[]> Trees(int count)
    {
        var all = (int)Math.Pow(count + 1, count);
        for (var code = 0; code < all; code++)
        {
            var rest = code;
            var heads = new int[count];
            for (var i = 0; i < count; i++)
            {
                heads[i] = rest % (count + 1);
                rest /= count + 1;
            }

            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static bool IsTree(int[] heads) => Enumerable.Range(1, heads.Length).All(start =>
    {
        var at = start;
        for (var steps = 0; steps <= heads.Length && at != 0; steps++)
        {
            at = heads[at - 1];
        }

        return at == 0;
    });
}
