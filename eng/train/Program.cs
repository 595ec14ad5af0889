using Monitor.Train.Learning;
using Monitor.Train.Syntax;
using Monitor.Train.Treebanks;

var folder = args[2];
var vectors = args[4];
if (Environment.GetEnvironmentVariable("DEBUGTOK") is { } which)
{
    var debug = ConlluReader.Read(Path.Combine(folder, which + ".conllu"));
    var n = new Dictionary<string, int>();
    Console.WriteLine(TokenizerScore.Of(debug, (s, f) =>
    {
        foreach (var span in f.Except(s.Spans))
        {
            var gold = string.Join(' ', s.Spans.Where(g => g.Overlaps(span)).Select(g => g.Of(s.Text)));
            var key = $"found [{span.Of(s.Text)}] gold [{gold}]";
            n[key] = n.GetValueOrDefault(key) + 1;
        }
    }));
    foreach (var (k, v) in n.OrderByDescending(x => x.Value).Take(int.Parse(args[4]))) { Console.WriteLine($"{v} {k}"); }
    var allTrain = ConlluReader.Read(Path.Combine(folder, "ewt.train.conllu")).Concat(ConlluReader.Read(Path.Combine(folder, "gum.train.conllu"))).ToList();
    var rr = LemmaLearning.Learn(allTrain);
    Console.WriteLine($"{rr.Count} rules {rr.Sum(r => r.Length)} bytes; lemma {LemmaLearning.Accuracy(new Monitor.Core.Text.Syntax.LemmaRules(rr), debug):p2}");
    return;
}
var options = new LearningOptions();
for (var i = 5; i + 1 < args.Length; i += 2)
{
    options = args[i] switch
    {
        "--epochs" => options with { Epochs = int.Parse(args[i + 1]) },
        "--rate" => options with { Rate = float.Parse(args[i + 1]) },
        "--batch" => options with { BatchTokens = int.Parse(args[i + 1]) },
        "--hidden" => options with { HiddenDropout = float.Parse(args[i + 1]) },
        "--input" => options with { InputDropout = float.Parse(args[i + 1]) },
        _ => options,
    };
}

var train = new List<TreebankSentence>();
train.AddRange(ConlluReader.Read(Path.Combine(folder, "ewt.train.conllu")));
train.AddRange(ConlluReader.Read(Path.Combine(folder, "gum.train.conllu")));
var vocabulary = Vocabulary.Build(train, vectors, 30000);
Console.WriteLine($"{train.Count} sentences, {vocabulary.Weights.Words.Count} words, {vocabulary.Frequencies.Length} learned; {options}");
var checks = new Dictionary<string, List<TreebankSentence>>
{
    ["ewt.dev"] = ConlluReader.Read(Path.Combine(folder, "ewt.dev.conllu")),
    ["gum.dev"] = ConlluReader.Read(Path.Combine(folder, "gum.dev.conllu")),
};
vocabulary = vocabulary with { Weights = vocabulary.Weights with { Lemmas = LemmaLearning.Learn(train) } };
var trained = new SyntaxTraining(options, vocabulary, checks).Run(train);
using var file = File.Create(args[^1]);
Monitor.Core.Text.Syntax.Network.WeightFile.Write(file, trained);
