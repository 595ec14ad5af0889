using System.CommandLine;
using Monitor.Cli.Verbs;

var commandLine = new RootCommand("Monitor watches the news and says when a statement contradicts an earlier one.")
{
    RunCommand.Create(),
    DoctorCommand.Create(),
};

// A running monitor needs up to five seconds to finish what it began.
var configuration = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(8) };
return await commandLine.Parse(DefaultVerb.Add(args)).InvokeAsync(configuration);
