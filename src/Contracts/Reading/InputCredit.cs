namespace ConverseErp.Contracts;

/// <summary>A supplier's bill, or goods given back, as the books have it.</summary>
/// <param name="Id">Its posting in the day book.</param>
/// <param name="Returned">Goods went back: its tax is taken off.</param>
/// <param name="Number">Null when it was not said.</param>
/// <param name="Date">On the bill; null: it was not said.</param>
/// <param name="Booked">The day in whose books it is.</param>
/// <param name="TakenBack">The day on which it was taken back; null: it stands.</param>
/// <param name="Tax">As the bill splits it; null: nobody split it.</param>
/// <param name="Claimed">The tax is on the input accounts.</param>
public sealed record InwardBill(
    Guid Id, bool Returned, PartyId? Supplier, string? Number, DateOnly? Date, DateOnly Booked,
    DateOnly? TakenBack, Money Total, InputTax? Tax, bool Claimed);

/// <summary>Suppliers' bills for returns; implemented by Inventory.</summary>
public interface IInwardBills
{
    /// <summary>In the caller's transaction: it sees the same instant as what is read beside
    /// it. Also those that were taken back.</summary>
    /// <param name="from">The first day of booking, included.</param>
    /// <param name="to">The last, included.</param>
    /// <param name="zone">The shop's time zone.</param>
    void Read(ITenantStatements reads, DateOnly from, DateOnly to, string zone,
        Action<InwardBill> found);
}

/// <summary>One line of the register of input credit.</summary>
/// <param name="Bucket">matched, differs, books-only, statement-only, ineligible,
/// reverse-charge or amendment.</param>
/// <param name="Differs">What differs: date, total, cgst, sgst, igst, cess, tax-not-split.
/// </param>
/// <param name="Reason">Of what is ineligible, as the statement says it: place-of-supply,
/// filed-late, temporary or not-said.</param>
/// <param name="Posting">The purchase in the books; null: there is none.</param>
/// <param name="Period">Of the statement that has it, as 112026; null: none has.</param>
/// <param name="StatementTax">Below 0 for a credit note; null: no statement has it.</param>
/// <param name="BooksTax">What is on the input accounts; below 0 for goods given back.</param>
/// <param name="Credit">What may be taken in this period.</param>
public sealed record CreditLine(
    string Bucket, IReadOnlyList<string> Differs, string? Reason, string? Gstin,
    string? Supplier, string? Number, DateOnly Date, Guid? Posting, string? Period,
    Money? StatementTotal, InputTax? StatementTax, Money? BooksTotal, InputTax? BooksTax,
    InputTax Credit)
{
    /// <summary>Of a supplier's amendment, the number of what it amends; what it says counts in
    /// place of that, unless no statement here has it.</summary>
    public string? Amends { get; init; }
}

/// <summary>How many lines a bucket has and what tax is in them.</summary>
/// <param name="Tax">As the statement says it; for books-only as the books do.</param>
public sealed record CreditBucket(string Bucket, int Lines, Money Tax);

/// <summary>What leads from the input accounts to the credit of the return, head by head.
/// Ledger + earlier − waiting − differs − ineligible − taken back = credit.</summary>
/// <param name="Ledger">What the input accounts got in the period.</param>
/// <param name="Earlier">Bills of earlier books whose statement came in this period.</param>
/// <param name="Waiting">Bills of this period's books that no statement has by its end.</param>
/// <param name="Differs">What the books took more than the statement has.</param>
/// <param name="Ineligible">On the input accounts, and not to be had.</param>
/// <param name="TakenBack">Of bills that were taken back: in the ledger, and not bills any more.
/// </param>
/// <param name="Credit">What may be taken, without what was paid under reverse charge.</param>
/// <param name="Difference">What is left unexplained: zero.</param>
public sealed record CreditReconciliation(
    InputTax Ledger, InputTax Earlier, InputTax Waiting, InputTax Differs, InputTax Ineligible,
    InputTax TakenBack, InputTax Credit, InputTax Difference);

/// <summary>The register of a period: suppliers' bills beside the statement of the portal.
/// </summary>
/// <param name="Statement">When the period's statement was made; null: none was brought in.
/// </param>
public sealed record CreditRegister(
    string Period, DateOnly? Statement, IReadOnlyList<CreditBucket> Buckets,
    IReadOnlyList<CreditLine> Lines, CreditReconciliation Books);

/// <summary>What became of a statement that was brought in.</summary>
/// <param name="Repeated">The same file was brought in before: nothing changed.</param>
/// <param name="Replaced">Another statement of the period stood before.</param>
public sealed record StatementTaken(
    string Period, DateOnly Made, int Documents, bool Repeated, bool Replaced);

/// <summary>The portal's statements of input credit (GSTR-2B) and the register from them;
/// implemented by Invoicing.</summary>
public interface IInputCredit
{
    /// <summary>Takes the portal's JSON, all of it or nothing; the same again changes nothing,
    /// and a newer one of the period takes the place of the older.</summary>
    Task<Answer<StatementTaken>> ImportAsync(
        BusinessId business, ReadOnlyMemory<byte> file, CancellationToken cancel);

    /// <param name="period">A month, as 112026, or a quarter.</param>
    Task<Answer<CreditRegister>> RegisterAsync(
        BusinessId business, string? period, CancellationToken cancel);
}
