using System.Diagnostics;
using System.Net.Http.Headers;
using ConverseErp.Simulator.Control;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>One POST to the product.</summary>
internal sealed class WebhookPost(
    IHttpClientFactory clients,
    SimulatorOptions options,
    Counters counters,
    TimeProvider time,
    ILogger<WebhookPost> log)
{
    public const string ClientName = "simulator-webhooks";

    /// <returns>True when the product acknowledged.</returns>
    public async Task<bool> SendAsync(WebhookParcel parcel, CancellationToken cancellation)
    {
        if (parcel.Url is null)
        {
            counters.Add("webhooksUnaddressed");
            return false;
        }

        long started = Stopwatch.GetTimestamp();
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, parcel.Url);
            request.Content = new ByteArrayContent(parcel.Body);
            request.Content.Headers.ContentType =
                MediaTypeHeaderValue.Parse(parcel.ContentType);
            foreach ((string name, string value) in parcel.Headers)
                request.Headers.TryAddWithoutValidation(name, value);
            request.Headers.TryAddWithoutValidation("User-Agent", parcel.UserAgent);
            using CancellationTokenSource timeout = new(options.Webhooks.Timeout, time);
            using CancellationTokenSource either =
                CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
            using HttpClient client = clients.CreateClient(ClientName);
            using HttpResponseMessage response = await client.SendAsync(request, either.Token);
            counters.Acknowledgement.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            counters.Add("webhookStatus" + (int)response.StatusCode);
            if (parcel.Only200
                ? (int)response.StatusCode == 200
                : response.IsSuccessStatusCode)
            {
                counters.Add("webhooksDelivered");
                return true;
            }
        }
        catch (Exception error) when (
            error is HttpRequestException or UriFormatException or InvalidOperationException
            || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            counters.Add("webhooksUnanswered");
            SimulatorLog.WebhookUnanswered(log, error.GetType().Name);
        }

        counters.Add("webhooksFailed");
        return false;
    }
}
