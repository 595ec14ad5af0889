using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Monitor.Cli;
using Xunit;

namespace Monitor.Testing;

/// <summary>A real mail server on free loopback ports (<c>eng/smtp-sink</c>): one that offers no TLS, one whose certificate nobody signed.</summary>
public sealed class SmtpSinkFixture : IAsyncLifetime
{
    private static readonly TimeSpan ArrivalLimit = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<ReceivedMail> _received = new();
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Process> _processes = [];

    /// <summary>Port of the server without TLS.</summary>
    public int Port { get; private set; }

    /// <summary>Port of the server that offers STARTTLS with an untrusted certificate.</summary>
    public int UntrustedTlsPort { get; private set; }

    /// <summary>What has arrived for one recipient by now, oldest first.</summary>
    public IReadOnlyList<ReceivedMail> ReceivedBy(string recipient) => [.. _received.Where(m => m.Recipients.Contains(recipient))];

    /// <summary>Waits until so many have arrived: the sender may have the server's answer before we have read its report.</summary>
    /// <exception cref="TimeoutException">They did not come.</exception>
    public async Task<IReadOnlyList<ReceivedMail>> ReceiveAsync(string recipient, int count = 1)
    {
        while (true)
        {
            var arrival = Volatile.Read(ref _arrival).Task;
            if (ReceivedBy(recipient) is { } received && received.Count >= count)
            {
                return received;
            }

            await arrival.WaitAsync(ArrivalLimit);
        }
    }

    public async Task InitializeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var folder = await NpmInstallation.EnsureAsync("smtp-sink", "the mail server of the tests", _ => { }, limit.Token);
        Port = await StartAsync(folder, ["sink.cjs"], limit.Token);
        UntrustedTlsPort = await StartAsync(folder, ["sink.cjs", "--starttls"], limit.Token);
    }

    public async Task DisposeAsync()
    {
        foreach (var process in _processes)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    private async Task<int> StartAsync(string folder, string[] arguments, CancellationToken cancellation)
    {
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _processes.Add(process);
        var problem = "";
        process.ErrorDataReceived += (_, line) => problem = line.Data ?? problem;
        process.BeginErrorReadLine();
        var first = await process.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException($"eng/smtp-sink/sink.cjs ended before it listened: {problem}");
        _ = ReadAsync(process);
        return JsonDocument.Parse(first).RootElement.GetProperty("port").GetInt32();
    }

    private async Task ReadAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            _received.Enqueue(JsonSerializer.Deserialize<ReceivedMail>(line, JsonSerializerOptions.Web)!);
            Interlocked.Exchange(ref _arrival, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }
}
