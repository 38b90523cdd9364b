namespace ConverseErp.Host.Serving;

/// <summary>Until its servers are there, a process answers 503 so that callers try again.
/// </summary>
internal sealed class NotReadyYet(RequestDelegate next, LoopRunner loops)
{
    public Task InvokeAsync(HttpContext context)
    {
        PathString path = context.Request.Path;
        bool always = path.StartsWithSegments("/livez", StringComparison.Ordinal)
            || path.StartsWithSegments("/readyz", StringComparison.Ordinal)
            || path.StartsWithSegments("/metrics", StringComparison.Ordinal)
            || path.StartsWithSegments("/sim", StringComparison.Ordinal);
        if (always || loops.Started) return next(context);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        return Task.CompletedTask;
    }
}
