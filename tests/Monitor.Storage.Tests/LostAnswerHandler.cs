namespace Monitor.Storage.Tests;

/// <summary>Loses the answer to the first request that matches: the service did it, the client cannot know.</summary>
internal sealed class LostAnswerHandler(Predicate<HttpRequestMessage> matches) : DelegatingHandler
{
    private int _lost;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (!matches(request) || Interlocked.Exchange(ref _lost, 1) == 1)
        {
            return answer;
        }

        answer.Dispose();
        throw new HttpRequestException("The connection was closed before the answer came.");
    }
}
