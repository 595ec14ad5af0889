namespace Monitor.Cli.Terminal;

/// <summary>One reason of an <see cref="AlertLine"/>: its kind and the words of both sides.</summary>
internal sealed record AlertLineReason(string Kind, string Earlier, string Later);
