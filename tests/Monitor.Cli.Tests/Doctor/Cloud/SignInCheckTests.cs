using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Tests.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class SignInCheckTests : CloudTests
{
    [Fact]
    public async Task RunAsync_NamesWhoIsSignedInAndTheSubscription()
    {
        Arm.Answer($"GET {Subscription}", """{ "displayName": "News desk", "state": "Enabled" }""");

        FindingAssert.Ok(await RunAsync(new SignInCheck(Client, Target)), "ada@example.org, subscription News desk");
    }

    [Fact]
    public async Task RunAsync_MissesTheSubscription() =>
        FindingAssert.Problem(await RunAsync(new SignInCheck(Client, Target with { Subscription = null })), "no subscription", "AZURE_SUBSCRIPTION_ID");

    [Fact]
    public async Task RunAsync_RefusesWhatIsNoId() =>
        FindingAssert.Problem(await RunAsync(new SignInCheck(Client, Target with { Subscription = "News desk" })), "\"News desk\", expected its id", "az account list");

    [Fact]
    public async Task RunAsync_SaysThatNobodyIsSignedIn() =>
        FindingAssert.Problem(await RunAsync(new SignInCheck(Arm.Client(new SignedOutCredential()), Target)), "not signed in", "az login");

    [Fact]
    public async Task RunAsync_SaysThatTheSubscriptionIsNotSeen() =>
        FindingAssert.Problem(await RunAsync(new SignInCheck(Client, Target)), "ada@example.org does not see", "--tenant");

    [Fact]
    public async Task RunAsync_RefusesADisabledSubscription()
    {
        Arm.Answer($"GET {Subscription}", """{ "displayName": "News desk", "state": "Disabled" }""");

        FindingAssert.Problem(await RunAsync(new SignInCheck(Client, Target)), "\"Disabled\"", "--subscription");
    }

    [Fact]
    public async Task RunAsync_ExplainsAnAnswerThatCannotBeUnderstood()
    {
        Arm.Answer($"GET {Subscription}", "<html/>");

        FindingAssert.Problem(await RunAsync(new SignInCheck(Client, Target)), "no JSON object", "again");
    }
}
