using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Parts, bills and days of payments, the reminder rule, a new number, and a bill that a
/// customer calls wrong: all of it in the chat.</summary>
public sealed class When_more_is_told_of_money
{
    [Fact]
    public async Task A_bill_is_paid_in_two_ways_and_galat_takes_both_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, _) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string number = bill.Number.Split('/')[^1];

        Received paid = await shop.OwnerSaysAsync(
            $"Ramesh ne bill {number} ke 50 diye, 20 cash 30 upi");
        Money after = await shop.RameshOwesAsync();
        BillDue? due = await shop.House.Room<IClaims>().StandingAsync(
            shop.Id, bill.Order, CancellationToken.None);
        await shop.OwnerSaysAsync("galat");

        Assert.Contains($"Bill {bill.Number}: ₹50", paid.Text, StringComparison.Ordinal);
        Assert.Contains("₹20", paid.Text, StringComparison.Ordinal);
        Assert.Contains("₹30", paid.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1140), after);
        Assert.Equal(Money.FromRupees(40), due!.Open);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_payment_of_yesterday_stands_on_its_day()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received told = await shop.OwnerSaysAsync("kal Ramesh ne 100 diye");
        if (told.Text.StartsWith('❓')) told = await shop.OwnerSaysAsync("haan");

        string yesterday = IndianDay.Of(TimeProvider.System.GetUtcNow()).AddDays(-1)
            .ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        Assert.Contains(yesterday, told.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_customer_quotes_the_bill_that_is_wrong_and_hears_what_comes_of_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        (BillView bill, _) = await When_a_bill_is_paid_on_its_page.SellAsync(shop);
        string quoted = (await shop.HeardByAsync(shop.Ramesh))[^1].Wamid!;
        long owner = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        long ramesh = (await shop.HeardByAsync(shop.Ramesh))[^1].Seq;

        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Ramesh,
            type = "text",
            text = "ye galat hai maine nahi liya",
            messageId = quoted,
        });
        Received told = await shop.HearsAsync(shop.Ramesh, ramesh);
        Received asked = await shop.HearsAsync(shop.Owner, owner);
        await shop.OwnerSaysAsync("nahi, Raju le gaya tha");
        Received answered = await shop.HearsAsync(shop.Ramesh, told.Seq);

        Assert.Contains(bill.Number, told.Text, StringComparison.Ordinal);
        Assert.Contains($"(Bill {bill.Number}) ₹90", asked.Text, StringComparison.Ordinal);
        Assert.Contains("maine nahi liya", asked.Text, StringComparison.Ordinal);
        Assert.EndsWith("“Raju le gaya tha”", answered.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_new_number_sees_the_khata_and_the_old_one_does_not()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string phone = "+919814" + shop.Owner[^6..];

        Received asked = await shop.OwnerSaysAsync($"Ramesh ka naya number {phone[3..]}");
        Received kept = await shop.OwnerSaysAsync("haan");
        Received his = await shop.AskAsync(phone, "mera kitna baaki hai");
        Received strangers = await shop.AskAsync(shop.Ramesh, "mera kitna baaki hai");
        await shop.OwnerSaysAsync($"Agarwal ka naya number {phone[3..]}");
        Received taken = await shop.OwnerSaysAsync("haan");

        Assert.Contains(shop.Ramesh, asked.Text, StringComparison.Ordinal);
        Assert.Contains(phone, kept.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,100", his.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("₹", strangers.Text, StringComparison.Ordinal);
        Assert.StartsWith("⛔", taken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_rules_the_reminders()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received quiet = await shop.OwnerSaysAsync(
            "raat 10 se subah 8 tak reminder mat bhejo");
        await shop.OwnerSaysAsync("hafte me ek baar hi yaad dilao");
        Received shown = await shop.OwnerSaysAsync("reminder kab jaate hai");

        Assert.Contains("22:00", quiet.Text, StringComparison.Ordinal);
        Assert.Contains("08:00", shown.Text, StringComparison.Ordinal);
        Assert.Equal(
            new ReminderRule(new TimeOnly(22, 0), new TimeOnly(8, 0), 1),
            await shop.House.Room<IReminders>().RuleAsync(shop.Id, CancellationToken.None));
    }
}
