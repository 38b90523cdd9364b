using System.Runtime.InteropServices;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Tax by head in paise; below 0 where it is given back.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeadTax(long Cgst, long Sgst, long Igst, long Cess)
{
    public long Sum => Cgst + Sgst + Igst + Cess;

    public static HeadTax operator +(HeadTax a, HeadTax b) => new(
        checked(a.Cgst + b.Cgst), checked(a.Sgst + b.Sgst), checked(a.Igst + b.Igst),
        checked(a.Cess + b.Cess));

    public static HeadTax operator -(HeadTax a, HeadTax b) => new(
        checked(a.Cgst - b.Cgst), checked(a.Sgst - b.Sgst), checked(a.Igst - b.Igst),
        checked(a.Cess - b.Cess));

    public HeadTax Times(int sign) =>
        new(Cgst * sign, Sgst * sign, Igst * sign, Cess * sign);

    /// <summary>The smaller of two, head by head; what both sides agree to give.</summary>
    public static HeadTax Less(HeadTax a, HeadTax b) => new(
        Math.Min(a.Cgst, b.Cgst), Math.Min(a.Sgst, b.Sgst), Math.Min(a.Igst, b.Igst),
        Math.Min(a.Cess, b.Cess));

    public static HeadTax Of(InputTax? tax) => tax is null
        ? default
        : new HeadTax(tax.Cgst.Paise, tax.Sgst.Paise, tax.Igst.Paise, tax.Cess.Paise);

    public InputTax Told() => new(
        new Money(Cgst), new Money(Sgst), new Money(Igst), new Money(Cess));
}

/// <summary>A document of the portal's statement. Amounts are above 0 whatever it is.</summary>
/// <param name="Period">The first day of the statement's month.</param>
/// <param name="Section">As the portal's table is called.</param>
/// <param name="Sign">-1: a credit note.</param>
/// <param name="Gstin">The supplier's; null for imports.</param>
/// <param name="Available">Y, N, or T: for the time being not.</param>
/// <param name="Reason">P or C, as the portal says why not.</param>
internal sealed record InwardDocument(
    DateOnly Period, string Section, int Sign, string? Gstin, string? TradeName, string Number,
    DateOnly Day, bool ReverseCharge, string Available, string? Reason, long TotalPaise,
    long TaxablePaise, HeadTax Tax)
{
    /// <summary>Of an amendment: the number of what it amends; null where it is not said.
    /// </summary>
    public string? OriginalNumber { get; init; }

    /// <summary>Of an amendment: the day of what it amends; null where it is not said.</summary>
    public DateOnly? OriginalDay { get; init; }

    /// <summary>What it takes the place of, which may itself be an amendment.</summary>
    public InwardDocument? Replaces { get; init; }

    /// <summary>Changes an earlier document: the portal counts the difference.</summary>
    public bool Amends => Section is "b2ba" or "cdnra" or "isda";

    /// <summary>Amends what no statement here has: the difference is not known, so that it is
    /// listed and not counted.</summary>
    public bool Stray => Amends && Replaces is null;

    /// <summary>As it was filed first, as far as it is here.</summary>
    public InwardDocument Root => Replaces is null ? this : Replaces.Root;

    /// <summary>The latest word by the end of a day; null before there was any.</summary>
    public InwardDocument? At(DateOnly day) => Period <= day ? this : Replaces?.At(day);

    public bool Import => Section is "impg" or "impgsez";

    public bool Distributed => Section is "isd" or "isda";
}

/// <summary>A statement as it was read.</summary>
/// <param name="Period">The first day of its month.</param>
internal sealed record InwardStatement(
    string Gstin, DateOnly Period, DateOnly Made, IReadOnlyList<InwardDocument> Documents);
