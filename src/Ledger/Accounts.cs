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

    /// <summary>The other side of what is owed either way in one figure, without goods.
    /// </summary>
    public const string Unbilled = "unbilled";

    /// <summary>Goods bought, at what they cost with tax.</summary>
    public const string Purchases = "purchases";

    /// <summary>GST paid to suppliers that the shop may set off, head by head.</summary>
    public const string InputCgst = "input_cgst";

    public const string InputSgst = "input_sgst";

    public const string InputIgst = "input_igst";

    public const string InputCess = "input_cess";

    public const string Expenses = "expenses";

    /// <summary>What customers need not pay any more.</summary>
    public const string Discounts = "discounts";

    /// <summary>What the shop need not pay its suppliers any more.</summary>
    public const string DiscountsReceived = "discounts-received";

    /// <summary>What the owner put into the shop.</summary>
    public const string Capital = "capital";

    /// <summary>What the owner took out of it.</summary>
    public const string Drawings = "drawings";

    /// <summary>What the drawer had more or less than the book, when it was counted.</summary>
    public const string ShortOver = "short-over";

    public const string Cash = "cash";

    public const string Bank = "bank";

    /// <summary>The accounts that hold money.</summary>
    public static IReadOnlyList<string> Money { get; } =
        [Cash, Of(PaymentMode.Upi), Of(PaymentMode.Card), Bank];

    /// <summary>Where a sale's worth goes, or a payment comes from.</summary>
    public static string Of(PaymentMode mode) => mode switch
    {
        PaymentMode.Credit => Party,
        PaymentMode.Cash => Cash,
        PaymentMode.Upi => "upi",
        PaymentMode.Card => "card",
    };

    /// <summary>How money moved, from the account it moved on.</summary>
    public static PaymentMode Mode(string account) => account switch
    {
        Cash => PaymentMode.Cash,
        "upi" => PaymentMode.Upi,
        "card" => PaymentMode.Card,
        _ => throw new InvalidDataException($"Money never moves on '{account}'."),
    };
}
