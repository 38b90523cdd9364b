using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Meta;

/// <summary>Reads what became of a payment inside WhatsApp, patiently: only the reference and the
/// status are sure to be there.</summary>
internal static class MetaPayment
{
    /// <summary>How the ledger is told of WhatsApp's payments.</summary>
    public const string Provider = "whatsapp";

    private const int ReferenceMax = 35;
    private const int IdMax = 64;

    /// <returns>Empty when the status is no payment's. One event a refund, or one in all.
    /// </returns>
    public static IReadOnlyList<GatewayEventReceived> Read(
        JsonElement item, DateTimeOffset receivedAt)
    {
        JsonElement? payment = item.Child("payment"u8);
        if (item.Text("type"u8) != "payment" || item.Id("status"u8, IdMax) is not { } status
            || payment?.Id("reference_id"u8, ReferenceMax) is not { } reference)
            return [];
        DateTimeOffset at = MetaTime.Of(item, receivedAt);
        JsonElement? transaction = payment.Child("transaction"u8);
        // Pending and failed are about one try among others: nothing has come.
        bool captured = status == "captured";
        GatewayLinkSeen link = new(Id(reference), reference, captured ? "paid" : "created");
        GatewayPaymentSeen? paid = captured
            ? new GatewayPaymentSeen(
                Id(reference),
                Amount(payment.Child("amount"u8)) ?? Amount(transaction.Child("amount"u8))
                    ?? Money.Zero,
                "captured", transaction.Child("method"u8)?.Id("type"u8, IdMax) ?? "upi", null, at)
            : null;
        GatewayEventReceived told = new(
            Provider, "payment." + status, link, paid, null, receivedAt);
        List<GatewayRefundSeen> back = paid is null ? [] : [.. Refunds(payment!.Value)];
        return back.Count == 0
            ? [told]
            : [.. back.Select(refund => told with { Refund = refund })];
    }

    /// <summary>What the money of a request is called, whoever tells of it: WhatsApp by its
    /// reference, the gateway by its notes.</summary>
    public static string Id(string reference) => "wa:" + reference;

    /// <summary>What may tell whose money it is.</summary>
    public static IReadOnlyList<string> Keys(string reference) => ["ref:" + reference];

    private static IEnumerable<GatewayRefundSeen> Refunds(JsonElement payment)
    {
        const int RefundsMax = 50;
        if (payment.List("refunds"u8) is not { } refunds) yield break;
        foreach (JsonElement refund in refunds.EnumerateArray().Take(RefundsMax))
        {
            if (refund.Id("id"u8, IdMax) is { } id
                && Amount(refund.Child("amount"u8)) is { } amount && amount > Money.Zero)
                yield return new GatewayRefundSeen(id, amount, Progress(refund.Text("status"u8)));
        }
    }

    private static string Progress(string? status) => status switch
    {
        "success" or "completed" or "processed" => "processed",
        "failed" => "failed",
        _ => "created",
    };

    // value / offset are rupees; in India the offset is always 100.
    private static Money? Amount(JsonElement? amount)
    {
        if (!long.TryParse(amount.Text("value"u8), NumberStyles.None,
            CultureInfo.InvariantCulture, out long value)
            || (amount.Text("offset"u8) ?? "100") != "100")
            return null;
        return value > 0 ? new Money(value) : null;
    }
}
