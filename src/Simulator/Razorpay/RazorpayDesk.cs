using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ConverseErp.Simulator.Razorpay;

/// <summary>Links and what happens to them; in memory, as many as are asked for.</summary>
internal sealed class RazorpayDesk(RazorpayPost post, TimeProvider time)
{
    private const string Account = "acc_SimulatedShop1";
    private readonly ConcurrentDictionary<string, SimulatedLink> _links = new();
    private readonly ConcurrentDictionary<string, string> _references = new();

    public IEnumerable<SimulatedLink> All => _links.Values;

    public SimulatedLink? Find(string id) => _links.GetValueOrDefault(id);

    public SimulatedLink? ByReference(string reference) =>
        _references.TryGetValue(reference, out string? id) ? Find(id) : null;

    /// <summary>A payment as GET answers; null when there is none.</summary>
    public JsonObject? PaymentJson(string id)
    {
        foreach (SimulatedLink link in _links.Values)
        {
            lock (link)
            {
                if (link.Payments.Find(p => p.Id == id) is { } payment)
                    return payment.ToJson(link);
            }
        }

        return null;
    }

    /// <returns>Null when the reference is taken.</returns>
    public SimulatedLink? Create(JsonObject wanted, string publicUrl)
    {
        string reference = (string?)wanted["reference_id"] ?? "";
        string id = "plink_" + RazorpayPost.RandomLetters(14);
        if (reference.Length > 0 && !_references.TryAdd(reference, id)) return null;
        SimulatedLink link = new()
        {
            Id = id,
            OrderLetters = RazorpayPost.RandomLetters(14),
            Reference = reference,
            Description = (string?)wanted["description"] ?? "",
            Amount = (long)wanted["amount"]!,
            Partial = (bool?)wanted["accept_partial"] ?? false,
            ExpireBy = (long?)wanted["expire_by"] ?? 0,
            CreatedAt = Now(),
            ShortUrl = $"{publicUrl}/razorpay/pay/{id}",
        };
        _links[id] = link;
        return link;
    }

    public bool Cancel(SimulatedLink link)
    {
        lock (link)
        {
            if (link.Status != "created") return false;
            link.Status = "cancelled";
        }

        post.Send([Event("payment_link.cancelled", link, null)]);
        return true;
    }

    public bool Expire(SimulatedLink link)
    {
        lock (link)
        {
            if (!link.IsLiving) return false;
            link.Status = "expired";
        }

        post.Send([Event("payment_link.expired", link, null)]);
        return true;
    }

    /// <summary>Somebody pays, perhaps after a try that failed: of one payment, as UPI does it.
    /// </summary>
    /// <returns>Null when the link takes no money.</returns>
    public SimulatedPayment? Pay(SimulatedLink link, long? amount, string method, bool failsFirst)
    {
        SimulatedPayment payment;
        List<JsonObject> events = [];
        lock (link)
        {
            long due = link.Amount - link.Paid;
            long paid = link.Partial ? Math.Min(amount ?? due, due) : due;
            if (!link.IsLiving || paid <= 0) return null;
            payment = new SimulatedPayment
            {
                Id = "pay_" + RazorpayPost.RandomLetters(14),
                Amount = paid,
                Method = method,
                Rrn = Random.Shared.NextInt64(100_000_000_000, 999_999_999_999).ToString(
                    System.Globalization.CultureInfo.InvariantCulture),
                CreatedAt = Now(),
            };
            link.Payments.Add(payment);
            if (failsFirst) events.Add(Told("payment.failed", null, payment, "failed", link));
            events.Add(Told("payment.authorized", null, payment, "authorized", link));
            payment.Status = "captured";
            link.Paid += paid;
            link.Status = link.Paid >= link.Amount ? "paid" : "partially_paid";
            events.Add(Told("payment.captured", null, payment, "captured", link));
            events.Add(Event("payment_link." + link.Status, link, payment));
        }

        post.Send(events);
        return payment;
    }

    /// <summary>Money goes back.</summary>
    /// <param name="status">processed or failed.</param>
    public string? Refund(string paymentId, long? amount, string status)
    {
        foreach (SimulatedLink link in _links.Values)
        {
            lock (link)
            {
                if (link.Payments.Find(p => p.Id == paymentId) is not { } payment) continue;
                long back = Math.Min(amount ?? payment.Amount, payment.Amount - payment.Refunded);
                if (back <= 0) return null;
                string id = "rfnd_" + RazorpayPost.RandomLetters(14);
                if (status == "processed") payment.Refunded += back;
                post.Send(
                [
                    Refunded("refund.created", link, payment, id, back, "created"),
                    Refunded("refund." + status, link, payment, id, back, status),
                ]);
                return id;
            }
        }

        return null;
    }

    public void Clear()
    {
        _links.Clear();
        _references.Clear();
    }

    private JsonObject Refunded(string name, SimulatedLink link, SimulatedPayment payment,
        string id, long amount, string status)
    {
        JsonObject told = Told(name, null, payment, payment.Status, link);
        told["payload"]!["refund"] = Entity(new JsonObject
        {
            ["id"] = id,
            ["entity"] = "refund",
            ["amount"] = amount,
            ["currency"] = "INR",
            ["payment_id"] = payment.Id,
            ["notes"] = new JsonArray(),
            ["status"] = status,
            ["created_at"] = Now(),
        });
        return told;
    }

    private JsonObject Event(string name, SimulatedLink link, SimulatedPayment? payment) =>
        Told(name, link, payment, payment?.Status ?? "", link);

    private JsonObject Told(string name, SimulatedLink? link, SimulatedPayment? payment,
        string status, SimulatedLink of)
    {
        JsonObject payload = [];
        if (link is not null) payload["payment_link"] = Entity(link.ToJson(fetched: false));
        if (payment is not null)
        {
            JsonObject entity = payment.ToJson(of);
            entity["status"] = status;
            if (status is "failed" or "authorized") entity["fee"] = entity["tax"] = null;
            payload["payment"] = Entity(entity);
        }

        return new JsonObject
        {
            ["entity"] = "event",
            ["account_id"] = Account,
            ["event"] = name,
            ["contains"] = new JsonArray([.. payload.Select(p => (JsonNode)p.Key)]),
            ["payload"] = payload,
            ["created_at"] = Now(),
        };
    }

    private static JsonObject Entity(JsonObject entity) => new() { ["entity"] = entity };

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();
}
