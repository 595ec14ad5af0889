#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record WireEntity(
    string Text, string Category, int Offset, int Length, double ConfidenceScore, string? Subcategory = null)
{
    public CategorizedEntity ToEntity() => new(Text, Category, Subcategory, ConfidenceScore, Offset, Length);
}
