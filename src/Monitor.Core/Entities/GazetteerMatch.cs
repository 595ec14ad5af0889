namespace Monitor.Core.Entities;

/// <summary>A gazetteer name found in a text.</summary>
/// <param name="Entry">What it means.</param>
/// <param name="Length">Number of tokens.</param>
/// <param name="IsOffice">Whether it was found by office ("the US president") and not by name.</param>
internal sealed record GazetteerMatch(GazetteerEntry Entry, int Length, bool IsOffice);
