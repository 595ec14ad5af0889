namespace Monitor.Train;

/// <summary>Something the person at the terminal can mend, in one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
