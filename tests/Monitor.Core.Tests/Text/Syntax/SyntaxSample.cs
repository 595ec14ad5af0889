using System.Text.Json;

namespace Monitor.Core.Tests.Text.Syntax;

/// <summary>The committed sentences of the treebanks; its columns say what the places of a word's array mean.</summary>
internal sealed record SyntaxSample(string Source, string Licence, string Columns, IReadOnlyList<SampleSentence> Sentences);

/// <summary>A sentence with its words: word, start, lemma, part of speech, tag, head, relation.</summary>
internal sealed record SampleSentence(string Id, string Text, IReadOnlyList<IReadOnlyList<JsonElement>> Words);
