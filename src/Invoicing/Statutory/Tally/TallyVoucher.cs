namespace ConverseErp.Invoicing.Statutory.Tally;

/// <summary>A voucher of TallyPrime.</summary>
/// <param name="RemoteId">Stays the same for ever: imported again, it replaces itself.</param>
/// <param name="Type">Sales, Purchase, Receipt, Payment, Journal, Credit Note or Debit
/// Note.</param>
/// <param name="Party">The ledger that stands at its head; null for a journal.</param>
/// <param name="Cancelled">Keeps its number and has no entries.</param>
public sealed record TallyVoucher(
    string RemoteId, string Type, DateOnly Date, string Number, string? Party, bool Cancelled,
    string? Narration, IReadOnlyList<TallyEntry> Entries, IReadOnlyList<TallyItem> Items)
{
    /// <summary>Debits less credits; 0 for every voucher.</summary>
    public long BalancePaise =>
        Entries.Sum(e => e.DebitPaise) + Items.Sum(i => i.DebitPaise);
}

/// <param name="DebitPaise">Above 0 a debit, below 0 a credit.</param>
public sealed record TallyEntry(string Ledger, long DebitPaise, bool IsParty = false);

/// <summary>Goods of a voucher, and the ledger their worth goes to.</summary>
/// <param name="Quantity">In the item's own unit.</param>
public sealed record TallyItem(
    string Item, decimal Quantity, string Unit, string Ledger, long DebitPaise);
