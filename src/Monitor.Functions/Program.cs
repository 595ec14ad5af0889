using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Monitor.Core;
using Monitor.Functions;
using Monitor.Language;
using Monitor.Storage;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

builder.Services
    .AddMonitor(builder.Configuration)         // every stage, from Monitor.Core
    .AddAzureStorage(builder.Configuration)    // the stores and queues behind it
    .AddAzureLanguage(builder.Configuration)   // only when an endpoint is configured
    .AddTelemetry(builder.Configuration);      // only when Application Insights is configured

builder.Build().Run();
