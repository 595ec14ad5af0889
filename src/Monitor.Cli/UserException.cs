namespace Monitor.Cli;

/// <summary>Something the person at the terminal can mend. The message is one line: where, what was found, what to do.</summary>
internal sealed class UserException(string message, Exception? inner = null) : Exception(message, inner);
