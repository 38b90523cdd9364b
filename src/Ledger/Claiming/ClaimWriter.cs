using ConverseErp.Contracts;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Ledger.Claiming;

/// <summary>Keeps claims and their answers; what one did the next one sees.</summary>
internal sealed class ClaimWriter(
    ITenantStatements writes, ShopKhata khata, ClaimBook claims, PaymentWriter payments,
    MismatchStore mismatches, DateTimeOffset now)
{
    /// <returns>The question for the shop; null when it has been asked before.</returns>
    public PaymentClaimed? Claim(ClaimPayment command, string? bill)
    {
        KeptClaim? claim = ClaimDecision.Decide(command, khata, claims.Of(command.Party));
        if (claim is null) return null;
        ClaimStore.Add(writes, claim, now);
        claims.Put(claim);
        return new PaymentClaimed(
            claim.Party, khata.Party(claim.Party)?.Name, claim.Amount, claim.Mode, claim.SaidAt)
        {
            Claim = claim.Claim,
            BillNumber = bill,
            Pictured = claim.Pictured,
        };
    }

    public ClaimDecided Decide(DecideClaim command)
    {
        KeptClaim? claim = claims.Find(command.Claim);
        if (ClaimDecision.Refuses(claim) is { } refused)
            return Answered(command, claim, null, refused);
        if (!command.Accepted)
        {
            End(claim!, "refused", null);
            return Answered(command, claim, Contact(claim!.Party), null);
        }

        if (claim!.Order is { } order && claims.IsCancelled(order))
        {
            End(claim, "unplaced", null);
            mismatches.Open(writes, new UnplacedMoney(
                Guid.CreateVersion7(now), "claim", claim.Claim.ToString("N"),
                UnplacedReason.BillCancelled, claim.Amount, claim.Mode, claim.Party, order, null,
                claim.SaidAt), now);
            return Answered(command, claim, null, ClaimRefusals.BillCancelled);
        }

        PaymentAnswered paid = payments.Record(new RecordPayment(
            command.Payment, command.Chat, claim.Party, true, claim.Amount, claim.Mode,
            command.SaidAt));
        if (paid.Refusal is { } refusal) return Answered(command, claim, null, refusal);
        if (claim.Order is { } bill) PaymentStore.ForBill(writes, command.Payment, bill);
        End(claim, "booked", command.Payment);
        return Answered(command, claim, Contact(claim.Party), null);
    }

    private void End(KeptClaim claim, string state, Guid? payment)
    {
        KeptClaim ended = claim with { State = state };
        ClaimStore.Decide(writes, ended, payment, now);
        claims.Put(ended);
    }

    private PartyContact? Contact(PartyId party) =>
        khata.Party(party) is { } known && (known.Phone ?? known.Bsuid) is not null
            ? new PartyContact(known.Phone, known.Bsuid, known.Language)
            : null;

    private ClaimDecided Answered(
        DecideClaim command, KeptClaim? claim, PartyContact? customer, Refusal? refusal)
    {
        PartyId party = claim?.Party ?? default;
        return new ClaimDecided(
            command.Claim, command.Chat, command.Payment, party, khata.Party(party)?.Name,
            claim?.Amount ?? Money.Zero, claim?.Mode ?? PaymentMode.Upi, command.Accepted,
            khata.Balance(party), customer, refusal);
    }
}
