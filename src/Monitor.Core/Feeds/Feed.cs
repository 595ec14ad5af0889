namespace Monitor.Core.Feeds;

/// <summary>A feed to watch, as the operator lists it in <c>feeds.json</c>.</summary>
/// <param name="Id">Short, unique, of lower-case letters, digits and hyphens: names the feed's state.</param>
/// <param name="Address">Absolute http or https address.</param>
/// <param name="Language">BCP 47 tag of its articles.</param>
/// <param name="Publisher">The outlet, as readers know it.</param>
/// <param name="Source">Where the address was found; <c>null</c> when not recorded.</param>
/// <param name="Checked">When a person last looked at it; <c>null</c> when not recorded.</param>
public sealed record Feed(
    string Id, string Address, string Language, string Publisher, string? Source = null, DateOnly? Checked = null);
