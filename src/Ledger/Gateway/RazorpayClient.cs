using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Resilience;
using Polly;

namespace ConverseErp.Ledger.Gateway;

/// <summary>A link as Razorpay answers with it.</summary>
/// <param name="Payments">Money that came by it.</param>
internal sealed record RazorpayLink(
    GatewayLinkSeen Seen, string? Url, IReadOnlyList<GatewayPaymentSeen> Payments);

/// <summary>What Razorpay said to a request.</summary>
/// <param name="Refused">It will not do it, and repeating the request changes nothing.</param>
internal sealed record RazorpayAnswer(RazorpayLink? Link, string? Refused)
{
    /// <summary>Of a payment that was asked after: what is kept back, and the tax in it.
    /// </summary>
    public (Money Fee, Money Tax)? Fee { get; init; }
}

/// <summary>Razorpay's payment links: time-boxed, behind a breaker. What may be tried again is
/// an exception, what may not is an answer.</summary>
internal sealed class RazorpayClient
{
    public const string ClientName = "ledger-razorpay";

    private const int FaultCharsMax = 200;
    private readonly IHttpClientFactory _clients;
    private readonly RazorpayOptions _options;
    private readonly ResiliencePipeline<RazorpayAnswer> _pipeline;
    private readonly TimeProvider _clock;

    public RazorpayClient(IHttpClientFactory clients, RazorpayOptions options, TimeProvider clock)
    {
        (_clients, _options, _clock) = (clients, options, clock);
        ConsecutiveFailuresBreaker<RazorpayAnswer> breaker = new(
            failuresToOpen: 5, TimeSpan.FromSeconds(options.RestSeconds), successesToClose: 1,
            clock, static outcome => outcome.Exception is not null);
        _pipeline = new ResiliencePipelineBuilder<RazorpayAnswer> { TimeProvider = clock }
            .AddStrategy(_ => breaker, new BreakerName())
            .AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds))
            .Build();
    }

    /// <summary>Makes the link, or finds the one that an earlier try has made: our reference
    /// names it once and for all.</summary>
    public async Task<RazorpayAnswer> CreateAsync(
        BusinessId business, KeptLink link, DateTimeOffset expires, CancellationToken cancel)
    {
        string reference = link.Link.ToString("N");
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["amount"] = link.Amount.Paise,
            ["currency"] = "INR",
            ["accept_partial"] = link.Partial,
            ["expire_by"] = expires.ToUnixTimeSeconds(),
            ["reference_id"] = reference,
            ["description"] = "Bill " + link.Bill,
            ["notify"] = new Dictionary<string, bool> { ["sms"] = false, ["email"] = false },
            ["reminder_enable"] = false,
            ["notes"] = new Dictionary<string, string> { ["bill"] = link.Bill },
        });
        RazorpayAnswer made = await SendAsync(
            business, HttpMethod.Post, "payment_links/", body, cancel);
        return made.Refused?.Contains("already attempted", StringComparison.Ordinal) == true
            ? await SendAsync(business, HttpMethod.Get,
                "payment_links?reference_id=" + reference, null, cancel)
            : made;
    }

    public Task<RazorpayAnswer> FetchAsync(
        BusinessId business, string id, CancellationToken cancel) =>
        SendAsync(business, HttpMethod.Get, "payment_links/" + Uri.EscapeDataString(id), null,
            cancel);

    public Task<RazorpayAnswer> CancelAsync(
        BusinessId business, string id, CancellationToken cancel) =>
        SendAsync(business, HttpMethod.Post,
            "payment_links/" + Uri.EscapeDataString(id) + "/cancel", [], cancel);

    /// <summary>What the link's list of payments leaves out: the fee. Null when it cannot be
    /// had; what may be tried again is an exception here, too.</summary>
    public async Task<(Money Fee, Money Tax)?> FeeAsync(
        BusinessId business, string payment, CancellationToken cancel) =>
        (await SendAsync(business, HttpMethod.Get, "payments/" + Uri.EscapeDataString(payment),
            null, cancel)).Fee;

    private async Task<RazorpayAnswer> SendAsync(BusinessId business, HttpMethod method,
        string path, byte[]? body, CancellationToken cancel) =>
        await _pipeline.ExecuteAsync(
            async token => await SendOnceAsync(business, method, path, body, token), cancel);

    private async Task<RazorpayAnswer> SendOnceAsync(BusinessId business, HttpMethod method,
        string path, byte[]? body, CancellationToken cancel)
    {
        using HttpClient client = _clients.CreateClient(ClientName);
        using HttpRequestMessage request = new(
            method, new Uri(_options.BaseUrl.TrimEnd('/') + "/v1/" + path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(
                Encoding.UTF8.GetBytes(_options.KeyId + ":" + _options.KeySecret)));
        if (_options.AccountOf(business.Value) is { } account)
            request.Headers.Add("X-Razorpay-Account", account);
        (HttpStatusCode status, ReadOnlyMemory<byte> said) =
            await GatewayHttp.AskAsync(client, request, body, cancel);
        return Read((int)status is >= 200 and < 300, (int)status, said);
    }

    private RazorpayAnswer Read(bool good, int status, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement root = document.RootElement;
            if (!good)
            {
                string said = root.TryGetProperty("error", out JsonElement error)
                    && Text(error, "description") is { } description
                        ? description
                        : FormattableString.Invariant($"HTTP {status}");
                return new RazorpayAnswer(
                    null, said.Length <= FaultCharsMax ? said : said[..FaultCharsMax]);
            }

            // A search answers with a list.
            if (root.TryGetProperty("payment_links", out JsonElement list))
            {
                if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
                    return new RazorpayAnswer(null, "There is no link of this reference.");
                root = list[0];
            }

            if (Text(root, "entity") == "payment")
            {
                return new RazorpayAnswer(null, null)
                {
                    Fee = Number(root, "fee") is { } fee and > 0
                        ? (new Money(fee), new Money(Number(root, "tax") ?? 0))
                        : null,
                };
            }

            return Text(root, "id") is { } id
                ? new RazorpayAnswer(Link(root, id), null)
                : throw new HttpRequestException("An answer without an id.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new HttpRequestException("An answer that is not JSON.", error);
        }
    }

    private RazorpayLink Link(JsonElement link, string id)
    {
        List<GatewayPaymentSeen> payments = [];
        if (link.TryGetProperty("payments", out JsonElement list)
            && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement payment in list.EnumerateArray())
            {
                if (Text(payment, "payment_id") is not { } paid
                    || Number(payment, "amount") is not { } amount || amount <= 0)
                    continue;
                payments.Add(new GatewayPaymentSeen(
                    paid, new Money(amount), Text(payment, "status") ?? "created",
                    Text(payment, "method") ?? "upi", null,
                    Number(payment, "created_at") is { } at && at is > 0 and < 253_402_300_799
                        ? DateTimeOffset.FromUnixTimeSeconds(at)
                        : _clock.GetUtcNow()));
            }
        }

        return new RazorpayLink(
            new GatewayLinkSeen(
                id, Text(link, "reference_id"), Text(link, "status") ?? "created"),
            Url(Text(link, "short_url")), payments);
    }

    // It becomes a link on our page.
    private static string? Url(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http"
            ? text
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && long.TryParse(
            value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    private sealed class BreakerName : ResilienceStrategyOptions
    {
        public BreakerName() => Name = "razorpay";
    }
}
