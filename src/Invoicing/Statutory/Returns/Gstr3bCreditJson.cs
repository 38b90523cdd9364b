using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>The input side of GSTR-3B as JSON.</summary>
internal static class Gstr3bCreditJson
{
    /// <summary>3.1(d): what the shop owes for what it bought.</summary>
    public static void WriteDue(Utf8JsonWriter json, CreditTable table)
    {
        json.WriteStartObject("isup_rev");
        json.WriteRupees("txval", table.ReverseChargeTaxable);
        WriteHeads(json, table.ReverseChargeDue);
        json.WriteEndObject();
    }

    /// <summary>Table 4.</summary>
    public static void Write(Utf8JsonWriter json, CreditTable table)
    {
        json.WriteStartObject("itc_elg");
        WriteRows(json, "itc_avl", ("IMPG", table.Import), ("IMPS", default),
            ("ISRC", table.ReverseCharge), ("ISD", table.Distributed), ("OTH", table.Other));
        WriteRows(json, "itc_rev", ("RUL", default), ("OTH", table.Reversed));
        json.WriteStartObject("itc_net");
        WriteHeads(json, table.Net);
        json.WriteEndObject();
        WriteRows(json, "itc_inelg", ("RUL", table.Reclaimed), ("OTH", table.Barred));
        json.WriteEndObject();
    }

    /// <summary>From the input accounts to the credit, beside the return.</summary>
    public static void Write(Utf8JsonWriter json, CreditReconciliation books)
    {
        json.WriteStartObject("input_accounts");
        foreach ((string name, InputTax tax) in ((string, InputTax)[])[
            ("ledger", books.Ledger), ("earlier_bills_now_on_gstr2b", books.Earlier),
            ("bills_not_on_gstr2b", books.Waiting), ("amounts_that_differ", books.Differs),
            ("ineligible", books.Ineligible), ("taken_back", books.TakenBack),
            ("credit", books.Credit), ("difference", books.Difference)])
        {
            json.WriteStartObject(name);
            WriteHeads(json, HeadTax.Of(tax));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRows(
        Utf8JsonWriter json, string name, params (string Type, HeadTax Tax)[] rows)
    {
        json.WriteStartArray(name);
        foreach ((string type, HeadTax tax) in rows)
        {
            json.WriteStartObject();
            json.WriteString("ty", type);
            WriteHeads(json, tax);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHeads(Utf8JsonWriter json, HeadTax tax)
    {
        json.WriteRupees("iamt", tax.Igst);
        json.WriteRupees("camt", tax.Cgst);
        json.WriteRupees("samt", tax.Sgst);
        json.WriteRupees("csamt", tax.Cess);
    }
}
