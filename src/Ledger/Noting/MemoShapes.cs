using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Noting;

/// <summary>What a kind of amount without goods does to the books.</summary>
/// <param name="Stored">Its name in the tables; never renamed.</param>
/// <param name="EntryKind">The kind of its entries.</param>
/// <param name="Account">The other side.</param>
/// <param name="Khata">1: a party owes more, -1: less; 0: money moves instead.</param>
/// <param name="Purse">1: money comes in, -1: it goes out; 0: a khata moves instead.</param>
internal sealed record MemoShape(
    string Stored, string EntryKind, string Account, int Khata, int Purse);

/// <summary>The shape of every kind.</summary>
internal static class MemoShapes
{
    private static readonly Dictionary<MemoKind, MemoShape> All = new()
    {
        [MemoKind.Khata] = new("khata", "khata", Accounts.Unbilled, 1, 0),
        [MemoKind.Payable] = new("payable", "khata", Accounts.Unbilled, -1, 0),
        [MemoKind.Expense] = new("expense", "expense", Accounts.Expenses, 0, -1),
        [MemoKind.Discount] = new("discount", "discount", Accounts.Discounts, -1, 0),
        [MemoKind.DiscountReceived] =
            new("discount-received", "discount", Accounts.DiscountsReceived, 1, 0),
        [MemoKind.OldToGet] = new("old-to-get", "opening", Accounts.Opening, 1, 0),
        [MemoKind.OldToPay] = new("old-to-pay", "opening", Accounts.Opening, -1, 0),
        [MemoKind.OwnerPut] = new("owner-put", "owner", Accounts.Capital, 0, 1),
        [MemoKind.OwnerTook] = new("owner-took", "owner", Accounts.Drawings, 0, -1),
        [MemoKind.BankPut] = new("bank-put", "bank", Accounts.Bank, 0, -1),
        [MemoKind.BankTook] = new("bank-took", "bank", Accounts.Bank, 0, 1),
    };

    private static readonly Dictionary<string, MemoKind> ByName =
        All.ToDictionary(s => s.Value.Stored, s => s.Key, StringComparer.Ordinal);

    public static MemoShape Of(MemoKind kind) => All[kind];

    /// <exception cref="InvalidDataException">A later release's kind.</exception>
    public static MemoKind Kind(string stored) =>
        ByName.TryGetValue(stored, out MemoKind kind)
            ? kind
            : throw new InvalidDataException($"A memo's kind is never '{stored}'.");

    /// <summary>What was brought in from an old book: an import of it counts this in.</summary>
    public static bool IsOpening(MemoKind kind) => kind is MemoKind.OldToGet or MemoKind.OldToPay;
}
