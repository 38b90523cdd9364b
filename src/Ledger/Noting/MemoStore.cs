using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
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
                row.GetGuid(0), Kind(row.GetString(1)),
                row.IsDBNull(2) ? null : PartyId.From(row.GetGuid(2)),
                new Money(row.GetInt64(3)),
                row.IsDBNull(4) ? PaymentMode.Credit : Accounts.Mode(row.GetString(4)),
                PartyRows.Personal(row, 5, business, personal), row.GetBoolean(6)),
            business.Value, memos);
        return found;
    }

    /// <summary>The memo, its posting and, for a khata, the party's balance.</summary>
    public void Add(ITenantStatements writes, BookedMemo memo,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        bool expense = memo.Kind == MemoKind.Expense;
        string? paidFrom = expense ? Accounts.Of(memo.Mode) : null;
        writes.Run("""
            INSERT INTO ledger.memo (business_id, memo_id, kind, party_id, amount_paise, mode,
              note, said_at, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, writes.Business.Value, memo.Memo, Stored(memo.Kind), memo.Party?.Value,
            memo.Amount.Paise, paidFrom, personal.Protect(writes.Business, memo.Note),
            saidAt.ToUniversalTime(), at.ToUniversalTime());
        EntryLines lines = new();
        lines.Add(memo.Memo, paidFrom, at,
            new EntryLine(expense ? Accounts.Expenses : Accounts.Party, memo.Party,
                expense ? memo.Amount : memo.Change),
            new EntryLine(paidFrom ?? Accounts.Unbilled, memo.Party,
                expense ? -memo.Amount : -memo.Change));
        lines.Write(writes, expense ? "expense" : "khata");
    }

    public static void MarkUndone(
        ITenantStatements writes, Guid memo, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.memo SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND memo_id = $2
            """, writes.Business.Value, memo, at.ToUniversalTime(), undo);

    private static string Stored(MemoKind kind) => kind switch
    {
        MemoKind.Khata => "khata",
        MemoKind.Payable => "payable",
        MemoKind.Expense => "expense",
    };

    private static MemoKind Kind(string stored) => stored switch
    {
        "khata" => MemoKind.Khata,
        "payable" => MemoKind.Payable,
        "expense" => MemoKind.Expense,
        _ => throw new InvalidDataException($"A memo's kind is never '{stored}'."),
    };
}
