using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;

namespace ConverseErp.Ledger.Gateway;

/// <summary>How far a refund has got; only ever grows, and a failed one moves nothing.</summary>
internal enum RefundProgress
{
    Created = 0,
    Processed = 1,
    Failed = 2,
}

/// <summary>Money on its way back.</summary>
internal sealed record GatewayRefund(string Refund, Money Amount, RefundProgress Progress)
{
    /// <summary>What it is called in the books.</summary>
    public Guid Id => GatewayIds.Of("refund", Refund);
}

/// <summary>All that is known of a payment at a gateway. Every event adds to it and none takes
/// away, so that their order and their repeats do not matter.</summary>
internal sealed record GatewayMoney(
    string Payment, Guid? Link, Money Amount, PaymentMode Mode, bool Captured, string? Utr,
    DateTimeOffset PaidAt)
{
    public ImmutableDictionary<string, GatewayRefund> Refunds { get; init; } =
        ImmutableDictionary<string, GatewayRefund>.Empty;

    /// <summary>What the gateway keeps back, with its tax; null while that is not known.
    /// </summary>
    public Money? Fee { get; init; }

    /// <summary>GST in the fee, at most all of it.</summary>
    public Money FeeTax { get; init; }

    /// <summary>What it is called in the books.</summary>
    public Guid Id => GatewayIds.Of("payment", Payment);

    /// <summary>All of it went back.</summary>
    public bool IsGone => Refunds.Values
        .Where(r => r.Progress == RefundProgress.Processed).Sum(r => r.Amount.Paise)
        >= Amount.Paise;

    /// <summary>What is known after an event about this payment.</summary>
    /// <param name="known">What was known; null: nothing.</param>
    /// <param name="payment">As the event tells.</param>
    /// <param name="refund">As the event tells.</param>
    /// <param name="link">The link that the event is about, if we know it.</param>
    public static GatewayMoney Take(
        GatewayMoney? known, GatewayPaymentSeen payment, GatewayRefundSeen? refund, Guid? link)
    {
        GatewayMoney money = known ?? new GatewayMoney(
            payment.Id, null, payment.Amount, ModeOf(payment.Method), false, null, payment.At);
        money = money with
        {
            Link = money.Link ?? link,
            // A refund tells of money that was captured; "failed" tells of one try among others.
            Captured = money.Captured || payment.Status is "captured" or "refunded"
                || refund is not null,
            Utr = money.Utr ?? payment.Utr,
        };
        // Told with the money, and with nothing before it came: the first word counts.
        if (money is { Captured: true, Fee: null } && payment.Fee is { } fee
            && fee > Money.Zero && fee <= money.Amount)
        {
            money = money with
            {
                Fee = fee,
                FeeTax = payment.FeeTax is { } tax && tax > Money.Zero && tax <= fee
                    ? tax
                    : Money.Zero,
            };
        }

        if (refund is null) return money;
        RefundProgress progress = refund.Status switch
        {
            "processed" => RefundProgress.Processed,
            "failed" => RefundProgress.Failed,
            _ => RefundProgress.Created,
        };
        if (money.Refunds.TryGetValue(refund.Id, out GatewayRefund? before)
            && before.Progress >= progress)
            return money;
        return money with
        {
            Refunds = money.Refunds.SetItem(
                refund.Id, new GatewayRefund(refund.Id, refund.Amount, progress)),
        };
    }

    // Net banking and wallets end on the same account as UPI does: the bank's.
    private static PaymentMode ModeOf(string method) =>
        method is "card" or "emi" or "cardless_emi" ? PaymentMode.Card : PaymentMode.Upi;
}

/// <summary>Names in our books for what a gateway names.</summary>
internal static class GatewayIds
{
    /// <summary>A version 8 UUID of both, the same whenever it is told.</summary>
    /// <param name="kind">payment, refund, fee or fee-tax.</param>
    public static Guid Of(string kind, string id) => NamedId.Of($"razorpay\n{kind}\n{id}");
}
