using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Blobs;
using Monitor.Cli.Hosting.Http;
using Monitor.Cli.Hosting.Invoking;
using Monitor.Cli.Hosting.Queues;
using Monitor.Cli.Hosting.Settings;
using Monitor.Cli.Hosting.Timers;

namespace Monitor.Cli.Hosting;

/// <summary>The listeners of all functions, put together.</summary>
internal sealed class TriggerSet : IAsyncDisposable
{
    private const string HostContainer = "azure-webjobs-hosts";
    private const string BlobQueue = "azure-webjobs-blobtrigger-monitor";
    private const string BlobPoisonQueue = "webjobs-blobtrigger-poison";

    private readonly HostSettings _settings;
    private readonly LocalHostOptions _options;
    private readonly IServiceProvider _services;
    private readonly IConfiguration _configuration;
    private readonly ILoggerFactory _loggers;
    private readonly BlobServiceClient _blobs;
    private readonly QueueServiceClient _queues;
    private readonly FunctionInvoker _invoker;
    private readonly CancellationToken _interrupted;

    private TriggerSet(LocalHostOptions options, IServiceProvider services, InvocationTally tally, CancellationToken interrupted)
    {
        (_options, _services, _interrupted) = (options, services, interrupted);
        _settings = HostJson.Read(options.HostJson);
        _configuration = services.GetRequiredService<IConfiguration>();
        _loggers = services.GetRequiredService<ILoggerFactory>();
        _blobs = new BlobServiceClient(options.StorageConnectionString, Impatient(new BlobClientOptions()));
        // Without an encoding of its own: what cannot be decoded must be seen, and kept, as it is stored.
        _queues = new QueueServiceClient(options.StorageConnectionString, Impatient(new QueueClientOptions()));
        _invoker = new FunctionInvoker(services, tally, _settings.FunctionTimeout, _loggers.CreateLogger<FunctionInvoker>());
        Key = FunctionKey.From(_configuration);
    }

    /// <summary>In the order in which they are started: timers last, so that all is ready for what they set going.</summary>
    public IReadOnlyList<ITriggerListener> Listeners { get; private set; } = [];

    /// <summary>One of <see cref="Listeners"/>.</summary>
    public HttpListener Http { get; private set; } = null!;

    public FunctionKey Key { get; }

    public static TriggerSet Create(
        LocalHostOptions options, IServiceProvider services, IReadOnlyList<FunctionDescriptor> functions, InvocationTally tally,
        CancellationToken interrupted)
    {
        var set = new TriggerSet(options, services, tally, interrupted);
        set.Http = set.CreateHttp(functions);
        set.Listeners =
        [
            .. functions.Where(f => f.Trigger is QueueTriggerAttribute).Select(set.CreateQueue),
            .. set.CreateBlobs([.. functions.Where(f => f.Trigger is BlobTriggerAttribute).Select(set.CreateBlobTrigger)]),
            set.Http,
            .. functions.Where(f => f.Trigger is TimerTriggerAttribute).Select(set.CreateTimer),
        ];
        return set;
    }

    /// <summary>Creates the container in which hosts agree who does what.</summary>
    public Task PrepareAsync(CancellationToken cancellation) =>
        _blobs.GetBlobContainerClient(HostContainer).CreateIfNotExistsAsync(cancellationToken: cancellation);

    public ValueTask DisposeAsync() => Http.DisposeAsync();

    private QueueListener CreateQueue(FunctionDescriptor function)
    {
        var queue = Resolve(((QueueTriggerAttribute)function.Trigger).QueueName, function);
        return CreateListener(_settings.Queues, new QueueWork
        {
            Queue = queue,
            PoisonQueue = QueueWork.PoisonOf(queue),
            RunAsync = (message, interrupted) => _invoker.InvokeAsync(function, new TriggerInput(message), interrupted),
        });
    }

    private IEnumerable<ITriggerListener> CreateBlobs(IReadOnlyList<BlobTrigger> triggers)
    {
        if (triggers.Count == 0)
        {
            return [];
        }

        var handler = new BlobMessageHandler(
            triggers.ToDictionary(t => t.Function.Name, StringComparer.Ordinal), _blobs, _invoker, _loggers.CreateLogger<BlobMessageHandler>());
        var settings = _settings.Queues with
        {
            BatchSize = _settings.Blobs.MaxDegreeOfParallelism,
            NewBatchThreshold = 0,
            MaxDequeueCount = _settings.Blobs.PoisonBlobThreshold,
        };
        var listener = CreateListener(settings, new QueueWork
        {
            Queue = BlobQueue,
            PoisonQueue = BlobPoisonQueue,
            RunAsync = handler.RunAsync,
            ToPoison = BlobMessageHandler.ToPoison,
        });
        return [listener, .. triggers.Select(trigger => CreateScanner(trigger, listener))];
    }

    private BlobTrigger CreateBlobTrigger(FunctionDescriptor function)
    {
        var path = Resolve(((BlobTriggerAttribute)function.Trigger).BlobPath, function);
        return new BlobTrigger(function, Parse(path, function, BlobPathPattern.Parse));
    }

    private BlobScanner CreateScanner(BlobTrigger trigger, QueueListener listener)
    {
        var receipts = new BlobReceipts(_blobs.GetBlobContainerClient(HostContainer), _options.ReceiptTimeout);
        var scanner = new BlobScanner(
            trigger, _blobs.GetBlobContainerClient(trigger.Path.Container), receipts, _queues.GetQueueClient(BlobQueue),
            _settings.Queues.Encoding, _options.ScanInterval, _loggers.CreateLogger<BlobScanner>());
        scanner.Found += listener.Wake;
        return scanner;
    }

    private QueueListener CreateListener(QueueSettings settings, QueueWork work)
    {
        var poison = work.PoisonQueue is null ? null : _queues.GetQueueClient(work.PoisonQueue);
        var processor = new MessageProcessor(work, settings, poison, _loggers.CreateLogger<MessageProcessor>());
        var listener = new QueueListener(
            _queues.GetQueueClient(work.Queue), processor, settings, _options, _loggers.CreateLogger<QueueListener>(), _interrupted);
        _invoker.Ended += listener.Wake;   // what ended may have sent something
        return listener;
    }

    private HttpListener CreateHttp(IEnumerable<FunctionDescriptor> functions)
    {
        var triggers = functions
            .Where(f => f.Trigger is HttpTriggerAttribute)
            .Select(f => HttpTrigger.Of(f, (HttpTriggerAttribute)f.Trigger, _settings.RoutePrefix));
        return new HttpListener([.. triggers], new HttpRequestHandler(_invoker, Key, _interrupted), _options, _loggers);
    }

    private TimerListener CreateTimer(FunctionDescriptor function)
    {
        var schedule = Resolve(((TimerTriggerAttribute)function.Trigger).Schedule, function);
        return new TimerListener(
            function, Parse(schedule, function, TimerSchedule.Parse), new TimerSlots(_blobs.GetBlobContainerClient(HostContainer)),
            _invoker, _services.GetService<TimeProvider>() ?? TimeProvider.System, _loggers.CreateLogger<TimerListener>(), _interrupted);
    }

    // Every loop here tries again by itself, and a stop cannot wait for half a minute of tries.
    private static T Impatient<T>(T options)
        where T : ClientOptions
    {
        (options.Retry.MaxRetries, options.Retry.Delay) = (2, TimeSpan.FromMilliseconds(100));
        return options;
    }

    private string Resolve(string argument, FunctionDescriptor function) =>
        SettingReferences.Resolve(argument, function.ToString(), _configuration);

    private static T Parse<T>(string argument, FunctionDescriptor function, Func<string, T> parse)
    {
        try
        {
            return parse(argument);
        }
        catch (FormatException e)
        {
            throw new UserException($"{function}: {e.Message}", e);
        }
    }
}
