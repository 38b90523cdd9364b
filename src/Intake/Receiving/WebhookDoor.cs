using System.Diagnostics;
using ConverseErp.Platform.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Receiving;

/// <summary>What every provider's endpoint has in common: a bounded number of bounded bodies,
/// and an answer whatever happens.</summary>
internal sealed class WebhookDoor(
    Admission admission, IntakeOptions options, ISurgeSignals signals, ILogger<WebhookDoor> log)
{
    /// <summary>Reads the body and lets the provider's own part take it.</summary>
    /// <param name="take">Null when everything in it is safe: 200.</param>
    public async Task RunAsync(
        HttpContext context, string provider, Func<WebhookBody, Task<WebhookAnswer?>> take)
    {
        long startedAt = Stopwatch.GetTimestamp();
        long bytes = Math.Min(
            context.Request.ContentLength ?? options.BodyBytesMax, options.BodyBytesMax);
        if (!admission.TryEnter(bytes))
        {
            IntakeLog.Busy(log, provider, admission.Requests);
            IntakeMetrics.Answered(provider, WebhookAnswer.Busy.Code, startedAt);
            signals.WebhookAnswered(failed: true);
            await WebhookAnswer.Busy.WriteAsync(context);
            return;
        }

        WebhookAnswer? answer;
        try
        {
            answer = await ReadAndTakeAsync(context, provider, take);
        }
        catch (Exception error) when (context.RequestAborted.IsCancellationRequested
            && error is OperationCanceledException or IOException)
        {
            IntakeLog.BadRequest(log, provider, error.Message);
            return;
        }
        catch
        {
            signals.WebhookAnswered(failed: true);
            throw;
        }
        finally
        {
            admission.Leave(bytes);
        }

        IntakeMetrics.Answered(provider, answer?.Code ?? "taken", startedAt);
        signals.WebhookAnswered(answer?.Status >= StatusCodes.Status500InternalServerError);
        if (answer is not null) await answer.WriteAsync(context);
        else context.Response.ContentLength = 0;
    }

    private async Task<WebhookAnswer?> ReadAndTakeAsync(
        HttpContext context, string provider, Func<WebhookBody, Task<WebhookAnswer?>> take)
    {
        WebhookBody? body;
        using (CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted))
        {
            limit.CancelAfter(options.ReadWithinMs);
            try
            {
                body = await WebhookBody.ReadAsync(
                    context.Request, options.BodyBytesMax, limit.Token);
            }
            catch (OperationCanceledException)
                when (!context.RequestAborted.IsCancellationRequested)
            {
                IntakeLog.SlowBody(log, provider, options.ReadWithinMs);
                return WebhookAnswer.SlowBody;
            }
            catch (BadHttpRequestException error)
            {
                IntakeLog.BadRequest(log, provider, error.Message);
                return WebhookAnswer.BadRequest;
            }
        }

        if (body is null)
        {
            IntakeLog.TooLarge(log, provider, options.BodyBytesMax);
            return WebhookAnswer.TooLarge;
        }

        using (body) return await take(body);
    }
}
