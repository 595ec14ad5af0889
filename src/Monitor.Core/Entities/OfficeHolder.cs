namespace Monitor.Core.Entities;

/// <summary>Who holds an office when.</summary>
/// <param name="Person">Id in the gazetteer.</param>
/// <param name="From">First day.</param>
/// <param name="To">Day of the successor; <c>null</c> while in office.</param>
internal sealed record OfficeHolder(string Person, DateOnly From, DateOnly? To = null);
