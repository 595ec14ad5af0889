using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;

namespace Monitor.Core.Alerts.Email;

/// <summary>
/// Sends mail by SMTP, one message per recipient: with two, one refusal would hide that the other was delivered. A repeated
/// message carries the same Message-ID, so that what may have arrived may be sent again.
/// </summary>
public sealed class EmailChannel(IOptions<AlertOptions> options) : IAlertChannel
{
    private readonly EmailOptions _options = options.Value.Email;

    /// <inheritdoc/>
    public string Name => "email";

    /// <inheritdoc/>
    public IReadOnlyList<string> Recipients => _options.IsConfigured ? _options.Recipients : [];

    /// <inheritdoc/>
    public TimeSpan? ResendAfter => TimeSpan.FromMinutes(1);

    /// <summary>Longest wait for the server. Default 30 seconds, half of <see cref="ResendAfter"/>.</summary>
    internal TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Alert alert, Delivery delivery, CancellationToken cancellation)
    {
        using var mail = Mail(alert, delivery);
        using var client = new SmtpClient(_options.Host, _options.Port)
        {
            Timeout = (int)Limit.TotalMilliseconds,
            EnableSsl = _options.StartTls,   // never falls back to clear text
            Credentials = string.IsNullOrEmpty(_options.User) ? null : new NetworkCredential(_options.User, _options.Password),
        };
        try
        {
            // While it waits for the answer to DATA, SmtpClient itself hears of no cancellation.
            await client.SendMailAsync(mail, cancellation).WaitAsync(cancellation);
            return new SendResult.Accepted("taken by the mail server");
        }
        catch (SmtpException e)
        {
            return Read(e);
        }
    }

    private MailMessage Mail(Alert alert, Delivery delivery)
    {
        var from = new MailAddress(_options.From!);
        var message = EmailMessage.Of(alert, delivery, from);
        var mail = new MailMessage(from, new MailAddress(delivery.Recipient))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", message.MessageId);
        mail.Headers.Add("Auto-Submitted", "auto-generated");   // RFC 3834: no vacation replies
        mail.AlternateViews.Add(View(message.Text, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(View(message.Html, MediaTypeNames.Text.Html));   // the last is the preferred one
        return mail;
    }

    private static AlternateView View(string content, string mediaType) =>
        AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, mediaType);

    private static SendResult Read(SmtpException e)
    {
        var detail = OneLine.Of($"{(int)e.StatusCode} {e.Message}", 200);
        return (int)e.StatusCode switch
        {
            >= 500 and < 600 => new SendResult.Failed(detail),
            >= 400 and < 500 => new SendResult.Delayed(detail),
            _ => Broken(e),
        };
    }

    // No answer of the server: what lies beneath tells how far it went. Time-outs carry nothing.
    private static SendResult Broken(SmtpException e) => e.InnerException switch
    {
        SocketException socket => new SendResult.Delayed($"the mail server cannot be reached ({socket.SocketErrorCode})"),
        AuthenticationException => new SendResult.Delayed("the mail server's certificate is not valid"),
        null => new SendResult.Uncertain(OneLine.Of(e.Message, 200)),
        _ => new SendResult.Uncertain("the connection to the mail server broke"),
    };
}
