using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Booking;

/// <summary>Lines of postings on their way into the book, column by column, and the statement
/// that writes them all and moves the balances.</summary>
internal sealed class EntryLines
{
    // The balances move by what was written, in party order, in the same statement.
    private const string PostSql = """
        WITH posted AS (
          INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
                                    debit_paise, credit_paise, reference, at)
          SELECT $1, e.posting_id, e.line, $2, e.account, e.party_id, e.debit, e.credit,
                 e.reference, e.at
          FROM unnest($3::uuid[], $4::smallint[], $5::text[], $6::uuid[], $7::bigint[],
                      $8::bigint[], $9::text[], $10::timestamptz[])
            AS e (posting_id, line, account, party_id, debit, credit, reference, at)
          RETURNING account, party_id, debit_paise - credit_paise AS change)
        INSERT INTO ledger.party_balance AS b (business_id, party_id, balance_paise)
        SELECT $1, party_id, sum(change)::bigint FROM posted WHERE account = 'party'
        GROUP BY party_id ORDER BY party_id
        ON CONFLICT (business_id, party_id)
        DO UPDATE SET balance_paise = b.balance_paise + excluded.balance_paise
        """;

    private readonly List<Guid> _postings = [];
    private readonly List<short> _lines = [];
    private readonly List<string> _accounts = [];
    private readonly List<Guid?> _parties = [];
    private readonly List<long> _debits = [];
    private readonly List<long> _credits = [];
    private readonly List<string?> _references = [];
    private readonly List<DateTimeOffset> _at = [];

    public int Count => _postings.Count;

    /// <summary>A posting: what one side gives, others take. Zero lines are left out.</summary>
    /// <exception cref="ArgumentException">Debits and credits differ.</exception>
    public void Add(
        Guid posting, string? reference, DateTimeOffset at, params ReadOnlySpan<EntryLine> lines)
    {
        long sum = 0;
        short number = 0;
        foreach (EntryLine line in lines)
        {
            sum = checked(sum + line.Debit.Paise);
            if (line.Debit == Money.Zero) continue;
            _postings.Add(posting);
            _lines.Add(number++);
            _accounts.Add(line.Account);
            _parties.Add(line.Party?.Value);
            _debits.Add(Math.Max(0, line.Debit.Paise));
            _credits.Add(Math.Max(0, -line.Debit.Paise));
            _references.Add(reference);
            _at.Add(at.ToUniversalTime());
        }

        if (sum != 0)
            throw new ArgumentException($"Posting {posting} is out of balance.", nameof(lines));
    }

    /// <summary>One statement, however many postings.</summary>
    /// <param name="kind">sale, purchase, payment, opening, khata, expense, credit-note or
    /// debit-note.</param>
    public void Write(ITenantStatements writes, string kind)
    {
        if (Count == 0) return;
        writes.Run(PostSql, writes.Business.Value, kind, _postings.ToArray(), _lines.ToArray(),
            _accounts.ToArray(), _parties.ToArray(), _debits.ToArray(), _credits.ToArray(),
            _references.ToArray(), _at.ToArray());
    }
}

/// <summary>One line: what an account gets, or, below 0, gives.</summary>
/// <param name="Debit">Above 0 a debit, below 0 a credit.</param>
internal readonly record struct EntryLine(string Account, PartyId? Party, Money Debit);
