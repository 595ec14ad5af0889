using System.CommandLine;
using Azure.Identity;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Arm;
using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Verbs;

/// <summary>The command line of <c>monitor doctor</c>.</summary>
internal static class DoctorCommand
{
    private static readonly Uri PublicCloud = new("https://management.azure.com/");

    private static readonly Option<bool> Azure = new("--azure") { Description = "Look at the Azure subscription instead of this machine." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print each finding as one JSON line." };
    private static readonly Option<string?> Storage = new("--storage") { Description = "Storage connection string, without --azure. Default: the setting AzureWebJobsStorage." };
    private static readonly Option<string?> Subscription = new("--subscription") { Description = "Subscription id, with --azure. Default: AZURE_SUBSCRIPTION_ID." };
    private static readonly Option<string?> Location = new("--location") { Description = "Region, with --azure. Default: AZURE_LOCATION." };
    private static readonly Option<string?> ResourceGroup = new("--resource-group") { Description = "Resource group, with --azure. Default: AZURE_RESOURCE_GROUP." };
    private static readonly Option<string?> App = new("--app") { Description = "Function app, with --azure. Default: AZURE_FUNCTION_APP_NAME." };

    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Say what is missing before monitor run or azd up, and how to mend it. Changes nothing.")
        {
            Azure, Json, Storage, Subscription, Location, ResourceGroup, App,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        IDoctorScreen screen = parsed.GetValue(Json) ? new JsonDoctorScreen(Console.Out) : new TerminalDoctorScreen();
        try
        {
            var root = RepositoryRoot.Find();
            if (!parsed.GetValue(Azure))
            {
                var laptop = new LaptopContext(root, parsed.GetValue(Storage), new DevelopmentPorts());
                return await new DoctorRun(LaptopChecks.All(laptop), screen).RunAsync(cancellation);
            }

            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            var arm = new ArmClient(new ChainedTokenCredential(new AzureCliCredential(), new DefaultAzureCredential()), PublicCloud);
            var checks = CloudChecks.All(arm, Target(parsed, root), new EndpointProbe(http));
            return await new DoctorRun(checks, screen).RunAsync(cancellation);
        }
        catch (UserException e)
        {
            screen.Show(Finding.Problem("Repository", e.Message, "Run it in a clone of the repository"));
            return 1;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return 1;   // not all was looked at
        }
    }

    private static CloudTarget Target(ParseResult parsed, string root)
    {
        var given = CloudTarget.From(AzdEnvironment.Read(root, Environment.GetEnvironmentVariable));
        return given with
        {
            Subscription = parsed.GetValue(Subscription) ?? given.Subscription,
            Location = CloudTarget.Region(parsed.GetValue(Location)) ?? given.Location,
            ResourceGroup = parsed.GetValue(ResourceGroup) ?? given.ResourceGroup,
            App = parsed.GetValue(App) ?? given.App,
        };
    }
}
