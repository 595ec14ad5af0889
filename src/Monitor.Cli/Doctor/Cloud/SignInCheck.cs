using Azure.Identity;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Who is signed in, and whether that account sees the subscription.</summary>
internal sealed class SignInCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Sign-in";

    /// <inheritdoc/>
    public bool IsGate => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) =>
        target.Subscription is null
            ? [Finding.Problem(Name, "no subscription is named",
                "Give --subscription <id> or set AZURE_SUBSCRIPTION_ID; az account list shows yours, azd env new makes an environment with one")]
        : !Guid.TryParse(target.Subscription, out _)
            ? [Finding.Problem(Name, $"the subscription is \"{FirstLine.Of(target.Subscription)}\", expected its id, a GUID", "az account list shows the ids: --subscription <id>")]
        : [await AskAsync(cancellation)];

    private async Task<Finding> AskAsync(CancellationToken cancellation)
    {
        SignedInToken who;
        try
        {
            who = SignedInToken.Read(await arm.GetTokenAsync(cancellation));
        }
        catch (AuthenticationFailedException e)
        {
            return ArmAnswer.SignedOut(e).Explain(Name, "the token");
        }

        var answer = await arm.GetAsync(target.SubscriptionPath, ArmVersions.Subscriptions, cancellation);
        if (!answer.IsFound)
        {
            return answer.Outcome is ArmOutcome.Missing or ArmOutcome.Denied
                ? Finding.Problem(Name, $"{who.Name} does not see subscription {target.Subscription}: {answer.Detail}",
                    "Check --subscription, or sign in as somebody who sees it: az login --tenant <tenant>")
                : answer.Explain(Name, $"subscription {target.Subscription}");
        }

        var subscription = answer.Content.Text("displayName") ?? target.Subscription;
        return answer.Content.Text("state") is "Enabled"
            ? Finding.Ok(Name, $"{who.Name}, subscription {subscription}")
            : Finding.Problem(Name, $"subscription {subscription} is in state \"{answer.Content.Text("state")}\", expected Enabled",
                "Have it enabled, or choose another one with --subscription");
    }
}
