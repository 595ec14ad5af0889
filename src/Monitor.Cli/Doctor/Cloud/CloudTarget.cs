namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Which installation is looked at. What is <c>null</c> is not known, often because nothing is deployed yet.</summary>
internal sealed record CloudTarget
{
    /// <summary>Subscription id, a GUID.</summary>
    public string? Subscription { get; init; }

    /// <summary>Region, such as "westeurope": lower case, without blanks.</summary>
    public string? Location { get; init; }

    /// <summary>Resource group.</summary>
    public string? ResourceGroup { get; init; }

    /// <summary>Function app.</summary>
    public string? App { get; init; }

    /// <summary>Name of the installation, such as "prod".</summary>
    public string? Environment { get; init; }

    /// <summary>Whether everything is behind a virtual network.</summary>
    public bool IsNetworkIsolated { get; init; }

    /// <summary>Whether mail goes through Communication Services.</summary>
    public bool UsesCommunicationServices { get; init; }

    /// <summary>Whether the template makes a role definition, for the application that sends mail.</summary>
    public bool DefinesMailRole { get; init; }

    /// <summary>The names that go with the app's; <c>null</c> when there is no app, or the template did not name it.</summary>
    public ResourceNames? Names => App is null ? null : ResourceNames.FromApp(App);

    /// <summary>Path of the subscription.</summary>
    public string SubscriptionPath => $"/subscriptions/{Uri.EscapeDataString(Subscription ?? "")}";

    /// <summary>Path of the resource group.</summary>
    public string GroupPath => $"{SubscriptionPath}/resourceGroups/{Uri.EscapeDataString(ResourceGroup ?? "")}";

    /// <summary>Path of the app.</summary>
    public string AppPath => $"{GroupPath}/providers/Microsoft.Web/sites/{Uri.EscapeDataString(App ?? "")}";

    /// <summary>From the variables that azd sets.</summary>
    /// <param name="variable">Gives a variable's value, <c>null</c> or empty when it is not set.</param>
    public static CloudTarget From(Func<string, string?> variable) => new()
    {
        Subscription = Given(variable("AZURE_SUBSCRIPTION_ID")),
        Location = Region(variable("AZURE_LOCATION")),
        ResourceGroup = Given(variable("AZURE_RESOURCE_GROUP")),
        App = Given(variable("AZURE_FUNCTION_APP_NAME")),
        Environment = Given(variable("AZURE_ENV_NAME")),
        IsNetworkIsolated = IsTrue(variable("MONITOR_NETWORK_ISOLATION")),
        UsesCommunicationServices = IsTrue(variable("MONITOR_COMMUNICATION_SERVICES")),
        DefinesMailRole = IsTrue(variable("MONITOR_COMMUNICATION_SERVICES")) && Given(variable("MONITOR_SMTP_PRINCIPAL_ID")) is not null,
    };

    /// <summary>A region's name as the templates write it.</summary>
    public static string? Region(string? name) =>
        Given(name)?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static bool IsTrue(string? value) => string.Equals(Given(value), "true", StringComparison.OrdinalIgnoreCase);
}
