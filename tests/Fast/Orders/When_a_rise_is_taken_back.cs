using ConverseErp.Contracts;
using ConverseErp.Orders.Returning;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>Of two lines at ₹100 the first was debited by ₹50. Found by the random months: what
/// was left of the bill was enough, what was left of the line was not, and later notes would have
/// exceeded the bill.</summary>
public sealed class When_a_rise_is_taken_back
{
    [Theory]
    [InlineData(150, 100, false)]
    [InlineData(50, 100, false)]
    [InlineData(49, 100, true)]
    [InlineData(0, 100, true)]
    [InlineData(49, 0, true)]
    public void It_is_used_as_soon_as_its_line_or_the_bill_has_less_left(
        int firstLeft, int secondLeft, bool used)
    {
        StoredNote rise = Note(NoteKind.Increase);
        BillStanding bill = new(
            rise.Note, "INV/1", rise.Day, false, Money.FromRupees(firstLeft + secondLeft), [0, 0],
            new object())
        {
            LinesLeft = [Money.FromRupees(firstLeft), Money.FromRupees(secondLeft)],
        };

        Assert.Equal(used, ReturnDecision.IsUsed(rise, bill));
        Assert.False(ReturnDecision.IsUsed(Note(NoteKind.Return), bill));
    }

    // ₹50 off, then the goods came back for what they cost then: with the ₹50 back on the bill
    // somebody would owe for goods that the shop has.
    [Theory]
    [InlineData(NoteKind.Reduction)]
    [InlineData(NoteKind.Increase)]
    public void A_price_at_which_goods_came_back_stays(NoteKind kind)
    {
        StoredNote note = Note(kind);
        BillStanding bill = new(
            note.Note, "INV/1", note.Day, false, Money.FromRupees(300), [2, 0], new object())
        {
            LinesLeft = [Money.FromRupees(100), Money.FromRupees(200)],
        };

        bool before = ReturnDecision.IsUsed(note, bill);
        note.CameBackSince.Add(2);
        bool ofAnother = ReturnDecision.IsUsed(note, bill);
        note.CameBackSince.Add(1);

        Assert.False(before);
        Assert.False(ofAnother);
        Assert.True(ReturnDecision.IsUsed(note, bill));
    }

    private static StoredNote Note(NoteKind kind)
    {
        StoredNote note = new(
            new InvoiceId(Guid.Empty), new OrderId(Guid.Empty), kind, PaymentMode.Cash,
            Money.FromRupees(50), new DateOnly(2026, 11, 22), false);
        note.Lines.Add((1, new ProductId(Guid.Empty), 0, Money.FromRupees(50)));
        return note;
    }
}
