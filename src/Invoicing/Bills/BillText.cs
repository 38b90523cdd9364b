using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Words;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Amounts, quantities and days as bills show them, independent of any locale.</summary>
internal static class BillText
{
    public const string CompositionDeclaration =
        "Composition taxable person, not eligible to collect tax on supplies";

    /// <summary>What the law wants at the top of such a paper; null where it wants nothing.
    /// </summary>
    /// <remarks>Rule 5 of the composition rules; the proviso of Rule 46 for zones.</remarks>
    public static string? DeclarationOf(BillDocument bill) => bill switch
    {
        { Kind: BillKind.BillOfSupply, Scheme: GstScheme.Composition } => CompositionDeclaration,
        { Sez: true, WithoutPayment: true } => "Supply to SEZ unit or SEZ developer for "
            + "authorised operations under bond or letter of undertaking without payment of "
            + "integrated tax",
        { Sez: true } => "Supply to SEZ unit or SEZ developer for authorised operations on "
            + "payment of integrated tax",
        { DeemedExport: true } => "Deemed export: supply under section 147 of the CGST Act",
        { Kind: BillKind.Proforma or BillKind.Quotation } => "Not a tax invoice. No input tax "
            + "credit can be taken on this paper.",
        _ => null,
    };

    /// <summary>"1,26,500.00" into the given room.</summary>
    public static ReadOnlySpan<char> Amount(long paise, Span<char> room)
    {
        (paise / 100m).TryFormat(room, out int written, "N2", Money.Indian);
        return room[..written];
    }

    /// <summary>"₹1,26,500.00".</summary>
    public static ReadOnlySpan<char> Rupees(long paise, Span<char> room)
    {
        int at = 0;
        if (paise < 0) room[at++] = '-';
        room[at++] = '₹';
        (Math.Abs(paise) / 100m).TryFormat(room[at..], out int written, "N2", Money.Indian);
        return room[..(at + written)];
    }

    /// <summary>"2.5 kg", without needless zeros.</summary>
    public static ReadOnlySpan<char> Quantity(decimal quantity, string? unit, Span<char> room)
    {
        quantity.TryFormat(room, out int written, "#,##0.###", Money.Indian);
        ReadOnlySpan<char> shown = unit.AsSpan(0, Math.Min(unit?.Length ?? 0, 12));
        if (shown.IsEmpty) return room[..written];
        room[written++] = ' ';
        shown.CopyTo(room[written..]);
        return room[..(written + shown.Length)];
    }

    /// <summary>"5%", "0.25%".</summary>
    public static ReadOnlySpan<char> Percent(decimal rate, Span<char> room)
    {
        rate.TryFormat(room, out int written, "0.####", CultureInfo.InvariantCulture);
        room[written++] = '%';
        return room[..written];
    }

    public static string Day(DateOnly date) =>
        date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"22 Nov 2026 17:05" in India; empty when there is none.</summary>
    public static string Moment(DateTimeOffset? at) => at?.ToOffset(TimeSpan.FromMinutes(330))
        .ToString("dd MMM yyyy HH:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>"27 Maharashtra".</summary>
    public static string State(int code) => $"{code:00} {IndianStates.NameOf(code)}";

    public static string TitleOf(BillDocument bill) => bill.Kind switch
    {
        BillKind.TaxInvoice => "TAX INVOICE",
        BillKind.BillOfSupply => "BILL OF SUPPLY",
        BillKind.Bill => "BILL",
        BillKind.CreditNote => "CREDIT NOTE",
        BillKind.DebitNote => "DEBIT NOTE",
        BillKind.ReturnSlip => bill.Lines.All(l => l.IsMoneyOnly)
            ? "DISCOUNT SLIP" : "RETURN SLIP",
        BillKind.InvoiceCumBill => "INVOICE-CUM-BILL OF SUPPLY",
        BillKind.DeliveryChallan => "DELIVERY CHALLAN",
        BillKind.Proforma => "PROFORMA INVOICE",
        BillKind.Quotation => "QUOTATION",
    };

    /// <summary>What a line is of. Where no goods came back it says so: a line "Surf, 28.38" of
    /// a credit note would read as if they had.</summary>
    /// <param name="own">With the paper's second language.</param>
    public static string DescriptionOf(BillDocument bill, BillLine line, bool own = true)
    {
        if (!line.IsMoneyOnly) return line.Description;
        string what = bill.Kind == BillKind.DebitNote
            ? "Price difference" : "Discount or price difference";
        return (own ? Label(bill, what) : what) + ": " + line.Description;
    }

    /// <summary>"2.5 kg"; empty where a line is a sum of money and of no quantity.</summary>
    public static ReadOnlySpan<char> Quantity(BillLine line, Span<char> room) =>
        IsSum(line) ? default : Quantity(line.Quantity, line.Unit, room);

    /// <summary>A discount on a whole bill: its share of a line, with no quantity and no price.
    /// </summary>
    public static bool IsSum(BillLine line) =>
        line is { IsMoneyOnly: true, Quantity: 1, Unit: null };

    /// <summary>The title in the shop's second language; null when there is none.</summary>
    public static string? OwnTitleOf(BillDocument bill) =>
        BillWords.Of(bill.Look.Language, TitleOf(bill));

    /// <summary>A label in both languages of the paper.</summary>
    public static string Label(BillDocument bill, string english) =>
        BillWords.Both(bill.Look.Language, english);

    /// <summary>The amount in the paper's second language; null where there are no words.
    /// </summary>
    public static string? OwnWordsOf(BillDocument bill) => bill.Look.Language == "hi"
        ? HindiWords.Of(bill.Totals.GrandTotalPaise)
        : null;

    /// <summary>Whether a registration number may stand on the paper.</summary>
    public static bool ShowsGstin(BillDocument bill) =>
        bill.Scheme != GstScheme.Unregistered && !string.IsNullOrEmpty(bill.Supplier.Gstin);

    /// <summary>How many of the prices include tax, where there is any.</summary>
    public static PriceForm PricesOf(BillDocument bill)
    {
        if (bill.Heads == TaxHeads.None) return PriceForm.None;
        int inclusive = 0;
        foreach (BillLine line in bill.Lines)
            if (line.PriceIncludesTax) inclusive++;
        return inclusive == 0 ? PriceForm.None
            : inclusive == bill.Lines.Length ? PriceForm.All
            : PriceForm.Some;
    }

    /// <summary>The sentence that explains the prices; null when they are plain.</summary>
    public static string? PriceNote(BillDocument bill)
    {
        string end = bill.ReverseCharge ? ", which you pay to the government." : ".";
        return PricesOf(bill) switch
        {
            PriceForm.None => null,
            PriceForm.Some => "* Price includes GST" + end,
            PriceForm.All => "Prices include GST" + end,
        };
    }

    /// <summary>What stands behind the name of a tax: on reverse charge the total is without it.
    /// </summary>
    public static string TaxMark(BillDocument bill) =>
        bill.ReverseCharge ? " (payable by you)" : "";

    /// <summary>What the second head is called.</summary>
    public static string StateHead(TaxHeads heads) =>
        heads == TaxHeads.CentralAndUnionTerritory ? "UTGST" : "SGST";
}

/// <summary>Which prices of a bill include tax.</summary>
internal enum PriceForm
{
    None,
    Some,
    All,
}
