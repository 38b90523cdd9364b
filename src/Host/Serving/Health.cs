using ConverseErp.Platform.Telemetry;

namespace ConverseErp.Host.Serving;

/// <summary>/livez: the process runs. /readyz: it does its work. /metrics: Prometheus text.
/// </summary>
internal static class Health
{
    private static IResult NotReady(string what) =>
        Results.Text("not ready: " + what, statusCode: 503);

    public static void Map(WebApplication app)
    {
        app.MapGet("/livez", static () => Results.Text("ok"));
        app.MapGet("/readyz", static async (LoopRunner loops, DatabaseAnswers database) =>
            !loops.Ready ? NotReady(loops.WaitingFor)
            : await database.NowAsync() ? Results.Text("ready")
            : NotReady("PostgreSQL"));
        app.MapGet("/metrics", static (PrometheusText text) =>
            Results.Text(text.Write(), "text/plain; version=0.0.4"));
    }
}
