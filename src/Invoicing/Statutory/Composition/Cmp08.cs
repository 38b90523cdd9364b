using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.Composition;

/// <summary>What a shop under composition pays for a quarter (CMP-08).</summary>
/// <param name="TurnoverPaise">All that was sold, less notes.</param>
/// <param name="ExemptPaise">Of it, goods that are freed from tax: traders pay none on them.
/// </param>
/// <param name="RatePercent">CGST and SGST together.</param>
/// <param name="CgstPaise">Also SGST: computed once and copied.</param>
/// <param name="Documents">Numbered papers of the quarter that stand.</param>
/// <param name="LeftOut">Papers of another GSTIN or scheme.</param>
public sealed record Cmp08(
    string Gstin, StatutoryPeriod Period, long TurnoverPaise, long ExemptPaise,
    decimal RatePercent, long CgstPaise, int Documents, int LeftOut)
{
    public long TaxablePaise => TurnoverPaise - ExemptPaise;

    /// <summary>Of sums of papers. The rate is that of the quarter's first day; it never changed
    /// within one.</summary>
    public static Cmp08 Of(string gstin, StatutoryPeriod period, long turnoverPaise,
        long exemptPaise, int documents, int leftOut)
    {
        decimal rate = GstThresholds.CompositionPercent(period.From);
        // More came back than was sold: nothing is to be paid, and nothing comes back.
        long taxable = Math.Max(turnoverPaise - exemptPaise, 0);
        return new Cmp08(
            gstin, period, turnoverPaise, exemptPaise, rate,
            (long)Math.Round(taxable * rate / 200, 0, MidpointRounding.AwayFromZero),
            documents, leftOut);
    }
}

/// <summary>Puts a quarter's papers together. Pure.</summary>
/// <param name="gstin">The shop's.</param>
public sealed class Cmp08Builder(string gstin, StatutoryPeriod period)
{
    private long _turnover;
    private long _exempt;
    private int _documents;
    private int _leftOut;

    /// <exception cref="ArgumentException">It is of another period.</exception>
    public void Add(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        if (bill.Date < period.From || bill.Date > period.To)
            throw new ArgumentException(
                $"{document.Number} is of {bill.Date:yyyy-MM-dd}.", nameof(document));
        if (document.Cancelled) return;
        if (bill.Scheme != GstScheme.Composition || bill.Supplier.Gstin != gstin)
        {
            _leftOut++;
            return;
        }

        _documents++;
        foreach (BillLine line in bill.Lines)
        {
            long value = line.Tax.TaxablePaise * document.Sign;
            _turnover = checked(_turnover + value);
            if (line is { GstRate: 0, CessRate: 0 }) _exempt = checked(_exempt + value);
        }
    }

    public Cmp08 Build() =>
        Cmp08.Of(gstin, period, _turnover, _exempt, _documents, _leftOut);
}

/// <summary>CMP-08 as JSON, in the rows of the form: it is typed into the portal.</summary>
internal static class Cmp08Json
{
    public static void Write(Utf8JsonWriter json, Cmp08 cmp08)
    {
        json.WriteStartObject();
        json.WriteString("gstin", cmp08.Gstin);
        json.WriteString("ret_period", cmp08.Period.Name);
        json.WriteNumber("rate", cmp08.RatePercent);
        Row(json, "outward_supplies", cmp08.TurnoverPaise, cmp08.CgstPaise);
        Row(json, "inward_reverse_charge", 0, 0);
        Row(json, "tax_payable", cmp08.TurnoverPaise, cmp08.CgstPaise);
        json.WriteStartObject("books");
        json.WriteRupees("taxable_turnover", cmp08.TaxablePaise);
        json.WriteRupees("exempt_turnover", cmp08.ExemptPaise);
        json.WriteNumber("documents", cmp08.Documents);
        json.WriteNumber("left_out", cmp08.LeftOut);
        json.WriteEndObject();
        json.WriteStartArray("not_in_the_books");
        json.WriteStringValue("Inward supplies under reverse charge are not told apart.");
        json.WriteStringValue(
            "The rate is that of traders, on taxable goods; makers of goods, restaurants and "
            + "services have others.");
        json.WriteStringValue("Interest and late fees.");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, string name, long value, long cgst)
    {
        json.WriteStartObject(name);
        json.WriteRupees("value", value);
        json.WriteRupees("igst", 0);
        json.WriteRupees("cgst", cgst);
        json.WriteRupees("sgst", cgst);
        json.WriteRupees("cess", 0);
        json.WriteEndObject();
    }
}
