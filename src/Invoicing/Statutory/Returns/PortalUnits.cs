using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Unit quantity codes (UQC) of the GST portals.</summary>
public static class PortalUnits
{
    public const string Other = "OTH";

    /// <summary>Services have neither unit nor quantity.</summary>
    public const string None = "NA";

    /// <param name="unit">As spoken on the bill; may be missing.</param>
    /// <param name="hsn">Chapter 99 is services.</param>
    public static string Of(string? unit, string? hsn)
    {
        if (IsService(hsn)) return None;
        return (Units.Parse(unit) ?? unit?.Trim().ToLowerInvariant()) switch
        {
            "kg" => "KGS",
            "g" => "GMS",
            "quintal" => "QTL",
            "l" => "LTR",
            "ml" => "MLT",
            "m" => "MTR",
            "pc" => "PCS",
            "pkt" => "PAC",
            "bottle" => "BTL",
            "box" => "BOX",
            "dozen" => "DOZ",
            "bag" => "BAG",
            _ => Other,
        };
    }

    public static bool IsService(string? hsn) =>
        hsn is not null && hsn.StartsWith("99", StringComparison.Ordinal);
}
