using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Arm;

public sealed class ArmClientTests : IAsyncLifetime
{
    private FakeArm _arm = null!;

    public async Task InitializeAsync() => _arm = await FakeArm.StartAsync();

    public async Task DisposeAsync() => await _arm.DisposeAsync();

    [Fact]
    public async Task GetAsync_SignsInAndNamesTheVersion()
    {
        _arm.Answer("GET /thing", """{ "a": { "b": "c" } }""");

        var answer = await _arm.Client().GetAsync("/thing?$filter=x", "2024-01-01", CancellationToken.None);

        Assert.Equal("c", answer.Content.Text("a.b"));
        Assert.Equal(["GET /thing?$filter=x&api-version=2024-01-01"], _arm.Requests);
        Assert.Equal([$"Bearer {new FixedCredential().Token}"], _arm.Authorizations);
    }

    [Fact]
    public async Task PostAsync_SendsTheQuestion()
    {
        _arm.Answer("POST /question", "{}");

        var answer = await _arm.Client().PostAsync("/question", "1", new { name = "n" }, CancellationToken.None);

        Assert.True(answer.IsFound);
        Assert.Equal(["""{"name":"n"}"""], _arm.Bodies);
    }

    [Fact]
    public async Task ListAsync_ReadsAllPages()
    {
        _arm.Answer("GET /list", $$"""{ "value": [{ "n": "1" }], "nextLink": "{{_arm.Address}}more?page=2" }""");
        _arm.Answer("GET /more", """{ "value": [{ "n": "2" }] }""");

        var list = await _arm.Client().ListAsync("/list", "1", CancellationToken.None);

        Assert.Equal(["1", "2"], list.Items.Select(i => i.Text("n")));
    }

    [Fact]
    public async Task ListAsync_DoesNotFollowALinkToElsewhere()
    {
        await using var elsewhere = await FakeArm.StartAsync();
        _arm.Answer("GET /list", $$"""{ "value": [], "nextLink": "{{elsewhere.Address}}more" }""");

        await _arm.Client().ListAsync("/list", "1", CancellationToken.None);

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task ListAsync_FailsWithoutAList()
    {
        _arm.Answer("GET /list", """{ "values": [] }""");

        var list = await _arm.Client().ListAsync("/list", "1", CancellationToken.None);

        Assert.Equal(ArmOutcome.Failed, list.Answer.Outcome);
        Assert.Contains("no list", list.Answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "az login")]
    [InlineData(403, "Reader")]
    [InlineData(404, "--resource-group")]
    [InlineData(400, "again")]
    public async Task Explain_OffersAFixForWhatWasAnswered(int status, string fix)
    {
        _arm.Answer("GET /thing", """{ "error": { "code": "Reason", "message": "Because." } }""", status);

        var answer = await _arm.Client().GetAsync("/thing", "1", CancellationToken.None);

        FindingAssert.Problem([answer.Explain("Check", "the thing")], $"{status} Reason: Because.", fix);
    }

    [Theory]
    [InlineData("<html>proxy</html>")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task GetAsync_FailsForWhatIsNoObject(string body)
    {
        _arm.Answer("GET /thing", body);

        var answer = await _arm.Client().GetAsync("/thing", "1", CancellationToken.None);

        FindingAssert.Problem([answer.Explain("Check", "the thing")], "no JSON object", "again");
    }

    [Fact]
    public async Task GetAsync_SaysThatNobodyIsSignedIn()
    {
        var answer = await _arm.Client(new SignedOutCredential()).GetAsync("/thing", "1", CancellationToken.None);

        FindingAssert.Problem([answer.Explain("Check", "the thing")], "not signed in", "az login");
        Assert.Empty(_arm.Requests);
    }

    [Fact]
    public async Task GetAsync_SaysThatNothingAnswers()
    {
        var client = _arm.Client();
        await _arm.DisposeAsync();

        var answer = await client.GetAsync("/thing", "1", CancellationToken.None);

        FindingAssert.Problem([answer.Explain("Check", "the thing")], "the thing could not be read", "network");
    }

    [Theory]
    [InlineData("http://management.azure.com/")]
    [InlineData("ftp://127.0.0.1/")]
    public void Create_RefusesToSendATokenInClear(string address) =>
        Assert.Throws<ArgumentException>(() => new ArmClient(new FixedCredential(), new Uri(address)));

    [Theory]
    [InlineData("""{ "oid": "1", "appid": "app" }""", "1", "app")]
    [InlineData("""{ "unique_name": "bob" }""", null, "bob")]
    public void Read_TakesWhoIsSignedInFromTheToken(string claims, string? id, string name) =>
        Assert.Equal(new SignedInToken(id, name), SignedInToken.Read(new FixedCredential(claims).Token));

    [Theory]
    [InlineData("opaque")]
    [InlineData("a.%%%.c")]
    [InlineData("a.bm8=.c")]
    public void Read_AcceptsATokenOfAnotherForm(string token) => Assert.Null(SignedInToken.Read(token).ObjectId);
}
