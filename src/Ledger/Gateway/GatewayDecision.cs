using ConverseErp.Contracts;
using ConverseErp.Ledger.Matching;

namespace ConverseErp.Ledger.Gateway;

/// <summary>A payment link as it is kept.</summary>
/// <param name="Cancelled">The sale was taken back.</param>
internal sealed record KeptLink(
    Guid Link, InvoiceId Invoice, OrderId Order, PartyId Party, string Bill, Money Amount,
    bool Partial, string State, string? ProviderId, string? Url, bool Cancelled,
    string? Fault)
{
    /// <summary>Of a payment inside WhatsApp: the shop's payment configuration.</summary>
    public string? Configuration { get; init; }

    /// <summary>With it: the number that asked.</summary>
    public string? NumberId { get; init; }

    /// <summary>All of it is paid inside WhatsApp, or nothing.</summary>
    public bool IsRequest => Configuration is not null;

    public bool IsLiving => State is "wanted" or "open" or "cancelling";
}

/// <summary>What the books know that money has to be placed in.</summary>
/// <param name="Mismatch">The state of its row among the mismatches; null: there is none.</param>
/// <param name="BookedFor">Whose payment it is in the books; null: it is not there.</param>
/// <param name="IsRefundBooked">By its name in the books.</param>
/// <param name="IsRefundUndone">The same.</param>
internal sealed record Placement(
    KeptLink? Link, string? Mismatch, PartyId? BookedFor, Func<Guid, bool> IsRefundBooked,
    Func<Guid, bool> IsRefundUndone)
{
    /// <summary>The gateway's fee is among the expenses.</summary>
    public bool IsFeeBooked { get; init; }
}

/// <summary>What money that came, or went, does to the books.</summary>
internal abstract record GatewayEffect
{
    /// <summary>The party has paid.</summary>
    public sealed record Book(PartyId Party, OrderId Order) : GatewayEffect;

    /// <summary>Nobody knows whose it is: a person has to say.</summary>
    public sealed record Unplaced(string Reason, PartyId? Party, OrderId? Order) : GatewayEffect;

    /// <summary>No person is needed any more.</summary>
    public sealed record Resolve : GatewayEffect;

    /// <summary>The gateway kept something back: the shop's expense.</summary>
    public sealed record Fee : GatewayEffect;

    /// <summary>Money went back to the party.</summary>
    public sealed record Refund(GatewayRefund Money, PartyId Party) : GatewayEffect;

    /// <summary>It did not, after all.</summary>
    public sealed record RefundUndone(GatewayRefund Money) : GatewayEffect;
}

/// <summary>Decides by what is known, never by what came last. Changes nothing.</summary>
internal static class GatewayDecision
{
    public static IEnumerable<GatewayEffect> Settle(GatewayMoney money, Placement placed)
    {
        PartyId? party = placed.BookedFor;
        if (money.Captured && party is null)
        {
            foreach (GatewayEffect effect in Place(money, placed))
            {
                if (effect is GatewayEffect.Book book) party = book.Party;
                yield return effect;
            }
        }

        if (party is not { } payer) yield break;
        if (money.Fee is not null && !placed.IsFeeBooked) yield return new GatewayEffect.Fee();
        foreach (GatewayRefund refund in money.Refunds.Values.OrderBy(
            r => r.Refund, StringComparer.Ordinal))
        {
            bool booked = placed.IsRefundBooked(refund.Id);
            if (refund.Progress == RefundProgress.Processed && !booked)
                yield return new GatewayEffect.Refund(refund, payer);
            bool undoes = refund.Progress == RefundProgress.Failed && booked
                && !placed.IsRefundUndone(refund.Id);
            if (undoes) yield return new GatewayEffect.RefundUndone(refund);
        }
    }

    private static IEnumerable<GatewayEffect> Place(GatewayMoney money, Placement placed)
    {
        // Somebody has said that it is no payment.
        if (placed.Mismatch == "dismissed") yield break;
        bool differs = placed.Link is { IsRequest: true } asked && asked.Amount != money.Amount;
        if (placed.Link is { Cancelled: false } link && !differs)
        {
            yield return new GatewayEffect.Book(link.Party, link.Order);
            if (placed.Mismatch == "open") yield return new GatewayEffect.Resolve();
        }
        else if (money.IsGone)
        {
            if (placed.Mismatch == "open") yield return new GatewayEffect.Resolve();
        }
        else if (placed.Mismatch is null)
        {
            yield return new GatewayEffect.Unplaced(
                placed.Link is null
                    ? UnplacedReason.LinkUnknown
                    : placed.Link.Cancelled
                        ? UnplacedReason.BillCancelled
                        : UnplacedReason.AmountDiffers,
                placed.Link?.Party, placed.Link?.Order);
        }
    }
}
