using Azure;

namespace Monitor.Cli.Hosting;

/// <summary>Tells trouble with storage, which passes or is waited out, from our own mistakes.</summary>
internal static class StorageFailure
{
    // The client's pipeline throws an AggregateException when several tries could not even connect.
    public static bool Is(Exception e) =>
        e is RequestFailedException or IOException or TimeoutException
        || (e is AggregateException aggregate && aggregate.InnerExceptions.All(Is))
        || e is TaskCanceledException { InnerException: TimeoutException };

    /// <summary>The first line: the client appends the whole answer.</summary>
    public static string OneLine(Exception e) =>
        (e is AggregateException { InnerException: { } inner } ? inner : e).Message.Split('\n', 2)[0].Trim();
}
