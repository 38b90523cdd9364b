using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Noting;

/// <summary>Reads for and writes of amounts without goods.</summary>
internal sealed class MemoStore(PersonalData personal)
{
    /// <summary>Reads and locks these, as far as they are there.</summary>
    public Dictionary<Guid, BookedMemo> Load(ITenantStatements reads, Guid[] memos)
    {
        Dictionary<Guid, BookedMemo> found = [];
        if (memos.Length == 0) return found;
        BusinessId business = reads.Business;
        reads.Read("""
            SELECT memo_id, kind, party_id, amount_paise, mode, note, undone_at IS NOT NULL
            FROM ledger.memo WHERE business_id = $1 AND memo_id = ANY($2)
            ORDER BY memo_id FOR UPDATE
            """,
            row => found[row.GetGuid(0)] = new BookedMemo(
                row.GetGuid(0), MemoShapes.Kind(row.GetString(1)),
                row.IsDBNull(2) ? null : PartyId.From(row.GetGuid(2)),
                new Money(row.GetInt64(3)),
                row.IsDBNull(4) ? PaymentMode.Credit : Accounts.Mode(row.GetString(4)),
                PartyRows.Personal(row, 5, business, personal), row.GetBoolean(6)),
            business.Value, memos);
        return found;
    }

    /// <summary>The memo, its posting and, for a khata, the party's balance.</summary>
    /// <param name="at">When it was written; the day says where it stands.</param>
    public void Add(ITenantStatements writes, BookedMemo memo, BookedDay day,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        MemoShape shape = memo.Shape;
        string? purse = shape.Purse == 0 ? null : Accounts.Of(memo.Mode);
        writes.Run("""
            INSERT INTO ledger.memo (business_id, memo_id, kind, party_id, amount_paise, mode,
              note, said_at, at, amends)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date)
            """, writes.Business.Value, memo.Memo, shape.Stored, memo.Party?.Value,
            memo.Amount.Paise, purse, personal.Protect(writes.Business, memo.Note),
            saidAt.ToUniversalTime(), at.ToUniversalTime(), day.Amends ? day.On : null);
        EntryLines lines = new();
        if (purse is null)
        {
            lines.Add(memo.Memo, null, day.At,
                new EntryLine(Accounts.Party, memo.Party, memo.Change),
                new EntryLine(shape.Account, memo.Party, -memo.Change));
        }
        else
        {
            lines.Add(memo.Memo, purse, day.At,
                new EntryLine(shape.Account, null, -memo.Moved),
                new EntryLine(purse, null, memo.Moved));
        }

        lines.Write(writes, shape.EntryKind);
        if (MemoShapes.IsOpening(memo.Kind)) AddOpening(writes, memo.Party!.Value, memo.Change);
    }

    /// <summary>A file that is imported later posts what it names beyond this.</summary>
    public static void AddOpening(ITenantStatements writes, PartyId party, Money change) =>
        writes.Run("""
            UPDATE ledger.party SET opening_paise = opening_paise + $3
            WHERE business_id = $1 AND party_id = $2
            """, writes.Business.Value, party.Value, change.Paise);

    public static void MarkUndone(
        ITenantStatements writes, Guid memo, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.memo SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND memo_id = $2
            """, writes.Business.Value, memo, at.ToUniversalTime(), undo);
}
