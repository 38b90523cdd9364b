using ConverseErp.Contracts;

namespace ConverseErp.Ledger;

/// <summary>Names of the accounts in the book; stored, so never renamed.</summary>
internal static class Accounts
{
    /// <summary>The khata: the only account whose lines move a party's balance.</summary>
    public const string Party = "party";

    public const string Sales = "sales";

    /// <summary>GST collected, all heads together.</summary>
    public const string Tax = "tax";

    /// <summary>The other side of balances brought in from an old book.</summary>
    public const string Opening = "opening";

    /// <summary>Where a sale's worth goes, or a payment comes from.</summary>
    public static string Of(PaymentMode mode) => mode switch
    {
        PaymentMode.Credit => Party,
        PaymentMode.Cash => "cash",
        PaymentMode.Upi => "upi",
        PaymentMode.Card => "card",
    };
}
