using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>Makes a bill from the JSON of <c>invoice compute</c> and what it may carry besides:
/// <c>number, series, recipient, deliveryAddress, terms, cancelled, irn, signedCode, original
/// {number, date}, payment {status, upiPaise}</c>, and in <c>supplier</c> and <c>recipient</c>
/// <c>name, address, gstin, phone, upi, email, fssai</c>.</summary>
public static class BillDocumentReader
{
    /// <summary>Reads, taxes and drafts one bill.</summary>
    public static Answer<BillDocument> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new Refusal("gst-document-malformed", "The document must be a JSON object.");

        DocumentFields fields = new(json, "");
        GstDocument sale = GstDocumentReader.Read(fields);
        BillLineText[] texts = TextsOf(fields);
        BillParty supplier = PartyOf(fields.Object("supplier"), "Shop");
        if (fields.Fault is Refusal fault) return fault;

        Answer<GstResult> taxed = GstComputation.Compute(sale);
        if (taxed.Fact is not GstResult result) return taxed.Refusal!;
        BillDocument bill = Complete(
            fields, BillDrafting.Draft(sale, result, texts, supplier));
        return fields.Fault is Refusal late ? late : bill;
    }

    private static BillDocument Complete(DocumentFields fields, BillDocument draft)
    {
        DocumentFields original = fields.Object("original");
        DocumentFields payment = fields.Object("payment");
        string? originalNumber = original.Text("number");
        BillDocument bill = draft with
        {
            Number = fields.Text("number") ?? "",
            Series = fields.Text("series"),
            Recipient = fields.Has("recipient") ? PartyOf(fields.Object("recipient"), "") : null,
            DeliveryAddress = fields.Text("deliveryAddress"),
            PaymentStatus = payment.Text("status"),
            UpiAmountPaise = payment.Paise("upiPaise")
                ?? (payment.Has("status") ? 0 : draft.Totals.GrandTotalPaise),
            Terms = fields.Text("terms"),
            Cancelled = fields.Flag("cancelled"),
            OriginalNumber = originalNumber,
            OriginalDate = original.Date("date"),
            Irn = fields.Text("irn"),
            SignedCode = fields.Text("signedCode"),
        };
        return originalNumber is null
            ? PaperForm.Titled(bill)
            : bill with { Kind = BillKind.CreditNote };
    }

    private static BillParty PartyOf(DocumentFields party, string nameless) => new(
        party.Text("name") ?? nameless,
        party.Text("address"),
        party.Text("gstin"),
        party.State("state"),
        party.Text("phone"),
        party.Text("upi"),
        party.Text("email"),
        party.Text("fssai"));

    private static BillLineText[] TextsOf(DocumentFields fields)
    {
        JsonElement array = fields.Array("lines");
        if (array.ValueKind != JsonValueKind.Array) return [];
        List<BillLineText> texts = [];
        foreach (JsonElement element in array.EnumerateArray())
        {
            DocumentFields line = fields.Item(element, $"line {texts.Count + 1}");
            string description = line.Text("description") ?? $"Item {texts.Count + 1}";
            texts.Add(new BillLineText(description, line.Text("unit")));
        }
        return [.. texts];
    }
}
