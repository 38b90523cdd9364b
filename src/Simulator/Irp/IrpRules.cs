using System.Globalization;
using System.Text.Json.Nodes;

namespace ConverseErp.Simulator.Irp;

/// <summary>What the portal looks at before it registers a document: the errors that shops meet,
/// with its numbers and words.</summary>
internal static class IrpRules
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const decimal Tolerance = 1m;

    /// <summary>The first error; null when it would be registered.</summary>
    public static (string Code, string Message)? Look(JsonObject document, string gstin)
    {
        try
        {
            return Shape(document, gstin) ?? Items(document) ?? Sums(document);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException
            or NullReferenceException or OverflowException)
        {
            return ("5002", "JSON schema validation failed due to: " + error.Message);
        }
    }

    private static (string, string)? Shape(JsonObject document, string gstin)
    {
        JsonNode head = document["DocDtls"]!;
        string number = (string)head["No"]!;
        string seller = (string)document["SellerDtls"]!["Gstin"]!;
        string buyer = (string)document["BuyerDtls"]!["Gstin"]!;
        if ((string)document["Version"]! != "1.1")
            return ("2140", "Error while validating invoice");
        if (number.Length is 0 or > 16 || number[0] is '0' or '/' or '-')
            return ("5002", "The document number is not of the format that is allowed");
        _ = DateOnly.ParseExact((string)head["Dt"]!, "dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (seller != gstin) return ("2143", "Invoice does not belongs to the user GSTIN");
        if (Supply(document["TranDtls"]!, document["ValDtls"]!) is { } odd) return odd;
        if (seller == buyer)
            return ("2211", "Supplier and recipient GSTINs should not be the same.");
        if (buyer != "URP" && !IsGstin(buyer)) return ("3028", $"GSTIN - {buyer} is invalid");
        return Pin(document["SellerDtls"]!) ?? (buyer == "URP" ? null
            : Pin(document["BuyerDtls"]!));
    }

    private static (string, string)? Supply(JsonNode head, JsonNode sums)
    {
        string kind = (string)head["SupTyp"]!;
        if (kind is not ("B2B" or "SEZWP" or "SEZWOP" or "EXPWP" or "EXPWOP" or "DEXP")
            || (string)head["RegRev"]! is not ("Y" or "N"))
            return ("5002", "SupTyp or RegRev is none of the values that are allowed");
        bool without = kind is "SEZWOP" or "EXPWOP";
        return without && Amount(sums, "IgstVal") + Amount(sums, "CgstVal") != 0
            ? ("2229", "For supplies without payment no tax is allowed")
            : null;
    }

    private static (string, string)? Pin(JsonNode side)
    {
        int pin = (int)side["Pin"]!;
        if (pin is < 100_000 or > 999_999)
            return ("3038", $"Details:Pincode-{pin} does not exists");
        // The first digit is the zone; of a State whose zone we know it has to fit.
        int zone = (string)side["Stcd"]! switch
        {
            "07" or "06" or "03" or "04" or "02" or "01" => 1,
            "09" or "05" => 2,
            "08" or "24" => 3,
            "27" or "23" or "22" or "30" => 4,
            "29" or "36" or "37" => 5,
            "33" or "32" => 6,
            "19" or "21" => 7,
            "10" or "20" => 8,
            _ => 0,
        };
        return zone != 0 && pin / 100_000 != zone
            ? ("3039", $"Pincode - {pin} provided does not belong to the State")
            : null;
    }

    private static (string, string)? Items(JsonObject document)
    {
        JsonArray items = document["ItemList"]!.AsArray();
        bool reverse = (string)document["TranDtls"]!["RegRev"]! == "Y";
        if (items.Count is 0 or > 1000) return ("5002", "ItemList has 1 to 1000 rows");
        foreach (JsonNode? item in items)
        {
            string hsn = (string)item!["HsnCd"]!;
            if (hsn.Length is < 4 or > 8 || !hsn.All(char.IsAsciiDigit)
                || hsn.StartsWith("00", StringComparison.Ordinal))
                return ("2176", $"Invalid HSN code(s)-{hsn}");
            decimal worth = Amount(item, "TotAmt") - Amount(item, "Discount");
            if (worth != Amount(item, "AssAmt"))
                return ("2193", $"For HSN - {hsn} AssAmt value should be equal to "
                    + "(TotAmt - Discount)");
            // Tax on reverse charge is told, and in no total.
            decimal tax = reverse ? 0 : Amount(item, "IgstAmt") + Amount(item, "CgstAmt")
                + Amount(item, "SgstAmt") + Amount(item, "CesAmt");
            if (Math.Abs(worth + tax - Amount(item, "TotItemVal")) > Tolerance)
                return ("2194", "Invalid value for total item value");
        }

        return null;
    }

    private static (string, string)? Sums(JsonObject document)
    {
        JsonArray items = document["ItemList"]!.AsArray();
        JsonNode sums = document["ValDtls"]!;
        decimal Sum(string name) => items.Sum(i => Amount(i!, name));
        if (Math.Abs(Sum("AssAmt") - Amount(sums, "AssVal")) > Tolerance)
            return ("2182", "Taxable value of all items must equal the total taxable value");
        decimal heads = Sum("IgstAmt") - Amount(sums, "IgstVal") + Sum("CgstAmt")
            - Amount(sums, "CgstVal") + Sum("SgstAmt") - Amount(sums, "SgstVal");
        if (Math.Abs(heads) > Tolerance) return ("2183", "Tax of all items and total differ");
        decimal total = Sum("TotItemVal") + Amount(sums, "RndOffAmt");
        if (Math.Abs(total - Amount(sums, "TotInvVal")) > Tolerance)
            return ("2189", "Invalid total invoice value");
        string state = (string)document["SellerDtls"]!["Stcd"]!;
        string place = (string)document["BuyerDtls"]!["Pos"]!;
        bool within = state == place
            && (string)document["TranDtls"]!["SupTyp"]! == "B2B";
        return within && Amount(sums, "IgstVal") != 0
            ? ("2172", "For Intra-state transaction, IGST amounts are not applicable")
            : null;
    }

    private static decimal Amount(JsonNode node, string name) =>
        node[name] is { } value ? value.GetValue<decimal>() : 0;

    private static bool IsGstin(string text)
    {
        if (text.Length != 15) return false;
        int sum = 0;
        for (int i = 0; i < 14; i++)
        {
            int value = Alphabet.IndexOf(text[i], StringComparison.Ordinal);
            if (value < 0) return false;
            int product = value * (i % 2 == 0 ? 1 : 2);
            sum += (product / 36) + (product % 36);
        }

        return Alphabet[(36 - (sum % 36)) % 36] == text[14];
    }
}
