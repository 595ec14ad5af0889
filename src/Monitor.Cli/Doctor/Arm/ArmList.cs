using System.Text.Json;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>A list of Azure Resource Manager, all pages of it.</summary>
/// <param name="Answer">How it ended; its content is of no use.</param>
/// <param name="Items">Empty unless found.</param>
internal sealed record ArmList(ArmAnswer Answer, IReadOnlyList<JsonElement> Items)
{
    /// <summary>Whether the whole list was read.</summary>
    public bool IsFound => Answer.IsFound;
}
