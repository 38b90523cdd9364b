namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Outward supplies of a period, as the portal's GSTR-1 wants them.</summary>
/// <param name="Gstin">The shop's.</param>
/// <param name="B2b">Bills to registered buyers, one by one.</param>
/// <param name="B2cLarge">Large inter-State bills to others, one by one.</param>
/// <param name="B2cSmall">All other bills to others, less notes on them, by State and rate.
/// </param>
/// <param name="Exports">Bills to abroad, one by one.</param>
/// <param name="NotesRegistered">Notes to registered buyers (cdnr).</param>
/// <param name="NotesOthers">Notes on large inter-State bills and exports (cdnur).</param>
/// <param name="Exempt">Supplies without tax.</param>
/// <param name="Hsn">By HSN, unit and rate, less notes.</param>
/// <param name="Numbers">Which numbers were given.</param>
/// <param name="Documents">What the documents themselves add up to, notes taken off: what all
/// tables together have to come to.</param>
/// <param name="Collected">The same without bills on which the buyer pays the tax: what the
/// books hold.</param>
/// <param name="LeftOut">Documents of another GSTIN, or of no regular taxpayer.</param>
/// <param name="Findings">What the portal or an officer may stumble over.</param>
public sealed record Gstr1(
    string Gstin,
    StatutoryPeriod Period,
    IReadOnlyList<Gstr1Bill> B2b,
    IReadOnlyList<Gstr1Bill> B2cLarge,
    IReadOnlyList<Gstr1Small> B2cSmall,
    IReadOnlyList<Gstr1Bill> Exports,
    IReadOnlyList<Gstr1Bill> NotesRegistered,
    IReadOnlyList<Gstr1Bill> NotesOthers,
    IReadOnlyList<Gstr1Exempt> Exempt,
    IReadOnlyList<Gstr1Hsn> Hsn,
    IReadOnlyList<Gstr1Numbers> Numbers,
    TaxAmounts Documents,
    TaxAmounts Collected,
    int LeftOut,
    IReadOnlyList<ReturnFinding> Findings)
{
    /// <summary>What the tables come to, by what is in them: equals
    /// <see cref="Documents"/>.</summary>
    public TaxAmounts Listed()
    {
        TaxAmounts sum = default;
        foreach (Gstr1Bill bill in (IEnumerable<Gstr1Bill>)[.. B2b, .. B2cLarge, .. Exports])
            sum += bill.Amounts();
        foreach (Gstr1Bill note in (IEnumerable<Gstr1Bill>)[.. NotesRegistered, .. NotesOthers])
            sum += note.Amounts().Times(note.Sign);
        foreach (Gstr1Small row in B2cSmall) sum += row.Amounts;
        foreach (Gstr1Exempt row in Exempt) sum += new TaxAmounts(row.Paise, 0, 0, 0, 0);
        return sum;
    }
}

/// <summary>A bill or a note that is listed by itself.</summary>
/// <param name="Gstin">The buyer's; null where there is none.</param>
/// <param name="TotalPaise">What the paper says at its end.</param>
/// <param name="Type">b2b and cdnr: R, SEWP, SEWOP, DE; exports: WPAY, WOPAY; cdnur: B2CL, EXPWP,
/// EXPWOP.</param>
/// <param name="Sign">-1 for a credit note, otherwise 1.</param>
/// <param name="Rates">Amounts by rate, ascending; lines without tax are not in it.</param>
public sealed record Gstr1Bill(
    string? Gstin, string? Name, string Number, DateOnly Date, long TotalPaise, int PlaceOfSupply,
    bool ReverseCharge, string Type, int Sign,
    IReadOnlyList<(decimal Rate, TaxAmounts Amounts)> Rates)
{
    /// <summary>To a buyer under composition in another State, which GSTR-3B tells apart.
    /// </summary>
    public bool ToComposition { get; init; }

    public TaxAmounts Amounts() =>
        Rates.Aggregate(default(TaxAmounts), (sum, rate) => sum + rate.Amounts);
}

/// <summary>Small bills to buyers without registration, of one State and rate.</summary>
public sealed record Gstr1Small(
    bool InterState, int PlaceOfSupply, decimal Rate, TaxAmounts Amounts);

/// <summary>Supplies without tax, of one kind of buyer.</summary>
public sealed record Gstr1Exempt(bool InterState, bool Registered, long Paise);

/// <summary>Goods of one code, unit and rate.</summary>
/// <param name="Code">May be empty: the findings say so.</param>
/// <param name="Unit">The portal's unit code; NA for services.</param>
public sealed record Gstr1Hsn(
    bool Registered, string Code, string Description, string Unit, decimal Quantity, decimal Rate,
    TaxAmounts Amounts)
{
    /// <summary>Value with taxes.</summary>
    public long TotalPaise => Amounts.Taxable + Amounts.Tax;
}

/// <summary>Numbers without a gap, of one series.</summary>
public sealed record Gstr1Numbers(
    NumberedKind Kind, string Series, string From, string To, int Count, int Cancelled);

/// <summary>Documents that have series of their own, by the portal's number.</summary>
public enum NumberedKind
{
    Bills = 1,
    DebitNotes = 4,
    CreditNotes = 5,
}

/// <summary>Something to look at before the return is filed.</summary>
/// <param name="Code">One of <see cref="ReturnFaults"/>.</param>
/// <param name="Count">How many documents or rows.</param>
/// <param name="Examples">Numbers of the first of them.</param>
public sealed record ReturnFinding(string Code, string What, int Count, string Examples);

/// <summary>Codes of findings. Never renamed.</summary>
public static class ReturnFaults
{
    public const string HsnMissing = "return-hsn-missing";
    public const string HsnTooShort = "return-hsn-too-short";
    public const string GstinWrong = "return-gstin-wrong";
    public const string RateUnknown = "return-rate-unknown";
    public const string UnitOther = "return-unit-other";
    public const string OriginalMissing = "return-original-missing";
    public const string NoteLate = "return-note-late";
    public const string TaxNotCollected = "return-tax-not-collected";
}
