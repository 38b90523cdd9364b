using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Booking;

/// <summary>Notes in the day book: what a bill fell by leaves sales and tax again, what it grew
/// by joins them.</summary>
internal sealed class NotePostings : INotePosting
{
    public void Post(ITenantStatements writes, IReadOnlyList<NotePosting> notes)
    {
        Write(writes, [.. notes.Where(n => n.Credit)], "credit-note");
        Write(writes, [.. notes.Where(n => !n.Credit)], "debit-note");
    }

    private static void Write(ITenantStatements writes, NotePosting[] notes, string kind)
    {
        EntryLines lines = new();
        foreach (NotePosting note in notes)
        {
            if (note.Settled == PaymentMode.Credit && note.Party is null)
                throw new ArgumentException("A khata needs a party.", nameof(notes));
            // Above 0 for a debit note, which is posted as a sale is.
            int sign = note.Credit ? -1 : 1;
            Money total = new(sign * note.Total.Paise);
            Money tax = new(sign * note.Tax.Paise);
            lines.Add(note.Note.Value, null, note.At,
                new EntryLine(Accounts.Of(note.Settled), note.Party, total),
                new EntryLine(Accounts.Sales, null, -(total - tax)),
                new EntryLine(Accounts.Tax, null, -tax));
        }

        lines.Write(writes, kind);
    }
}
