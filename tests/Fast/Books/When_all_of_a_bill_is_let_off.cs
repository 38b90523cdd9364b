using ConverseErp.Contracts;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>A percentage is of the lines as the paper has them, each rounded to the paisa. Found by
/// the random months: of the unrounded sum, all off was a paisa more than there was.</summary>
public sealed class When_all_of_a_bill_is_let_off
{
    [Fact]
    public void Nothing_is_left_to_pay_and_it_is_not_refused()
    {
        GstDocument sale = new()
        {
            SupplierState = 27, PlaceOfSupply = 27, Date = new DateOnly(2026, 11, 20),
            Lines = [.. Enumerable.Repeat(new GstLine(0.454m, 100, true, 5), 10)],
        };
        Sell free = new(20, 0, sale, MonthBuyer.WalkIn, PaymentMode.Cash, 100, ByBooking: true);
        BillBooking booking = new(new PersonalData(new byte[16]), TimeProvider.System);

        Answer<ComputedBill> bill = booking.Compute(
            new MonthShop(27, GstScheme.Regular).Draft(free));

        Assert.Null(bill.Refusal);
        Assert.Equal(Money.Zero, bill.Fact!.Total);
        Assert.Equal(Money.Zero, bill.Fact.Tax);
    }
}
