using ConverseErp.Contracts;
using ConverseErp.Orders;
using ConverseErp.Orders.Returning;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>A return says of which batch its goods are, or leaves it to its sale.</summary>
public sealed class When_goods_come_back_to_a_batch
{
    private static readonly ProductId Crocin = new(Guid.CreateVersion7());
    private static readonly BatchAtBooking Early = ABatch("B-1", 1);
    private static readonly BatchAtBooking Late = ABatch("B2", 2);

    // Five at one price and two at another, out of the later batch.
    private static readonly StoredLine[] Sold = [ALine(5, 30), ALine(2, 28)];

    [Fact]
    public void It_names_none_and_nothing_is_marked()
    {
        DecidedReturn back = Decided(new ReturnLine(Crocin, 6, null));

        Assert.Equal([(0, 5m), (1, 1m)], back.Takes.Select(t => (t.Line, t.Quantity)));
        Assert.Empty(back.Named);
    }

    [Fact]
    public void Two_batches_of_one_line_are_each_marked()
    {
        DecidedReturn back = Decided(
            new ReturnLine(Crocin, 2, null) { Batch = "b1" },
            new ReturnLine(Crocin, 1, null) { Batch = "B-1" },
            new ReturnLine(Crocin, 1, null));

        Assert.Equal([(0, 4m)], back.Takes.Select(t => (t.Line, t.Quantity)));
        Assert.Equal([(0, Early.Batch, 2m), (0, Early.Batch, 1m)],
            back.Named.Select(n => (n.Line, n.Batch, n.Quantity)));
    }

    [Fact]
    public void The_line_that_was_sold_out_of_that_batch_comes_back_first()
    {
        DecidedReturn back = Decided(new ReturnLine(Crocin, 3, null) { Batch = "B2" });

        Assert.Equal([(0, 1m), (1, 2m)], back.Takes.Select(t => (t.Line, t.Quantity)));
        Assert.Equal([(1, Late.Batch, 2m), (0, Late.Batch, 1m)],
            back.Named.Select(n => (n.Line, n.Batch, n.Quantity)));
    }

    [Fact]
    public void One_that_is_not_known_is_refused_with_those_that_are()
    {
        (DecidedReturn? back, RefusedNote? refused) = Decide(
            new ReturnLine(Crocin, 1, null) { Batch = "B9" });

        Assert.Null(back);
        Assert.Equal(OrderRefusals.BatchUnknown, refused!.Refusal);
        Assert.Equal("Crocin: B-1, B2", refused.Subject);
    }

    private static DecidedReturn Decided(params ReturnLine[] lines) => Decide(lines).Decided!;

    private static (DecidedReturn? Decided, RefusedNote? Refused) Decide(
        params ReturnLine[] lines) =>
        ReturnDecision.Decide(lines, Sold, [0, 0], _ => null, new ReturnBatches(
            [Early, Late], line => line == 1 ? Late.Batch : null));

    private static StoredLine ALine(decimal quantity, int rupees) => new(
        Crocin, "Crocin", quantity, "pc", quantity, "pc", Money.FromRupees(rupees),
        Money.FromRupees((int)quantity * rupees));

    private static BatchAtBooking ABatch(string number, int month) => new(
        Guid.CreateVersion7(), Crocin, number, new DateOnly(2027, month, 1), null, 5);
}
