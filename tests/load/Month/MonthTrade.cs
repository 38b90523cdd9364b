using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Load.Month;

/// <summary>One shop's days: everything goes through the chat or the API, and is written down
/// beside it as the shopkeeper would.</summary>
internal sealed class MonthTrade(MonthStore store, Random random)
{
    private const int Festival = 20;
    private const int FestivalEnds = 23;
    private readonly Guid _prices = Id(random);
    private int _purchases;

    /// <param name="sales">Of this day.</param>
    public async Task LiveAsync(int day, int sales, CancellationToken stop)
    {
        if (day == Festival) await FestivalAsync(stop);
        await BuyAsync(stop);
        for (int i = 0; i < sales; i++)
        {
            // On a festival people buy again what they bought.
            await SellAsync(day, stop);
            switch (random.Next(20))
            {
                case 0:
                    await TakeBackAsync(stop);
                    break;
                case 1 or 2:
                    await ReturnAsync(stop);
                    break;
                case 3:
                    await LowerAsync(stop);
                    break;
                case 4 or 5 or 6:
                    await PayAsync(stop);
                    break;
                case 7:
                    await LoseAsync(stop);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The whole shelf is counted: what was found is what the keeper expects.</summary>
    /// <returns>Products of which the books had another number.</returns>
    public async Task<int> CountAsync(CancellationToken stop)
    {
        using JsonDocument answer = await store.PostAsync("stock-changes", new
        {
            id = Id(random), kind = "count",
            lines = store.Shelf.Select(s => new
            {
                product = store.Goods[s.Key].Value, quantity = s.Value,
            }),
        }, stop);
        return answer.RootElement.GetProperty("items").EnumerateArray()
            .Count(line => line.GetProperty("changed").GetDecimal() != 0);
    }

    private async Task SellAsync(int day, CancellationToken stop)
    {
        MonthGoods[] goods = [.. MonthGoods.All];
        random.Shuffle(goods);
        (MonthGoods Goods, int Quantity)[] basket =
            [.. goods.Take(random.Next(1, 4)).Select(g => (g, random.Next(1, 6)))];
        string? buyer = random.Next(3) == 0
            ? null
            : MonthPeople.Customers[random.Next(MonthPeople.Customers.Length)];
        // A composition shop sells nothing into another State.
        if (buyer == "Imran" && store.Kind.Scheme == GstScheme.Composition) buyer = "Ramesh";
        int percent = buyer is not null && random.Next(6) == 0 ? 10 : 0;
        bool festival = buyer is not null && day is >= Festival and < FestivalEnds;
        long gross = basket.Sum(
            b => b.Quantity * (festival ? b.Goods.Festival : b.Goods.Price));
        long net = gross - (long)decimal.Round(
            gross * percent / 100m, 0, MidpointRounding.AwayFromZero);
        long total = (net + 50) / 100 * 100;
        string said = string.Join(", ", basket.Select(b => string.Format(
            CultureInfo.InvariantCulture, b.Goods.Said, b.Quantity)));
        string text = buyer is null
            ? said + (random.Next(2) == 0 ? " nakad" : " upi")
            : $"{buyer} ko {said}{(percent > 0 ? " 10% discount" : "")} udhaar";
        Heard heard = await store.Phone.AskAsync(text, stop);
        Expect(heard, text, "document", new Money(total).ToString());
        store.Bills.Add(new MonthBill(total));
        foreach ((MonthGoods each, int quantity) in basket) store.Shelf[each.Sku] -= quantity;
        if (buyer is not null) store.Dues[buyer] += total;
        Last = new Sold(buyer, total, basket);
    }

    private sealed record Sold(
        string? Buyer, long Total, (MonthGoods Goods, int Quantity)[] Basket);

    private Sold? Last { get; set; }

    private async Task TakeBackAsync(CancellationToken stop)
    {
        if (Last is not { } sold) return;
        Heard heard = await store.Phone.AskAsync("galat", stop);
        Expect(heard, "galat", null, "✅");
        Last = null;
        store.Bills[^1].Cancelled = true;
        foreach ((MonthGoods each, int quantity) in sold.Basket)
            store.Shelf[each.Sku] += quantity;
        if (sold.Buyer is not null) store.Dues[sold.Buyer] -= sold.Total;
    }

    // One piece of the first line; told twice it comes back once.
    private async Task ReturnAsync(CancellationToken stop)
    {
        if (Last is not { } sold) return;
        Last = null;
        MonthGoods goods = sold.Basket[0].Goods;
        object body = new
        {
            id = Id(random), order = await LatestOrderAsync(stop),
            lines = (object[])[new { product = store.Goods[goods.Sku].Value, quantity = 1 }],
        };
        long total = await NoteAsync("returns", body, stop);
        if (random.Next(3) == 0) (await store.PostAsync("returns", body, stop)).Dispose();
        store.Shelf[goods.Sku]++;
        if (sold.Buyer is not null) store.Dues[sold.Buyer] -= total;
    }

    private async Task LowerAsync(CancellationToken stop)
    {
        if (Last is not { Total: > 2_000 } sold) return;
        Last = null;
        long total = await NoteAsync(
            $"orders/{await LatestOrderAsync(stop)}/adjustments",
            new { id = Id(random), discountPaise = 1_000, reason = "late delivery" }, stop);
        if (total != 1_000)
            throw new InvalidOperationException($"a discount of 10 rupees became {total} paise");
        if (sold.Buyer is not null) store.Dues[sold.Buyer] -= total;
    }

    private async Task<long> NoteAsync(string path, object body, CancellationToken stop)
    {
        using JsonDocument note = await store.PostAsync(path, body, stop);
        long total = note.RootElement.GetProperty("total").GetInt64();
        store.Notes++;
        return total;
    }

    private async Task<Guid> LatestOrderAsync(CancellationToken stop)
    {
        using JsonDocument page = await store.GetAsync("orders?limit=1", stop);
        return page.RootElement.GetProperty("items")[0].GetProperty("id").GetGuid();
    }

    private async Task PayAsync(CancellationToken stop)
    {
        string who = MonthPeople.Customers[random.Next(MonthPeople.Customers.Length)];
        long rupees = random.Next(1, 20) * 50;
        string text = $"{who} ne {rupees.ToString(CultureInfo.InvariantCulture)} diye";
        Heard heard = await store.Phone.AskAsync(text, stop);
        Expect(heard, text, null, Money.FromRupees(rupees).ToString());
        store.Dues[who] -= rupees * 100;
        Last = null;
    }

    private async Task BuyAsync(CancellationToken stop)
    {
        MonthGoods goods = MonthGoods.All[random.Next(MonthGoods.All.Count)];
        int quantity = random.Next(5, 60);
        long cost = goods.Price * 8 / 10;
        object body = new
        {
            id = Id(random), supplier = store.People[MonthPeople.Supplier].Value,
            billNumber = "AW/" + (++_purchases).ToString(CultureInfo.InvariantCulture),
            payment = "credit", total = cost * quantity,
            lines = (object[])[new
            {
                product = store.Goods[goods.Sku].Value, quantity, cost,
            }],
        };
        (await store.PostAsync("purchases", body, stop)).Dispose();
        // An answer may be lost: the same again changes nothing.
        if (random.Next(4) == 0) (await store.PostAsync("purchases", body, stop)).Dispose();
        store.Shelf[goods.Sku] += quantity;
        store.Dues[MonthPeople.Supplier] -= cost * quantity;
    }

    private async Task LoseAsync(CancellationToken stop)
    {
        MonthGoods goods = MonthGoods.All[random.Next(MonthGoods.All.Count)];
        (await store.PostAsync("stock-changes", new
        {
            id = Id(random), kind = "adjust", why = "damage",
            lines = (object[])[new { product = store.Goods[goods.Sku].Value, quantity = -1 }],
        }, stop)).Dispose();
        store.Shelf[goods.Sku]--;
    }

    // Known customers pay less for three days, and the usual price again afterwards.
    private async Task FestivalAsync(CancellationToken stop)
    {
        DateOnly today = IndianDay.Of(store.Places.Clock.GetUtcNow());
        await store.PutAsync($"price-lists/{_prices}", new
        {
            name = "Utsav",
            prices = MonthGoods.All.SelectMany(g => (object[])
            [
                new { product = store.Goods[g.Sku].Value, price = (long?)g.Festival, from = today },
                new
                {
                    product = store.Goods[g.Sku].Value, price = (long?)null,
                    from = today.AddDays(FestivalEnds - Festival),
                },
            ]),
            parties = MonthPeople.Customers.Select(c => store.People[c].Value),
        }, stop);
    }

    private static void Expect(Heard heard, string said, string? type, string part)
    {
        if ((type is null || heard.Type == type)
            && heard.Text.Contains(part, StringComparison.Ordinal)) return;
        throw new InvalidOperationException(
            $"'{said}' was answered by {heard.Type} without {part}: {heard.Text}");
    }

    // Time-ordered ids would not be the seed's.
    private static Guid Id(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
