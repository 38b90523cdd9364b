namespace ConverseErp.Ledger.Importing;

/// <summary>Codes of rows that were not taken, in precedence order. Never renamed.</summary>
internal static class PartyFaults
{
    public const string Missing = "party-cell-missing";
    public const string TooLong = "party-cell-too-long";
    public const string Kind = "party-kind-unknown";
    public const string Phone = "party-phone-invalid";
    public const string Opening = "party-opening-invalid";
    public const string CreditLimit = "party-credit-limit-invalid";
    public const string Gstin = "party-gstin-invalid";
    public const string State = "party-state-unknown";
    public const string Standing = "party-standing-unknown";
    public const string StandingNeedsGstin = "party-standing-needs-gstin";
    public const string Repeated = "party-repeated";
    public const string Unclear = "party-unclear";
    public const string PhoneKnown = "party-phone-known";
    public const string KhataBegun = "party-khata-begun";
}
