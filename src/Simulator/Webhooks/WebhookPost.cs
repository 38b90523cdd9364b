using System.Diagnostics;
using System.Net.Http.Headers;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Meta;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>One signed POST to the product.</summary>
internal sealed class WebhookPost(
    IHttpClientFactory clients,
    WebhookAddress address,
    SimulatorOptions options,
    Counters counters,
    TimeProvider time,
    ILogger<WebhookPost> log)
{
    public const string ClientName = "simulator-webhooks";

    /// <returns>True when the product answered 200.</returns>
    public async Task<bool> SendAsync(byte[] body, CancellationToken cancellation)
    {
        WebhookTarget target = address.Current;
        if (target.Url is null)
        {
            counters.Add("webhooksUnaddressed");
            return false;
        }

        long started = Stopwatch.GetTimestamp();
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, target.Url);
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.Add(MetaSignature.Header, MetaSignature.Of(body, target.AppSecret));
            request.Headers.Add("User-Agent", "facebookexternalua");
            using CancellationTokenSource timeout = new(options.Webhooks.Timeout, time);
            using CancellationTokenSource either =
                CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
            using HttpClient client = clients.CreateClient(ClientName);
            using HttpResponseMessage response = await client.SendAsync(request, either.Token);
            counters.Acknowledgement.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            counters.Add("webhookStatus" + (int)response.StatusCode);
            if ((int)response.StatusCode == 200)
            {
                counters.Add("webhooksDelivered");
                return true;
            }
        }
        catch (Exception error) when (
            error is HttpRequestException
            || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            counters.Add("webhooksUnanswered");
            SimulatorLog.WebhookUnanswered(log, error.GetType().Name);
        }

        counters.Add("webhooksFailed");
        return false;
    }
}
