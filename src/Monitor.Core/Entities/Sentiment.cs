namespace Monitor.Core.Entities;

/// <summary>Tone of a text. The three shares lie between 0 and 1 and add up to 1.</summary>
/// <param name="Positive">Share of praise, joy, success.</param>
/// <param name="Neutral">Share without tone.</param>
/// <param name="Negative">Share of blame, fear, loss.</param>
public sealed record Sentiment(double Positive, double Neutral, double Negative);
