namespace Monitor.Core.Articles;

/// <summary>How the date of an article is known.</summary>
public enum DateBasis
{
    /// <summary>The feed, the page or the operator says so.</summary>
    Stated,

    /// <summary>Worked out from what the text tells; may be days off.</summary>
    Inferred,

    /// <summary>Unknown: the time at which we read it stands in.</summary>
    Fetched,
}
