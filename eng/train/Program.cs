using System.Globalization;
using Monitor.Train;
using Monitor.Train.Syntax;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    SyntaxCommand.Run(TrainOptions.Parse(args));
    return 0;
}
catch (UsageException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
