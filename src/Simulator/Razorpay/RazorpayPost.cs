using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Webhooks;

namespace ConverseErp.Simulator.Razorpay;

/// <summary>Sends events to the product as Razorpay does: signed over the bytes, with an id of
/// their own, at least once, in no promised order, repeated until 2xx.</summary>
internal sealed class RazorpayPost(
    IHttpClientFactory clients, SimulatorOptions options, DueQueue later, Counters counters,
    TimeProvider time)
{
    private const int TriesMax = 20;

    public string? Url { get; set; } = options.Razorpay.WebhookUrl;

    public RazorpayFaults Faults { get; set; } = new();

    /// <summary>The events of one happening.</summary>
    public void Send(IReadOnlyList<JsonObject> events)
    {
        RazorpayFaults faults = Faults;
        if (faults.Lost) return;
        IEnumerable<JsonObject> ordered = faults.Reordered ? events.Reverse() : events;
        int place = 0;
        foreach (JsonObject told in ordered)
        {
            byte[] body = Encoding.UTF8.GetBytes(told.ToJsonString());
            string id = RandomLetters(14);
            // Apart, so that the order in which they were sent is the order in which they come.
            TimeSpan delay = TimeSpan.FromMilliseconds(faults.DelayMs + (20 * place++));
            for (int copy = 0; copy < (faults.Twice ? 2 : 1); copy++)
                later.After(delay + TimeSpan.FromMilliseconds(1), () => Post(body, id, 1));
        }
    }

    public static string RandomLetters(int count) => RandomNumberGenerator.GetString(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", count);

    private void Post(byte[] body, string id, int attempt) =>
        _ = Task.Run(() => PostAsync(body, id, attempt));

    private async Task PostAsync(byte[] body, string id, int attempt)
    {
        if (Url is { } url && await TryAsync(url, body, id)) return;
        counters.Add("razorpayFailed");
        if (attempt >= TriesMax) return;
        TimeSpan pause = TimeSpan.FromMilliseconds(Math.Min(30_000, 200 << Math.Min(attempt, 7)));
        later.After(pause, () => Post(body, id, attempt + 1));
    }

    private async Task<bool> TryAsync(string url, byte[] body, string id)
    {
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Post, url);
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add("X-Razorpay-Signature", Convert.ToHexStringLower(
                HMACSHA256.HashData(
                    Encoding.UTF8.GetBytes(options.Razorpay.WebhookSecret), body)));
            request.Headers.Add("x-razorpay-event-id", id);
            using CancellationTokenSource limit = new(TimeSpan.FromSeconds(5), time);
            using HttpClient client = clients.CreateClient(WebhookPost.ClientName);
            using HttpResponseMessage response = await client.SendAsync(request, limit.Token);
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
