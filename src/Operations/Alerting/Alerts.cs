using System.Net.Http.Json;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Alerting;

/// <summary>Who is woken.</summary>
internal enum AlertTo
{
    OnCall,
    Leadership,
}

/// <summary>One alarm.</summary>
/// <param name="Id">Of the change that it is about: the receiver knows a repeat by it.</param>
/// <param name="Code">A permanent word, such as surge-critical.</param>
/// <param name="Title">One sentence for a small screen.</param>
internal sealed record Alert(
    long Id, AlertTo To, string Code, string Title, string Detail, DateTimeOffset At);

/// <summary>Raises alarms: a log line and a metric at once, and a POST where an address is set.
/// Each is raised once; a POST without an answer is tried again with the same id.</summary>
internal sealed class Alerts(
    IHttpClientFactory clients, AlertOptions options, TimeProvider clock, ILogger<Alerts> log)
{
    public const string ClientName = "operations-alerts";

    private readonly Lock _lock = new();
    private Task _sending = Task.CompletedTask;

    /// <summary>Returns at once; what watches must not wait for who listens.</summary>
    public void Raise(Alert alert)
    {
        OperationsMetrics.Alerted(Word(alert.To), alert.Code);
        if (alert.To == AlertTo.OnCall)
            OperationsLog.OnCallAlerted(log, alert.Code, alert.Title, alert.Detail);
        else
            OperationsLog.LeadershipPaged(log, alert.Code, alert.Title, alert.Detail);
        string url = alert.To == AlertTo.OnCall ? options.OnCallUrl : options.LeadershipUrl;
        if (url.Length == 0) return;
        // One after the other, as they happened.
        lock (_lock)
        {
            Task before = _sending;
            _sending = Task.Run(async () =>
            {
                await before;
                await PostAsync(alert, url);
            });
        }
    }

    /// <summary>Completes when everything that was raised has been posted or given up.</summary>
    public Task SentAsync()
    {
        lock (_lock) return _sending;
    }

    private async Task PostAsync(Alert alert, string url)
    {
        TimeSpan pause = TimeSpan.FromMilliseconds(options.RetryDelayMs);
        for (int tried = 1; ; tried++)
        {
            string trouble = await TryAsync(alert, url);
            OperationsMetrics.Posted(trouble.Length == 0 ? "taken" : "failed");
            if (trouble.Length == 0) return;
            OperationsLog.AlertNotTaken(log, alert.Code, Word(alert.To), tried, trouble);
            if (tried >= options.TriesMax) return;
            await Task.Delay(pause, clock);
            pause *= 2;
        }
    }

    private async Task<string> TryAsync(Alert alert, string url)
    {
        using CancellationTokenSource limit = new(options.WithinMs);
        try
        {
            using HttpClient client = clients.CreateClient(ClientName);
            using JsonContent body = JsonContent.Create(new
            {
                id = alert.Id, to = Word(alert.To), code = alert.Code, title = alert.Title,
                detail = alert.Detail, at = alert.At,
            });
            using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = body };
            request.Headers.TryAddWithoutValidation(
                "Idempotency-Key",
                FormattableString.Invariant($"converse-erp-{alert.Id}-{Word(alert.To)}"));
            using HttpResponseMessage answer = await client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return answer.IsSuccessStatusCode
                ? ""
                : FormattableString.Invariant($"HTTP {(int)answer.StatusCode}");
        }
        catch (OperationCanceledException)
        {
            return "no answer in time";
        }
        catch (HttpRequestException error)
        {
            return error.HttpRequestError.ToString();
        }
    }

    private static string Word(AlertTo to) => to switch
    {
        AlertTo.OnCall => "on-call",
        AlertTo.Leadership => "leadership",
    };
}
