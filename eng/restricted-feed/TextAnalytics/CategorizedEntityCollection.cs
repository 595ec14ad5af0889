using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class CategorizedEntityCollection : ReadOnlyCollection<CategorizedEntity>
{
    internal CategorizedEntityCollection(IList<CategorizedEntity> entities)
        : base(entities)
    {
    }
}
