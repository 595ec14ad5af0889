using System.Text.Json;
using Azure.Identity;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>What Azure Resource Manager answered. That it refuses or is out is an answer, not an exception.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Content">The JSON object; undefined unless <see cref="ArmOutcome.Found"/>.</param>
/// <param name="Detail">Why, in one line; empty when found.</param>
internal sealed record ArmAnswer(ArmOutcome Outcome, JsonElement Content, string Detail)
{
    /// <summary>Whether there is content.</summary>
    public bool IsFound => Outcome == ArmOutcome.Found;

    /// <summary>An answer with content.</summary>
    public static ArmAnswer Found(JsonElement content) => new(ArmOutcome.Found, content, "");

    /// <summary>An answer without content.</summary>
    public static ArmAnswer Without(ArmOutcome outcome, string detail) => new(outcome, default, FirstLine.Of(detail));

    /// <summary>There is no token. Of a chain of sign-ins that were all tried in vain, the message says nothing worth reading.</summary>
    public static ArmAnswer SignedOut(AuthenticationFailedException exception) => Without(ArmOutcome.SignedOut,
        exception is CredentialUnavailableException ? "neither the Azure CLI nor anything else here gives a token" : exception.Message);

    /// <summary>The finding for an answer that a check cannot go on with.</summary>
    /// <param name="check">The check's name.</param>
    /// <param name="subject">What was asked for, for people: "the regions of Flex Consumption".</param>
    public Finding Explain(string check, string subject) => Outcome switch
    {
        ArmOutcome.SignedOut => Finding.Problem(check, $"not signed in: {Detail}", "Install the Azure CLI (https://aka.ms/azure-cli) if it is not there, then: az login"),
        ArmOutcome.Denied => Finding.Problem(check, $"{subject} may not be read: {Detail}",
            "Ask for the role Reader on the subscription, or sign in as somebody else: az login"),
        ArmOutcome.Missing => Finding.Problem(check, $"{subject}: not found. {Detail}".TrimEnd(),
            "Check --subscription, --resource-group and --app, and that you are signed in to the right tenant"),
        ArmOutcome.Failed => Finding.Problem(check, $"{subject} could not be read: {Detail}",
            "Check the network and the proxy, then run monitor doctor --azure again"),
        _ => Finding.Problem(check, $"{subject}: the answer cannot be understood", "Run monitor doctor --azure again; if it stays, report this line as a bug"),
    };
}
