using ConverseErp.Platform.Telemetry;

namespace ConverseErp.Host.Serving;

/// <summary>/livez: the process runs. /readyz: it does its work. /metrics: Prometheus text.
/// </summary>
internal static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/livez", static () => Results.Text("ok"));
        app.MapGet("/readyz", static (LoopRunner loops) => loops.Ready
            ? Results.Text("ready")
            : Results.Text("not ready: " + loops.WaitingFor, statusCode: 503));
        app.MapGet("/metrics", static (PrometheusText text) =>
            Results.Text(text.Write(), "text/plain; version=0.0.4"));
    }
}
