using System.Globalization;
using System.Text;
using Monitor.Core.Text;

namespace Monitor.Train.Treebanks;

/// <summary>Reads CoNLL-U: ten tab-separated columns per word, an empty line after each sentence.</summary>
internal static class ConlluReader
{
    /// <summary>All sentences of a file, in its order.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names file and line.</exception>
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(Build(rows));
                }

                rows.Clear();
            }
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (row.Length != 10)
                {
                    throw new FormatException($"{path}, line {number}: {row.Length} columns, expected 10 separated by tabs.");
                }

                rows.Add(row);
            }
        }

        return sentences;
    }

    private static TreebankSentence Build(List<string[]> rows)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var words = new List<string[]>();
        var lastOfGroup = 0;
        var spaceAfterGroup = true;
        foreach (var row in rows)
        {
            var group = row[0].Split('-');
            if (group.Length == 2)
            {
                lastOfGroup = int.Parse(group[1], CultureInfo.InvariantCulture);
                spaceAfterGroup = SpaceAfter(row);
            }
            else if (!row[0].Contains('.', StringComparison.Ordinal))
            {
                words.Add(row);
                var start = text.Length;
                text.Append(row[1]);
                spans.Add(new TextSpan(start, text.Length));
                if (words.Count < lastOfGroup ? false : words.Count == lastOfGroup ? spaceAfterGroup : SpaceAfter(row))
                {
                    text.Append(' ');
                }
            }
        }

        return new TreebankSentence(
            text.ToString().TrimEnd(' '),
            [.. spans],
            [.. words.Select(w => w[2])],
            [.. words.Select(w => w[3])],
            [.. words.Select(w => w[4])],
            [.. words.Select(w => int.Parse(w[6], CultureInfo.InvariantCulture))],
            [.. words.Select(w => w[7])]);
    }

    private static bool SpaceAfter(string[] row) => !row[9].Split('|').Contains("SpaceAfter=No");
}
