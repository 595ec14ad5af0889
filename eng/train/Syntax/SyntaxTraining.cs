using System.Diagnostics;
using System.Globalization;
using Monitor.Core.Text.Syntax;
using Monitor.Core.Text.Syntax.Network;
using Monitor.Train.Learning;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>Trains the network on treebanks and reports its scores as it goes.</summary>
internal sealed class SyntaxTraining(LearningOptions options, Vocabulary vocabulary, IReadOnlyDictionary<string, List<TreebankSentence>> checks)
{
    private const int WarmUpSteps = 200;

    public SyntaxWeights Run(IReadOnlyList<TreebankSentence> sentences)
    {
        var random = new Randomness(options.Seed);
        var weights = vocabulary.Weights;
        var trainer = new NetworkTrainer(random, options, weights.Vectors, vocabulary.Frequencies, weights.Tags.Count, weights.Relations.Count);
        var examples = Examples(sentences);
        var batches = Batches(examples);
        var total = batches.Count * options.Epochs;
        var step = 0;
        var clock = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(examples);
            batches = Batches(examples);
            random.Shuffle(batches);
            var loss = 0d;
            foreach (var batch in batches)
            {
                step++;
                var progress = Math.Min(1, step / (float)total);
                loss += trainer.Learn(batch, options.Rate * Math.Min(step / (float)WarmUpSteps, 1 - progress) + 1e-6f);
            }

            Report(epoch, loss / examples.Sum(e => e.Count), clock.Elapsed, trainer);
        }

        return trainer.Export(weights);
    }

    private void Report(int epoch, double loss, TimeSpan elapsed, NetworkTrainer trainer)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch,2}  {elapsed.TotalSeconds,5:f0} s  loss {loss:f3}"));
        if (epoch % 3 != 0 && epoch != options.Epochs)
        {
            return;
        }

        var weights = trainer.Export(vocabulary.Weights);
        var network = new SyntaxNetwork(weights);
        foreach (var (name, sentences) in checks)
        {
            Console.WriteLine($"  {name}: {SyntaxScore.Of(network, weights, sentences)}");
        }
    }

    private List<Example> Examples(IReadOnlyList<TreebankSentence> sentences)
    {
        var weights = vocabulary.Weights;
        var features = new TokenFeatures(weights.Words);
        var tags = Index(weights.Tags);
        var relations = Index(weights.Relations);
        var codes = Index(UniversalTags.Codes);
        return [.. sentences.Select(s =>
        {
            var batch = new TokenBatch();
            batch.Add(features, s.Text, s.Tokens, new TokenRange(0, s.Count));
            return new Example(
                batch,
                Array.ConvertAll(s.PartsOfSpeech, p => codes[p]),
                Array.ConvertAll(s.Tags, t => tags[t]),
                s.Heads,
                Array.ConvertAll(s.Relations, r => relations[r]));
        })];
    }

    private List<List<Example>> Batches(IReadOnlyList<Example> examples)
    {
        var batches = new List<List<Example>>();
        var tokens = options.BatchTokens;
        foreach (var example in examples)
        {
            if (tokens + example.Count > options.BatchTokens)
            {
                batches.Add([]);
                tokens = 0;
            }

            batches[^1].Add(example);
            tokens += example.Count;
        }

        return batches;
    }

    private static Dictionary<string, int> Index(IReadOnlyList<string> names) =>
        names.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i);
}
