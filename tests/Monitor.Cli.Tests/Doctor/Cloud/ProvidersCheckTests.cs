using System.Text.RegularExpressions;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class ProvidersCheckTests : CloudTests
{
    // Registered in every subscription from the start.
    private static readonly string[] OfThePlatform = ["Microsoft.Authorization", "Microsoft.Resources"];

    [Fact]
    public async Task RunAsync_AcceptsAllRegistered()
    {
        Register(ProvidersCheck.Always);

        FindingAssert.Ok(await RunAsync(new ProvidersCheck(Client, Target)), $"all {ProvidersCheck.Always.Count} registered");
    }

    [Fact]
    public async Task RunAsync_WarnsOfOneThatIsNot()
    {
        Register(ProvidersCheck.Always.Where(p => p != "Microsoft.EventGrid"));

        FindingAssert.Warning(await RunAsync(new ProvidersCheck(Client, Target)), "Microsoft.EventGrid", "az provider register --namespace Microsoft.EventGrid");
    }

    [Fact]
    public async Task RunAsync_AsksForMoreWithAPrivateNetworkAndMail()
    {
        Register([.. ProvidersCheck.Always, "Microsoft.Network"]);

        var findings = await RunAsync(new ProvidersCheck(Client, Target with { IsNetworkIsolated = true, UsesCommunicationServices = true }));

        Assert.Equal(["Microsoft.App", "Microsoft.Communication"], findings.Select(f => f.Found.Split(' ')[0]));
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse($"GET {Subscription}/providers");

        FindingAssert.Problem(await RunAsync(new ProvidersCheck(Client, Target)), "AuthorizationFailed", "Reader");
    }

    [Fact]
    public void Providers_AreThoseOfTheTemplates()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "infra"), "*.bicep", SearchOption.AllDirectories);
        var named = templates.SelectMany(file => Regex.Matches(File.ReadAllText(file), @"(?m)^resource .*'(Microsoft\.\w+)/"))
            .Select(match => match.Groups[1].Value).Distinct();

        var checkedFor = ProvidersCheck.Always.Concat(ProvidersCheck.OfMail).Concat(ProvidersCheck.OfPrivateNetwork.Where(p => p != "Microsoft.App"));
        Assert.Equal(named.Except(OfThePlatform).Order(StringComparer.Ordinal), checkedFor.Order(StringComparer.Ordinal));
    }

    private void Register(IEnumerable<string> providers) => Arm.Answer($"GET {Subscription}/providers",
        $$"""{ "value": [{{string.Join(",", providers.Select(p => $$"""{ "namespace": "{{p}}", "registrationState": "Registered" }"""))}}, { "namespace": "Microsoft.App", "registrationState": "NotRegistered" }] }""");
}
