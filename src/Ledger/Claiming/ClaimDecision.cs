using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Claiming;

/// <summary>A word about money, as it is kept.</summary>
/// <param name="State">open, booked, refused or unplaced.</param>
internal sealed record KeptClaim(
    Guid Claim, PartyId Party, OrderId? Order, Money Amount, PaymentMode Mode,
    DateTimeOffset SaidAt, string State)
{
    public bool IsOpen => State == "open";

    /// <summary>A picture came instead of an amount.</summary>
    public bool Pictured { get; init; }
}

/// <summary>What a shop's claims are decided by. Changes nothing.</summary>
internal static class ClaimDecision
{
    /// <summary>Asked more often, an owner stops reading.</summary>
    public const int AskedInADayMax = 3;

    private static readonly Money AmountMax = Money.FromRupees(1_000_000_000L);

    /// <summary>The claim as it is kept; null when there is nothing new in it, or when it can
    /// be nobody's.</summary>
    /// <param name="ofParty">The party's claims of the last day, and those that wait.</param>
    public static KeptClaim? Decide(
        ClaimPayment command, ShopKhata khata, IReadOnlyCollection<KeptClaim> ofParty)
    {
        // Several pictures of one evening are one word, and any open word is enough.
        if (command.Pictured)
        {
            if (ofParty.Any(c => c.IsOpen)) return null;
            command = command with { Amount = khata.Balance(command.Party) };
        }

        bool sensible = khata.Party(command.Party) is not null && command.Amount > Money.Zero
            && command.Amount <= AmountMax && command.Mode != PaymentMode.Credit;
        if (!sensible) return null;
        bool known = ofParty.Any(c => c.Claim == command.Claim
            || (c.IsOpen && c.Amount == command.Amount
                && (c.Order == command.Order || c.Order is null || command.Order is null)));
        bool often = ofParty.Count(c => command.SaidAt - c.SaidAt < TimeSpan.FromDays(1))
            >= AskedInADayMax;
        return known || often
            ? null
            : new KeptClaim(command.Claim, command.Party, command.Order, command.Amount,
                command.Mode, command.SaidAt, "open")
            {
                Pictured = command.Pictured,
            };
    }

    /// <summary>Whether an answer to a claim still counts; the refusal otherwise.</summary>
    public static Refusal? Refuses(KeptClaim? claim) => claim switch
    {
        null => ClaimRefusals.Unknown,
        { IsOpen: false } => ClaimRefusals.AlreadyDecided,
        _ => null,
    };
}
