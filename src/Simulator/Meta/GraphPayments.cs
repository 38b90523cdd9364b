using System.Collections.Concurrent;
using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Simulator.Meta;

/// <summary>Payments inside WhatsApp (India): requests that were sent, what people do with them,
/// the lookup and refunds. In memory, as many as are asked for.</summary>
internal sealed class GraphPayments(WebhookDispatcher webhooks, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SimulatedRequest> _requests = new();

    /// <summary>What a person or a test does, under /sim/api/payments.</summary>
    public void MapControl(IEndpointRouteBuilder api)
    {
        api.MapGet("/payments", () => Results.Json(_requests.Values.Select(r => new
        {
            reference = r.Reference, configuration = r.Configuration, amount = r.Amount,
            status = r.Status, refunded = r.Refunded, phone = r.Chat.Person.Phone,
        })));
        api.MapPost("/payments/{reference}", (string reference, Tap tap) =>
            _requests.TryGetValue(reference, out SimulatedRequest? request)
                && Do(request, tap)
                    ? Results.Json(new { status = request.Status })
                    : Results.Json(new { error = "No such request to pay." }, statusCode: 404));
        api.MapPost("/payments/{reference}/refund", (string reference, Back back) =>
            _requests.TryGetValue(reference, out SimulatedRequest? request)
                && Refund(request, back.Amount, back.Status ?? "success", tell: true)
                    is { } made ? Results.Json(new { refund = made.Id }) : Results.NotFound());
    }

    /// <param name="Status">pending, captured or failed.</param>
    /// <param name="Amount">Paise that are told; null: what was asked for; 0: left out.</param>
    /// <param name="Silent">No webhook tells of it.</param>
    /// <param name="Twice">It is told twice.</param>
    internal sealed record Tap(string Status, long? Amount, bool Silent, bool Twice);

    internal sealed record Back(long? Amount, string? Status);

    /// <summary>Why a message is not taken: references are used once.</summary>
    public GraphError? Refuses(JsonElement root) =>
        ReferenceOf(root, "order_details") is { } reference && _requests.ContainsKey(reference)
            ? GraphErrors.ParameterValue("reference_id has been used before.")
            : null;

    /// <summary>A message was accepted: money is asked for, or not any more.</summary>
    public void Note(JsonElement root, ChatMessage message)
    {
        if (ReferenceOf(root, "order_status") is { } ended)
        {
            if (_requests.TryGetValue(ended, out SimulatedRequest? old)
                && old.Status != "captured")
                old.Status = "canceled";
            return;
        }

        if (ReferenceOf(root, "order_details") is not { } reference) return;
        JsonElement? parameters =
            root.At("interactive").At("action").At("parameters");
        string configuration = parameters.Items("payment_settings")
            .Select(s => s.At("payment_gateway").Text("configuration_name"))
            .FirstOrDefault(n => n is not null) ?? "";
        _requests.TryAdd(reference, new SimulatedRequest
        {
            Reference = reference,
            Configuration = configuration,
            Amount = parameters.At("total_amount").At("value")?.GetInt64() ?? 0,
            Chat = message.Chat,
            Wamid = message.Wamid,
        });
    }

    public async Task<GraphError?> FindAsync(HttpContext http, GraphPath path)
    {
        if (path.Rest?.Split('/') is not [var configuration, var reference]
            || !_requests.TryGetValue(reference, out SimulatedRequest? request)
            || request.Configuration != Uri.UnescapeDataString(configuration)
            || request.Chat.Number.Id != path.Id
            || request.Status == "unknown")
            return GraphErrors.ParameterValue("There is no payment of this reference.");
        await GraphEndpoints.Answer(http, MetaJson.Object(json =>
        {
            json.Name("payments");
            json.BeginArray();
            json.BeginObject();
            json.Property("reference_id", request.Reference);
            json.Property("status", request.Status);
            json.Property("currency", "INR");
            Amount(json, "amount", request.Amount);
            json.Name("transactions");
            json.BeginArray();
            json.BeginObject();
            json.Property("id", "order_" + request.Reference[..14]);
            json.Property("type", "razorpay");
            json.Property("status", request.Status == "captured" ? "success" : request.Status);
            Refunds(json, request);
            json.EndObject();
            json.EndArray();
            json.EndObject();
            json.EndArray();
        }));
        return null;
    }

    public async Task<GraphError?> RefundAsync(HttpContext http, string number)
    {
        if (await GraphEndpoints.ReadBodyAsync(http, 64 << 10) is not byte[] body)
            return GraphErrors.Parameter("Invalid parameter", "The request is too large.");
        using JsonDocument wanted = JsonDocument.Parse(body);
        JsonElement root = wanted.RootElement;
        if (!_requests.TryGetValue(root.Text("reference_id") ?? "", out SimulatedRequest? request)
            || request.Chat.Number.Id != number
            || request.Configuration != root.Text("payment_config_id")
            || !long.TryParse(root.At("amount").At("value")?.ToString(), out long amount)
            || Refund(request, amount, "success", tell: false) is not { } made)
            return GraphErrors.ParameterValue("This much cannot go back of this payment.");
        await GraphEndpoints.Answer(http, MetaJson.Object(json =>
        {
            json.Property("id", made.Id);
            json.Property("status", "completed");
            json.Property("speed_processed", "normal");
        }));
        return null;
    }

    private bool Do(SimulatedRequest request, Tap tap)
    {
        if (request.Status == "canceled") return false;
        // Captured stays, whatever another try comes to.
        if (request.Status != "captured") request.Status = tap.Status;
        if (tap.Silent) return true;
        for (int copy = 0; copy < (tap.Twice ? 2 : 1); copy++)
            Tell(request, tap.Status, tap.Amount ?? request.Amount);
        return true;
    }

    private SimulatedRefund? Refund(
        SimulatedRequest request, long? amount, string status, bool tell)
    {
        SimulatedRefund made;
        lock (request)
        {
            long back = amount ?? (request.Amount - request.Refunded);
            if (request.Status != "captured" || back <= 0
                || back > request.Amount - request.Refunded)
                return null;
            made = new SimulatedRefund(
                "rfnd_" + Razorpay.RazorpayPost.RandomLetters(14), back, status);
            request.Refunds.Add(made);
        }

        if (tell) Tell(request, "captured", request.Amount);
        return made;
    }

    private void Tell(SimulatedRequest request, string status, long amount) =>
        webhooks.Enqueue(new WebhookUpdate(
            request.Chat, MetaJson.Object(json =>
            {
                json.Property("id", request.Wamid);
                json.Property("type", "payment");
                json.Property("status", status);
                json.Name("payment");
                json.BeginObject();
                json.Property("reference_id", request.Reference);
                if (amount > 0) Amount(json, "amount", amount);
                if (request.Refunds.Count > 0) Refunds(json, request);
                json.EndObject();
                json.Property("timestamp",
                    MetaStatus.Seconds(time.GetUtcNow().ToUnixTimeMilliseconds()));
                if (request.Chat.Person.ShowsPhone)
                    json.Property("recipient_id", request.Chat.Person.Phone!);
            }), MetaEnvelope.Contact(request.Chat), IsStatus: true, Inbound: null));

    private static void Refunds(MetaJson json, SimulatedRequest request)
    {
        json.Name("refunds");
        json.BeginArray();
        foreach (SimulatedRefund refund in request.Refunds)
        {
            json.BeginObject();
            json.Property("id", refund.Id);
            json.Property("status", refund.Status);
            Amount(json, "amount", refund.Amount);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void Amount(MetaJson json, string name, long paise)
    {
        json.Name(name);
        json.BeginObject();
        json.Property("value", paise);
        json.Property("offset", 100);
        json.EndObject();
    }

    private static string? ReferenceOf(JsonElement root, string type)
    {
        JsonElement? interactive = root.At("interactive");
        return interactive.Text("type") == type
            ? interactive.At("action").At("parameters").Text("reference_id")
            : null;
    }
}
