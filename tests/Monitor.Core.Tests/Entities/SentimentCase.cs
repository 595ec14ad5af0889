using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Entities;

/// <summary>A text and the largest of its three shares.</summary>
public sealed record SentimentCase : SpecCase
{
    public required string Text { get; init; }

    public required string Expect { get; init; }
}
