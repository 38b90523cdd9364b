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
        ForBills(writes, [.. notes.Where(n =>
            n is { Settled: PaymentMode.Credit, Order: not null, Party: not null })]);
    }

    // What came back in cash leaves the bill's due on the khata as it is.
    private static void ForBills(ITenantStatements writes, NotePosting[] notes)
    {
        if (notes.Length == 0) return;
        writes.Run("""
            INSERT INTO ledger.bill_note (business_id, note_id, order_id, party_id)
            SELECT $1, n.note_id, n.order_id, n.party_id
            FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS n (note_id, order_id, party_id)
            """, writes.Business.Value,
            notes.Select(n => n.Note.Value).ToArray(),
            notes.Select(n => n.Order!.Value.Value).ToArray(),
            notes.Select(n => n.Party!.Value.Value).ToArray());
    }
}
