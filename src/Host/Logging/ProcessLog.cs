using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;

namespace ConverseErp.Host.Logging;

/// <summary>What a process writes to its standard output, one line an event.</summary>
internal static class ProcessLog
{
    public static void AddTo(WebApplicationBuilder builder)
    {
        LoggerConfiguration log = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // What ends a request is told by RequestErrors, once.
            .MinimumLevel.Override(
                "Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware",
                LogEventLevel.Fatal)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .MinimumLevel.Override("MassTransit", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration);
        LoggerSinkConfiguration.Wrap(
            log.WriteTo, sink => new RepeatedLines(sink, TimeProvider.System),
            lines => lines.Console(
                outputTemplate: "{Timestamp:yyyy-MM-dd'T'HH:mm:ss.fffzzz} {Level:u3} "
                    + "{SourceContext} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture),
            LogEventLevel.Verbose, levelSwitch: null);
        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }
}
