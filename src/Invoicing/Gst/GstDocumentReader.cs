using System.Collections.Immutable;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Reads a document for the arithmetic from its JSON.</summary>
public static class GstDocumentReader
{
    /// <summary>Reads one document.</summary>
    /// <returns>The document; or a refusal that names the field. Whether its amounts make sense
    /// is for <see cref="GstComputation"/> to say.</returns>
    public static Answer<GstDocument> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new Refusal("gst-document-malformed", "The document must be a JSON object.");

        DocumentFields fields = new(json, "");
        GstDocument document = Read(fields);
        return fields.Fault is Refusal fault ? fault : document;
    }

    internal static GstDocument Read(DocumentFields fields)
    {
        DocumentFields supplier = fields.Object("supplier");
        int state = supplier.State("state");
        if (state == 0) supplier.Fail("state", "is missing", "gst-state-unknown");
        GstScheme scheme = SchemeOf(supplier);
        int place = fields.State("placeOfSupply");
        return new GstDocument
        {
            SupplierState = state,
            Scheme = scheme,

            // Sold over the counter unless somebody says otherwise.
            PlaceOfSupply = place == 0 ? state : place,
            Date = fields.Required(fields.Date("date"), "date"),
            Sez = fields.Flag("sez"),
            ReverseCharge = fields.Flag("reverseCharge"),
            Lines = LinesOf(fields, scheme),
            DiscountPaise = fields.Paise("discountPaise") ?? 0,
        };
    }

    private static GstScheme SchemeOf(DocumentFields supplier)
    {
        switch (supplier.Text("scheme"))
        {
            case null or "regular": return GstScheme.Regular;
            case "composition": return GstScheme.Composition;
            case "unregistered": return GstScheme.Unregistered;
            default:
                supplier.Fail("scheme", "must be regular, composition or unregistered");
                return GstScheme.Regular;
        }
    }

    private static ImmutableArray<GstLine> LinesOf(DocumentFields fields, GstScheme scheme)
    {
        JsonElement array = fields.Array("lines");
        if (array.ValueKind != JsonValueKind.Array) return [];

        int count = array.GetArrayLength();
        if (count > GstLimits.LinesMax)
        {
            fields.Fail("lines", $"has more than {GstLimits.LinesMax} entries",
                GstRefusals.TooManyLines.Code);
            return [];
        }
        ImmutableArray<GstLine>.Builder lines = ImmutableArray.CreateBuilder<GstLine>(count);
        foreach (JsonElement element in array.EnumerateArray())
            lines.Add(LineOf(fields.Item(element, $"line {lines.Count + 1}"), scheme));
        return lines.MoveToImmutable();
    }

    private static GstLine LineOf(DocumentFields line, GstScheme scheme)
    {
        decimal? rate = line.Decimal("gstRate");

        // Untaxed by a forgotten field would be a costly silence; shops that charge no tax may
        // leave it out.
        if (scheme == GstScheme.Regular) line.Required(rate, "gstRate");
        return new GstLine(
            line.Required(line.Decimal("quantity"), "quantity"),
            line.Required(line.Paise("unitPricePaise"), "unitPricePaise"),
            line.Flag("priceIncludesTax"),
            rate ?? 0,
            line.Decimal("cessRate") ?? 0,
            line.Paise("discountPaise") ?? 0,
            line.Decimal("discountPercent") ?? 0,
            line.Text("hsn"));
    }
}
