using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Monitor.Cli.Azurite;

/// <summary>A running Azurite that this process started.</summary>
internal sealed partial class AzuriteServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(1);

    private readonly Process _process;

    private AzuriteServer(Process process, int blobPort, int queuePort)
    {
        _process = process;
        ConnectionString = ConnectionStringFor(blobPort, queuePort);
    }

    /// <summary>For every storage client.</summary>
    public string ConnectionString { get; }

    /// <summary>The connection string of an Azurite on this machine, whoever started it.</summary>
    public static string ConnectionStringFor(int blobPort, int queuePort) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;" +
        // Azurite's well-known account key: documented, the same everywhere, worth nothing.
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;" +
        $"BlobEndpoint=http://127.0.0.1:{blobPort}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{queuePort}/devstoreaccount1;";

    /// <summary>Installs Azurite if needed, starts it and waits until blobs, queues and tables listen.</summary>
    /// <exception cref="UserException">It could not be installed or started; the message says which port is taken.</exception>
    public static async Task<AzuriteServer> StartAsync(AzuriteOptions options, Action<string> report, CancellationToken cancellation)
    {
        var folder = await NpmInstallation.EnsureAsync("azurite", "Azurite, the storage emulator", report, cancellation);
        var process = Start(Command(folder, options));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        try
        {
            var ports = await ReadPortsAsync(process, limit.Token);
            return new AzuriteServer(process, ports["Blob"], ports["Queue"]);
        }
        catch (Exception e)
        {
            process.Kill();
            process.Dispose();
            throw e is OperationCanceledException && !cancellation.IsCancellationRequested
                ? new UserException($"Azurite did not listen within {StartLimit.TotalSeconds} seconds.", e) : e;
        }
    }

    private static Process Start(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command) ?? throw new UserException("node could not be started.");
        }
        catch (Win32Exception e)
        {
            throw new UserException($"node was not found on PATH, Azurite needs Node {NpmInstallation.OldestNode} or newer: https://nodejs.org", e);
        }
    }

    /// <summary>Asks it to write what it holds and to stop. When that takes long it is left to it: killed, it would lose what it holds.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _process.StandardInput.WriteLineAsync("stop");
            await _process.StandardInput.FlushAsync();
            using var limit = new CancellationTokenSource(StopLimit);
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Gone already, or still writing.
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Command(string folder, AzuriteOptions options)
    {
        List<string> arguments =
        [
            "serve.cjs", "--silent", "--disableTelemetry", "--skipApiVersionCheck",
            "--blobPort", $"{options.BlobPort}", "--queuePort", $"{options.QueuePort}", "--tablePort", $"{options.TablePort}",
            .. options.Folder is null ? ["--inMemoryPersistence"] : new[] { "--location", options.Folder },
        ];
        if (options.StopsWithParent)
        {
            arguments.Add("--exit-with-parent");
        }

        return new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static async Task<Dictionary<string, int>> ReadPortsAsync(Process process, CancellationToken cancellation)
    {
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        var problem = "";
        process.ErrorDataReceived += (_, line) => problem = PortTaken().Match(line.Data ?? "") is { Success: true } taken ? taken.Value : problem;
        process.BeginErrorReadLine();
        while (ports.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellation)
                ?? throw new UserException($"Azurite stopped while starting{(problem == "" ? "" : ": " + problem)}. Is another program using its port?");
            if (Listening().Match(line) is { Success: true } match)
            {
                ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].ValueSpan, provider: null);
            }
            else if (PortTaken().Match(line) is { Success: true } taken)
            {
                problem = taken.Value;
            }
        }

        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);   // keeps the pipe from filling up
        return ports;
    }

    [GeneratedRegex(@"Azurite (?<service>\w+) service (is successfully listening at|successfully listens on) http://[^:]+:(?<port>\d+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"EADDRINUSE[^\n]*:\d+|Port \d+ is already in use")]
    private static partial Regex PortTaken();
}
