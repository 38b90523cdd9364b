using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What a story's books say after something that must not move them.</summary>
internal static class StoryBooks
{
    /// <summary>No order, no bill, no movement, no khata entry since the shop was opened.</summary>
    public static async Task NothingIsBookedAsync(this ShopStory shop)
    {
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
        Assert.Equal(20, await shop.StockAsync("SURF"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Empty(await shop.BillsAsync());
        Assert.Empty(await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 10, CancellationToken.None));
    }

    /// <summary>The same, and the shop sells on as if nothing had been.</summary>
    public static async Task NothingIsBookedAndItSellsOnAsync(this ShopStory shop)
    {
        await shop.NothingIsBookedAsync();
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ko 2 kg chini udhaar");
        // An open question is asked once more beside it.
        Received bill = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(
                m => m.Type == "document"), () => "the bill");
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    /// <summary>Every balance is the sum of its entries, every posting is balanced.</summary>
    public static async Task BooksBalanceAsync(this ShopStory shop)
    {
        foreach (IBookCheck book in shop.House.Room<IEnumerable<IBookCheck>>())
            Assert.Empty(await book.CompareAsync(shop.Id, CancellationToken.None));
    }

    /// <summary>What a unit cost of goods that came in, in paise, the cheapest first.</summary>
    public static async Task<IReadOnlyList<long>> CostsAsync(this ShopStory shop) =>
        await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, """
                SELECT cost_paise FROM inventory.stock_movement
                WHERE business_id = $1 AND reason = 'receive' ORDER BY cost_paise
                """,
            row => row.GetInt64(0), default, shop.Id.Value);

    /// <summary>What somebody with a khata owes.</summary>
    public static async Task<Money> OwedByAsync(this ShopStory shop, string name)
    {
        IKhata khata = shop.House.Room<IKhata>();
        PartyBook book = await khata.PartiesAsync(shop.Id, CancellationToken.None);
        PartyId party = book.Parties.Single(p => p.Name == name).Id;
        return (await khata.BalanceAsync(shop.Id, party, CancellationToken.None))!.Balance;
    }

    /// <summary>How many messages the shop's chats have taken in.</summary>
    public static async Task<long> KeptMessagesAsync(this ShopStory shop) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow,
            "SELECT count(*) FROM conversations.message WHERE business_id = $1",
            row => row.GetInt64(0), default, shop.Id.Value))[0];

    /// <summary>A year passes for all that is open in the shop's chats.</summary>
    public static async Task TimePassesInChatsAsync(this ShopStory shop)
    {
        int year = TimeProvider.System.GetUtcNow().Year;
        await shop.House.Room<TenantSessions>().RunAsync(
            shop.Id, SessionUse.Write, s => s.Run("""
                UPDATE conversations.chat
                SET version = version + 1, state = substring(state FROM 1 FOR 1) || convert_to(
                  replace(convert_from(substring(state FROM 2), 'UTF8'), $2, $3), 'UTF8')
                WHERE business_id = $1
                """, shop.Id.Value, $"\"askedAt\":\"{year}-", $"\"askedAt\":\"{year - 1}-"),
            CancellationToken.None);
    }

    /// <summary>The bill of somebody, once the owner has it.</summary>
    public static Task<Received> BillAsync(this ShopStory shop, string name) => Until.FoundAsync(
        async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(
            m => m.Type == "document" && m.Text.Contains(name, StringComparison.Ordinal)),
        () => $"the bill of {name}");

    /// <summary>The owner's first, second … bill.</summary>
    public static Task<Received> BillAsync(this ShopStory shop, int bill) => Until.FoundAsync(
        async () => (await shop.HeardByAsync(shop.Owner)).Where(m => m.Type == "document")
            .ElementAtOrDefault(bill - 1), () => $"bill {bill} on the owner's phone");

    public static Task<IReadOnlyList<BillView>> BillsAsync(this ShopStory shop) =>
        shop.House.Room<IBills>().ListAsync(shop.Id, null, 10, CancellationToken.None);
}
