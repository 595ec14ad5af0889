using System.Text;
using System.Text.Json;

namespace Monitor.EndToEnd.Tests;

/// <summary>Fresh articles for each of several runs, and all of them in one folder.</summary>
/// <param name="Rounds">One folder of seeds a run.</param>
/// <param name="All">The folder of all.</param>
internal sealed record SeedRounds(IReadOnlyList<string> Rounds, string All)
{
    private const int StatementsEach = 10;

    /// <summary>Writes the folders: a mayor's press conference in each.</summary>
    public static SeedRounds Write(string folder, int count)
    {
        var all = Path.Combine(folder, "all");
        var rounds = Enumerable.Range(0, count).Select(round => WriteRound(folder, round)).ToList();
        Copy(rounds, all);
        return new SeedRounds(rounds, all);
    }

    private static string WriteRound(string folder, int round)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, $"round-{round:00}")).FullName;
        File.WriteAllText(Path.Combine(place, $"round{round:00}.txt"), PressConference(round));
        WriteList(place, [(object)new { file = $"round{round:00}.txt", outlet = "Example News", published = $"2026-01-{round + 1:00}", dateBasis = "stated" }]);
        return place;
    }

    private static string PressConference(int round)
    {
        // The first two contradict each other; more would grow with the square of the rounds.
        var text = new StringBuilder(round switch
        {
            0 => "“There will be no toll on the harbour road,” Mayor Anna Berg said.\n",
            1 => "“There will be a toll on the harbour road,” Mayor Anna Berg said.\n",
            _ => "",
        });
        for (var i = 0; i < StatementsEach; i++)
        {
            text.AppendLine(null, $"“The ferry of line {round}-{i} sails on time,” Mayor Anna Berg said.");
        }

        return text.ToString();
    }

    private static void Copy(IEnumerable<string> rounds, string all)
    {
        Directory.CreateDirectory(all);
        var entries = new List<object>();
        foreach (var round in rounds)
        {
            foreach (var text in Directory.GetFiles(round, "*.txt"))
            {
                File.Copy(text, Path.Combine(all, Path.GetFileName(text)));
            }

            entries.AddRange(JsonSerializer.Deserialize<List<JsonElement>>(File.ReadAllText(Path.Combine(round, "seeds.json")))!.Cast<object>());
        }

        WriteList(all, entries);
    }

    private static void WriteList(string folder, IEnumerable<object> entries) =>
        File.WriteAllText(Path.Combine(folder, "seeds.json"), JsonSerializer.Serialize(entries));
}
