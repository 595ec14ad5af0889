using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentResultCollection : ReadOnlyCollection<AnalyzeSentimentResult>
{
    internal AnalyzeSentimentResultCollection(IList<AnalyzeSentimentResult> results, string modelVersion)
        : base(results) => ModelVersion = modelVersion;

    public string ModelVersion { get; }
}
