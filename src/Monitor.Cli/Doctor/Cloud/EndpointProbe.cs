namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Asks an address once, without signing in.</summary>
internal sealed class EndpointProbe(HttpClient http)
{
    // The app may have to be woken.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Asks; any status is an answer.</summary>
    public async Task<ProbeResult> AskAsync(Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            using var response = await http.GetAsync(address, limit.Token);
            return new ProbeResult((int)response.StatusCode, await response.Content.ReadAsStringAsync(limit.Token));
        }
        catch (HttpRequestException e)
        {
            return new ProbeResult(null, FirstLine.Of(e.InnerException?.Message ?? e.Message));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ProbeResult(null, $"no answer within {Limit.TotalSeconds:0} seconds");
        }
    }
}
