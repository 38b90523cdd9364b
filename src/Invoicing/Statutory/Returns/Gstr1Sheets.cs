using System.Globalization;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Platform.Exporting;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>GSTR-1 as the sheets of the portal's offline tool, one CSV each.</summary>
internal static class Gstr1Sheets
{
    /// <summary>File name and content of each sheet that has rows, in the tool's order.
    /// </summary>
    public static IEnumerable<(string Name, byte[] Content)> Of(Gstr1 gstr1)
    {
        if (gstr1.B2b.Count > 0) yield return ("b2b,sez,de.csv", B2b(gstr1.B2b));
        if (gstr1.B2cLarge.Count > 0) yield return ("b2cl.csv", Large(gstr1.B2cLarge));
        if (gstr1.B2cSmall.Count > 0) yield return ("b2cs.csv", Small(gstr1.B2cSmall));
        if (gstr1.NotesRegistered.Count > 0)
            yield return ("cdnr.csv", Notes(gstr1.NotesRegistered));
        if (gstr1.NotesOthers.Count > 0) yield return ("cdnur.csv", OtherNotes(gstr1.NotesOthers));
        if (gstr1.Exports.Count > 0) yield return ("exp.csv", Exports(gstr1.Exports));
        if (gstr1.Exempt.Count > 0) yield return ("exemp.csv", Exempt(gstr1.Exempt));
        if (!GstThresholds.HsnByBuyer(gstr1.Period.To))
        {
            if (gstr1.Hsn.Count > 0) yield return ("hsn.csv", Hsn(gstr1.Hsn));
        }
        else
        {
            Gstr1Hsn[] b2b = [.. gstr1.Hsn.Where(r => r.Registered)];
            Gstr1Hsn[] b2c = [.. gstr1.Hsn.Where(r => !r.Registered)];
            if (b2b.Length > 0) yield return ("hsn(b2b).csv", Hsn(b2b));
            if (b2c.Length > 0) yield return ("hsn(b2c).csv", Hsn(b2c));
        }

        if (gstr1.Numbers.Count > 0) yield return ("docs.csv", Numbers(gstr1.Numbers));
    }

    private static byte[] B2b(IReadOnlyList<Gstr1Bill> bills)
    {
        CsvText csv = new CsvText().Head(
            "GSTIN/UIN of Recipient", "Receiver Name", "Invoice Number", "Invoice date",
            "Invoice Value", "Place Of Supply", "Reverse Charge", "Applicable % of Tax Rate",
            "Invoice Type", "E-Commerce GSTIN", "Rate", "Taxable Value", "Cess Amount");
        foreach ((Gstr1Bill bill, decimal rate, TaxAmounts amounts) in Lines(bills))
        {
            csv.Row(bill.Gstin, bill.Name, bill.Number, PortalText.SheetDay(bill.Date),
                PortalText.Cell(bill.TotalPaise), PortalText.SheetState(bill.PlaceOfSupply),
                bill.ReverseCharge ? "Y" : "N", "", SheetType(bill.Type), "",
                PortalText.Number(rate), PortalText.Cell(amounts.Taxable),
                PortalText.Cell(amounts.Cess));
        }

        return csv.Take();
    }

    private static byte[] Large(IReadOnlyList<Gstr1Bill> bills)
    {
        CsvText csv = new CsvText().Head(
            "Invoice Number", "Invoice date", "Invoice Value", "Place Of Supply",
            "Applicable % of Tax Rate", "Rate", "Taxable Value", "Cess Amount",
            "E-Commerce GSTIN");
        foreach ((Gstr1Bill bill, decimal rate, TaxAmounts amounts) in Lines(bills))
        {
            csv.Row(bill.Number, PortalText.SheetDay(bill.Date), PortalText.Cell(bill.TotalPaise),
                PortalText.SheetState(bill.PlaceOfSupply), "", PortalText.Number(rate),
                PortalText.Cell(amounts.Taxable), PortalText.Cell(amounts.Cess), "");
        }

        return csv.Take();
    }

    private static byte[] Small(IReadOnlyList<Gstr1Small> rows)
    {
        CsvText csv = new CsvText().Head(
            "Type", "Place Of Supply", "Applicable % of Tax Rate", "Rate", "Taxable Value",
            "Cess Amount", "E-Commerce GSTIN");
        foreach (Gstr1Small row in rows)
        {
            csv.Row("OE", PortalText.SheetState(row.PlaceOfSupply), "",
                PortalText.Number(row.Rate), PortalText.Cell(row.Amounts.Taxable),
                PortalText.Cell(row.Amounts.Cess), "");
        }

        return csv.Take();
    }

    private static byte[] Notes(IReadOnlyList<Gstr1Bill> notes)
    {
        CsvText csv = new CsvText().Head(
            "GSTIN/UIN of Recipient", "Receiver Name", "Note Number", "Note Date", "Note Type",
            "Place Of Supply", "Reverse Charge", "Note Supply Type", "Note Value",
            "Applicable % of Tax Rate", "Rate", "Taxable Value", "Cess Amount");
        foreach ((Gstr1Bill note, decimal rate, TaxAmounts amounts) in Lines(notes))
        {
            csv.Row(note.Gstin, note.Name, note.Number, PortalText.SheetDay(note.Date),
                note.Sign < 0 ? "C" : "D",
                PortalText.SheetState(note.PlaceOfSupply), note.ReverseCharge ? "Y" : "N",
                SheetType(note.Type), PortalText.Cell(note.TotalPaise), "",
                PortalText.Number(rate), PortalText.Cell(amounts.Taxable),
                PortalText.Cell(amounts.Cess));
        }

        return csv.Take();
    }

    private static byte[] OtherNotes(IReadOnlyList<Gstr1Bill> notes)
    {
        CsvText csv = new CsvText().Head(
            "UR Type", "Note Number", "Note Date", "Note Type", "Place Of Supply", "Note Value",
            "Applicable % of Tax Rate", "Rate", "Taxable Value", "Cess Amount");
        foreach ((Gstr1Bill note, decimal rate, TaxAmounts amounts) in Lines(notes))
        {
            csv.Row(note.Type, note.Number, PortalText.SheetDay(note.Date),
                note.Sign < 0 ? "C" : "D",
                PortalText.SheetState(note.PlaceOfSupply), PortalText.Cell(note.TotalPaise), "",
                PortalText.Number(rate), PortalText.Cell(amounts.Taxable),
                PortalText.Cell(amounts.Cess));
        }

        return csv.Take();
    }

    private static byte[] Exports(IReadOnlyList<Gstr1Bill> bills)
    {
        CsvText csv = new CsvText().Head(
            "Export Type", "Invoice Number", "Invoice date", "Invoice Value", "Port Code",
            "Shipping Bill Number", "Shipping Bill Date", "Rate", "Taxable Value", "Cess Amount");
        foreach ((Gstr1Bill bill, decimal rate, TaxAmounts amounts) in Lines(bills))
        {
            csv.Row(bill.Type, bill.Number, PortalText.SheetDay(bill.Date),
                PortalText.Cell(bill.TotalPaise), "", "", "", PortalText.Number(rate),
                PortalText.Cell(amounts.Taxable), PortalText.Cell(amounts.Cess));
        }

        return csv.Take();
    }

    private static byte[] Exempt(IReadOnlyList<Gstr1Exempt> rows)
    {
        CsvText csv = new CsvText().Head(
            "Description", "Nil Rated Supplies", "Exempted(other than nil rated/non GST supply)",
            "Non-GST Supplies");
        foreach (Gstr1Exempt row in rows)
        {
            csv.Row((row.InterState ? "Inter" : "Intra") + "-State supplies to "
                + (row.Registered ? "" : "un") + "registered persons",
                "0.00", PortalText.Cell(row.Paise), "0.00");
        }

        return csv.Take();
    }

    private static byte[] Hsn(IReadOnlyList<Gstr1Hsn> rows)
    {
        CsvText csv = new CsvText().Head(
            "HSN", "Description", "UQC", "Total Quantity", "Total Value", "Rate", "Taxable Value",
            "Integrated Tax Amount", "Central Tax Amount", "State/UT Tax Amount", "Cess Amount");
        foreach (Gstr1Hsn row in rows)
        {
            csv.Row(row.Code, row.Description, row.Unit,
                PortalText.Quantity(row.Quantity).ToString("0.00", CultureInfo.InvariantCulture),
                PortalText.Cell(row.TotalPaise), PortalText.Number(row.Rate),
                PortalText.Cell(row.Amounts.Taxable), PortalText.Cell(row.Amounts.Igst),
                PortalText.Cell(row.Amounts.Cgst), PortalText.Cell(row.Amounts.Sgst),
                PortalText.Cell(row.Amounts.Cess));
        }

        return csv.Take();
    }

    private static byte[] Numbers(IReadOnlyList<Gstr1Numbers> runs)
    {
        CsvText csv = new CsvText().Head(
            "Nature of Document", "Sr. No. From", "Sr. No. To", "Total Number", "Cancelled");
        foreach (Gstr1Numbers run in runs)
        {
            csv.Row(run.Kind switch
                {
                    NumberedKind.CreditNotes => "Credit Note",
                    NumberedKind.DebitNotes => "Debit Note",
                    NumberedKind.Bills => "Invoices for outward supply",
                }, run.From, run.To,
                run.Count.ToString(CultureInfo.InvariantCulture),
                run.Cancelled.ToString(CultureInfo.InvariantCulture));
        }

        return csv.Take();
    }

    private static IEnumerable<(Gstr1Bill Bill, decimal Rate, TaxAmounts Amounts)> Lines(
        IReadOnlyList<Gstr1Bill> bills) =>
        bills.SelectMany(b => b.Rates.Select(r => (b, r.Rate, r.Amounts)));

    private static string SheetType(string type) => type switch
    {
        "SEWP" => "SEZ supplies with payment",
        "SEWOP" => "SEZ supplies without payment",
        "DE" => "Deemed Exp",
        _ => "Regular B2B",
    };
}
