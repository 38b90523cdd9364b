using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Meeting;

/// <summary>Refusals of people from contact cards, in precedence order. Codes are permanent.
/// </summary>
public static class PartyRefusals
{
    public static readonly Refusal NameInvalid = new(
        "party-name-invalid", "A name needs 1 to 100 characters, one of them a letter.");

    public static readonly Refusal PhoneInvalid = new(
        "party-phone-invalid", "This is no phone number that answers.");

    public static readonly Refusal PhoneTaken = new(
        "party-phone-taken", "That number is another party's of this shop.");

    public static readonly Refusal Unknown = new(
        "party-unknown", "There is no such customer or supplier.");

    public static readonly Refusal GstinOwn = new(
        "party-gstin-own", "That GSTIN is the shop's own: nobody bills themselves.");

    public static readonly Refusal StateUnknown = new(
        "gst-state-unknown",
        "This is no State code in use, or another than the GSTIN begins with.");

    public static readonly Refusal StandingNeedsGstin = new(
        "gst-supply-needs-gstin",
        "A zone, a deemed export or composition needs the buyer's GSTIN.");
}
