using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;

namespace ConverseErp.Intake.Razorpay;

/// <summary>What a webhook of Razorpay says, read patiently: entities may be missing, ids may
/// lack their prefix, unset values are 0, "", {} or [].</summary>
/// <param name="Keys">What may tell whose money it is, the surest first.</param>
/// <param name="Message">Null for an event that moves no money of ours.</param>
internal sealed record RazorpayEvent(
    string Name, string? Account, IReadOnlyList<string> Keys, GatewayEventReceived? Message)
{
    public const string Provider = "razorpay";

    private const int IdMax = 64;

    /// <returns>Null when the JSON is no event.</returns>
    public static RazorpayEvent? Read(JsonElement root, DateTimeOffset receivedAt)
    {
        if (root.Text("entity"u8) != "event" || root.Id("event"u8, IdMax) is not { } name)
            return null;
        JsonElement? payload = root.Child("payload"u8);
        JsonElement? link = payload.Child("payment_link"u8).Child("entity"u8);
        JsonElement? payment = payload.Child("payment"u8).Child("entity"u8);
        JsonElement? refund = payload.Child("refund"u8).Child("entity"u8);
        string? account = root.Id("account_id"u8, IdMax);
        GatewayLinkSeen? linkSeen = link is { } l ? Link(l) : Requested(payment) ?? Hinted(payment);
        GatewayPaymentSeen? paid = payment is { } p ? Payment(p, receivedAt) : null;
        // WhatsApp tells of the same money by our reference alone: one name for both.
        if (paid is not null && linkSeen?.Id.StartsWith("wa:", StringComparison.Ordinal) == true)
            paid = paid with { Id = linkSeen.Id };
        GatewayRefundSeen? back = refund is { } r && paid is not null ? Refund(r) : null;
        List<string> keys = [];
        if (linkSeen is not null) keys.Add(linkSeen.Id);
        if (linkSeen?.Reference is { } reference) keys.Add("ref:" + reference);
        if (paid is not null) keys.Add(paid.Id);
        if (account is not null) keys.Add(account);
        bool concerns = linkSeen is not null || paid is not null;
        return new RazorpayEvent(name, account, keys, concerns
            ? new GatewayEventReceived(Provider, name, linkSeen, paid, back, receivedAt)
            : null);
    }

    private static GatewayLinkSeen? Link(JsonElement link) => link.Id("id"u8, IdMax) is { } id
        ? new GatewayLinkSeen(
            id, link.Id("reference_id"u8, IdMax), link.Id("status"u8, IdMax) ?? "created")
        : null;

    // A payment inside WhatsApp: the notes that we gave with the request.
    private static GatewayLinkSeen? Requested(JsonElement? payment) =>
        payment.Child("notes"u8)?.Id("request"u8, 35) is { } reference
            ? new GatewayLinkSeen(MetaPayment.Id(reference), reference, "created")
            : null;

    // A payment by link that comes without its link describes itself by the link's id:
    // "#QflcnnZqCekuvL" of plink_QflcnnZqCekuvL.
    private static GatewayLinkSeen? Hinted(JsonElement? payment)
    {
        const int Letters = 14;
        return payment.Text("description"u8) is { Length: Letters + 1 } text && text[0] == '#'
            && text.AsSpan(1).ContainsAnyExcept(Base62) == false
                ? new GatewayLinkSeen("plink_" + text[1..], null, "created")
                : null;
    }

    private static readonly System.Buffers.SearchValues<char> Base62 =
        System.Buffers.SearchValues.Create(
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static GatewayPaymentSeen? Payment(JsonElement payment, DateTimeOffset receivedAt)
    {
        if (payment.Id("id"u8, IdMax) is not { } id || Paise(payment) is not { } amount
            || (payment.Text("currency"u8) ?? "INR") != "INR")
            return null;
        DateTimeOffset at = long.TryParse(
            payment.Text("created_at"u8), NumberStyles.None, CultureInfo.InvariantCulture,
            out long seconds) && seconds is > 0 and < 253_402_300_799
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : receivedAt;
        return new GatewayPaymentSeen(
            id, amount, payment.Id("status"u8, IdMax) ?? "created",
            payment.Id("method"u8, IdMax) ?? "upi",
            payment.Child("acquirer_data"u8) is { } bank
                ? bank.Id("rrn"u8, IdMax) ?? bank.Id("bank_transaction_id"u8, IdMax)
                : null,
            at <= receivedAt ? at : receivedAt)
        {
            Fee = Paise(payment, "fee"u8),
            FeeTax = Paise(payment, "tax"u8),
        };
    }

    private static GatewayRefundSeen? Refund(JsonElement refund) =>
        refund.Id("id"u8, IdMax) is { } id && Paise(refund) is { } amount
            ? new GatewayRefundSeen(id, amount, refund.Id("status"u8, IdMax) ?? "created")
            : null;

    private static Money? Paise(JsonElement entity) => Paise(entity, "amount"u8);

    // Unset is null or 0.
    private static Money? Paise(JsonElement entity, ReadOnlySpan<byte> name) => long.TryParse(
        entity.Text(name), NumberStyles.None, CultureInfo.InvariantCulture,
        out long paise) && paise > 0
            ? new Money(paise)
            : null;
}
