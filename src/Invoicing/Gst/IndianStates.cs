namespace ConverseErp.Invoicing.Gst;

/// <summary>The GST State codes of places of supply.</summary>
/// <remarks>25 and 28 were merged or replaced long ago and are not given out any more.</remarks>
public static class IndianStates
{
    /// <summary>Place of supply of an export: taxed as inter-State, never a supplier's State.
    /// </summary>
    public const int OutsideIndia = 96;

    private static readonly string?[] Names = BuildNames();

    /// <summary>Whether the code may stand as a place of supply.</summary>
    public static bool IsKnown(int code) =>
        (uint)code < (uint)Names.Length && Names[code] is not null;

    /// <summary>Whether a shop can be registered or stand there.</summary>
    public static bool IsSupplierState(int code) => IsKnown(code) && code != OutsideIndia;

    /// <summary>The English name, or "State 25" for a code that is not in use.</summary>
    public static string NameOf(int code) => IsKnown(code) ? Names[code]! : $"State {code:00}";

    /// <summary>UTGST stands in SGST's place here (s. 9 UTGST Act): no legislature.</summary>
    public static bool HasNoLegislature(int code) => code is 4 or 26 or 31 or 35 or 38 or 97;

    /// <summary>Reads "27", "07" or "7".</summary>
    /// <returns>The code, or 0 when the text is no code in use.</returns>
    public static int Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 2) return 0;
        int code = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return 0;
            code = (code * 10) + (digit - '0');
        }
        return IsKnown(code) ? code : 0;
    }

    private static string?[] BuildNames()
    {
        string?[] names = new string?[98];
        string[] upTo24 =
        [
            "Jammu and Kashmir", "Himachal Pradesh", "Punjab", "Chandigarh", "Uttarakhand",
            "Haryana", "Delhi", "Rajasthan", "Uttar Pradesh", "Bihar", "Sikkim",
            "Arunachal Pradesh", "Nagaland", "Manipur", "Mizoram", "Tripura", "Meghalaya",
            "Assam", "West Bengal", "Jharkhand", "Odisha", "Chhattisgarh", "Madhya Pradesh",
            "Gujarat",
        ];
        upTo24.CopyTo(names, 1);
        names[26] = "Dadra and Nagar Haveli and Daman and Diu";
        names[27] = "Maharashtra";
        string[] from29 =
        [
            "Karnataka", "Goa", "Lakshadweep", "Kerala", "Tamil Nadu", "Puducherry",
            "Andaman and Nicobar Islands", "Telangana", "Andhra Pradesh", "Ladakh",
        ];
        from29.CopyTo(names, 29);
        names[OutsideIndia] = "Outside India";
        names[97] = "Other Territory";
        return names;
    }
}
