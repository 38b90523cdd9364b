using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Statements;

/// <summary>Bank statements: read, matched, and booked on a yes.</summary>
internal sealed class StatementDesk(
    TenantSessions sessions, KhataBooking booking, StatementStore store,
    MismatchStore mismatches, IKhata khata, TimeProvider clock) : IStatements
{
    private static readonly TimeSpan Around = TimeSpan.FromDays(4);

    public bool Recognizes(ReadOnlyMemory<byte> file) => StatementFile.Recognizes(file);

    public async Task<StatementReport> ImportAsync(BusinessId business,
        ReadOnlyMemory<byte> file, Guid? named, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        StatementFile read = await StatementFile.ReadAsync(file, IndianDay.Of(now), cancel);
        Guid statement = named ?? Guid.CreateVersion7(now);
        // Killed between the reading and its answer: what was kept is what is told.
        if (named is not null && await FindAsync(business, statement, cancel) is { } before)
            return before;
        if (read.Lines.Count == 0)
            return new StatementReport(statement, [], 0, read.Outgoing, read.Rejected);

        (List<LineMatch> matches, int repeated) = await MatchAsync(business, read, cancel);
        await sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            foreach (LineMatch match in matches)
            {
                store.Add(writes, statement, match, now);
                StatementStore.PaidOut(writes, match, now);
                if (match.State == "unplaced")
                {
                    Guid line = StatementStore.Id(business, match.Line.Key);
                    mismatches.Open(writes, Unplaced(line, match.Line.Amount, match.Line.Words,
                        match.Line.Day, match.Reason!, match.Party, match.Order), now);
                }
            }
        }, cancel);
        StatementReport? kept = await FindAsync(business, statement, cancel);
        return new StatementReport(
            statement, kept?.Lines ?? [], repeated, read.Outgoing, read.Rejected);
    }

    public async Task<StatementReport?> FindAsync(
        BusinessId business, Guid statement, CancellationToken cancel)
    {
        List<KeptLine> lines = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => store.Lines(reads, statement, locked: false, lines.Add), cancel);
        if (lines.Count == 0) return null;
        PartyBook book = await khata.PartiesAsync(business, cancel);
        Dictionary<PartyId, string> names = book.Parties.ToDictionary(p => p.Id, p => p.Name);
        return new StatementReport(statement,
        [
            .. lines.Select(l => new StatementLine(
                l.Id, l.Line, l.Day, l.Amount, l.Words, l.Utr, l.State, l.Reason, l.Party,
                l.Party is { } party ? names.GetValueOrDefault(party) : null, l.Order)),
        ], 0, 0, []);
    }

    public async Task<StatementReport?> BookAsync(
        BusinessId business, Guid statement, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        const string Proposed = """
            FROM ledger.bank_line
            WHERE business_id = $1 AND statement_id = $2 AND state = 'proposed'
            """;
        ShopKhata books = new(
            booking.LoadOf(reads, "SELECT party_id " + Proposed, statement), []);
        List<KeptLine> lines = [];
        store.Lines(reads, statement, locked: true, lines.Add);
        HashSet<OrderId> cancelled = [];
        reads.Read($"""
            SELECT reverses FROM ledger.entry
            WHERE business_id = $1 AND reverses IN (SELECT order_id {Proposed})
            """, row => cancelled.Add(new OrderId(row.GetGuid(0))), business.Value, statement);
        List<BookedMoney> since = [];
        StatementStore.Booked(reads, now - TimeSpan.FromDays(400), now, since.Add);
        await session.ExecuteAsync(reading, cancel);
        if (lines.Count == 0) return null;

        StatementBatch writing = new();
        LineBooking book = new(
            writing.For(business), booking, books, mismatches, cancelled, since, now);
        foreach (KeptLine line in lines.Where(l => l.State == "proposed")) book.Take(line);
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return await FindAsync(business, statement, cancel);
    }

    internal static UnplacedMoney Unplaced(Guid line, Money amount, string words, DateOnly day,
        string reason, PartyId? party, OrderId? order) => new(
        Guid.CreateVersion7(), "statement", line.ToString("N"), reason, amount, PaymentMode.Upi,
        party, order, words, LineBooking.Noon(day));

    private async Task<(List<LineMatch> Matches, int Repeated)> MatchAsync(
        BusinessId business, StatementFile read, CancellationToken cancel)
    {
        HashSet<Guid> seen = [];
        List<BookedMoney> booked = [];
        List<GatewayPaid> waiting = [];
        Guid[] ids = [.. read.Lines.Select(l => StatementStore.Id(business, l.Key))];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            StatementStore.Seen(reads, ids, id => seen.Add(id));
            StatementStore.Booked(
                reads, LineBooking.Noon(read.Lines.Min(l => l.Day)) - Around,
                LineBooking.Noon(read.Lines.Max(l => l.Day)) + Around, booked.Add);
            StatementStore.Waiting(
                reads, LineBooking.Noon(read.Lines.Min(l => l.Day))
                    - TimeSpan.FromDays(PayoutMatching.DaysMax + 1),
                LineBooking.Noon(read.Lines.Max(l => l.Day)) + Around, waiting.Add);
        }, cancel);
        BankLine[] fresh =
            [.. read.Lines.Where(l => !seen.Contains(StatementStore.Id(business, l.Key)))];
        Dictionary<OrderId, BillDue> bills = await BillsAsync(business, fresh, cancel);
        StatementMatching matching = new(
            await PayersAsync(business, cancel), bills, booked, new PayoutMatching(waiting));
        return ([.. fresh.Select(matching.Find)], read.Lines.Count - fresh.Length);
    }

    private async Task<Dictionary<OrderId, BillDue>> BillsAsync(
        BusinessId business, BankLine[] lines, CancellationToken cancel)
    {
        Dictionary<OrderId, Standings> read = [];
        OrderId[] orders =
        [
            .. lines.Select(l => PaymentReference.Find(l.Words) ?? PaymentReference.Find(l.Utr))
                .OfType<OrderId>().Distinct(),
        ];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            foreach (OrderId order in orders) read[order] = Standings.Read(reads, order);
        }, cancel);
        return read.Where(s => s.Value.Found is not null)
            .ToDictionary(s => s.Key, s => s.Value.Found!);
    }

    private async Task<List<Payer>> PayersAsync(BusinessId business, CancellationToken cancel)
    {
        PartyBook book = await khata.PartiesAsync(business, cancel);
        Dictionary<PartyId, Money> balances = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read("""
            SELECT party_id, balance_paise FROM ledger.party_balance WHERE business_id = $1
            """, row => balances[new PartyId(row.GetGuid(0))] = new Money(row.GetInt64(1)),
            business.Value), cancel);
        return
        [
            .. book.Parties.Where(p => p.Kind == PartyKind.Customer).Select(p => new Payer(
                p.Id, p.Name, p.Phone, balances.GetValueOrDefault(p.Id))),
        ];
    }
}
