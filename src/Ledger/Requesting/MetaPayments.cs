using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Providers;
using ConverseErp.Platform.Resilience;
using Polly;

namespace ConverseErp.Ledger.Requesting;

/// <summary>A payment inside WhatsApp as its lookup answers.</summary>
/// <param name="Status">pending, captured, failed … ; "unknown": nobody has tried to pay.</param>
/// <param name="Amount">Null: not told.</param>
internal sealed record LookedUp(
    string Status, Money? Amount, string Method, IReadOnlyList<GatewayRefundSeen> Refunds);

/// <summary>WhatsApp's own answers about payments (India): looked up, and given back. Time-boxed,
/// behind a breaker. What may be tried again is an exception, what may not is an answer.
/// </summary>
/// <remarks>Source: Cloud API, payments-in/pg: <c>GET /{number}/payments/{configuration}/
/// {reference}</c>, <c>POST /{number}/payments_refund</c>.</remarks>
internal sealed class MetaPayments
{
    public const string ClientName = "ledger-meta";

    private readonly IHttpClientFactory _clients;
    private readonly MetaOptions _options;
    private readonly Uri? _root;
    private readonly ResiliencePipeline<(HttpStatusCode, ReadOnlyMemory<byte>)> _pipeline;

    public MetaPayments(IHttpClientFactory clients, MetaOptions options, RazorpayOptions pace,
        TimeProvider clock)
    {
        (_clients, _options, _root) = (clients, options, options.GraphRoot());
        ConsecutiveFailuresBreaker<(HttpStatusCode, ReadOnlyMemory<byte>)> breaker = new(
            failuresToOpen: 5, TimeSpan.FromSeconds(pace.RestSeconds), successesToClose: 1,
            clock, static outcome => outcome.Exception is not null);
        _pipeline = new ResiliencePipelineBuilder<(HttpStatusCode, ReadOnlyMemory<byte>)>
        {
            TimeProvider = clock,
        }
            .AddStrategy(_ => breaker, new BreakerName())
            .AddTimeout(TimeSpan.FromSeconds(pace.TimeoutSeconds))
            .Build();
    }

    /// <summary>The address is known everywhere; the token only where it is used.</summary>
    public bool IsOn => _root is not null;

    public bool MayAsk => IsOn && _options.AccessToken.Length > 0;

    public async Task<LookedUp> FindAsync(KeptLink link, CancellationToken cancel)
    {
        string path = string.Join('/', new[]
        {
            link.NumberId!, "payments", link.Configuration!, link.Link.ToString("N"),
        }.Select(Uri.EscapeDataString));
        (HttpStatusCode status, ReadOnlyMemory<byte> body) =
            await AskAsync(HttpMethod.Get, path, null, cancel);
        // Nobody has opened it yet: there is nothing to find.
        return (int)status is >= 400 and < 500
            ? new LookedUp("unknown", null, "upi", [])
            : MetaPaymentAnswer.Read(body);
    }

    /// <returns>The refund, or why WhatsApp will not make it.</returns>
    public async Task<(GatewayRefundSeen? Refund, string? Refused)> RefundAsync(
        KeptLink link, Money amount, CancellationToken cancel)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["reference_id"] = link.Link.ToString("N"),
            ["speed"] = "normal",
            ["payment_config_id"] = link.Configuration!,
            ["amount"] = new Dictionary<string, string>
            {
                ["value"] = amount.Paise.ToString(CultureInfo.InvariantCulture),
                ["offset"] = "100",
            },
        });
        (HttpStatusCode status, ReadOnlyMemory<byte> said) = await AskAsync(HttpMethod.Post,
            Uri.EscapeDataString(link.NumberId!) + "/payments_refund", body, cancel);
        return (int)status is >= 400 and < 500
            ? (null, MetaPaymentAnswer.Fault(said, (int)status))
            : (MetaPaymentAnswer.Refund(said, amount), null);
    }

    private async Task<(HttpStatusCode, ReadOnlyMemory<byte>)> AskAsync(
        HttpMethod method, string path, byte[]? body, CancellationToken cancel) =>
        await _pipeline.ExecuteAsync(
            async token => await AskOnceAsync(method, path, body, token), cancel);

    private async Task<(HttpStatusCode, ReadOnlyMemory<byte>)> AskOnceAsync(
        HttpMethod method, string path, byte[]? body, CancellationToken cancel)
    {
        using HttpClient client = _clients.CreateClient(ClientName);
        using HttpRequestMessage request = new(method, new Uri(_root!, path));
        request.Headers.Authorization =
            new AuthenticationHeaderValue("Bearer", _options.AccessToken);
        return await GatewayHttp.AskAsync(client, request, body, cancel);
    }

    private sealed class BreakerName : ResilienceStrategyOptions
    {
        public BreakerName() => Name = "meta-payments";
    }
}
