using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

/// <summary>Answers as told and keeps what it was asked to send.</summary>
internal sealed class FakeChannel(string name, TimeSpan? resendAfter, params string[] recipients) : IAlertChannel
{
    private readonly Queue<SendResult> _answers = new();

    public string Name => name;

    public IReadOnlyList<string> Recipients => recipients;

    public TimeSpan? ResendAfter => resendAfter;

    public List<Delivery> Sent { get; } = [];

    /// <summary>Happens while a message is on its way.</summary>
    public Func<Task> UnderWay { get; set; } = () => Task.CompletedTask;

    /// <summary>The next answers; when there are none left everything is accepted.</summary>
    public FakeChannel Answer(params SendResult[] answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }

        return this;
    }

    public async Task<SendResult> SendAsync(Alert alert, Delivery delivery, CancellationToken cancellation)
    {
        Sent.Add(delivery);
        await Task.Yield();
        await UnderWay();
        cancellation.ThrowIfCancellationRequested();
        return _answers.TryDequeue(out var answer) ? answer : new SendResult.Accepted("taken");
    }
}
