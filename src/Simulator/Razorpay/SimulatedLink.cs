using System.Text.Json.Nodes;

namespace ConverseErp.Simulator.Razorpay;

/// <summary>A payment that somebody made, or tried to make, by a link.</summary>
internal sealed class SimulatedPayment
{
    public required string Id { get; init; }

    public required long Amount { get; init; }

    public required string Method { get; init; }

    public required string Rrn { get; init; }

    public required long CreatedAt { get; init; }

    public string Status { get; set; } = "created";

    public long Refunded { get; set; }

    /// <summary>Two per cent and 18 % GST on it, as a standard plan takes; 0 before the money is
    /// there.</summary>
    public long Fee => Status is "captured" or "refunded"
        ? Rounded(Amount * 2, 100) + Tax
        : 0;

    /// <summary>GST in the fee.</summary>
    public long Tax => Status is "captured" or "refunded"
        ? Rounded(Rounded(Amount * 2, 100) * 18, 100)
        : 0;

    private static long Rounded(long value, long by) => (value + (by / 2)) / by;

    public JsonObject ToJson(SimulatedLink link) => new()
    {
        ["id"] = Id,
        ["entity"] = "payment",
        ["amount"] = Amount,
        ["currency"] = "INR",
        ["status"] = Status,
        ["order_id"] = "order_" + link.OrderLetters,
        ["method"] = Method,
        ["amount_refunded"] = Refunded,
        ["refund_status"] = Refunded == 0 ? null : Refunded < Amount ? "partial" : "full",
        ["captured"] = Status == "captured",
        ["description"] = "#" + link.Id["plink_".Length..],
        ["notes"] = new JsonArray(),
        ["fee"] = Fee > 0 ? Fee : null,
        ["tax"] = Fee > 0 ? Tax : null,
        ["error_code"] = Status == "failed" ? "BAD_REQUEST_ERROR" : null,
        ["acquirer_data"] = new JsonObject { ["rrn"] = Rrn },
        ["created_at"] = CreatedAt,
    };
}

/// <summary>A payment link, as Razorpay's wire format has it.</summary>
internal sealed class SimulatedLink
{
    public required string Id { get; init; }

    public required string OrderLetters { get; init; }

    public required string Reference { get; init; }

    public required string Description { get; init; }

    public required long Amount { get; init; }

    public required bool Partial { get; init; }

    public required long ExpireBy { get; init; }

    public required long CreatedAt { get; init; }

    public required string ShortUrl { get; init; }

    public string Status { get; set; } = "created";

    public long Paid { get; set; }

    public List<SimulatedPayment> Payments { get; } = [];

    public bool IsLiving => Status is "created" or "partially_paid";

    /// <param name="fetched">With its payments, as GET answers; events leave them out.</param>
    public JsonObject ToJson(bool fetched)
    {
        JsonObject link = new()
        {
            ["id"] = Id,
            ["accept_partial"] = Partial,
            ["amount"] = Amount,
            ["amount_paid"] = Paid,
            ["currency"] = "INR",
            ["description"] = Description,
            ["expire_by"] = ExpireBy,
            ["reference_id"] = Reference,
            ["short_url"] = ShortUrl,
            ["status"] = Status,
            ["created_at"] = CreatedAt,
            // Unset values are 0, "" or null there.
            ["cancelled_at"] = 0,
            ["expired_at"] = 0,
            ["notes"] = null,
            ["user_id"] = "",
        };
        if (!fetched) return link;
        link["payments"] = Payments.Count == 0 ? null : new JsonArray(
        [
            .. Payments.Where(p => p.Status is "captured" or "refunded").Select(
                p => (JsonNode)new JsonObject
                {
                    ["payment_id"] = p.Id,
                    ["amount"] = p.Amount,
                    ["status"] = p.Status,
                    ["method"] = p.Method,
                    ["created_at"] = p.CreatedAt,
                }),
        ]);
        return link;
    }
}
