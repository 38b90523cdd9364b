using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Why a document is not registered at the portal, or not yet. Codes are permanent.
/// </summary>
internal static class EInvoiceRefusals
{
    public static readonly Refusal NotSetUp = new(
        "einvoice-not-set-up", "This installation, or this shop, has no login at the portal.");

    public static readonly Refusal AccountInvalid = new(
        "einvoice-account-invalid",
        "The portal's user is 1 to 30, its password 6 to 30 printable letters and digits.");

    public static readonly Refusal NothingToRegister = new(
        "einvoice-not-waiting", "This document is registered already, or taken back.");

    public static readonly Refusal TooLate = new(
        "einvoice-too-late", "A document has to be reported within 30 days of its day.");

    public static readonly Refusal NumberUsed = new(
        "einvoice-number-used", "The portal has another document of this number.");

    public static readonly Refusal PortalAway = new(
        "einvoice-portal-away", "The portal does not answer. It is tried again by itself.");

    public static readonly Refusal SignatureWrong = new(
        "einvoice-signature-wrong",
        "The portal's signature does not fit its key, so nothing is printed. It is asked again.");

    public static Refusal Login(IrpFault fault) => new(
        "einvoice-login-refused", "The portal refuses the login: " + fault.Said);

    public static Refusal CancelRefused(IrpFault fault) => new(
        "einvoice-cancel-refused", "The portal does not cancel it: " + fault.Said);

    /// <summary>What a refusal is about, by the portal's number.</summary>
    /// <param name="seller">The shop's GSTIN, which errors about it name.</param>
    /// <remarks>Numbers: the portal's published list, error codes of INV and of GSTINs.
    /// </remarks>
    public static Refusal Of(IrpFault fault, string seller)
    {
        if (fault.IsUnsigned) return SignatureWrong;
        if (fault.IsLogin) return Login(fault);
        foreach (string code in fault.Code.Split(','))
        {
            switch (code)
            {
                case "3028" or "3029" or "3074" or "3075" or "3076" or "3077" or "3078"
                    or "3079" or "2117" or "2265":
                    // The number is the same for either side; the words name whose it is.
                    return fault.Said.Contains(seller, StringComparison.OrdinalIgnoreCase)
                        ? Login(fault)
                        : new Refusal("einvoice-buyer-gstin",
                            "The portal does not know the buyer's GSTIN: " + fault.Said);
                case "2176" or "2186" or "2187":
                    return new Refusal("einvoice-hsn",
                        "The portal does not know an HSN code: " + fault.Said);
                case "3038" or "3039" or "2274" or "2275":
                    return new Refusal("einvoice-address",
                        "A PIN code does not fit its State: " + fault.Said);
                case "2278" or "2295":
                    return NumberUsed;
                default:
                    break;
            }
        }

        return new Refusal("einvoice-refused", "The portal refuses it: " + fault.Said);
    }
}
