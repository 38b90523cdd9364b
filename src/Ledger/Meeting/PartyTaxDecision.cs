using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Meeting;

/// <summary>Decides what a party is to the tax from now on. Pure.</summary>
internal static class PartyTaxDecision
{
    /// <param name="own">The shop's GSTIN; null when it has none.</param>
    /// <returns>The party as it will be; in this order a refusal of the GSTIN, the State or the
    /// standing.</returns>
    public static Answer<Party> Decide(
        Party party, PartyTax asked, IGstRules gst, string? own)
    {
        string? gstin = asked.Gstin is null ? party.Gstin : Bare(asked.Gstin);
        if (asked.Gstin is not null && gstin is not null
            && gst.RefusesGstin(gstin) is { } wrong)
            return wrong;
        if (asked.Gstin is not null && gstin is not null && gstin == own)
            return PartyRefusals.GstinOwn;

        // A registered party's State is in its number.
        string? inside = gstin?[..2];
        string? state = inside ?? (asked.StateCode is null
            ? party.StateCode
            : Bare(asked.StateCode));
        if (asked.StateCode is { Length: > 0 } said
            && (!gst.IsState(said.Trim()) || (inside is not null && said.Trim() != inside)))
            return PartyRefusals.StateUnknown;

        string? address = asked.Address is null ? party.Address : Text(asked.Address);
        BuyerStanding standing = asked.Standing ?? party.Standing;
        if (standing != BuyerStanding.Regular && gstin is null)
            return PartyRefusals.StandingNeedsGstin;
        return party with
        {
            Gstin = gstin, StateCode = state, Address = address, Standing = standing,
        };
    }

    private static string? Bare(string typed)
    {
        string bare = new([.. typed.Where(c => !char.IsWhiteSpace(c) && c != '-')]);
        return bare.Length == 0 ? null : bare.ToUpperInvariant();
    }

    private static string? Text(string typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
