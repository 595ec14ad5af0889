#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record EntitiesDocument(string Id, IReadOnlyList<WireEntity> Entities)
{
    public RecognizeEntitiesResult ToResult() =>
        new(Id, new CategorizedEntityCollection([.. Entities.Select(e => e.ToEntity())]));
}
