namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The checks of a laptop, in the order in which <c>monitor run</c> needs what they look at.</summary>
internal static class LaptopChecks
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IDoctorCheck> All(LaptopContext laptop) =>
    [
        new DotNetCheck(laptop.Root, InstalledProgram.ReadVersionAsync),
        new NodeCheck(laptop.Root, InstalledProgram.ReadVersionAsync),
        new AzuriteCheck(laptop.Root),
        new SettingsFileCheck(laptop),
        new SettingsCheck(laptop),
        new SeedsCheck(laptop),
        new FeedsCheck(laptop),
        new ChannelsCheck(laptop),
        new StorageCheck(laptop),
        new QueuesCheck(laptop),
    ];
}
