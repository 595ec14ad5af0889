namespace Monitor.Cli.Hosting.Invoking;

/// <summary>What a trigger gives to a function.</summary>
/// <param name="Value">For the parameter with the trigger's attribute.</param>
/// <param name="Names">For parameters named like a part of a blob path or a route; not case-sensitive.</param>
internal sealed record TriggerInput(object Value, IReadOnlyDictionary<string, string> Names)
{
    private static readonly Dictionary<string, string> Nameless = [];

    public TriggerInput(object value)
        : this(value, Nameless)
    {
    }
}
