using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_voice_note_comes
{
    [Fact]
    public async Task What_the_owner_said_is_booked_after_a_yes_to_the_words()
    {
        ShopStory shop = await OpenAsync("Ramesh ko do kilo chini udhaar");

        Received asked = await shop.SpeakAsync(shop.Owner);
        Assert.Contains("«Ramesh ko do kilo chini udhaar»", asked.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
        Received bill = await shop.OwnerSaysAsync("haan");

        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_no_drops_it()
    {
        ShopStory shop = await OpenAsync("Ramesh ko do kilo chini udhaar");
        await shop.SpeakAsync(shop.Owner);

        Received dropped = await shop.OwnerSaysAsync("nahi");

        Assert.DoesNotContain("«", dropped.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task What_only_looks_something_up_is_answered_at_once()
    {
        ShopStory shop = await OpenAsync("chini kitni hai");

        Received answer = await shop.SpeakAsync(shop.Owner);

        Assert.Contains("60", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("«", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_changed_by_it_only_after_a_yes()
    {
        ShopStory shop = await OpenAsync("mat poochho");

        Received asked = await shop.SpeakAsync(shop.Owner);
        Received set = await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Contains("«mat poochho»", asked.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", set.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_learned_word_is_forgotten_by_it_only_after_a_yes()
    {
        ShopStory shop = await OpenAsync("bhabhi ji bhool jao");
        await shop.OwnerSaysAsync("bhabhi ji ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Sunita Verma");
        await shop.BillAsync("Sunita Verma");

        Received asked = await shop.SpeakAsync(shop.Owner);
        await shop.OwnerSaysAsync("nahi");
        Received words = await shop.OwnerSaysAsync("seekhe hue shabd");

        Assert.Contains("«bhabhi ji bhool jao»", asked.Text, StringComparison.Ordinal);
        Assert.Contains("bhabhi ji = Sunita Verma", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_orders_by_it_after_a_yes()
    {
        ShopStory shop = await OpenAsync("do kilo chini bhej do");

        Received asked = await shop.SpeakAsync(shop.Ramesh);
        Assert.Contains("«do kilo chini bhej do»", asked.Text, StringComparison.Ordinal);
        await shop.AskAsync(shop.Ramesh, "haan");
        Received told = await shop.HearsAsync(shop.Owner);

        Assert.Contains("Ramesh", told.Text, StringComparison.Ordinal);
        await shop.NoBillsAsync();
    }

    [Fact]
    public async Task When_it_cannot_be_heard_the_owner_is_asked_to_type()
    {
        ShopStory shop = await OpenAsync(null);

        Received answer = await shop.SpeakAsync(shop.Owner);
        Received bill = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Assert.StartsWith("⚠️", answer.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_it_cannot_be_heard_a_customers_goes_to_the_shop_which_types_it()
    {
        ShopStory shop = await OpenAsync(null);

        await PassedOnAsync(shop);
    }

    [Fact]
    public async Task When_it_is_heard_and_not_understood_a_customers_goes_to_the_shop_as_well()
    {
        ShopStory shop = await OpenAsync("kal shaam ko milte hain dukaan pe");

        await PassedOnAsync(shop);
    }

    [Fact]
    public async Task Without_a_speech_service_the_owner_types_and_a_customers_goes_to_the_shop()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received answer = await shop.SpeakAsync(shop.Owner);

        Assert.StartsWith("⚠️", answer.Text, StringComparison.Ordinal);
        await PassedOnAsync(shop);
    }

    // The note itself, a question with a button, and what is typed then is the customer's.
    private static async Task PassedOnAsync(ShopStory shop)
    {
        long before = (await shop.HeardByAsync(shop.Owner)).LastOrDefault()?.Seq ?? 0;
        Received told = await shop.SpeakAsync(shop.Ramesh);
        await Until.TrueAsync(
            async () => (await AfterAsync(shop, before)).Count >= 2, "note and question");
        IReadOnlyList<Received> heard = await AfterAsync(shop, before);
        Received note = Assert.Single(heard, m => m.Type == "audio");
        Received asked = Assert.Single(heard, m => m.Type == "interactive");

        Assert.StartsWith("✅", told.Text, StringComparison.Ordinal);
        Assert.NotEmpty(await shop.House.Phones.MediaAsync(note.FileName!));
        Assert.Contains("Ramesh", asked.Text, StringComparison.Ordinal);
        await shop.TapAsync(shop.Owner, asked, 0, "Type it");
        Received bill = await shop.OwnerSaysAsync("3 kg chini udhaar");

        Assert.Contains("₹135", bill.Text, StringComparison.Ordinal);
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1235), await shop.RameshOwesAsync());
    }

    private static async Task<IReadOnlyList<Received>> AfterAsync(ShopStory shop, long seq) =>
        [.. (await shop.HeardByAsync(shop.Owner)).Where(m => m.Seq > seq)];

    // Null: the service is down.
    private static async Task<ShopStory> OpenAsync(string? said)
    {
        ShopStory shop = await ShopStory.OpenAsync(at: await Installation.WithModels);
        shop.House.Models!.Speech.Says = _ => said is null
            ? (503, "busy")
            : (200, JsonSerializer.Serialize(new { text = said }));
        return shop;
    }
}
