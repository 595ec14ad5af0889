using Microsoft.Extensions.Logging;

namespace Monitor.Cli.Terminal;

/// <summary>Sends the log to the screen, one line each.</summary>
internal sealed class ScreenLoggerProvider(IRunScreen screen) : ILoggerProvider
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new ScreenLogger(screen);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class ScreenLogger(IRunScreen screen) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            screen.Log(formatter(state, exception).ReplaceLineEndings(" "), logLevel >= LogLevel.Warning);
    }
}
