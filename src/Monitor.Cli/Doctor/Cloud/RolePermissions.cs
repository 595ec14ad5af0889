using System.Text.Json;
using System.Text.RegularExpressions;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>What a role definition allows.</summary>
/// <param name="definition">As Azure Resource Manager gives it.</param>
internal sealed class RolePermissions(JsonElement definition)
{
    /// <summary>Whether it allows an action, such as "Microsoft.Web/sites/write".</summary>
    public bool Allows(string action) => definition.Items("properties.permissions").Any(p =>
        Matches(p, "actions", action) && !Matches(p, "notActions", action));

    private static bool Matches(JsonElement permissions, string list, string action) =>
        permissions.Items(list).Any(pattern => pattern.ValueKind == JsonValueKind.String
            && Regex.IsMatch(action, $"^{Regex.Escape(pattern.GetString()!).Replace("\\*", ".*", StringComparison.Ordinal)}$",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
