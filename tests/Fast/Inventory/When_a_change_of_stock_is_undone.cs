using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Tests.Fast.Inventory;

public sealed class When_a_change_of_stock_is_undone
{
    [Fact]
    public void It_happens_once()
    {
        ShopStock stock = Stocks.AShop();
        BookedChange receipt = Stocks.Booked(
            "receive", Stocks.Monday.AddHours(1), new StockMove(Stocks.Sugar, 5m));
        stock.Changes[receipt.Posting] = receipt;

        Answer<DecidedUndo> first = Undo(receipt, stock);
        stock.Changes[receipt.Posting] = receipt with { Undone = true };
        Answer<DecidedUndo> second = Undo(receipt, stock);

        Assert.Same(receipt, first.Fact?.Change);
        Assert.Equal("stock-already-undone", second.Refusal?.Code);
    }

    [Fact]
    public void An_unknown_change_is_refused()
    {
        Answer<DecidedUndo> answer = Undo(
            Stocks.Booked("receive", Stocks.Monday), Stocks.AShop());

        Assert.Equal("stock-change-unknown", answer.Refusal?.Code);
    }

    [Fact]
    public void What_a_later_count_has_set_right_is_left_alone()
    {
        ShopStock stock = Stocks.AShop();
        BookedChange before = Stocks.Booked(
            "receive", Stocks.Monday.AddMicroseconds(-1), new StockMove(Stocks.Sugar, 5m));
        BookedChange ownCount = Stocks.Booked(
            "count", Stocks.Monday, new StockMove(Stocks.Sugar, 5m)) with
        {
            CountedBefore = new Dictionary<ProductId, DateTimeOffset?> { [Stocks.Sugar] = null },
        };
        stock.Changes[before.Posting] = before;
        stock.Changes[ownCount.Posting] = ownCount;

        Answer<DecidedUndo> earlier = Undo(before, stock);
        Answer<DecidedUndo> itself = Undo(ownCount, stock);

        Assert.Equal("stock-counted-since", earlier.Refusal?.Code);
        Assert.True(itself.Accepted);
    }

    [Fact]
    public void A_price_goes_back_unless_it_was_changed_again()
    {
        ShopStock stock = Stocks.AShop();
        BookedChange price = Stocks.Booked("price", Stocks.Monday) with
        {
            Product = Stocks.Sugar,
            Price = new Money(4_500),
            PriceBefore = new Money(4_200),
        };
        stock.Changes[price.Posting] = price;

        Answer<DecidedUndo> now = Undo(price, stock);
        stock.Products[Stocks.Sugar] =
            stock.Products[Stocks.Sugar] with { Price = new Money(4_600) };
        Answer<DecidedUndo> later = Undo(price, stock);

        Assert.True(now.Accepted);
        Assert.Equal("stock-price-changed-since", later.Refusal?.Code);
    }

    [Fact]
    public void A_new_product_goes_while_it_has_no_stock()
    {
        ShopStock stock = Stocks.AShop();
        BookedChange added = Stocks.Booked("product", Stocks.Monday) with { Product = Stocks.Oil };
        stock.Changes[added.Posting] = added;

        Answer<DecidedUndo> empty = Undo(added, stock);
        stock.Balances[Stocks.Oil] = new Balance(Stocks.Oil, 1m, null);
        Answer<DecidedUndo> stocked = Undo(added, stock);

        Assert.True(empty.Accepted);
        Assert.Equal("stock-product-in-use", stocked.Refusal?.Code);
    }

    private static Answer<DecidedUndo> Undo(BookedChange change, ShopStock stock) =>
        UndoDecision.Decide(new UndoStock(change.Posting, Stocks.Chat, Stocks.Monday), stock);
}
