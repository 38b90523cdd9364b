using System.Diagnostics;
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
        (List<ShopProduct> products, List<ShopParty> parties) = LargeShop.Of(5000);
        (List<ShopProduct> small, _) = LargeShop.Of(1000);
        SpokenMessage[] messages = LargeShop.Messages();
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
        long memoryBytes = LargeShop.MemoryOf(small, parties);

        output.WriteLine(
            $"build {buildMs:F0} ms, {perSecond:F0} messages/s, "
            + $"{memoryBytes / 1024} KB at 1,000 products");
        Assert.True(buildMs < 3000, $"{buildMs} ms");
        Assert.True(perSecond > 1500, $"{perSecond} messages/s");
        Assert.True(memoryBytes < 2 * 1024 * 1024, $"{memoryBytes} bytes");
        GC.KeepAlive(shop);
    }
}
