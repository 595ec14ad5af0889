namespace Monitor.Cli.Hosting;

/// <summary>Waits for what starts a function, and starts it.</summary>
internal interface ITriggerListener
{
    /// <summary>Prepares what the trigger needs, then listens until <paramref name="stopping"/>.</summary>
    Task StartAsync(CancellationToken stopping);

    /// <summary>Whether nothing waits or is in work here, and nothing comes without a new cause.</summary>
    Task<bool> IsIdleAsync(CancellationToken cancellation);

    /// <summary>Ends when nothing more is taken and all that was taken is settled.</summary>
    Task StopAsync();

    /// <summary>Hands back what a function that does not stop still holds, so that another process can have it at once.</summary>
    Task GiveBackAsync();
}
