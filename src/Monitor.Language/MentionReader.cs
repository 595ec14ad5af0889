using Azure.AI.TextAnalytics;
using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Language;

/// <summary>Turns the service's entities into mentions of names, at offsets into the article.</summary>
internal static class MentionReader
{
    public static IReadOnlyList<NamedMention> Read(FeatureAnswer<RecognizeEntitiesResult> answer) =>
    [
        .. answer.Parts.SelectMany(p => p.Result.Entities.Select(e => Read(p.Chunk, e))).OfType<NamedMention>()
            .OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End),
    ];

    private static NamedMention? Read(TextChunk chunk, CategorizedEntity entity)
    {
        // Words that are not where the service says they are would put the name in a wrong place: rather none.
        if (KindOf(entity.Category.ToString()) is not { } kind
            || entity.Offset < 0 || entity.Offset > chunk.Text.Length
            || !chunk.Text.AsSpan(entity.Offset).StartsWith(entity.Text, StringComparison.Ordinal))
        {
            return null;
        }

        var start = chunk.Span.Start + entity.Offset;
        var name = EntityNames.Clean(entity.Text, kind);
        return name.Length == 0 ? null : new NamedMention(name, kind, new TextSpan(start, start + entity.Text.Length));
    }

    // The others are no names: PersonType ("spokesman"), Skill, DateTime, Quantity, PhoneNumber, Email, URL, IPAddress.
    private static EntityKind? KindOf(string category) => category switch
    {
        "Person" => EntityKind.Person,
        "Organization" => EntityKind.Organisation,
        "Location" or "Address" => EntityKind.Place,
        "Event" or "Product" => EntityKind.Other,
        _ => null,
    };
}
