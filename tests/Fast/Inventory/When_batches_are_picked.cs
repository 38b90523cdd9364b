using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>First expired, first out; and whatever happens, the parts are the whole.</summary>
public sealed class When_batches_are_picked
{
    private const int Shelves = 2_000;
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly Guid Early = Id(1);
    private static readonly Guid Late = Id(2);
    private static readonly Guid Past = Id(3);

    [Fact]
    public void A_sale_takes_what_expires_first_and_goes_on_with_the_next()
    {
        BatchShelf shelf = AShelf(0, (Late, 90, 10), (Early, 20, 5));

        IReadOnlyList<BatchPart> parts = shelf.Take(Sale(-8), []);

        Assert.Equal([new BatchPart(Early, -5), new BatchPart(Late, -3)], parts);
    }

    [Fact]
    public void A_batch_that_was_named_goes_first_and_the_rest_by_its_day()
    {
        BatchShelf shelf = AShelf(0, (Late, 90, 3), (Early, 20, 5));

        IReadOnlyList<BatchPart> parts = shelf.Take(Sale(-4) with { Named = Late }, []);

        Assert.Equal([new BatchPart(Late, -3), new BatchPart(Early, -1)], parts);
        Assert.Equal([new BatchPart(Early, -1)],
            shelf.Take(Sale(-1) with { Named = Late }, []));
    }

    [Fact]
    public void Goods_that_were_there_go_before_those_with_a_new_price_on_them()
    {
        BatchShelf shelf = AShelf(3, (Early, 20, 1));
        shelf.Add(new ShelvedBatch(Late, null, Stocks.Monday, 10, PriceOnly: true));

        IReadOnlyList<BatchPart> parts = shelf.Take(Sale(-6), []);

        Assert.Equal([new BatchPart(Early, -1), new BatchPart(Guid.Empty, -3),
            new BatchPart(Late, -2)], parts);
    }

    [Fact]
    public void What_no_batch_has_is_sold_all_the_same_and_told_as_of_none()
    {
        BatchShelf shelf = AShelf(0, (Early, 20, 5));

        IReadOnlyList<BatchPart> parts = shelf.Take(Sale(-8), []);

        Assert.Equal([new BatchPart(Early, -5), new BatchPart(Guid.Empty, -3)], parts);
        Assert.Equal(-3, shelf.Loose);
    }

    [Fact]
    public void What_is_past_its_day_goes_last_and_only_where_somebody_has_counted()
    {
        BatchShelf counted = AShelf(2, (Past, -1, 5), (Early, 0, 1));
        BatchShelf never = AShelf(2, counted: false, (Past, -1, 5), (Early, 0, 1));

        IReadOnlyList<BatchPart> known = counted.Take(Sale(-4), []);
        IReadOnlyList<BatchPart> guessed = never.Take(Sale(-4), []);

        // On its last day a batch is good.
        Assert.Equal([new BatchPart(Early, -1), new BatchPart(Guid.Empty, -2),
            new BatchPart(Past, -1)], known);
        Assert.Equal([new BatchPart(Early, -1), new BatchPart(Guid.Empty, -3)], guessed);
    }

    [Fact]
    public void A_sale_that_is_taken_back_is_back_in_its_batches()
    {
        BatchShelf shelf = AShelf(0, (Late, 90, 10), (Early, 20, 5));
        BatchMovement sale = Sale(-17);
        shelf.Take(sale, []);

        IReadOnlyList<BatchPart> back = shelf.Take(
            sale with { Reason = "undo", Quantity = 17 }, [sale.Source]);

        Assert.Equal([new BatchPart(Late, 10), new BatchPart(Early, 5),
            new BatchPart(Guid.Empty, 2)], back);
    }

    [Fact]
    public void Returns_of_one_order_come_back_to_the_batches_it_took_and_no_more()
    {
        BatchShelf shelf = AShelf(0, (Late, 90, 10), (Early, 20, 5));
        BatchMovement sale = Sale(-8);
        Guid[] family = [sale.Source, Id(71), Id(72), Id(73)];
        shelf.Take(sale, []);

        IReadOnlyList<BatchPart> first = shelf.Take(Return(71, 2), family);
        IReadOnlyList<BatchPart> second = shelf.Take(Return(72, 4), family);
        IReadOnlyList<BatchPart> third = shelf.Take(Return(73, 3), family);

        Assert.Equal([new BatchPart(Late, 2)], first);
        Assert.Equal([new BatchPart(Late, 1), new BatchPart(Early, 3)], second);
        Assert.Equal([new BatchPart(Early, 2), new BatchPart(Guid.Empty, 1)], third);
    }

    [Fact]
    public void A_return_that_names_a_batch_is_in_it_and_the_rest_where_its_order_took_it()
    {
        BatchShelf shelf = AShelf(0, (Late, 90, 10), (Early, 20, 5));
        BatchMovement sale = Sale(-8);
        shelf.Take(sale, []);

        IReadOnlyList<BatchPart> parts = shelf.Take(
            Return(71, 4) with { NamedBack = [new BatchPart(Early, 1), new BatchPart(Past, 1)] },
            [sale.Source, Id(71)]);

        Assert.Equal([new BatchPart(Early, 1), new BatchPart(Late, 3)], parts);
        Assert.Equal([new BatchPart(Early, 2)], shelf.Take(
            Return(72, 2) with { NamedBack = [new BatchPart(Early, 9)] }, [sale.Source]));
    }

    [Fact]
    public void A_changed_bill_is_back_on_the_shelf_before_it_is_picked_anew()
    {
        DateTimeOffset now = Stocks.Monday.AddHours(3);
        BatchMovement old = Sale(-3) with { Source = Id(60) };
        BatchMovement back = old with { Reason = "undo", Quantity = 3, At = now };
        BatchMovement anew = Sale(-5) with { Source = Id(40), At = now };
        BatchMovement first = Sale(-1) with { Source = Id(90), At = now };
        BatchMovement firstBack = first with { Reason = "undo", Quantity = 1 };

        IReadOnlyList<BatchMovement> order =
            BatchMovement.InOrder([firstBack, anew, first, back, old]);

        Assert.Equal([old, back, anew, first, firstBack], order);
    }

    [Fact]
    public void A_receipt_that_is_taken_back_takes_of_its_batch_what_is_left()
    {
        BatchShelf shelf = AShelf(0, (Early, 20, 0), (Late, 90, 4));
        BatchMovement receipt = Sale(10) with { Reason = "receive" };
        shelf.Said(receipt.Source, new BatchPart(Early, 10));
        shelf.Take(Sale(-7), []);

        IReadOnlyList<BatchPart> back = shelf.Take(
            receipt with { Reason = "undo", Quantity = -10 }, [receipt.Source]);

        Assert.Equal([new BatchPart(Early, -3), new BatchPart(Late, -4),
            new BatchPart(Guid.Empty, -3)], back);
    }

    [Fact]
    public void What_was_sold_before_it_was_written_in_was_of_what_came()
    {
        BatchShelf counted = AShelf(-4, (Early, 20, 10));
        BatchShelf never = AShelf(-4, counted: false, (Early, 20, 10));

        IReadOnlyList<BatchPart> settled = counted.Settle(Id(9), Today);

        Assert.Equal([new BatchPart(Early, -4), new BatchPart(Guid.Empty, 4)], settled);
        Assert.Equal(0, counted.Loose);
        Assert.Empty(never.Settle(Id(9), Today));
    }

    [Fact]
    public void Whatever_happens_the_parts_are_the_whole_and_the_first_to_expire_goes_first()
    {
        for (int seed = 1; seed <= Shelves; seed++)
        {
            Random random = new(seed);
            bool counted = random.Next(2) == 0;
            decimal begin = random.Next(-5, 20);
            BatchShelf shelf = new(begin, counted);
            List<(Guid Batch, decimal Quantity)> rows = [];
            decimal stock = begin;
            List<BatchMovement> open = [];
            for (int step = 1; step <= 40; step++)
                stock += Step(shelf, random, step, open, rows, seed);

            Assert.True(stock == shelf.Loose + shelf.Batches.Sum(b => b.Left), $"seed {seed}");
            Assert.All(shelf.Batches, b => Assert.True(b.Left >= 0, $"seed {seed}"));
            // Added up again from what was said, every figure is the same.
            Assert.True(begin + rows.Where(r => r.Batch == Guid.Empty).Sum(r => r.Quantity)
                == shelf.Loose, $"seed {seed}");
            Assert.All(shelf.Batches, b => Assert.True(
                rows.Where(r => r.Batch == b.Id).Sum(r => r.Quantity) == b.Left,
                $"seed {seed}"));
            Assert.True(!counted || shelf.Loose >= 0 || shelf.Batches.All(b => b.Left == 0)
                || shelf.Settle(Id(999), Today).Count > 0, $"seed {seed}");
        }
    }

    // Goods come in a batch, are sold, lost, taken back, or turn out to be gone.
    private static decimal Step(BatchShelf shelf, Random random, int step,
        List<BatchMovement> open, List<(Guid, decimal)> rows, int seed)
    {
        decimal quantity = random.Next(1, 8_000) / 1000m;
        BatchMovement movement = new(
            Stocks.Sugar, Id(1_000 + step), "sale", 1, -quantity,
            Stocks.Monday.AddMinutes(step), Today.AddDays(step));
        switch (random.Next(6))
        {
            case 0:
                Guid batch = Id(step);
                shelf.Add(new ShelvedBatch(batch, random.Next(5) == 0
                    ? null : Today.AddDays(random.Next(60)), movement.At, 0));
                shelf.Said(movement.Source, new BatchPart(batch, quantity));
                rows.Add((batch, quantity));
                open.Add(movement with { Quantity = quantity });
                return quantity;
            case 1 when open.Count > 0:
                BatchMovement of = open[random.Next(open.Count)];
                open.Remove(of);
                movement = movement with
                {
                    Source = of.Source, Reason = "undo", Quantity = -of.Quantity,
                };
                break;
            case 2:
                IReadOnlyList<BatchPart> settled = shelf.Settle(Id(5_000 + step), Today);
                Assert.True(settled.Sum(p => p.Quantity) == 0, $"seed {seed}");
                rows.AddRange(settled.Select(p => (p.Batch, p.Quantity)));
                return 0;
            default:
                open.Add(movement);
                break;
        }

        ShelvedBatch[] before = [.. shelf.Batches];
        IReadOnlyList<BatchPart> parts = shelf.Take(movement, [movement.Source]);
        Assert.True(parts.Sum(p => p.Quantity) == movement.Quantity, $"seed {seed}");
        if (movement.Reason == "sale") AssertFirstExpiredFirst(before, parts, movement, seed);
        rows.AddRange(parts.Select(p => (p.Batch, p.Quantity)));
        return movement.Quantity;
    }

    private static void AssertFirstExpiredFirst(ShelvedBatch[] before,
        IReadOnlyList<BatchPart> parts, BatchMovement movement, int seed)
    {
        foreach (BatchPart part in parts.Where(p => p.Batch != Guid.Empty))
        {
            ShelvedBatch picked = before.Single(b => b.Id == part.Batch);
            IEnumerable<ShelvedBatch> better = before.Where(b => b.Left > 0 && b.Id != picked.Id
                && !(b.Expiry < movement.Day)
                && (picked.Expiry < movement.Day
                    || (b.Expiry ?? DateOnly.MaxValue) < (picked.Expiry ?? DateOnly.MaxValue)));
            Assert.All(better, b => Assert.True(
                parts.Any(p => p.Batch == b.Id && p.Quantity == -b.Left),
                $"seed {seed}: {picked.Expiry} before {b.Expiry}"));
        }
    }

    private static BatchShelf AShelf(
        decimal loose, params (Guid Id, int Days, decimal Left)[] batches) =>
        AShelf(loose, counted: true, batches);

    private static BatchShelf AShelf(
        decimal loose, bool counted, params (Guid Id, int Days, decimal Left)[] batches)
    {
        BatchShelf shelf = new(loose, counted);
        foreach ((Guid id, int days, decimal left) in batches)
            shelf.Add(new ShelvedBatch(id, Today.AddDays(days), Stocks.Monday, left));
        return shelf;
    }

    private static BatchMovement Sale(decimal quantity) => new(
        Stocks.Sugar, Id(50), "sale", 1, quantity, Stocks.Monday.AddHours(1), Today);

    private static BatchMovement Return(int note, decimal quantity) =>
        Sale(quantity) with { Source = Id(note), Reason = "return" };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
