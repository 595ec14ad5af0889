namespace Monitor.Core.Entities;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A government, party, company, agency, outlet, alliance.</summary>
    Organisation,

    /// <summary>A country, region, city, or building that stands for one.</summary>
    Place,

    /// <summary>Anything else with a name.</summary>
    Other,
}
