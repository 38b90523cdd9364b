namespace ConverseErp.Contracts;

/// <summary>A State or union territory.</summary>
/// <param name="Code">Two digits, as in a GSTIN.</param>
/// <param name="Letters">What people know it by.</param>
public sealed record IndianState(string Code, string Letters, string Name, string HindiName);

/// <summary>The States by their GST codes, as places of shops and of supply.</summary>
/// <remarks>Source: GST State codes; 25 (Daman and Diu) went into 26 and 28 (Andhra before the
/// division) into 37, so neither is given to a new shop.</remarks>
public static class IndianStates
{
    /// <summary>Place of supply of an export: taxed as inter-State, never a supplier's State.
    /// </summary>
    public const int OutsideIndia = 96;

    /// <summary>Where a shop can stand, in the order of the codes.</summary>
    public static readonly IReadOnlyList<IndianState> All =
    [
        new("01", "JK", "Jammu and Kashmir", "जम्मू और कश्मीर"),
        new("02", "HP", "Himachal Pradesh", "हिमाचल प्रदेश"),
        new("03", "PB", "Punjab", "पंजाब"),
        new("04", "CH", "Chandigarh", "चंडीगढ़"),
        new("05", "UK", "Uttarakhand", "उत्तराखंड"),
        new("06", "HR", "Haryana", "हरियाणा"),
        new("07", "DL", "Delhi", "दिल्ली"),
        new("08", "RJ", "Rajasthan", "राजस्थान"),
        new("09", "UP", "Uttar Pradesh", "उत्तर प्रदेश"),
        new("10", "BR", "Bihar", "बिहार"),
        new("11", "SK", "Sikkim", "सिक्किम"),
        new("12", "AR", "Arunachal Pradesh", "अरुणाचल प्रदेश"),
        new("13", "NL", "Nagaland", "नागालैंड"),
        new("14", "MN", "Manipur", "मणिपुर"),
        new("15", "MZ", "Mizoram", "मिज़ोरम"),
        new("16", "TR", "Tripura", "त्रिपुरा"),
        new("17", "ML", "Meghalaya", "मेघालय"),
        new("18", "AS", "Assam", "असम"),
        new("19", "WB", "West Bengal", "पश्चिम बंगाल"),
        new("20", "JH", "Jharkhand", "झारखंड"),
        new("21", "OD", "Odisha", "ओडिशा"),
        new("22", "CG", "Chhattisgarh", "छत्तीसगढ़"),
        new("23", "MP", "Madhya Pradesh", "मध्य प्रदेश"),
        new("24", "GJ", "Gujarat", "गुजरात"),
        new("26", "DNHDD", "Dadra and Nagar Haveli and Daman and Diu",
            "दादरा नगर हवेली और दमन दीव"),
        new("27", "MH", "Maharashtra", "महाराष्ट्र"),
        new("29", "KA", "Karnataka", "कर्नाटक"),
        new("30", "GA", "Goa", "गोवा"),
        new("31", "LD", "Lakshadweep", "लक्षद्वीप"),
        new("32", "KL", "Kerala", "केरल"),
        new("33", "TN", "Tamil Nadu", "तमिलनाडु"),
        new("34", "PY", "Puducherry", "पुडुचेरी"),
        new("35", "AN", "Andaman and Nicobar Islands", "अंडमान और निकोबार"),
        new("36", "TG", "Telangana", "तेलंगाना"),
        new("37", "AP", "Andhra Pradesh", "आंध्र प्रदेश"),
        new("38", "LA", "Ladakh", "लद्दाख"),
        new("97", "OT", "Other Territory", "अन्य क्षेत्र"),
    ];

    private static readonly IndianState?[] ByNumber = Numbered();

    /// <summary>The State of a two-digit code; null when it is none, or outside India.</summary>
    public static IndianState? OfCode(string? code) =>
        code is { Length: 2 } && Parse(code) is > 0 and not OutsideIndia and int number
            ? ByNumber[number]
            : null;

    /// <summary>Whether the code may stand as a place of supply.</summary>
    public static bool IsKnown(int code) =>
        code == OutsideIndia || ((uint)code < (uint)ByNumber.Length && ByNumber[code] is not null);

    /// <summary>Whether a shop can be registered or stand there.</summary>
    public static bool IsSupplierState(int code) => IsKnown(code) && code != OutsideIndia;

    /// <summary>The English name, or "State 25" for a code that is not in use.</summary>
    public static string NameOf(int code) =>
        code == OutsideIndia ? "Outside India"
        : IsKnown(code) ? ByNumber[code]!.Name
        : $"State {code:00}";

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

    private static IndianState?[] Numbered()
    {
        IndianState?[] states = new IndianState?[98];
        foreach (IndianState state in All)
            states[((state.Code[0] - '0') * 10) + (state.Code[1] - '0')] = state;
        return states;
    }
}
