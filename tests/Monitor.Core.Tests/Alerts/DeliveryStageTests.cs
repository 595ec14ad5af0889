using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;

namespace Monitor.Core.Tests.Alerts;

public sealed class DeliveryStageTests
{
    private static readonly Contradiction Example = Examples.Trump();

    private readonly InMemoryContradictionStore _contradictions = new();
    private readonly InMemoryDeliveryStore _deliveries = new();
    private readonly FakeTimeProvider _time = new(Examples.Day(2025, 9, 1));
    private readonly FakeChannel _teams = new("teams", null, "workflow");
    private readonly FakeChannel _email = new("email", TimeSpan.FromMinutes(1), "a@x.example", "b@x.example");
    private readonly FakeChannel _outbox = new("outbox", TimeSpan.Zero, "folder");

    [Fact]
    public async Task RunAsync_SendsToEveryRecipientOnceHoweverOftenItRuns()
    {
        await RunAsync();
        await RunAsync();

        Assert.Single(_teams.Sent);
        Assert.Equal(["a@x.example", "b@x.example"], _email.Sent.Select(d => d.Recipient));
        Assert.Single(_outbox.Sent);
        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("email", "b@x.example"))!.State);
    }

    [Fact]
    public async Task RunAsync_ClaimsBeforeItSends()
    {
        await RunAsync();

        Assert.All([.. _teams.Sent, .. _email.Sent], d => Assert.Equal(DeliveryState.Sending, d.State));
    }

    [Fact]
    public async Task RunAsync_SendsEverythingElseWhenOneIsDelayedOrFails()
    {
        _teams.Answer(new SendResult.Delayed("answered 503"));
        _email.Answer(new SendResult.Failed("550 no such mailbox"));

        var thrown = await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);

        Assert.Equal($"Alert {Example.Id} is to be tried again: teams to workflow: answered 503.", thrown.Message);
        Assert.Equal(2, _email.Sent.Count);
        Assert.Single(_outbox.Sent);
        Assert.Equal(DeliveryState.Failed, (await RecordAsync("email", "a@x.example"))!.State);
        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("email", "b@x.example"))!.State);
        Assert.Equal(DeliveryState.Waiting, (await RecordAsync("teams", "workflow"))!.State);
    }

    [Fact]
    public async Task RunAsync_TriesOnlyTheDelayedOneAgain()
    {
        _teams.Answer(new SendResult.Delayed("answered 503"));
        await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);

        await RunAsync();

        Assert.Equal(2, _teams.Sent.Count);
        Assert.Equal(2, _email.Sent.Count);
        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("teams", "workflow"))!.State);
    }

    [Fact]
    public async Task RunAsync_WaitsAsLongAsItWasAsked()
    {
        _teams.Answer(new SendResult.Delayed("answered 429", TimeSpan.FromSeconds(90)));
        await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);

        _time.Advance(TimeSpan.FromSeconds(89));
        await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);
        var early = _teams.Sent.Count;
        _time.Advance(TimeSpan.FromSeconds(1));
        await RunAsync();

        Assert.Equal(1, early);
        Assert.Equal(2, _teams.Sent.Count);
    }

    [Fact]
    public async Task RunAsync_NeverSendsAgainWhatTeamsMayHave()
    {
        _teams.Answer(new SendResult.Uncertain("no answer"));

        await RunAsync();
        await RunAsync();

        Assert.Single(_teams.Sent);
        Assert.Equal(DeliveryState.Uncertain, (await RecordAsync("teams", "workflow"))!.State);
    }

    [Fact]
    public async Task RunAsync_SendsAMailAgainWhoseEndIsUnknown()
    {
        _email.Answer(new SendResult.Uncertain("no answer"));
        await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);

        _time.Advance(TimeSpan.FromMinutes(1));
        await RunAsync();

        var first = _email.Sent.Where(d => d.Recipient == "a@x.example").ToList();
        Assert.Equal(2, first.Count);
        Assert.Equal(first[0].Key, first[1].Key);
        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("email", "a@x.example"))!.State);
    }

    [Fact]
    public async Task RunAsync_MarksWhatACrashLeftToTeamsAsUncertain()
    {
        await CrashAsync("teams", "workflow");

        await RunAsync();

        Assert.Empty(_teams.Sent);
        Assert.Equal(DeliveryState.Uncertain, (await RecordAsync("teams", "workflow"))!.State);
    }

    [Fact]
    public async Task RunAsync_SendsAMailAgainThatACrashLeftOnceNobodyCanStillBeAtIt()
    {
        await CrashAsync("email", "a@x.example");

        await Assert.ThrowsAsync<DeliveryDelayedException>(RunAsync);
        var early = _email.Sent.Select(d => d.Recipient).ToList();
        _time.Advance(TimeSpan.FromMinutes(1));
        await RunAsync();

        Assert.Equal(["b@x.example"], early);
        Assert.Equal(["b@x.example", "a@x.example"], _email.Sent.Select(d => d.Recipient));
    }

    [Fact]
    public async Task RunAsync_WritesToTheOutboxAgainAtOnceAfterACrash()
    {
        await CrashAsync("outbox", "folder");

        await RunAsync();

        Assert.Single(_outbox.Sent);
        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("outbox", "folder"))!.State);
    }

    [Fact]
    public async Task RunAsync_HearsTheAnswerToWhatIsUnderWayWhenItIsToStop()
    {
        using var stop = new CancellationTokenSource();
        _teams.UnderWay = stop.CancelAsync;
        await _contradictions.CreateAsync(Example, default);

        await Stage().RunAsync(new AlertMessage(Example.Id), stop.Token);

        Assert.Equal(DeliveryState.Accepted, (await RecordAsync("teams", "workflow"))!.State);
    }

    [Theory]
    [InlineData(Verdict.Superseded)]
    [InlineData(Verdict.None)]
    public async Task RunAsync_KeepsQuietAboutWhatIsNoContradiction(Verdict verdict)
    {
        await RunAsync(Example with { Verdict = verdict });

        Assert.Empty(_outbox.Sent);
    }

    [Fact]
    public async Task RunAsync_DoesNothingWithoutAContradiction()
    {
        await Stage().RunAsync(new AlertMessage("gone"), default);

        Assert.Empty(_outbox.Sent);
    }

    private Task RunAsync() => RunAsync(Example);

    private async Task RunAsync(Contradiction contradiction)
    {
        await _contradictions.CreateAsync(contradiction, default);
        await Stage().RunAsync(new AlertMessage(contradiction.Id), default);
    }

    private DeliveryStage Stage() =>
        new(_contradictions, _deliveries, [_teams, _email, _outbox], _time, NullLogger<DeliveryStage>.Instance);

    private Task<bool> CrashAsync(string channel, string recipient) => _deliveries.CreateAsync(
        Services.Delivery(channel, recipient, Example.Id) with { Updated = _time.GetUtcNow() }, default);

    private Task<Delivery?> RecordAsync(string channel, string recipient) =>
        _deliveries.FindAsync(Delivery.KeyOf(Example.Id, channel, recipient), default);
}
