using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Disputing;

/// <summary>Disputes and the lines that they are about, as one transaction knows them; the
/// parties' balances are locked before.</summary>
internal sealed class DisputeBook
{
    private readonly Dictionary<Guid, KeptDispute> _disputes = [];
    private readonly Dictionary<Guid, KhataEntry> _lines = [];

    public KeptDispute? Find(Guid dispute) => _disputes.GetValueOrDefault(dispute);

    public KhataEntry? Line(Guid posting) => _lines.GetValueOrDefault(posting);

    public int OpenOf(PartyId party) =>
        _disputes.Values.Count(d => d.Line.Party == party && d.IsOpen);

    public void Put(KeptDispute dispute) => _disputes[dispute.Dispute] = dispute;

    public void Put(KhataEntry line) => _lines[line.Posting] = line;

    /// <summary>A line that this batch took back adds nothing any more.</summary>
    public void Gone(KhataEntry line)
    {
        KhataEntry gone = line with { Left = Money.Zero };
        Put(gone);
        foreach (KeptDispute dispute in _disputes.Values
            .Where(d => d.Line.Posting == line.Posting).ToArray())
            Put(dispute with { Line = gone });
    }
}

/// <summary>Reads for and writes of disputes.</summary>
internal sealed class DisputeStore(PersonalData personal)
{
    private static readonly string Columns = $"""
        d.dispute_id, d.party_id, d.posting_id, d.amount_paise, d.word, d.bill_number, d.said_at,
        a.accepted, a.word, e.kind, e.at, {OpenDisputes.LeftSql("e")}
        """;

    private const string From = """
        FROM ledger.dispute d
        JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = d.posting_id
          AND e.account = 'party' AND e.party_id = d.party_id
        LEFT JOIN ledger.dispute_answer a
          ON a.business_id = $1 AND a.dispute_id = d.dispute_id
        """;

    /// <summary>These disputes, all of these parties, and these lines.</summary>
    public DisputeBook Load(
        ITenantStatements reads, Guid[] disputes, Guid[] parties, Guid[] postings)
    {
        DisputeBook book = new();
        if (disputes.Length == 0 && parties.Length == 0) return book;
        reads.Read($"""
            SELECT {Columns} {From}
            WHERE d.business_id = $1 AND (d.dispute_id = ANY($2) OR d.party_id = ANY($3))
            """, row => book.Put(Read(row, reads.Business)), reads.Business.Value, disputes,
            parties);
        reads.Read($"""
            SELECT e.posting_id, e.party_id, e.kind, e.at, {OpenDisputes.LeftSql("e")}
            FROM ledger.entry e
            WHERE e.business_id = $1 AND e.posting_id = ANY($2) AND e.account = 'party'
              AND e.party_id = ANY($3)
            """, row => book.Put(new KhataEntry(
                row.GetGuid(0), new PartyId(row.GetGuid(1)), row.GetString(2),
                row.GetFieldValue<DateTimeOffset>(3), new Money(row.GetInt64(4)))),
            reads.Business.Value, postings, parties);
        return book;
    }

    /// <summary>Newest first, at most 500.</summary>
    public void List(ITenantStatements reads, PartyId? party, Action<KeptDispute> found) =>
        reads.Read($"""
            SELECT {Columns} {From}
            WHERE d.business_id = $1 AND ($2::uuid IS NULL OR d.party_id = $2)
            ORDER BY d.at DESC, d.dispute_id LIMIT 500
            """, row => found(Read(row, reads.Business)), reads.Business.Value, party?.Value);

    public void Add(ITenantStatements writes, KeptDispute dispute, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO ledger.dispute (business_id, dispute_id, party_id, posting_id,
              amount_paise, word, bill_number, said_at, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, writes.Business.Value, dispute.Dispute, dispute.Line.Party.Value,
            dispute.Line.Posting, dispute.Amount.Paise,
            personal.Protect(writes.Business, dispute.Word), dispute.BillNumber,
            dispute.SaidAt.ToUniversalTime(), at.ToUniversalTime());

    public void Answer(ITenantStatements writes, KeptDispute dispute, MemberId? member,
        DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO ledger.dispute_answer
              (business_id, dispute_id, accepted, word, member_id, at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, writes.Business.Value, dispute.Dispute, dispute.Accepted,
            personal.Protect(writes.Business, dispute.Answer), member?.Value,
            at.ToUniversalTime());

    /// <summary>What the line came from is marked as taken back, where it has a row of its own.
    /// </summary>
    public static void MarkUndone(
        ITenantStatements writes, Guid posting, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.memo SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND memo_id = $2 AND undone_at IS NULL
            """, writes.Business.Value, posting, at.ToUniversalTime(), undo);

    private KeptDispute Read(DbDataReader row, BusinessId business) => new(
        row.GetGuid(0),
        new KhataEntry(
            row.GetGuid(2), new PartyId(row.GetGuid(1)), row.GetString(9),
            row.GetFieldValue<DateTimeOffset>(10), new Money(row.GetInt64(11))),
        new Money(row.GetInt64(3)), PartyRows.Personal(row, 4, business, personal) ?? "",
        PartyRows.Text(row, 5), row.GetFieldValue<DateTimeOffset>(6),
        row.IsDBNull(7) ? null : row.GetBoolean(7),
        PartyRows.Personal(row, 8, business, personal));
}
