using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>What stands at the top of the paper.</summary>
public enum BillKind
{
    [JsonStringEnumMemberName("tax-invoice")]
    TaxInvoice,
    [JsonStringEnumMemberName("bill-of-supply")]
    BillOfSupply,
    [JsonStringEnumMemberName("bill")]
    Bill,
    [JsonStringEnumMemberName("credit-note")]
    CreditNote,
    [JsonStringEnumMemberName("debit-note")]
    DebitNote,

    /// <summary>What a shop without registration gives in place of a credit note.</summary>
    [JsonStringEnumMemberName("return-slip")]
    ReturnSlip,

    /// <summary>Taxable and exempt goods together, to somebody who is not registered (Rule 46A).
    /// </summary>
    [JsonStringEnumMemberName("invoice-cum-bill-of-supply")]
    InvoiceCumBill,

    /// <summary>Goes with goods that are not, or not yet, sold (Rule 55).</summary>
    [JsonStringEnumMemberName("delivery-challan")]
    DeliveryChallan,

    /// <summary>What a bill would be; no tax document.</summary>
    [JsonStringEnumMemberName("proforma")]
    Proforma,
    [JsonStringEnumMemberName("quotation")]
    Quotation,
}

/// <summary>A bill as it was issued: everything its paper shows, so that it can be drawn again
/// years later whatever became of the shop's data.</summary>
/// <remarks>Stored as JSON; fields are only ever added, and added ones may be missing.</remarks>
public sealed record BillDocument
{
    public required BillKind Kind { get; init; }

    /// <summary>Consecutive number, at most 16 characters; empty for a draft.</summary>
    public string Number { get; init; } = "";

    public string? Series { get; init; }

    /// <summary>The bill's day in India.</summary>
    public required DateOnly Date { get; init; }

    [JsonConverter(typeof(SchemeWords))]
    public GstScheme Scheme { get; init; } = GstScheme.Regular;

    public required BillParty Supplier { get; init; }

    /// <summary>Null for a sale over the counter to nobody in particular.</summary>
    public BillParty? Recipient { get; init; }

    /// <summary>Where the goods go, if elsewhere than to the recipient's address.</summary>
    public string? DeliveryAddress { get; init; }

    /// <summary>GST State code.</summary>
    public required int PlaceOfSupply { get; init; }

    public TaxHeads Heads { get; init; }

    public bool ReverseCharge { get; init; }

    public bool Sez { get; init; }

    /// <summary>Into a zone under a bond or letter of undertaking.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WithoutPayment { get; init; }

    /// <summary>Counted as exported by notification, and taxed all the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool DeemedExport { get; init; }

    /// <summary>To a buyer under composition.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ToComposition { get; init; }

    public required ImmutableArray<BillLine> Lines { get; init; }

    /// <summary>All discounts together, already taken off the lines.</summary>
    public long DiscountPaise { get; init; }

    public required GstTotals Totals { get; init; }

    /// <summary>The grand total in words.</summary>
    public required string Words { get; init; }

    /// <summary>Such as "On credit (udhaar): balance ₹1,260" or "Paid in cash".</summary>
    public string? PaymentStatus { get; init; }

    /// <summary>What the UPI code asks for; 0 leaves the code out, as for a paid bill.</summary>
    public long UpiAmountPaise { get; init; }

    /// <summary>The <c>tr</c> of the UPI code; null: the number's letters and digits. Follows
    /// from the order, so it is not stored.</summary>
    [JsonIgnore]
    public string? PaymentReference { get; init; }

    public string? Terms { get; init; }

    /// <summary>Marks the paper; the number stays taken.</summary>
    public bool Cancelled { get; init; }

    /// <summary>For a credit note: the bill it corrects, and that bill's day.</summary>
    public string? OriginalNumber { get; init; }

    public DateOnly? OriginalDate { get; init; }

    /// <summary>What that bill came to; the returns ask it of notes to buyers without a
    /// registration. Null when it is not known.</summary>
    public long? OriginalTotalPaise { get; init; }

    /// <summary>Why there is a note, in a few words.</summary>
    public string? Reason { get; init; }

    /// <summary>Until when an offer holds.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Invoice reference number of an e-invoice, and the portal's signed code, which is
    /// printed unchanged.</summary>
    public string? Irn { get; init; }

    public string? SignedCode { get; init; }

    /// <summary>The portal's acknowledgement; kept beside the bill, not in it.</summary>
    [JsonIgnore]
    public string? AckNo { get; init; }

    [JsonIgnore]
    public DateTimeOffset? AckAt { get; init; }

    /// <summary>How the shop wants its papers when this one is drawn.</summary>
    [JsonIgnore]
    public BillLook Look { get; init; } = BillLook.Plain;
}

/// <summary>One side of a bill.</summary>
/// <param name="Address">Lines separated by line breaks or commas.</param>
/// <param name="State">GST State code, or 0 when it is not known.</param>
/// <param name="UpiId">Where payments go, such as ganesh@okbank.</param>
/// <param name="Fssai">Food licence number, which food shops print.</param>
public sealed record BillParty(
    string Name,
    string? Address = null,
    string? Gstin = null,
    int State = 0,
    string? Phone = null,
    string? UpiId = null,
    string? Email = null,
    string? Fssai = null);

/// <summary>One line as issued.</summary>
/// <param name="Unit">As spoken: kg, pkt, nos.</param>
/// <param name="DiscountPaise">Off this line, its share of the bill's discount included.</param>
/// <param name="Tax">The line's amounts.</param>
public sealed record BillLine(
    string Description,
    string? Hsn,
    decimal Quantity,
    string? Unit,
    long UnitPricePaise,
    bool PriceIncludesTax,
    long DiscountPaise,
    decimal GstRate,
    decimal CessRate,
    GstLineResult Tax)
{
    /// <summary>Of a note: which line of its bill, from 1.</summary>
    public int? OriginalLine { get; init; }

    /// <summary>Of a note: how much came back, in the product's unit; null when no goods did.
    /// </summary>
    public decimal? Returned { get; init; }

    /// <summary>Of a note: money without goods, such as a discount that was given later.
    /// </summary>
    [JsonIgnore]
    public bool IsMoneyOnly => OriginalLine is not null && Returned is null;

    /// <summary>The batches of the goods, as the paper says them; null where none is known. They
    /// are kept by the shelf, not in the bill.</summary>
    [JsonIgnore]
    public string? Batches { get; init; }
}

/// <summary>"regular", "composition", "unregistered".</summary>
internal sealed class SchemeWords()
    : JsonStringEnumConverter<GstScheme>(JsonNamingPolicy.KebabCaseLower);

/// <summary>How bills are written as JSON: camelCase, kebab-case words, nulls left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(BillDocument))]
public sealed partial class BillJson : JsonSerializerContext
{
    /// <summary>The bill as UTF-8 JSON, for a jsonb column.</summary>
    public static byte[] ToUtf8(BillDocument bill) =>
        JsonSerializer.SerializeToUtf8Bytes(bill, Default.BillDocument);

    /// <exception cref="JsonException">The text is no bill.</exception>
    public static BillDocument FromUtf8(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Default.BillDocument)
        ?? throw new JsonException("The text is null, not a bill.");
}
