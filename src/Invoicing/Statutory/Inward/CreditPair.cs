using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>A supplier's bill of the books, with who the supplier is.</summary>
internal sealed record BookBill(InwardBill Bill, string? Gstin, string? Supplier)
{
    public int Sign => Bill.Returned ? -1 : 1;

    /// <summary>What is on the input accounts, with its sign.</summary>
    public HeadTax Claimed => Bill.Claimed ? HeadTax.Of(Bill.Tax).Times(Sign) : default;

    /// <summary>The day that its number belongs to.</summary>
    public DateOnly Day => Bill.Date ?? Bill.Booked;
}

/// <summary>A document of the statement and a bill of the books that are the same, or one of
/// them alone.</summary>
internal sealed record CreditPair(InwardDocument? Document, BookBill? Bill)
{
    /// <summary>A rupee: papers are rounded, and so are statements.</summary>
    public const long TolerancePaise = 100;

    /// <summary>What the statements of a span add, with its sign: of what is amended the
    /// difference to the word before.</summary>
    public HeadTax Stated(DateOnly from, DateOnly to) =>
        Word(Document?.At(to)) - Word(Document?.At(from.AddDays(-1)));

    /// <summary>What the input accounts got in a span.</summary>
    public HeadTax Booked(DateOnly from, DateOnly to) =>
        Bill is { } bill && bill.Bill.Booked >= from && bill.Bill.Booked <= to
            ? bill.Claimed
            : default;

    /// <summary>What may be taken in a span: what came to be by its end, less what was before.
    /// </summary>
    public HeadTax Credit(DateOnly from, DateOnly to) =>
        Until(to) - Until(from.AddDays(-1));

    /// <summary>Both sides give credit together, whichever is later. A note takes it back as
    /// soon as one side knows of it.</summary>
    private HeadTax Until(DateOnly to)
    {
        InwardDocument? document = Document?.At(to);
        HeadTax? stated = document is null ? null : Word(document);
        HeadTax? booked = Bill is { } b && b.Bill.Booked <= to ? b.Claimed : null;
        if (document is not null && !Counts(document)) return default;
        int sign = (document ?? Document)?.Sign ?? Bill!.Sign;
        return (stated, booked) switch
        {
            ({ } one, { } other) => HeadTax.Less(one, other),
            ({ } one, null) when sign < 0 => one,
            (null, { } other) when sign < 0 => other,
            _ => default,
        };
    }

    // The tax of a document counts, as far as the law has it.
    private static bool Counts(InwardDocument document) =>
        document is { Available: "Y", ReverseCharge: false, Stray: false };

    private static HeadTax Word(InwardDocument? document) =>
        document is not null && Counts(document)
            ? document.Tax.Times(document.Sign)
            : default;

    /// <summary>As somebody sees it who looks at the end of a day.</summary>
    public CreditPair SeenAt(DateOnly to) => new(
        Document?.At(to),
        Bill is { } b && b.Bill.Booked <= to ? b : null);

    /// <summary>Which bucket it is in; for a pair as it is seen.</summary>
    public string Bucket() => this switch
    {
        { Document.Stray: true } => CreditBuckets.Amendment,
        { Document.ReverseCharge: true } => CreditBuckets.ReverseCharge,
        { Document: { Available: not "Y" } } => CreditBuckets.Ineligible,
        { Bill: null } => CreditBuckets.StatementOnly,
        { Document: null } => CreditBuckets.BooksOnly,
        _ => Differences().Count == 0 ? CreditBuckets.Matched : CreditBuckets.Differs,
    };

    /// <summary>What is not the same on both sides.</summary>
    public IReadOnlyList<string> Differences()
    {
        if (Document is not { } document || Bill is not { } bill) return [];
        List<string> found = [];
        if (bill.Bill.Date is { } day && day != document.Day) found.Add("date");
        if (Apart(bill.Bill.Total.Paise, document.TotalPaise)) found.Add("total");
        if (document.ReverseCharge) return found;
        if (bill.Bill is { Claimed: false } && document.Tax.Sum != 0)
        {
            found.Add("tax-not-split");
            return found;
        }

        HeadTax books = HeadTax.Of(bill.Bill.Tax);
        if (Apart(books.Cgst, document.Tax.Cgst)) found.Add("cgst");
        if (Apart(books.Sgst, document.Tax.Sgst)) found.Add("sgst");
        if (Apart(books.Igst, document.Tax.Igst)) found.Add("igst");
        if (Apart(books.Cess, document.Tax.Cess)) found.Add("cess");
        return found;
    }

    public static bool Apart(long one, long other) => Math.Abs(one - other) > TolerancePaise;
}

/// <summary>Names of the buckets; in the API, so never renamed.</summary>
internal static class CreditBuckets
{
    public const string Matched = "matched";
    public const string Differs = "differs";
    public const string BooksOnly = "books-only";
    public const string StatementOnly = "statement-only";
    public const string Ineligible = "ineligible";
    public const string ReverseCharge = "reverse-charge";
    public const string Amendment = "amendment";

    public static IReadOnlyList<string> All { get; } =
        [Matched, Differs, BooksOnly, StatementOnly, Ineligible, ReverseCharge, Amendment];
}
