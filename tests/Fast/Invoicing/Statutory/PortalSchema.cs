using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Holds files for portals against what their published schemas say of each field: of
/// INV-01 1.1 and of the e-way bill's bulk file.</summary>
/// <remarks>A rule is a path, "!" where it has to be there, n for a number or t for a text, its
/// least and most (of a text: characters), and a pattern. A field without a rule is one that the
/// portal does not know.</remarks>
internal static class PortalSchema
{
    private const string Money = "n 0 999999999999.99";
    private const string Sum = "n 0 99999999999999.99";
    private const string Free = @"t 3 100 ^[^\\""]*$";
    private const string State = "t 1 2 ^(?!0+$)[0-9]{1,2}$";
    private const string Pin = "n 100000 999999";
    private const string Day = "t 10 10 ^[0-3][0-9]/[0-1][0-9]/20[1-2][0-9]$";

    private static readonly Dictionary<string, string> Inv01 = Rules(
        "Version! t 1 6", "TranDtls.TaxSch! t 3 10 ^GST$",
        "TranDtls.SupTyp! t 3 10 ^(B2B|SEZWP|SEZWOP|EXPWP|EXPWOP|DEXP)$",
        "TranDtls.RegRev t 1 1 ^[YN]$", "TranDtls.IgstOnIntra t 1 1 ^[YN]$",
        "DocDtls.Typ! t 3 3 ^(INV|CRN|DBN)$",
        "DocDtls.No! t 1 16 ^[a-zA-Z1-9][a-zA-Z0-9/-]{0,15}$", "DocDtls.Dt! " + Day,
        "SellerDtls.Gstin! t 15 15 ^[0-9]{2}[0-9A-Z]{13}$", "SellerDtls.LglNm! " + Free,
        @"SellerDtls.Addr1! t 1 100 ^[^\\""]*$", @"SellerDtls.Loc! t 3 50 ^[^\\""]*$",
        "SellerDtls.Pin! " + Pin, "SellerDtls.Stcd! " + State,
        "BuyerDtls.Gstin! t 3 15 ^([0-9]{2}[0-9A-Z]{13}|URP)$", "BuyerDtls.LglNm! " + Free,
        "BuyerDtls.Pos! " + State, @"BuyerDtls.Addr1! t 1 100 ^[^\\""]*$",
        "BuyerDtls.Loc! " + Free, "BuyerDtls.Pin " + Pin, "BuyerDtls.Stcd! " + State,
        "ItemList.SlNo! t 1 6 ^[0-9]+$", @"ItemList.PrdDesc t 3 300 ^[^\\""]*$",
        "ItemList.IsServc! t 1 1 ^[YN]$",
        "ItemList.HsnCd! t 4 8 ^(?!0+$)([0-9]{4}|[0-9]{6}|[0-9]{8})$",
        "ItemList.Qty n 0 9999999999.999", "ItemList.Unit t 3 8 ^[A-Za-z]+$",
        "ItemList.UnitPrice! n 0 999999999999.999", "ItemList.TotAmt! " + Money,
        "ItemList.Discount " + Money, "ItemList.AssAmt! " + Money,
        "ItemList.GstRt! n 0 999.999", "ItemList.IgstAmt " + Money, "ItemList.CgstAmt " + Money,
        "ItemList.SgstAmt " + Money, "ItemList.CesRt n 0 999.999", "ItemList.CesAmt " + Money,
        "ItemList.TotItemVal! " + Money, "ValDtls.AssVal! " + Sum, "ValDtls.CgstVal " + Sum,
        "ValDtls.SgstVal " + Sum, "ValDtls.IgstVal " + Sum, "ValDtls.CesVal " + Sum,
        "ValDtls.RndOffAmt n -99.99 99.99", "ValDtls.TotInvVal! " + Sum,
        "RefDtls.PrecDocDtls.InvNo t 1 16 ^[1-9a-zA-Z][0-9a-zA-Z/-]{1,15}$",
        "RefDtls.PrecDocDtls.InvDt " + Day);

    private static readonly Dictionary<string, string> EWay = Rules(
        "userGstin! t 3 15 ^([0-9]{2}[0-9A-Z]{13}|URP)$", "supplyType! t 1 1 ^[OI]$",
        "subSupplyType! t 1 2 ^([1-9]|1[0-2])$", "docType! t 3 3 ^(INV|BIL|BOE|CHL|OTH)$",
        "docNo! t 1 16 ^[a-zA-Z0-9/-]+$", "docDate! " + Day, "transactionType! n 1 4",
        "fromGstin! t 3 15 ^([0-9]{2}[0-9A-Z]{13}|URP)$", @"fromTrdName t 1 100 ^[^\\""]*$",
        @"fromAddr1 t 1 120 ^[^\\""]*$", @"fromPlace t 1 50 ^[^\\""]*$", "fromPincode! " + Pin,
        "fromStateCode! n 1 99", "actFromStateCode! n 1 99",
        "toGstin! t 3 15 ^([0-9]{2}[0-9A-Z]{13}|URP)$", @"toTrdName t 1 100 ^[^\\""]*$",
        @"toAddr1 t 1 120 ^[^\\""]*$", @"toPlace t 1 50 ^[^\\""]*$", "toPincode! " + Pin,
        "toStateCode! n 1 99", "actToStateCode! n 1 99", "totalValue " + Sum,
        "cgstValue " + Sum, "sgstValue " + Sum, "igstValue " + Sum, "cessValue " + Sum,
        "cessNonAdvolValue " + Sum, "otherValue n -99999999 99999999", "totInvValue! " + Sum,
        "transDistance! n 0 4000", "transporterId t 15 15 ^[0-9]{2}[0-9A-Z]{13}$",
        "transMode t 1 1 ^[1-4]$", "vehicleNo t 7 15 ^[A-Z0-9]+$", "vehicleType t 1 1 ^[RO]$",
        "itemList.itemNo n 1 1000", @"itemList.productName t 1 100 ^[^\\""]*$",
        "itemList.hsnCode! t 4 8 ^[0-9]+$", "itemList.quantity n 0 9999999999.999",
        "itemList.qtyUnit t 3 3 ^[A-Z]+$", "itemList.taxableAmount! " + Sum,
        "itemList.cgstRate n 0 50", "itemList.sgstRate n 0 50", "itemList.igstRate n 0 100",
        "itemList.cessRate n 0 1000", "mainHsnCode t 4 8 ^[0-9]+$");

    /// <summary>What the registration portal would not read; empty when it would.</summary>
    public static IReadOnlyList<string> OfInvoice(JsonElement file) => Faults(file, Inv01);

    /// <summary>What the e-way bill portal would not read.</summary>
    public static IReadOnlyList<string> OfEWayBill(JsonElement file) => Faults(file, EWay);

    private static List<string> Faults(JsonElement file, Dictionary<string, string> rules)
    {
        List<string> faults = [];
        Dictionary<string, int> seen = [];
        Walk(file, "", rules, faults, seen);
        foreach ((string path, string rule) in rules)
        {
            string parent = path.Contains('.', StringComparison.Ordinal)
                ? path[..path.LastIndexOf('.')]
                : "";
            if (rule.StartsWith('!') && seen.GetValueOrDefault(path)
                != Math.Max(1, seen.GetValueOrDefault(parent)))
                faults.Add(path + " is missing");
        }

        return faults;
    }

    private static void Walk(
        JsonElement at, string path, Dictionary<string, string> rules, List<string> faults,
        Dictionary<string, int> seen)
    {
        switch (at.ValueKind)
        {
            case JsonValueKind.Object:
                seen[path] = seen.GetValueOrDefault(path) + 1;
                foreach (JsonProperty one in at.EnumerateObject())
                    Walk(one.Value, path.Length == 0 ? one.Name : $"{path}.{one.Name}", rules,
                        faults, seen);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement one in at.EnumerateArray())
                    Walk(one, path, rules, faults, seen);
                break;
            default:
                seen[path] = seen.GetValueOrDefault(path) + 1;
                if (!rules.TryGetValue(path, out string? rule))
                    faults.Add(path + " is unknown there");
                else if (!Fits(at, rule.TrimStart('!')))
                    faults.Add($"{path} is {at.GetRawText()}");
                break;
        }
    }

    private static bool Fits(JsonElement value, string rule)
    {
        string[] parts = rule.Split(' ', 4);
        decimal least = decimal.Parse(parts[1], CultureInfo.InvariantCulture);
        decimal most = decimal.Parse(parts[2], CultureInfo.InvariantCulture);
        if (parts[0] == "n")
        {
            return value.ValueKind == JsonValueKind.Number && value.GetDecimal() is var number
                && number >= least && number <= most;
        }

        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && text.Length >= least && text.Length <= most
            && (parts.Length < 4 || Regex.IsMatch(
                text, parts[3], RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static Dictionary<string, string> Rules(params string[] lines) => lines.ToDictionary(
        line => line.Split(' ', 2)[0].TrimEnd('!'),
        line => (line.Split(' ', 2)[0].EndsWith('!') ? "!" : "") + line.Split(' ', 2)[1],
        StringComparer.Ordinal);
}
