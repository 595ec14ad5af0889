using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Monitor.Cli.Hosting.Http;

/// <summary>Serves the HTTP triggers on the loopback address.</summary>
/// <param name="triggers">Their routes.</param>
/// <param name="handler">Answers.</param>
/// <param name="options">Has the port, and how long a stop waits.</param>
/// <param name="loggers">Of the program.</param>
internal sealed class HttpListener(
    IReadOnlyList<HttpTrigger> triggers, HttpRequestHandler handler, LocalHostOptions options, ILoggerFactory loggers)
    : ITriggerListener, IAsyncDisposable
{
    private const int UsualPort = 7071;
    private const int PortsTried = 50;

    private WebApplication? _app;

    /// <summary>Where it listens, once started; ends in a slash.</summary>
    public Uri Address => new(_app?.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()
        ?? throw new InvalidOperationException("The host has no address before it is started."));

    public async Task StartAsync(CancellationToken stopping)
    {
        var first = options.Port ?? UsualPort;
        var last = options.Port is null ? first + PortsTried - 1 : first;
        for (var candidate = first; ; candidate++)
        {
            var app = Build(candidate);
            try
            {
                await app.StartAsync(stopping);
                _app = app;
                return;
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                await app.DisposeAsync();
                if (candidate == last)
                {
                    throw new UserException(options.Port is null
                        ? $"Ports {first} to {last} of 127.0.0.1 are taken, expected a free one: give one with --port."
                        : $"Port {first} of 127.0.0.1 is taken by another program.", e);
                }
            }
        }
    }

    public Task<bool> IsIdleAsync(CancellationToken cancellation) => Task.FromResult(true);

    public Task StopAsync() => _app?.StopAsync() ?? Task.CompletedTask;

    public Task GiveBackAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private WebApplication Build(int candidate)
    {
        // Empty: appsettings.json and ASPNETCORE_ variables of other programs have no say here.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, candidate);
        });
        builder.Services.AddSingleton(loggers);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.StopGrace);
        builder.Services.AddSingleton<IHostLifetime, DetachedLifetime>();
        builder.Services.AddRouting();
        builder.Services.AddMvcCore();   // executes IActionResult
        var app = builder.Build();
        foreach (var trigger in triggers)
        {
            Map(app, trigger);
        }

        return app;
    }

    private void Map(WebApplication app, HttpTrigger trigger)
    {
        if (trigger.Methods is null)
        {
            app.Map(trigger.Route, context => handler.HandleAsync(trigger, context));
        }
        else
        {
            app.MapMethods(trigger.Route, trigger.Methods, context => handler.HandleAsync(trigger, context));
        }
    }
}
