namespace ConverseErp.Contracts;

/// <summary>What a file for the portal of goods on the road may lack, as a refusal's detail names
/// it, so that it can be told in the shop's own language.</summary>
public static class PortalLacks
{
    public const string ShopAddress = "the shop's address with its PIN code";
    public const string BuyerName = "the buyer's name";
    public const string BuyerAddress = "the buyer's address with its PIN code";
    public const string Vehicle = "the vehicle's number or the transporter's id";
    public const string HsnOfLine = "the HSN code of line";

    private static readonly string[] All =
        [ShopAddress, BuyerName, BuyerAddress, Vehicle, HsnOfLine];

    /// <summary>What is named; empty when it lacks nothing of these.</summary>
    public static IReadOnlyList<string> In(Refusal refusal) =>
        [.. All.Where(lack => refusal.Detail.Contains(lack, StringComparison.Ordinal))];
}
