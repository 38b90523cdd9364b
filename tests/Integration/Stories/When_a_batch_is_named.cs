using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A batch comes by chat and is sold by its number.</summary>
public sealed class When_a_batch_is_named
{
    [Fact]
    public async Task It_comes_by_chat_is_sold_by_its_number_and_stands_on_the_bill()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        string month = today.AddMonths(14).ToString("M/yy", CultureInfo.InvariantCulture);
        string soon = today.AddDays(40).ToString("d/M/yy", CultureInfo.InvariantCulture);
        await shop.OwnerSaysAsync($"20 maggi aayi batch LATE9 expiry {month}");
        Received came = await shop.OwnerSaysAsync($"10 maggi aayi batch SOON1 expiry {soon}");

        Received sold = await shop.OwnerSaysAsync("Ramesh ko 3 maggi batch late-9 udhaar");
        Received refused = await shop.OwnerSaysAsync("Ramesh ko 1 maggi batch B77 udhaar");
        OrderView order = Assert.Single(await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 9, default));
        IReadOnlyList<PickedBatch> picked = await shop.House.Room<IBatches>().PickedAsync(
            shop.Id, order.Id.Value, default);
        string tape = Encoding.ASCII.GetString((await shop.House.Room<IBillForms>().TapeAsync(
            shop.Id, order.Invoice!.Value, 80, default))!);

        Assert.Contains("+10 pkt", came.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", sold.Text, StringComparison.Ordinal);
        Assert.Contains("Maggi 70 g: SOON1, LATE9", refused.Text, StringComparison.Ordinal);
        PickedBatch one = Assert.Single(picked);
        Assert.Equal(("LATE9", -3m), (one.Number, one.Quantity));
        Assert.Contains("Batch LATE9, exp ", tape, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }
}
