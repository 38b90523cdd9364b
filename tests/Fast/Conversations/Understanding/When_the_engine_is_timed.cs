using System.Diagnostics;
using System.Text.Json.Nodes;
using ConverseErp.Conversations.Understanding;
using Xunit.Abstractions;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>A smoke test with wide bounds, because the machine is shared; the figures proper come
/// from the benchmarks.</summary>
// What other tests allocate meanwhile would be counted.
[Collection("memory")]
public sealed class When_the_engine_is_timed(ITestOutputHelper output)
{
    [Fact]
    public void It_keeps_up_with_a_large_shop_and_needs_little_memory()
    {
        (List<ShopProduct> products, List<ShopParty> parties) = LargeShop(5000);
        (List<ShopProduct> small, _) = LargeShop(1000);
        SpokenMessage[] messages = [.. File.ReadLines(Fixtures.PathOf("dev.jsonl"))
            .Select(line => JsonNode.Parse(line)!)
            .Select(node => new SpokenMessage(
                (string)node["from"]! == "owner" ? Speaker.Owner
                    : Speaker.Customer, (string)node["text"]!))];
        ShopLexicon shop = ShopLexicon.Build(products, parties);
        foreach (SpokenMessage message in messages) Understander.Understand(shop, message);

        Stopwatch watch = Stopwatch.StartNew();
        shop = ShopLexicon.Build(products, parties);
        double buildMs = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        for (int i = 0; i < 10; i++)
        {
            foreach (SpokenMessage message in messages) Understander.Understand(shop, message);
        }

        double perSecond = 10 * messages.Length / watch.Elapsed.TotalSeconds;
        long memoryBytes = MemoryOf(small, parties);

        output.WriteLine(
            $"build {buildMs:F0} ms, {perSecond:F0} messages/s, "
            + $"{memoryBytes / 1024} KB at 1,000 products");
        Assert.True(buildMs < 3000, $"{buildMs} ms");
        Assert.True(perSecond > 1500, $"{perSecond} messages/s");
        Assert.True(memoryBytes < 2 * 1024 * 1024, $"{memoryBytes} bytes");
        GC.KeepAlive(shop);
    }

    private static long MemoryOf(List<ShopProduct> products, List<ShopParty> parties)
    {
        ShopLexicon[] shops = new ShopLexicon[8];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < shops.Length; i++) shops[i] = ShopLexicon.Build(products, parties);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(shops);
        return (after - before) / shops.Length;
    }

    // The fixture's goods and as many invented ones as it takes, in families of three sizes.
    private static (List<ShopProduct> Products, List<ShopParty> Parties) LargeShop(int count)
    {
        using StreamReader catalog = new(Fixtures.PathOf("catalog.csv"));
        using StreamReader people = new(Fixtures.PathOf("parties.csv"));
        List<ShopProduct> products = ShopFiles.ReadCatalog(catalog);
        string[] syllables =
            ["ka", "ra", "ma", "ni", "to", "su", "ve", "lo", "pi", "ga", "de", "ha", "ri", "sha"];
        string[] kinds =
            ["Soap", "Biscuit", "Cream", "Powder", "Pen", "Shirt", "Cable", "Syrup", "Paint"];
        Random random = new(7);
        while (products.Count < count)
        {
            string brand = string.Concat(Enumerable.Range(0, 2 + random.Next(3))
                .Select(_ => syllables[random.Next(syllables.Length)]));
            string kind = kinds[random.Next(kinds.Length)];
            foreach (int grams in (int[])[50, 100, 250])
                products.Add(new ShopProduct(
                    $"S{products.Count}", $"{brand} {kind} {grams}g", [$"{brand} {grams}"], "pkt",
                        grams * 50, $"{grams} g"));
        }

        return (products, ShopFiles.ReadParties(people));
    }
}
