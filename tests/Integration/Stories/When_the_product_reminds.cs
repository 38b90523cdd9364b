using ConverseErp.Businesses.Opening;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The owner has the product remind a customer of dues: once, of what is true by then, in
/// words or by the template, and not over the budget.</summary>
public sealed class When_the_product_reminds
{
    [Fact]
    public async Task A_tap_sends_it_once_though_it_comes_twice()
    {
        ShopStory shop = await AShopAsync();
        await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        long before = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");

        Received sent = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");
        Received reminder = await shop.HearsAsync(shop.Ramesh, before);
        Received again = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");

        Assert.Contains("wa.me", offered.Text, StringComparison.Ordinal);
        Assert.Contains("Bhej do · free", offered.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh", sent.Text, StringComparison.Ordinal);
        Assert.Equal("text", reminder.Type);
        Assert.Contains("₹1,100", reminder.Text, StringComparison.Ordinal);
        Assert.Contains("/k/", reminder.Text, StringComparison.Ordinal);
        Assert.Contains("pehle hi", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await RemindersAsync(shop));
        Assert.Single(await shop.HeardByAsync(shop.Ramesh), m => m.Seq > before);
    }

    [Fact]
    public async Task Outside_the_window_it_is_the_template_and_words_do_as_a_tap()
    {
        ShopStory shop = await AShopAsync();

        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        Received sent = await shop.OwnerSaysAsync("haan bhej do");
        Received reminder = await shop.HearsAsync(shop.Ramesh);

        Assert.Contains("Bhej do · ~₹0.12", offered.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh", sent.Text, StringComparison.Ordinal);
        Assert.Equal("template", reminder.Type);
        Assert.Contains("due_reminder_v1", reminder.Text, StringComparison.Ordinal);
        Assert.Contains(shop.Name, reminder.Text, StringComparison.Ordinal);
        Assert.Contains("1,100", reminder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paid_in_between_nothing_goes_and_the_owner_reads_why()
    {
        ShopStory shop = await AShopAsync();
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        await shop.OwnerSaysAsync("Ramesh ne 1100 diye");
        Assert.Equal(Money.Zero, await shop.RameshOwesAsync());

        Received told = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");

        Assert.Contains("Ramesh", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("yaad dilaya", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wa.me", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, await RemindersAsync(shop));
    }

    [Fact]
    public async Task Disputed_or_stopped_in_between_nothing_goes_either()
    {
        ShopStory shop = await AShopAsync();
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        await shop.AskAsync(shop.Ramesh, "STOP");

        Received told = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");
        Received next = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");

        Assert.Contains("STOP", told.Text, StringComparison.Ordinal);
        Assert.Contains("wa.me", told.Text, StringComparison.Ordinal);
        Assert.Contains("wa.me", next.Text, StringComparison.Ordinal);
        Assert.Empty(next.Buttons);
        Assert.Equal(0, await RemindersAsync(shop));
    }

    [Fact]
    public async Task Over_the_budget_the_free_link_stands_in_until_there_is_room()
    {
        ShopStory shop = await AShopAsync();
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        await shop.OwnerSaysAsync("message budget 0");

        Received told = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");
        int held = await RemindersAsync(shop);
        await shop.OwnerSaysAsync("message budget 500");
        Received sent = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");
        Received reminder = await shop.HearsAsync(shop.Ramesh);

        Assert.StartsWith("⛔ Message budget", told.Text, StringComparison.Ordinal);
        Assert.Contains("wa.me", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, held);
        Assert.StartsWith("✅ Ramesh", sent.Text, StringComparison.Ordinal);
        Assert.Equal("template", reminder.Type);
    }

    [Fact]
    public async Task In_quiet_hours_it_waits_for_the_morning()
    {
        ShopStory shop = await AShopAsync();
        Received offered = await shop.OwnerSaysAsync("Ramesh ko yaad dila do");
        TimeOnly now = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(
            TimeProvider.System.GetUtcNow(),
            TimeZoneInfo.FindSystemTimeZoneById(IndianDay.Zone)).DateTime);
        TimeOnly until = new(now.AddHours(2).Hour, 0);
        await shop.House.Room<IReminders>().SetRuleAsync(
            shop.Id, new ReminderRule(now.AddHours(-1), until, 2), CancellationToken.None);

        Received told = await shop.TapAsync(shop.Owner, offered, 0, "Bhej do");

        Assert.Contains($"{until:HH:mm}", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, await RemindersAsync(shop));
        Assert.Equal(1, await CountAsync(shop, """
            SELECT count(*)::int FROM platform.later
            WHERE business_id = $1 AND type = 'ledger.remind-party.v1'
            """));
    }

    [Fact]
    public async Task All_who_may_be_reminded_are_at_one_tap_and_each_once()
    {
        string[] phones = [.. Enumerable.Range(1, 3).Select(
            i => $"+9196{Random.Shared.Next(1_000_000, 9_999_999)}{i}")];
        using StringReader parties = new($"""
            id,name,phone,kind,opening,credit_limit
            C1,Ramesh Kumar,{phones[0]},customer,1100,5000
            C2,Mohan Lal,{phones[1]},customer,300,
            C3,Gita Devi,{phones[2]},customer,0,
            C4,Sunita Verma,,customer,50,
            """);
        ShopStory shop = await AShopAsync(opening => opening with { Parties = parties });

        Received list = await shop.OwnerSaysAsync("sabko yaad dila do");
        Received told = await shop.TapAsync(shop.Owner, list, list.Buttons.Count - 1, "Sab");
        foreach (string phone in phones[..2]) await shop.HearsAsync(phone, "template");
        Received again = await shop.TapAsync(shop.Owner, list, list.Buttons.Count - 1, "Sab");

        Assert.Contains("Sab 2: bhejo · ~₹0.23", list.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ 2", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓ Wo sawaal ab khatam", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, await RemindersAsync(shop));
        Assert.Empty(await shop.HeardByAsync(phones[2]));
        // One answer to the tap, and none for each customer.
        Assert.Single(await shop.HeardByAsync(shop.Owner),
            m => m.Seq > list.Seq && m.Seq < again.Seq);
    }

    private static async Task<ShopStory> AShopAsync(
        Func<ShopOpening, ShopOpening>? change = null)
    {
        ShopStory shop = await ShopStory.OpenAsync(change);
        await shop.ReminderNightsOffAsync();
        return shop;
    }

    private static Task<int> RemindersAsync(ShopStory shop) => CountAsync(shop, """
        SELECT count(*)::int FROM outbound.message
        WHERE business_id = $1 AND purpose = 'reminder'
        """);

    private static async Task<int> CountAsync(ShopStory shop, string sql) =>
        (await shop.House.Room<TenantSessions>().ListAsync(
            shop.Id, SessionUse.ReadNow, sql, static row => row.GetInt32(0),
            CancellationToken.None, shop.Id.Value))[0];
}
