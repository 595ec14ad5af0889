using Monitor.Core.Text.Syntax;
using Monitor.Core.Text.Syntax.Network;
using Monitor.Train.Learning;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>Reads treebanks and vectors, learns, writes the weights, and scores the file that was written.</summary>
internal static class SyntaxCommand
{
    private const int MostFrequentVectors = 42_000;

    public static void Run(TrainOptions options)
    {
        var path = options.Out ?? RepositoryFiles.Weights;
        var checks = new Dictionary<string, List<TreebankSentence>> { ["ewt.dev"] = Read(options, "ewt.dev"), ["gum.dev"] = Read(options, "gum.dev") };
        if (options.Verb == "syntax")
        {
            Train(options, path, checks);
        }

        Score(path, checks);
    }

    private static void Train(TrainOptions options, string path, Dictionary<string, List<TreebankSentence>> checks)
    {
        var learning = new LearningOptions();
        learning = learning with { Epochs = options.Epochs ?? learning.Epochs, Seed = options.Seed ?? learning.Seed };
        List<TreebankSentence> train = [.. Read(options, "ewt.train"), .. Read(options, "gum.train")];

        var vocabulary = Vocabulary.Build(train, options.Vectors ?? RepositoryFiles.Vectors(), MostFrequentVectors, LemmaLearning.Learn(train));
        Console.WriteLine($"{train.Count} sentences, {vocabulary.Weights.Words.Count} words of which {vocabulary.Frequencies.Length} from the treebanks");
        var learned = new SyntaxTraining(learning, vocabulary, checks).Run(train);

        using (var file = File.Create(path))
        {
            WeightFile.Write(file, learned);
        }

        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
    }

    private static void Score(string path, Dictionary<string, List<TreebankSentence>> checks)
    {
        using var file = File.OpenRead(path);
        var weights = WeightFile.Read(file);
        var network = new SyntaxNetwork(weights);
        var model = new SyntaxModel(weights);
        foreach (var (name, sentences) in checks)
        {
            Console.WriteLine($"{name}: {SyntaxScore.Of(network, weights, sentences)}  lemmas {LemmaScore.Of(model, sentences):p2}  from plain text: {TokenizerScore.Of(sentences)}");
        }
    }

    private static List<TreebankSentence> Read(TrainOptions options, string name) => ConlluReader.Read(Path.Combine(options.Treebanks, name + ".conllu"));
}
