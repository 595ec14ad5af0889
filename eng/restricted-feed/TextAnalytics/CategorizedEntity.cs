namespace Azure.AI.TextAnalytics;

public readonly struct CategorizedEntity
{
    internal CategorizedEntity(string text, string category, string subCategory, double score, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = score;
        Offset = offset;
        Length = length;
    }

    public string Text { get; }

    public EntityCategory Category { get; }

    public string SubCategory { get; }

    public double ConfidenceScore { get; }

    public int Offset { get; }

    public int Length { get; }
}
