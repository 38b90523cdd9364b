namespace ConverseErp.Contracts;

/// <summary>"Ramesh ne sab chuka diya": the whole balance is paid, by the party or, where the
/// shop owes, to it. The answer is a <see cref="PaymentAnswered"/>, and it is undone as a payment
/// is.</summary>
/// <param name="Payment">Names it, so that it can be undone once.</param>
/// <param name="Shown">The balance that was shown and said yes to; another one is not settled.
/// </param>
public sealed record SettleKhata(
    Guid Payment, ChatReference Chat, PartyId Party, PaymentMode Mode, Money Shown,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "ledger.settle-khata.v1";

    public static LaneAddress Address => LaneAddress.Ledger;
}

/// <summary>What of a payment came in one way: "200 cash 300 upi".</summary>
/// <param name="Amount">Above 0.</param>
public sealed record PaymentPart(PaymentMode Mode, Money Amount);
