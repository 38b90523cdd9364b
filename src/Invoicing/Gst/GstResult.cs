using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using ConverseErp.Invoicing.Words;

namespace ConverseErp.Invoicing.Gst;

/// <summary>The document that the law wants for a sale.</summary>
public enum DocumentKind
{
    TaxInvoice,
    BillOfSupply,
    Bill,
}

/// <summary>Which heads the tax falls under.</summary>
public enum TaxHeads
{
    /// <summary>No tax is charged: composition or unregistered.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>CGST and SGST.</summary>
    [JsonStringEnumMemberName("cgst-sgst")]
    CentralAndState,

    /// <summary>CGST and UTGST; the latter travels in the State's fields.</summary>
    [JsonStringEnumMemberName("cgst-utgst")]
    CentralAndUnionTerritory,

    /// <summary>IGST.</summary>
    [JsonStringEnumMemberName("igst")]
    Integrated,
}

/// <summary>One line, taxed. Without tax to pay the total is the taxable value.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GstLineResult(
    long TaxablePaise,
    long CgstPaise,
    long SgstPaise,
    long IgstPaise,
    long CessPaise,
    long TotalPaise)
{
    [JsonIgnore]
    public long TaxPaise => CgstPaise + SgstPaise + IgstPaise + CessPaise;
}

/// <summary>Sums over the lines; the grand total is whole rupees.</summary>
/// <param name="RoundOffPaise">Grand total less the sum of the lines, -49 to 50.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GstTotals(
    long TaxablePaise,
    long CgstPaise,
    long SgstPaise,
    long IgstPaise,
    long CessPaise,
    long RoundOffPaise,
    long GrandTotalPaise);

/// <summary>A taxed document.</summary>
/// <param name="Lines">In the order of the document's.</param>
/// <param name="WhollyExempt">A regular shop's sale of nil-rated goods only: the law wants a
/// bill of supply for it (s. 31(3)(c)), though no arithmetic changes.</param>
public sealed record GstResult(
    ImmutableArray<GstLineResult> Lines,
    GstTotals Totals,
    DocumentKind Document,
    TaxHeads Heads,
    bool WhollyExempt)
{
    /// <summary>The grand total in words, made anew at each call.</summary>
    public string ToWords() => AmountInWords.Of(Totals.GrandTotalPaise);
}
