namespace Monitor.Core.Feeds;

/// <summary>Why nothing came back from a feed.</summary>
public enum FetchFailure
{
    /// <summary>The address is not an absolute http or https address.</summary>
    BadAddress,

    /// <summary>No connection: the name is unknown, nobody listens, TLS failed, or the line broke.</summary>
    Unreachable,

    /// <summary>The answer took longer than <see cref="PullOptions.Timeout"/>.</summary>
    TimedOut,

    /// <summary>The server answered with a status other than 200 or 304.</summary>
    Status,

    /// <summary>The answer is longer than <see cref="PullOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The answer's compression is broken.</summary>
    Undecodable,
}
