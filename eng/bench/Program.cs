using System.Diagnostics;
using System.Globalization;
using Monitor.Bench;
using Monitor.Core.Text.Syntax;

// Measures how fast articles are read, in tokens per second of one core, and in ratio to a pass that only splits at white space:
// the ratio holds on any machine, the figures on this one.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var clock = Stopwatch.StartNew();
var model = SyntaxModel.Shared;
Console.WriteLine($"weights loaded in {clock.ElapsedMilliseconds} ms");

var texts = BenchTexts.Read(args);
var preparation = new TextPipeline(new Tokenizer(), new SentenceRanges(BenchTexts.Sentences));
var documents = texts.ConvertAll(preparation.Read);
var tokens = documents.Sum(d => d.Tokens.Count);
Console.WriteLine($"{texts.Count} articles, {documents.Sum(d => d.Sentences.Count)} sentences, {tokens} tokens");

var splits = 0;
var baseline = Measurement.Of(texts, text => splits += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
Console.WriteLine($"{"split at white space",-24} {tokens / baseline.TotalSeconds,12:n0} tokens/s");
Report("tokens", text => Tokenizer.Split(text.Text));
Report("tags", new Tagger(model).Run);
Report("tags and tree", new Parser(model).Run);
Report("lemmas", new Lemmatizer(model).Run);

void Report(string name, Action<Document> action)
{
    var time = Measurement.Of(documents, action);
    Console.WriteLine($"{name,-24} {tokens / time.TotalSeconds,12:n0} tokens/s   {time / baseline,8:n1} times the time of the split");
}
