using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>The goods are right, but the bill is on the wrong name, or was paid otherwise: half a
/// sentence puts it right.</summary>
public sealed class When_a_bill_is_on_the_wrong_terms
{
    [Fact]
    public async Task What_was_paid_leaves_the_khata()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        await shop.OwnerSaysAsync("udhaar nahi cash tha");
        Received bill = await shop.BillAsync(2);

        Assert.Contains("Ramesh Kumar – ₹90 nakad", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Whose_it_is_changes_with_a_name()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        await shop.OwnerSaysAsync("Ramesh nahi Sunita Verma ko");
        Received bill = await shop.BillAsync(2);

        Assert.Contains("Sunita Verma", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_does_not_fit_the_bill_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received asked = await shop.OwnerSaysAsync("upi nahi cash tha");
        Received left = await shop.OwnerSaysAsync("nahi");

        Assert.StartsWith("❓ Ramesh Kumar: 2 kg", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("document", left.Type, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task On_whose_khata_a_cash_sale_goes_is_asked()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 kg chini cash");

        Received whose = await shop.OwnerSaysAsync("cash nahi udhaar tha");
        await shop.OwnerSaysAsync("cash nahi Ramesh ka udhaar");
        Received bill = await shop.BillAsync(2);

        Assert.StartsWith("❓", whose.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹90 udhaar", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }
}
