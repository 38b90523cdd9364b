using System.Globalization;
using System.Text;
using System.Xml;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.Tally;

/// <summary>TallyPrime's import files, piece by piece.</summary>
/// <remarks>In Tally a debit is an amount below 0 that is deemed positive. Keys as Tally takes
/// them; not tried in a TallyPrime yet.</remarks>
internal static class TallyXml
{
    private const string Yes = "Yes";
    private const string No = "No";

    private static readonly XmlWriterSettings Pieces = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <param name="report">"All Masters" or "Vouchers".</param>
    public static byte[] Beginning(string report) => Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ENVELOPE><HEADER>"
        + "<TALLYREQUEST>Import Data</TALLYREQUEST></HEADER><BODY><IMPORTDATA><REQUESTDESC>"
        + $"<REPORTNAME>{report}</REPORTNAME></REQUESTDESC><REQUESTDATA>\n");

    public static byte[] End() => Encoding.UTF8.GetBytes(
        "</REQUESTDATA></IMPORTDATA></BODY></ENVELOPE>\n");

    /// <summary>Units, ledgers and items, in the order in which they need each other.</summary>
    public static byte[] Masters(TallyLedgers ledgers) => Piece(xml =>
    {
        foreach (string unit in ledgers.Items.Select(i => i.Unit).Distinct().Order())
            Message(xml, () => Unit(xml, unit));
        foreach ((string ledger, string group) in TallyLedgers.OfAccounts)
            Message(xml, () => Ledger(xml, ledger, group));
        foreach ((Party party, string ledger) in ledgers.OfParties)
            Message(xml, () => PartyLedger(xml, party, ledger));
        foreach (Product item in ledgers.Items) Message(xml, () => Item(xml, item));
    });

    public static byte[] Vouchers(IEnumerable<TallyVoucher> vouchers) => Piece(xml =>
    {
        foreach (TallyVoucher voucher in vouchers) Message(xml, () => Voucher(xml, voucher));
    });

    private static byte[] Piece(Action<XmlWriter> write)
    {
        using MemoryStream bytes = new();
        using (XmlWriter xml = XmlWriter.Create(bytes, Pieces)) write(xml);
        return bytes.ToArray();
    }

    private static void Message(XmlWriter xml, Action content)
    {
        xml.WriteStartElement("TALLYMESSAGE");
        content();
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private static void Unit(XmlWriter xml, string unit)
    {
        Named(xml, "UNIT", unit);
        xml.WriteElementString("ISSIMPLEUNIT", Yes);
        xml.WriteElementString("GSTREPUOM", PortalUnits.Of(unit, null));
        xml.WriteElementString("DECIMALPLACES", "3");
        xml.WriteEndElement();
    }

    private static void Ledger(XmlWriter xml, string ledger, string group)
    {
        Named(xml, "LEDGER", ledger);
        xml.WriteElementString("PARENT", group);
        if (group == "Duties & Taxes") xml.WriteElementString("TAXTYPE", "GST");
        xml.WriteEndElement();
    }

    private static void PartyLedger(XmlWriter xml, Party party, string ledger)
    {
        Named(xml, "LEDGER", ledger);
        xml.WriteElementString("PARENT",
            party.Kind == PartyKind.Supplier ? "Sundry Creditors" : "Sundry Debtors");
        xml.WriteElementString("ISBILLWISEON", No);
        if (party.Address is { } address)
        {
            xml.WriteStartElement("ADDRESS.LIST");
            foreach (string line in address.Split('\n', StringSplitOptions.TrimEntries
                | StringSplitOptions.RemoveEmptyEntries))
                xml.WriteElementString("ADDRESS", TallyLedgers.Clean(line));
            xml.WriteEndElement();
        }

        if (IndianStates.OfCode(party.StateCode) is { } state)
        {
            xml.WriteElementString("COUNTRYOFRESIDENCE", "India");
            xml.WriteElementString("LEDSTATENAME", state.Name);
        }

        if (party.Phone is { } phone)
            xml.WriteElementString("LEDGERMOBILE", TallyLedgers.Clean(phone));
        xml.WriteElementString(
            "GSTREGISTRATIONTYPE", party.Gstin is null ? "Unregistered" : "Regular");
        if (party.Gstin is { } gstin) xml.WriteElementString("PARTYGSTIN", gstin);
        xml.WriteEndElement();
    }

    private static void Item(XmlWriter xml, Product product)
    {
        Named(xml, "STOCKITEM", TallyLedgers.Clean(product.Name));
        xml.WriteElementString("BASEUNITS", product.Unit);
        xml.WriteElementString("GSTAPPLICABLE", "Applicable");
        xml.WriteStartElement("GSTDETAILS.LIST");
        xml.WriteElementString("HSNCODE", product.Hsn ?? "");
        xml.WriteElementString("TAXABILITY", product.GstRate == 0 ? "Exempt" : "Taxable");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Named(XmlWriter xml, string element, string name)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("NAME", name);
        xml.WriteAttributeString("ACTION", "Create");
        xml.WriteElementString("NAME", name);
    }

    private static void Voucher(XmlWriter xml, TallyVoucher voucher)
    {
        bool invoice = voucher.Items.Count > 0;
        xml.WriteStartElement("VOUCHER");
        xml.WriteAttributeString("REMOTEID", voucher.RemoteId);
        xml.WriteAttributeString("VCHTYPE", voucher.Type);
        xml.WriteAttributeString("ACTION", "Create");
        xml.WriteElementString(
            "DATE", voucher.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        xml.WriteElementString("GUID", voucher.RemoteId);
        xml.WriteElementString("VOUCHERTYPENAME", voucher.Type);
        xml.WriteElementString("VOUCHERNUMBER", voucher.Number);
        if (voucher.Party is { } party) xml.WriteElementString("PARTYLEDGERNAME", party);
        if (voucher.Narration is { } narration)
            xml.WriteElementString("NARRATION", TallyLedgers.Clean(narration));
        xml.WriteElementString("ISCANCELLED", voucher.Cancelled ? Yes : No);
        xml.WriteElementString(
            "PERSISTEDVIEW", invoice ? "Invoice Voucher View" : "Accounting Voucher View");
        xml.WriteElementString("ISINVOICE", invoice ? Yes : No);
        string entryList = invoice ? "LEDGERENTRIES.LIST" : "ALLLEDGERENTRIES.LIST";
        foreach (TallyEntry entry in voucher.Entries) Entry(xml, entryList, entry);
        foreach (TallyItem item in voucher.Items) Goods(xml, item);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, string element, TallyEntry entry)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("LEDGERNAME", entry.Ledger);
        Amount(xml, entry.DebitPaise, entry.IsParty);
        xml.WriteEndElement();
    }

    private static void Goods(XmlWriter xml, TallyItem item)
    {
        string quantity = item.Quantity.ToString("0.###", CultureInfo.InvariantCulture)
            + " " + item.Unit;
        xml.WriteStartElement("ALLINVENTORYENTRIES.LIST");
        xml.WriteElementString("STOCKITEMNAME", item.Item);
        Amount(xml, item.DebitPaise);
        xml.WriteElementString("ACTUALQTY", quantity);
        xml.WriteElementString("BILLEDQTY", quantity);
        xml.WriteStartElement("ACCOUNTINGALLOCATIONS.LIST");
        xml.WriteElementString("LEDGERNAME", item.Ledger);
        Amount(xml, item.DebitPaise);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Amount(XmlWriter xml, long debitPaise, bool isParty = false)
    {
        xml.WriteElementString("ISDEEMEDPOSITIVE", debitPaise > 0 ? Yes : No);
        if (isParty) xml.WriteElementString("ISPARTYLEDGER", Yes);
        xml.WriteElementString("AMOUNT", PortalText.Cell(-debitPaise));
    }
}
