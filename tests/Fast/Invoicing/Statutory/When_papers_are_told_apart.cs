using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Statutory;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>A bill is posted under its order and a note under its own id: an export that takes
/// one for the other finds no posting, and says cash of what is owed.</summary>
public sealed class When_papers_are_told_apart
{
    [Fact]
    public void Every_kind_but_the_notes_is_a_bill()
    {
        IEnumerable<BillKind> notes = Enum.GetValues<BillKind>()
            .Where(kind => IssuedDocument.IsNoteKind(BillKinds.Word(kind)));

        Assert.Equal([BillKind.CreditNote, BillKind.DebitNote, BillKind.ReturnSlip], notes);
    }
}
