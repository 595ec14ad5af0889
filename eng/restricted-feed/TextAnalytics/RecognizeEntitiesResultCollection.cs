using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class RecognizeEntitiesResultCollection : ReadOnlyCollection<RecognizeEntitiesResult>
{
    internal RecognizeEntitiesResultCollection(IList<RecognizeEntitiesResult> results, string modelVersion)
        : base(results) => ModelVersion = modelVersion;

    public string ModelVersion { get; }
}
