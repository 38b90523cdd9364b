using System.Text.Json;
using ConverseErp.Invoicing.Statutory.Checking;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>GSTR-1 as the portal's JSON.</summary>
/// <remarks>Keys as GSTN publishes them, held against the portal's own files as other makers' tests
/// keep them. Empty tables are left out.</remarks>
internal static class Gstr1Json
{
    private const int DescriptionCharsMax = 30;

    public static void Write(Utf8JsonWriter json, Gstr1 gstr1)
    {
        json.WriteStartObject();
        json.WriteString("gstin", gstr1.Gstin);
        json.WriteString("fp", gstr1.Period.Name);
        WriteByBuyer(json, "b2b", "inv", gstr1.B2b);
        WriteLarge(json, gstr1.B2cLarge);
        WriteSmall(json, gstr1.B2cSmall);
        WriteExports(json, gstr1.Exports);
        WriteByBuyer(json, "cdnr", "nt", gstr1.NotesRegistered);
        WriteOtherNotes(json, gstr1.NotesOthers);
        WriteExempt(json, gstr1.Exempt);
        WriteHsn(json, gstr1);
        WriteNumbers(json, gstr1.Numbers);
        json.WriteEndObject();
    }

    private static void WriteByBuyer(
        Utf8JsonWriter json, string table, string list, IReadOnlyList<Gstr1Bill> bills)
    {
        if (bills.Count == 0) return;
        json.WriteStartArray(table);
        foreach (IGrouping<string?, Gstr1Bill> buyer in bills.GroupBy(b => b.Gstin))
        {
            json.WriteStartObject();
            json.WriteString("ctin", buyer.Key);
            json.WriteStartArray(list);
            foreach (Gstr1Bill bill in buyer)
            {
                json.WriteStartObject();
                WriteHead(json, bill, note: list == "nt");
                json.WriteString("pos", PortalText.State(bill.PlaceOfSupply));
                json.WriteString("rchrg", bill.ReverseCharge ? "Y" : "N");
                json.WriteString("inv_typ", bill.Type);
                WriteItems(json, bill);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLarge(Utf8JsonWriter json, IReadOnlyList<Gstr1Bill> bills)
    {
        if (bills.Count == 0) return;
        json.WriteStartArray("b2cl");
        foreach (IGrouping<int, Gstr1Bill> place in bills.GroupBy(b => b.PlaceOfSupply))
        {
            json.WriteStartObject();
            json.WriteString("pos", PortalText.State(place.Key));
            json.WriteStartArray("inv");
            foreach (Gstr1Bill bill in place)
            {
                json.WriteStartObject();
                WriteHead(json, bill, note: false);
                WriteItems(json, bill);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSmall(Utf8JsonWriter json, IReadOnlyList<Gstr1Small> rows)
    {
        if (rows.Count == 0) return;
        json.WriteStartArray("b2cs");
        foreach (Gstr1Small row in rows)
        {
            json.WriteStartObject();
            json.WriteString("sply_ty", row.InterState ? "INTER" : "INTRA");
            json.WriteString("typ", "OE");
            json.WriteString("pos", PortalText.State(row.PlaceOfSupply));
            json.WriteNumber("rt", row.Rate);
            WriteAmounts(json, row.Amounts, row.InterState);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExports(Utf8JsonWriter json, IReadOnlyList<Gstr1Bill> bills)
    {
        if (bills.Count == 0) return;
        json.WriteStartArray("exp");
        foreach (IGrouping<string, Gstr1Bill> type in bills.GroupBy(b => b.Type))
        {
            json.WriteStartObject();
            json.WriteString("exp_typ", type.Key);
            json.WriteStartArray("inv");
            foreach (Gstr1Bill bill in type)
            {
                json.WriteStartObject();
                WriteHead(json, bill, note: false);
                json.WriteStartArray("itms");
                foreach ((decimal rate, TaxAmounts amounts) in bill.Rates)
                {
                    json.WriteStartObject();
                    json.WriteNumber("rt", rate);
                    WriteAmounts(json, amounts, integrated: true);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOtherNotes(Utf8JsonWriter json, IReadOnlyList<Gstr1Bill> notes)
    {
        if (notes.Count == 0) return;
        json.WriteStartArray("cdnur");
        foreach (Gstr1Bill note in notes)
        {
            json.WriteStartObject();
            json.WriteString("typ", note.Type);
            WriteHead(json, note, note: true);
            if (note.Type == "B2CL")
                json.WriteString("pos", PortalText.State(note.PlaceOfSupply));
            WriteItems(json, note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Goods on which the shop charges no tax are freed by notification: exempt, not nil rated.
    private static void WriteExempt(Utf8JsonWriter json, IReadOnlyList<Gstr1Exempt> rows)
    {
        if (rows.Count == 0) return;
        json.WriteStartObject("nil");
        json.WriteStartArray("inv");
        foreach (Gstr1Exempt row in rows)
        {
            json.WriteStartObject();
            json.WriteString("sply_ty", (row.InterState ? "INTR" : "INTRA")
                + (row.Registered ? "B2B" : "B2C"));
            json.WriteRupees("expt_amt", row.Paise);
            json.WriteRupees("nil_amt", 0);
            json.WriteRupees("ngsup_amt", 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHsn(Utf8JsonWriter json, Gstr1 gstr1)
    {
        if (gstr1.Hsn.Count == 0) return;
        json.WriteStartObject("hsn");
        if (GstThresholds.HsnByBuyer(gstr1.Period.To))
        {
            WriteHsn(json, "hsn_b2b", gstr1.Hsn.Where(r => r.Registered));
            WriteHsn(json, "hsn_b2c", gstr1.Hsn.Where(r => !r.Registered));
        }
        else
        {
            WriteHsn(json, "data", gstr1.Hsn);
        }

        json.WriteEndObject();
    }

    private static void WriteHsn(Utf8JsonWriter json, string table, IEnumerable<Gstr1Hsn> rows)
    {
        int number = 0;
        json.WriteStartArray(table);
        foreach (Gstr1Hsn row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("num", ++number);
            json.WriteString("hsn_sc", row.Code);
            json.WriteString("desc", Short(row.Description));
            json.WriteString("uqc", row.Unit);
            json.WriteNumber("qty", PortalText.Quantity(row.Quantity));
            json.WriteNumber("rt", row.Rate);
            json.WriteRupees("txval", row.Amounts.Taxable);
            json.WriteRupees("iamt", row.Amounts.Igst);
            json.WriteRupees("camt", row.Amounts.Cgst);
            json.WriteRupees("samt", row.Amounts.Sgst);
            json.WriteRupees("csamt", row.Amounts.Cess);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, IReadOnlyList<Gstr1Numbers> numbers)
    {
        if (numbers.Count == 0) return;
        json.WriteStartObject("doc_issue");
        json.WriteStartArray("doc_det");
        foreach (IGrouping<NumberedKind, Gstr1Numbers> kind in
            numbers.GroupBy(n => n.Kind))
        {
            int number = 0;
            json.WriteStartObject();
            json.WriteNumber("doc_num", (int)kind.Key);
            json.WriteStartArray("docs");
            foreach (Gstr1Numbers run in kind)
            {
                json.WriteStartObject();
                json.WriteNumber("num", ++number);
                json.WriteString("from", run.From);
                json.WriteString("to", run.To);
                json.WriteNumber("totnum", run.Count);
                json.WriteNumber("cancel", run.Cancelled);
                json.WriteNumber("net_issue", run.Count - run.Cancelled);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Gstr1Bill bill, bool note)
    {
        if (note) json.WriteString("ntty", bill.Sign < 0 ? "C" : "D");
        json.WriteString(note ? "nt_num" : "inum", bill.Number);
        json.WriteString(note ? "nt_dt" : "idt", PortalText.Day(bill.Date));
        json.WriteRupees("val", bill.TotalPaise);
    }

    private static void WriteItems(Utf8JsonWriter json, Gstr1Bill bill)
    {
        int number = 0;
        json.WriteStartArray("itms");
        foreach ((decimal rate, TaxAmounts amounts) in bill.Rates)
        {
            json.WriteStartObject();
            json.WriteNumber("num", ++number);
            json.WriteStartObject("itm_det");
            json.WriteNumber("rt", rate);
            // Into a zone it is integrated tax, also where none is asked for.
            bool integrated = amounts.Igst != 0 || bill.Type is "SEWP" or "SEWOP"
                || (amounts.Cgst == 0 && bill.Gstin is null);
            WriteAmounts(json, amounts, integrated);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAmounts(Utf8JsonWriter json, TaxAmounts amounts, bool integrated)
    {
        json.WriteRupees("txval", amounts.Taxable);
        if (integrated)
        {
            json.WriteRupees("iamt", amounts.Igst);
        }
        else
        {
            json.WriteRupees("camt", amounts.Cgst);
            json.WriteRupees("samt", amounts.Sgst);
        }

        json.WriteRupees("csamt", amounts.Cess);
    }

    // A surrogate pair is never cut in two.
    private static string Short(string text)
    {
        string clean = text.Trim();
        if (clean.Length <= DescriptionCharsMax) return clean;
        int end = char.IsHighSurrogate(clean[DescriptionCharsMax - 1])
            ? DescriptionCharsMax - 1
            : DescriptionCharsMax;
        return clean[..end].TrimEnd();
    }
}
