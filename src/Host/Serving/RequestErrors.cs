using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ConverseErp.Host.Serving;

/// <summary>What a caller reads when a request ends in an exception: never the exception.
/// </summary>
internal static class RequestErrors
{
    private const string RetryAfterSeconds = "2";

    public static Task AnswerAsync(HttpContext context)
    {
        Exception? error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        ILogger log = context.RequestServices.GetRequiredService<ILogger<LoopRunner>>();
        (string method, string route) =
            (context.Request.Method, context.Request.Path.Value ?? "");
        if (error is BadHttpRequestException bad)
        {
            HostLog.RequestBad(log, method, route, bad.Message);
            return WriteAsync(context, Of(
                bad.StatusCode, "bad-request", "This request cannot be read."));
        }

        if (error is not null && Infrastructure.IsAway(error))
        {
            HostLog.RequestServerAway(log, method, route, error.Message);
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return WriteAsync(context, Of(503, "server-away",
                "The books cannot be reached just now; nothing was lost. Try again shortly."));
        }

        if (error is not null) HostLog.RequestFailed(log, method, route, error);
        return WriteAsync(
            context, Of(500, "internal", "This did not work; nothing was lost."));
    }

    private static ProblemDetails Of(int status, string code, string title) =>
        new() { Type = code, Title = title, Status = status };

    private static Task WriteAsync(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status!.Value;
        return context.Response.WriteAsJsonAsync(
            problem, options: null, "application/problem+json");
    }
}
