namespace Monitor.Train;

/// <summary>The command line: <c>syntax</c> trains, <c>score</c> only scores the weights that are there.</summary>
/// <param name="Verb"><c>syntax</c> or <c>score</c>.</param>
/// <param name="Treebanks">Folder of <c>ewt.train.conllu</c>, <c>gum.train.conllu</c> and their dev parts.</param>
/// <param name="Vectors">The package's JSON file; <c>null</c> installs it beside the project first.</param>
/// <param name="Out">Where the weights go, or are read from; <c>null</c> is their place in the source tree.</param>
/// <param name="Epochs">Passes over the training sentences; <c>null</c> as shipped.</param>
/// <param name="Seed">Where the random numbers begin; <c>null</c> as shipped.</param>
internal sealed record TrainOptions(string Verb, string Treebanks, string? Vectors, string? Out, int? Epochs, ulong? Seed)
{
    private const string Usage = "usage: syntax|score --treebanks <folder> [--vectors <file>] [--out <file>] [--epochs <count>] [--seed <number>]";

    /// <exception cref="UsageException">The arguments are not of that form.</exception>
    public static TrainOptions Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count % 2 == 0 || arguments[0] is not ("syntax" or "score"))
        {
            throw new UsageException($"\"{string.Join(' ', arguments)}\": {Usage}");
        }

        var options = new TrainOptions(arguments[0], "", null, null, null, null);
        for (var i = 1; i < arguments.Count; i += 2)
        {
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--treebanks" => options with { Treebanks = value },
                "--vectors" => options with { Vectors = value },
                "--out" => options with { Out = value },
                "--epochs" => options with { Epochs = (int)Number(arguments[i], value) },
                "--seed" => options with { Seed = (ulong)Number(arguments[i], value) },
                _ => throw new UsageException($"{arguments[i]} is unknown; {Usage}"),
            };
        }

        return Directory.Exists(options.Treebanks)
            ? options
            : throw new UsageException($"--treebanks is \"{options.Treebanks}\", expected a folder of CoNLL-U files; {Usage}");
    }

    private static uint Number(string option, string value) =>
        uint.TryParse(value, out var number) && number < int.MaxValue
            ? number
            : throw new UsageException($"{option} is \"{value}\", expected a whole number of 0 or more.");
}
