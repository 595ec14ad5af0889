namespace Monitor.Core.Entities;

/// <summary>One place where a text names an entity.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Id">Canonical id of the entity.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Mention(int FirstToken, int EndToken, string Id, string Name, EntityKind Kind);
