using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Monitor.Cli.Hosting.Http;

/// <summary>The one key that opens every route which is not anonymous.</summary>
/// <param name="Value">As callers send it.</param>
internal sealed record FunctionKey(string Value)
{
    private const string Header = "x-functions-key";
    private const string QueryParameter = "code";

    /// <summary>From setting <c>Monitor:FunctionKey</c> or <c>LocalHost:FunctionKey</c>; a new random one when neither is set.</summary>
    public static FunctionKey From(IConfiguration configuration) =>
        new(NotEmpty(configuration["Monitor:FunctionKey"]) ?? NotEmpty(configuration["LocalHost:FunctionKey"])
            ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    /// <summary>Whether the request may pass.</summary>
    public bool Admits(HttpRequest request, AuthorizationLevel level) =>
        level == AuthorizationLevel.Anonymous
        || Is(request.Headers[Header].ToString())
        || Is(request.Query[QueryParameter].ToString());

    private bool Is(string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Value));

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
