namespace ConverseErp.Conversations.Understanding;

/// <summary>A product as the engine needs it.</summary>
/// <param name="Key">The shop's handle (SKU); returned in results.</param>
/// <param name="Name">The name, usually in Latin script, with brand and size.</param>
/// <param name="Aliases">Other spoken names, in any script.</param>
/// <param name="Unit">kg g l ml pc pkt bottle box dozen bag m quintal: the unit of the price and
/// of the stock.</param>
/// <param name="PricePaise">Selling price of one unit, in paise; 0 when unknown.</param>
/// <param name="PackSize">Such as "70 g", "1 l", "9 W"; null or empty for loose goods.</param>
/// <param name="MrpPaise">Printed price in paise; 0 when unknown.</param>
public sealed record ShopProduct(
    string Key,
    string Name,
    IReadOnlyList<string> Aliases,
    string Unit,
    long PricePaise,
    string? PackSize = null,
    long MrpPaise = 0);

/// <summary>A customer or supplier as the engine needs it.</summary>
/// <param name="Key">The shop's handle; returned in results.</param>
/// <param name="Name">The name; some shops have several people of one first name.</param>
/// <param name="Kind">customer or supplier.</param>
/// <param name="Aliases">What the shop also calls the person ("bhabhi ji").</param>
public sealed record ShopParty(
    string Key, string Name, string Kind, IReadOnlyList<string>? Aliases = null)
{
    public bool IsSupplier => string.Equals(Kind, "supplier", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A phrase that answers have taught: in this shop it means that product or party.
/// </summary>
/// <param name="Phrase">As it was said.</param>
/// <param name="ProductKey">The product it means, or null.</param>
/// <param name="PartyKey">The party it means, or null.</param>
public sealed record LearnedAlias(string Phrase, string? ProductKey, string? PartyKey);
