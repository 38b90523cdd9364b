using System.Collections.Frozen;

namespace ConverseErp.Contracts;

/// <summary>The columns of files that shops bring along, as people and other programs head them.
/// </summary>
public static class ImportColumns
{
    private static readonly string[] GoodsNames =
    [
        "item name", "item", "product name", "product", "particulars", "description",
        "item description", "goods", "article", "stock item", "material", "saman", "saaman",
        "maal", "सामान", "माल", "वस्तु", "वस्तु का नाम", "वस्तूचे नाव", "माल का नाम",
        "উৎপাদ", "পণ্য", "વસ્તુ", "பொருள்", "వస్తువు", "ವಸ್ತು", "ਵਸਤੂ",
    ];

    private static readonly string[] CustomerNames =
    [
        "customer name", "customer", "party name", "party", "ledger name", "ledger",
        "account name", "account", "client", "client name", "debtor", "buyer", "grahak",
        "grahak ka naam", "ग्राहक", "ग्राहक का नाम", "ग्राहकाचे नाव", "পার্টি", "গ্রাহক", "ગ્રાહક",
        "வாடிக்கையாளர்", "కస్టమర్", "ಗ್ರಾಹಕ", "ਗਾਹਕ", "khatedar", "khata",
    ];

    private static readonly string[] SupplierNames =
    [
        "supplier name", "supplier", "vendor name", "vendor", "creditor", "distributor",
        "wholesaler", "सप्लायर", "पुरवठादार",
    ];

    private static readonly string[] AnyNames =
    [
        "naam", "नाम", "नाव", "নাম", "નામ", "பெயர்", "పేరు", "ಹೆಸರು", "ਨਾਮ", "ਨਾਂ",
    ];

    /// <summary>sku, name, unit, price and the others that Inventory takes. What a bill has as
    /// well, a quantity or an amount, is no stock and no price.</summary>
    public static ColumnSpellings Goods { get; } = new(
        ["sku", "item code", "product code", "code", "item no", "article no", "sku code"],
        ["name", .. GoodsNames, .. AnyNames],
        ["aliases", "alias", "other names", "also called", "local name"],
        ["unit", "units", "uom", "unit of measure", "per", "इकाई", "यूनिट", "एकक"],
        ["price", "selling price", "sale price", "sales price", "sell price", "selling rate",
            "sale rate", "retail price", "retail rate", "our price", "unit price", "rate",
            "sp", "bhav", "bhaav", "dam", "daam", "kimat", "keemat", "भाव", "दाम", "कीमत",
            "क़ीमत", "मूल्य", "दर", "किंमत", "রেট", "দাম", "ભાવ", "કિંમત", "விலை", "ధర", "ಬೆಲೆ",
            "ਭਾਅ", "ਕੀਮਤ"],
        ["mrp", "m.r.p", "m.r.p.", "max retail price", "maximum retail price", "एमआरपी"],
        ["gst_rate", "gst rate", "gst", "gst %", "gst percent", "tax rate", "tax", "tax %", "igst",
            "जीएसटी"],
        ["cess_rate", "cess rate", "cess"],
        ["hsn", "hsn code", "hsn sac", "hsn/sac code", "hsn no"],
        ["pack_size", "pack size", "pack", "packing", "size", "net weight", "net wt", "weight",
            "wt"],
        ["barcode", "bar code", "ean", "ean code", "upc"],
        ["stock", "opening stock", "stock qty", "closing stock", "in stock", "qty in stock",
            "stock on hand", "on hand", "current stock", "स्टॉक"],
        ["packs", "packs and barcodes"],
        ["low_mark", "low mark", "min stock", "minimum stock", "reorder level", "low stock"],
        ["cost", "cost price", "purchase price", "purchase rate", "buying price", "cp",
            "kharid", "kharid rate", "खरीद मूल्य", "खरीद भाव", "खरेदी किंमत"],
        ["batch", "batch no", "batch number", "lot", "lot no"],
        ["expiry", "expiry date", "exp", "exp date", "exp dt", "expiry dt", "best before",
            "use by"]);

    /// <summary>id, name, phone, kind, opening and the others that Ledger takes.</summary>
    public static ColumnSpellings Parties { get; } = new(
        ["id", "customer id", "party id", "customer code", "party code", "code", "khata no",
            "account no"],
        ["name", .. CustomerNames, .. SupplierNames, .. AnyNames, "full name"],
        ["phone", "mobile", "mobile no", "mobile number", "phone no", "phone number", "mob",
            "mob no", "whatsapp", "whatsapp no", "whatsapp number", "contact no",
            "contact number", "cell", "tel", "telephone", "फोन", "फ़ोन", "मोबाइल",
            "मोबाईल", "फोन नंबर", "मोबाइल नंबर", "ফোন", "মোবাইল", "ફોન", "મોબાઇલ", "தொலைபேசி",
            "கைபேசி", "ఫోన్", "ಫೋನ್", "ਫੋਨ", "ਮੋਬਾਈਲ"],
        ["kind", "party type", "account type"],
        ["opening", "opening balance", "op balance", "op bal", "opening bal", "old balance",
            "previous balance", "purana baki", "balance due", "outstanding", "balance", "due",
            "dues", "baki", "baaki", "udhar", "udhaar", "पुराना बाकी", "बाकी", "बकाया", "उधार",
            "शिल्लक", "বাকি", "બાકી", "நிலுவை", "బాకీ", "ಬಾಕಿ", "ਬਾਕੀ", "closing balance"],
        ["credit_limit", "credit limit", "limit", "udhaar limit"],
        ["gstin", "gst no", "gst number", "gstin no", "gstin/uin", "gst in", "gst"],
        ["state"],
        ["address", "addr", "place", "area", "city", "village", "pata", "पता", "पत्ता"],
        ["standing", "gst registration type", "registration type"]);

    private static readonly FrozenSet<string> OfGoods = Plain(GoodsNames);
    private static readonly FrozenSet<string> OfSuppliers = Plain(SupplierNames);
    private static readonly FrozenSet<string> OfParties =
        Plain([.. CustomerNames, .. SupplierNames]);

    private static readonly FrozenSet<string> Counters = Plain(
    [
        "sr", "sr no", "s no", "sl", "sl no", "serial no", "serial", "no", "#", "क्रम",
        "क्रमांक", "क्र", "अ.क्र.",
    ]);

    private static readonly FrozenSet<string> Quantities = Plain(
        ["qty", "quantity", "nos", "मात्रा", "नग", "maatra", "billed qty"]);

    private static readonly FrozenSet<string> Amounts = Plain(
        ["amount", "total", "value", "total amount", "net amount", "राशि", "रकम", "कुल"]);

    /// <summary>Quantities and amounts side by side: a bill or a valuation, whose rates are what
    /// somebody paid and no prices of the shop.</summary>
    public static bool IsBill(IReadOnlyList<string> headings) =>
        headings.Any(h => Quantities.Contains(ColumnSpellings.Plain(h)))
        && headings.Any(h => Amounts.Contains(ColumnSpellings.Plain(h)));

    /// <summary>"Item", which no person's name is headed with.</summary>
    public static bool NamesGoods(string heading) =>
        OfGoods.Contains(ColumnSpellings.Plain(heading));

    public static bool NamesParties(string heading) =>
        OfParties.Contains(ColumnSpellings.Plain(heading));

    public static bool NamesSuppliers(string heading) =>
        OfSuppliers.Contains(ColumnSpellings.Plain(heading));

    /// <summary>Numbers the rows and says nothing.</summary>
    public static bool Counts(string heading) =>
        Counters.Contains(ColumnSpellings.Plain(heading));

    private static FrozenSet<string> Plain(string[] spellings) =>
        spellings.Select(ColumnSpellings.Plain).ToFrozenSet(StringComparer.Ordinal);
}
