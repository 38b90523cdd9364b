using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"Ramesh 350 likh lo" and "chai 120 kharcha": half of a shop's khata has no goods.
/// </summary>
public sealed class When_an_amount_has_no_goods
{
    [Fact]
    public async Task It_goes_to_the_khata_and_galat_takes_it_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received written = await shop.OwnerSaysAsync("Ramesh 350 likh lo");
        Money owed = await shop.RameshOwesAsync();
        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Equal("✅ Ramesh Kumar – ₹350 udhaar · Baaki ₹1,450", written.Text);
        Assert.Equal(Money.FromRupees(1450), owed);
        Assert.Equal("✅ Wapas liya: Ramesh Kumar ka ₹350 · Baaki ₹1,100", undone.Text);
        await shop.NothingIsBookedAsync();
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Of_two_people_the_right_one_is_asked_for()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Sunita 200 likh lo");
        Received written = await shop.OwnerSaysAsync("2");

        Assert.Contains("2) Sunita Verma", question.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Sunita Verma – ₹200 udhaar", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_opens_a_khata_only_after_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Prakash Tailor ko 350 udhaar");
        Received left = await shop.OwnerSaysAsync("nahi");
        await shop.OwnerSaysAsync("Prakash Tailor ko 350 udhaar");
        Received opened = await shop.OwnerSaysAsync("haan");
        Received more = await shop.OwnerSaysAsync("Prakash Tailor ko 50 udhaar");

        Assert.StartsWith("❓ Prakash Tailor ka khata nahi hai", question.Text,
            StringComparison.Ordinal);
        Assert.StartsWith("✅ Rehne diya", left.Text, StringComparison.Ordinal);
        Assert.Equal(
            "✅ Prakash Tailor – ₹350 udhaar · Baaki ₹350 (naya khata)", opened.Text);
        Assert.Equal("✅ Prakash Tailor – ₹50 udhaar · Baaki ₹400", more.Text);
    }

    [Fact]
    public async Task Above_the_limit_of_the_customer_it_waits_for_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh 4000 likh lo");
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("⛔ Ramesh Kumar ki limit ₹5,000", question.Text,
            StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), before);
        Assert.Equal(Money.FromRupees(5100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_large_payment_waits_for_a_yes_as_a_large_sale_does()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ne 50000 diye");
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("haan");

        Assert.Equal(
            "❓ Ramesh Kumar se ₹50,000 mile. Sahi? 1) haan 2) nahi", question.Text);
        Assert.Equal(Money.FromRupees(1100), before);
        Assert.Equal(Money.FromRupees(-48900), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task An_expense_is_written_with_what_it_was_for_and_taken_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received written = await shop.OwnerSaysAsync("chai nashta 120 kharcha likho");
        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Equal("✅ Kharcha ₹120: chai nashta · nakad", written.Text);
        Assert.Equal("✅ Wapas liya: kharcha ₹120: chai nashta", undone.Text);
        await shop.NothingIsBookedAsync();
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_large_expense_waits_for_a_yes_too()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("kiraya 60000 kharcha");
        Received left = await shop.OwnerSaysAsync("nahi");
        await shop.OwnerSaysAsync("kiraya 60000 kharcha");
        Received written = await shop.OwnerSaysAsync("haan");

        Assert.Equal("❓ Kharcha ₹60,000: kiraya. Sahi? 1) haan 2) nahi", question.Text);
        Assert.StartsWith("✅ Rehne diya", left.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Kharcha ₹60,000: kiraya · nakad", written.Text);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_given_a_payment()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received payment = await shop.OwnerSaysAsync("Prakash Tailor ne 500 diye");

        Assert.StartsWith("❓ Prakash Tailor ka khata nahi mila", payment.Text,
            StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task A_reminder_leaves_from_the_owners_own_phone()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.ReminderNightsOffAsync();

        Received remind = await shop.OwnerSaysAsync("Ramesh ko paise ka yaad dila do");
        Received none = await shop.OwnerSaysAsync("Sunita Verma ko yaad dila do");

        Assert.StartsWith("✅ Ramesh Kumar: ₹1,100 baaki\n👉", remind.Text,
            StringComparison.Ordinal);
        Assert.Contains($"https://wa.me/{shop.Ramesh[1..]}?text=Ramesh%20Kumar", remind.Text,
            StringComparison.Ordinal);
        Assert.Equal("✅ Sunita Verma: hisaab saaf", none.Text);
        Assert.DoesNotContain(await shop.HeardByAsync(shop.Ramesh), _ => true);
    }

    [Fact]
    public async Task A_sale_to_a_new_name_says_that_it_opened_a_khata()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received first = await shop.OwnerSaysAsync("Prakash Tailor ko 2 kg chini udhaar");
        Received second = await shop.OwnerSaysAsync("Prakash Tailor ko 1 kg chini udhaar");

        Assert.Contains("(naya khata)", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("naya khata", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_that_come_and_go_are_told_with_what_moved_and_what_is_there()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received came = await shop.OwnerSaysAsync("10 kg chini aayi");
        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Equal("✅ Maal aaya: Sugar +10 kg → 70 kg", came.Text);
        Assert.Equal("✅ Wapas liya: Sugar −10 kg → 60 kg", undone.Text);
    }
}
