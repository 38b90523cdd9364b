using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ConverseErp.Invoicing.Statutory.Tally;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>A Tally file read back.</summary>
internal static class TallyFile
{
    public static XDocument Of(params IEnumerable<TallyVoucher> vouchers) => Read(
        TallyXml.Beginning("Vouchers"), TallyXml.Vouchers(vouchers), TallyXml.End());

    public static XDocument Masters(TallyLedgers ledgers) => Read(
        TallyXml.Beginning("All Masters"), TallyXml.Masters(ledgers), TallyXml.End());

    /// <summary>What a voucher's amounts add up to, as Tally reads them; the ledger of goods
    /// stands within them and counts once.</summary>
    public static decimal Sum(XElement voucher) => voucher.Elements()
        .Where(e => e.Name.LocalName.EndsWith("ENTRIES.LIST", StringComparison.Ordinal))
        .Sum(e => decimal.Parse(e.Element("AMOUNT")!.Value, CultureInfo.InvariantCulture));

    private static XDocument Read(params byte[][] pieces) => XDocument.Parse(
        Encoding.UTF8.GetString([.. pieces.SelectMany(p => p)]));
}
