using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Monitor.Functions.Tests;

public sealed class TelemetryIdentityTests
{
    [Theory]
    [InlineData("Authorization=AAD")]
    [InlineData("ClientId=9b1d1c52-4f0c-4b0e-8d3c-0c5b6b1f0a02;Authorization=AAD")]
    [InlineData("authorization=aad;clientid=9b1d1c52-4f0c-4b0e-8d3c-0c5b6b1f0a02;")]
    public void Read_GivesTheManagedIdentity(string text) => Assert.IsType<ManagedIdentityCredential>(Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Read_GivesNone_WhenTheSettingIsAbsent(string? text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Authorization=Basic")]
    [InlineData("ClientId=9b1d1c52-4f0c-4b0e-8d3c-0c5b6b1f0a02")]
    public void Read_NamesTheSettingWhenItIsNotUnderstood(string text)
    {
        var thrown = Assert.Throws<OptionsValidationException>(() => Read(text));

        Assert.Equal(
            $"APPLICATIONINSIGHTS_AUTHENTICATION_STRING is \"{text}\", expected Authorization=AAD or ClientId=<id of a managed identity>;Authorization=AAD.",
            Assert.Single(thrown.Failures));
    }

    private static TokenCredential? Read(string? text) => TelemetryIdentity.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] = text }).Build());
}
