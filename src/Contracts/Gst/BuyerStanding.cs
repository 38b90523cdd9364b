namespace ConverseErp.Contracts;

/// <summary>What a buyer is to the tax. Kept at the party: each sale to them follows from it.
/// </summary>
public enum BuyerStanding
{
    /// <summary>Nothing out of the ordinary, with or without a registration.</summary>
    Regular,

    /// <summary>A unit or developer of a special economic zone that is billed with integrated
    /// tax.</summary>
    SezWithPayment,

    /// <summary>The same, billed under the shop's bond or letter of undertaking.</summary>
    SezWithoutPayment,

    /// <summary>What is sold to them counts as exported by notification (section 147 of the CGST
    /// Act), and is taxed.</summary>
    DeemedExport,

    /// <summary>Registered under composition: takes no credit, and is told apart in GSTR-3B.
    /// </summary>
    Composition,
}

/// <summary>Words for standings, and what follows from them. Pure.</summary>
public static class BuyerStandings
{
    /// <summary>What a sale is to the tax, where nobody said it of the sale itself.</summary>
    /// <param name="standing">The buyer's.</param>
    /// <param name="scheme">The shop's: one that charges no tax has nothing to tell apart, but
    /// for a composition shop that may not sell into a zone.</param>
    public static SupplyKind SupplyOf(BuyerStanding standing, GstScheme scheme)
    {
        if (scheme == GstScheme.Unregistered) return SupplyKind.Ordinary;
        return standing switch
        {
            BuyerStanding.SezWithPayment => SupplyKind.SezWithPayment,
            BuyerStanding.SezWithoutPayment => SupplyKind.SezWithoutPayment,
            BuyerStanding.DeemedExport => scheme == GstScheme.Regular
                ? SupplyKind.DeemedExport
                : SupplyKind.Ordinary,
            BuyerStanding.Composition or BuyerStanding.Regular => SupplyKind.Ordinary,
        };
    }

    /// <summary>As it is stored, exported and imported.</summary>
    public static string Word(BuyerStanding standing) => standing switch
    {
        BuyerStanding.Regular => "regular",
        BuyerStanding.SezWithPayment => "sez-with-payment",
        BuyerStanding.SezWithoutPayment => "sez-without-payment",
        BuyerStanding.DeemedExport => "deemed-export",
        BuyerStanding.Composition => "composition",
    };

    /// <summary>Such a word, however its parts are joined; what other programs call an ordinary
    /// buyer is one.</summary>
    /// <returns>Null when it is none; "SEZ" alone does not say whether tax is charged.</returns>
    public static BuyerStanding? Parse(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split(
            [' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries)) switch
        {
            "regular" or "unregistered" or "consumer" or "registered" => BuyerStanding.Regular,
            "sez with payment" => BuyerStanding.SezWithPayment,
            "sez without payment" or "sez lut" => BuyerStanding.SezWithoutPayment,
            "deemed export" => BuyerStanding.DeemedExport,
            "composition" => BuyerStanding.Composition,
            _ => null,
        };
}
