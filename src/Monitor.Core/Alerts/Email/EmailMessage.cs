using System.Globalization;
using System.Net.Mail;

namespace Monitor.Core.Alerts.Email;

/// <summary>An alert as a mail to one recipient.</summary>
public sealed record EmailMessage
{
    private const int MaxSubject = 180;

    /// <summary>One line: the alert's headline.</summary>
    public required string Subject { get; init; }

    /// <summary>The part for programs that show no HTML.</summary>
    public required string Text { get; init; }

    /// <summary>The part for those that do.</summary>
    public required string Html { get; init; }

    /// <summary>With angle brackets. Follows from the delivery's key: a mail sent twice is one message to the reader.</summary>
    public required string MessageId { get; init; }

    /// <summary>Renders an alert.</summary>
    /// <param name="alert">What to say.</param>
    /// <param name="delivery">The delivery it is for.</param>
    /// <param name="from">The sender; its domain stands in <see cref="MessageId"/>.</param>
    public static EmailMessage Of(Alert alert, Delivery delivery, MailAddress from) => new()
    {
        Subject = OneLine.Of(alert.Headline, MaxSubject),
        Text = AlertPlainText.Render(alert),
        Html = AlertHtml.Render(alert),
        MessageId = $"<{delivery.Key}@{new IdnMapping().GetAscii(from.Host)}>",
    };
}
