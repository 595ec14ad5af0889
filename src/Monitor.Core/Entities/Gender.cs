namespace Monitor.Core.Entities;

/// <summary>Which third-person pronoun an article uses for a person.</summary>
internal enum Gender
{
    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
