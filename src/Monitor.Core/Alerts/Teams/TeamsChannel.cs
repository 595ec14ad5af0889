using System.Net;
using Microsoft.Extensions.Options;

namespace Monitor.Core.Alerts.Teams;

/// <summary>
/// Posts cards to a Teams workflow. The workflow answers "accepted", not "posted", and cannot tell a repetition: what may
/// have arrived is never sent again. The address is a secret and stands in no result; see <see cref="AlertsServices"/>
/// for what keeps it out of the HTTP client's own logs and traces.
/// </summary>
public sealed class TeamsChannel(IHttpClientFactory clients, IOptions<AlertOptions> options, TimeProvider time) : IAlertChannel
{
    internal const string ClientName = "teams";

    private readonly TeamsOptions _options = options.Value.Teams;

    /// <inheritdoc/>
    public string Name => "teams";

    /// <inheritdoc/>
    public IReadOnlyList<string> Recipients => _options.IsConfigured ? ["workflow"] : [];

    /// <inheritdoc/>
    public TimeSpan? ResendAfter => null;

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Alert alert, Delivery delivery, CancellationToken cancellation)
    {
        using var card = new PostedCard(TeamsCard.Render(alert));
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.WebhookUrl) { Content = card };
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return Read(response);
        }
        catch (HttpRequestException e)
        {
            return Lost(card, $"the connection failed ({e.HttpRequestError})");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Lost(card, "no answer in time");
        }
    }

    private static SendResult Lost(PostedCard card, string what) => card.IsUnderWay
        ? new SendResult.Uncertain($"{what} after the card was under way")
        : new SendResult.Delayed($"{what} before the card was sent");

    private SendResult Read(HttpResponseMessage response)
    {
        var detail = $"answered {(int)response.StatusCode} {OneLine.Of(response.ReasonPhrase, 60)}".TrimEnd();
        return response.StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => new SendResult.Accepted(detail),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new SendResult.Delayed(detail, RetryAfter(response)),
            _ => new SendResult.Failed(detail),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - time.GetUtcNow() : null;
}
