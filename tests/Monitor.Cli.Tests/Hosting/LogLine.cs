using Microsoft.Extensions.Logging;

namespace Monitor.Cli.Tests.Hosting;

public sealed record LogLine(LogLevel Level, string Text, Exception? Exception);
