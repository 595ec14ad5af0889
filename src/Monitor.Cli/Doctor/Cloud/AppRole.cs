namespace Monitor.Cli.Doctor.Cloud;

/// <summary>A role that the app's identity needs, as <c>infra/modules/roles.bicep</c> gives it.</summary>
/// <param name="Name">Name of the built-in role.</param>
/// <param name="Id">Id of its definition, the same in every tenant.</param>
/// <param name="ResourceType">Type of the resource it is given on.</param>
/// <param name="Resource">That resource's name among those that go with the app.</param>
internal sealed record AppRole(string Name, string Id, string ResourceType, Func<ResourceNames, string> Resource)
{
    /// <summary>Type of storage accounts.</summary>
    public const string Storage = "Microsoft.Storage/storageAccounts";

    /// <summary>Type of Application Insights.</summary>
    public const string Component = "Microsoft.Insights/components";

    /// <summary>Type of key vaults.</summary>
    public const string Vault = "Microsoft.KeyVault/vaults";

    /// <summary>Type of Azure AI Language.</summary>
    public const string Language = "Microsoft.CognitiveServices/accounts";

    /// <summary>All six.</summary>
    public static IReadOnlyList<AppRole> All { get; } =
    [
        new("Storage Blob Data Owner", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", Storage, n => n.Storage),
        new("Storage Queue Data Contributor", "974c5e8b-45b9-4653-ba55-5f855dd0fb88", Storage, n => n.Storage),
        new("Storage Table Data Contributor", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", Storage, n => n.Storage),
        new("Monitoring Metrics Publisher", "3913510d-42f4-4e42-8a64-420c390055eb", Component, n => n.Component),
        new("Key Vault Secrets User", "4633458b-17de-408a-b874-0445c86b69e6", Vault, n => n.Vault),
        new("Cognitive Services Language Reader", "7628b7b8-a8b2-4cdc-b46f-e9b35248918e", Language, n => n.Language),
    ];
}
