using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Tests.Hosting.Invoking;

public sealed class FunctionFinderTests
{
    [Theory]
    [InlineData("BytesInput", "parameter \"message\" is Byte[], expected String.")]
    [InlineData("UnknownParameter", "parameter \"address\" is Uri, expected a CancellationToken or a string named name.")]
    [InlineData("MisnamedParameter", "parameter \"title\" is String, expected a CancellationToken or a string named name.")]
    [InlineData("TextResult", "returns String, expected IResult, IActionResult or a Task of one.")]
    [InlineData("NoTrigger", "0 parameters have a trigger, expected one.")]
    [InlineData("Twin", "another function has this name")]
    public void Find_SaysInOneLineWhatCannotRun(string function, string expected)
    {
        var exception = Assert.Throws<UserException>(() => Find(function));

        Assert.StartsWith($"Function {function} (Monitor.Cli.Tests.Hosting.Functions.UnsupportedFunctions.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void Find_FindsTheFunctionsNamedAndNoOther()
    {
        var found = Find("QueueProbe", "BlobProbe", "KeyedHttp");

        Assert.Equal(["BlobProbe", "KeyedHttp", "QueueProbe"], found.Select(f => f.Name));
    }

    private static IReadOnlyList<FunctionDescriptor> Find(params string[] names) =>
        FunctionFinder.Find(typeof(FunctionFinderTests).Assembly, names.ToHashSet(StringComparer.Ordinal));
}
