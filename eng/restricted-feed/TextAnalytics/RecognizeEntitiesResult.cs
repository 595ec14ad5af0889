namespace Azure.AI.TextAnalytics;

public class RecognizeEntitiesResult : TextAnalyticsResult
{
    private readonly CategorizedEntityCollection _entities;

    internal RecognizeEntitiesResult(string id, CategorizedEntityCollection entities)
        : base(id, default) => _entities = entities;

    internal RecognizeEntitiesResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    public CategorizedEntityCollection Entities => UnlessFailed(_entities);
}
