namespace Monitor.Cli.Doctor.Laptop;

/// <summary>TCP ports of Azurite on this machine.</summary>
internal sealed record DevelopmentPorts(int Blob = 10_000, int Queue = 10_001, int Table = 10_002);
