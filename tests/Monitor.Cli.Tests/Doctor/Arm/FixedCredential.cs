using System.Text;
using Azure.Core;

namespace Monitor.Cli.Tests.Doctor.Arm;

/// <summary>Signs in as one person. The token has the form of a real one and is worth nothing.</summary>
public sealed class FixedCredential(string claims = FixedCredential.Claims) : TokenCredential
{
    public const string ObjectId = "aaaaaaaa-0000-0000-0000-000000000001";

    private const string Claims = $$"""{ "oid": "{{ObjectId}}", "upn": "ada@example.org" }""";

    public string Token { get; } = $"head.{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims)).TrimEnd('=')}.sign";

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(Token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
