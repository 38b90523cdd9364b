using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Meeting;

/// <summary>What is known of parties to the tax, written behind the lock that their sales take.
/// </summary>
internal sealed class PartyDesk(
    TenantSessions sessions, KhataBooking booking, PersonalData personal, IGstRules gst,
    IShops shops) : IPartyDesk
{
    private const string WriteSql = """
        WITH bumped AS (
          INSERT INTO ledger.party_version AS v (business_id, version) VALUES ($1, 1)
          ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
          RETURNING version)
        UPDATE ledger.party p SET gstin = $3, state_code = $4, address = $5::bytea,
          standing = $6, version = bumped.version
        FROM bumped WHERE p.business_id = $1 AND p.party_id = $2
        """;

    public async Task<Answer<Party>> SetTaxAsync(
        BusinessId business, PartyId party, PartyTax tax, CancellationToken cancel)
    {
        string? own = (await shops.FindAsync(business, cancel))?.Gstin;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        Dictionary<PartyId, PartyAtBooking> found = booking.LoadOf(
            reading.For(business), "SELECT $2::uuid", party.Value);
        await session.ExecuteAsync(reading, cancel);
        if (!found.TryGetValue(party, out PartyAtBooking? known)) return PartyRefusals.Unknown;
        Answer<Party> answer = PartyTaxDecision.Decide(Of(known), tax, gst, own);
        if (answer.Fact is not { } after) return answer;

        StatementBatch writing = new();
        writing.For(business).Run(
            WriteSql, business.Value, party.Value, after.Gstin, after.StateCode,
            personal.Protect(business, after.Address), BuyerStandings.Word(after.Standing));
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        booking.Changed(business);
        return after;
    }

    private static Party Of(PartyAtBooking p) => new(
        p.Party, p.Name, p.Kind, p.Phone, p.Bsuid, p.Gstin, p.StateCode, p.Address,
        p.CreditLimit, p.Language)
    {
        Standing = p.Standing,
    };
}
