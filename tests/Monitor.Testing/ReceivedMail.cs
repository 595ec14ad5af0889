namespace Monitor.Testing;

/// <summary>One message as the sink took it; everything but <see cref="Raw"/> and the envelope was read by npm's mailparser.</summary>
public sealed record ReceivedMail(
    string From, IReadOnlyList<string> Recipients, string Raw, string Subject, string MessageId, string Text, string Html,
    IReadOnlyDictionary<string, string> Headers);
