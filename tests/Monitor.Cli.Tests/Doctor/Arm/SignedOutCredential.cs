using Azure.Core;
using Azure.Identity;

namespace Monitor.Cli.Tests.Doctor.Arm;

/// <summary>Nobody is signed in.</summary>
public sealed class SignedOutCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new CredentialUnavailableException("Please run az login.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new CredentialUnavailableException("Please run az login.");
}
