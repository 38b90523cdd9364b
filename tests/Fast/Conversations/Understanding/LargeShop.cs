using System.Text.Json.Nodes;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>The fixture's goods and as many invented ones as it takes, in families of three
/// sizes; and the corpus that is read with them.</summary>
internal static class LargeShop
{
    private static readonly string[] Syllables =
        ["ka", "ra", "ma", "ni", "to", "su", "ve", "lo", "pi", "ga", "de", "ha", "ri", "sha"];

    private static readonly string[] Kinds =
        ["Soap", "Biscuit", "Cream", "Powder", "Pen", "Shirt", "Cable", "Syrup", "Paint"];

    public static (List<ShopProduct> Products, List<ShopParty> Parties) Of(int count)
    {
        using StreamReader catalog = new(Fixtures.PathOf("catalog.csv"));
        using StreamReader people = new(Fixtures.PathOf("parties.csv"));
        List<ShopProduct> products = ShopFiles.ReadCatalog(catalog);
        Random random = new(7);
        while (products.Count < count)
        {
            string brand = string.Concat(Enumerable.Range(0, 2 + random.Next(3))
                .Select(_ => Syllables[random.Next(Syllables.Length)]));
            string kind = Kinds[random.Next(Kinds.Length)];
            foreach (int grams in (int[])[50, 100, 250])
                products.Add(new ShopProduct(
                    $"S{products.Count}", $"{brand} {kind} {grams}g", [$"{brand} {grams}"], "pkt",
                        grams * 50, $"{grams} g"));
        }

        return (products, ShopFiles.ReadParties(people));
    }

    /// <summary>The corpus as it was sent.</summary>
    public static SpokenMessage[] Messages() =>
    [
        .. File.ReadLines(Fixtures.PathOf("dev.jsonl")).Select(line => JsonNode.Parse(line)!)
            .Select(node => new SpokenMessage(
                (string)node["from"]! == "owner" ? Speaker.Owner : Speaker.Customer,
                (string)node["text"]!)),
    ];

    /// <summary>Bytes that one loaded shop holds.</summary>
    public static long MemoryOf(List<ShopProduct> products, List<ShopParty> parties)
    {
        ShopLexicon[] shops = new ShopLexicon[8];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < shops.Length; i++) shops[i] = ShopLexicon.Build(products, parties);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(shops);
        return (after - before) / shops.Length;
    }
}
