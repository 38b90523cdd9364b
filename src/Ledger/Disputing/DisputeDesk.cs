using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Matching;
using ConverseErp.Ledger.Paying;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Disputing;

/// <summary>Disputes and agreements for those who do not come by a lane: the page of a khata,
/// the API. The decisions are the lane's own, behind the same lock.</summary>
internal sealed class DisputeDesk(
    TenantSessions sessions, KhataBooking booking, DisputeStore store, TimeProvider clock)
    : IDisputes
{
    public async Task<IReadOnlyList<DisputeView>> ListAsync(
        BusinessId business, PartyId? party, bool openOnly, CancellationToken cancel)
    {
        List<KeptDispute> found = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => store.List(reads, party, found.Add), cancel);
        return
        [
            .. found.Where(d => !openOnly || d.IsOpen).Select(d => new DisputeView(
                d.Dispute, d.Line.Party, d.Told, d.Word, State(d), d.Answer, d.Line.Left,
                d.SaidAt)),
        ];
    }

    public async Task<Refusal?> DisputeAsync(BusinessId business, PartyId party, Guid posting,
        string word, string? billNumber, CancellationToken cancel)
    {
        DisputeLine command = new(
            MismatchDesk.Nobody, party, posting, word, clock.GetUtcNow())
        {
            BillNumber = billNumber,
        };
        Refusal? refused = null;
        await InAsync(business, [], [party.Value], [posting], (writes, dispute, now) =>
        {
            (DisputeOpened? question, refused) = dispute.Open(command);
            if (question is not null) Send(writes, question.Dispute, question);
        }, cancel);
        return refused;
    }

    public async Task<Refusal?> DecideAsync(BusinessId business, Guid dispute, bool accepted,
        string? word, ChatReference chat, CancellationToken cancel)
    {
        DecideDispute command = new(dispute, chat, accepted, word, clock.GetUtcNow());
        Refusal? refused = null;
        await InAsync(business, [dispute], [], [], (writes, disputes, now) =>
        {
            DisputeOutcome outcome = disputes.Decide(command, Guid.CreateVersion7(now));
            refused = outcome.Answer.Refusal;
            // Whoever asks here reads the refusal here.
            if (refused is not null) return;
            Send(writes, Guid.CreateVersion7(now), outcome.Answer);
            if (outcome.Bill is { } bill) Send(writes, Guid.CreateVersion7(now), bill);
            if (outcome.Note is { } note) Send(writes, Guid.CreateVersion7(now), note);
        }, cancel);
        return refused;
    }

    public async Task<bool> AgreeAsync(
        BusinessId business, PartyId party, Money shown, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        ShopKhata khata = new(booking.LoadOf(reads, "SELECT $2::uuid", party.Value), []);
        Guid? latest = null;
        reads.Read("""
            SELECT posting_id FROM ledger.entry
            WHERE business_id = $1 AND party_id = $2 AND account = 'party'
            ORDER BY at DESC, posting_id DESC LIMIT 1
            """, row => latest = row.GetGuid(0), business.Value, party.Value);
        await session.ExecuteAsync(reading, cancel);
        if (khata.Party(party) is not { } known || khata.Balance(party) != shown) return false;
        // The same khata agreed to again is the same word.
        Guid id = NamedId.Of($"agreed\n{business.Value}\n{party.Value}\n{latest}\n{shown.Paise}");
        StatementBatch writing = new();
        ITenantStatements writes = writing.For(business);
        writes.Run("""
            INSERT INTO ledger.agreement (business_id, agreement_id, party_id, balance_paise, at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """, business.Value, id, party.Value, shown.Paise, now.ToUniversalTime());
        Send(writes, id, new BalanceAgreed(party, known.Name, shown));
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
        return true;
    }

    public async Task<Agreement?> AgreedAsync(
        BusinessId business, PartyId party, CancellationToken cancel)
    {
        List<Agreement> found = await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT balance_paise, at FROM ledger.agreement
            WHERE business_id = $1 AND party_id = $2 ORDER BY at DESC LIMIT 1
            """, row => new Agreement(
                new Money(row.GetInt64(0)), row.GetFieldValue<DateTimeOffset>(1)),
            cancel, business.Value, party.Value);
        return found.FirstOrDefault();
    }

    // The party's balance is locked first: two who press at once come one after the other.
    private async Task InAsync(BusinessId business, Guid[] disputes, Guid[] parties,
        Guid[] postings, Action<ITenantStatements, DisputeWriter, DateTimeOffset> act,
        CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(business);
        ShopKhata khata = new(booking.LoadOf(reads, """
            SELECT unnest($2::uuid[]) UNION SELECT party_id FROM ledger.dispute
            WHERE business_id = $1 AND dispute_id = ANY($3)
            """, parties, disputes), []);
        DisputeBook book = store.Load(reads, disputes, parties, postings);
        await session.ExecuteAsync(reading, cancel);
        StatementBatch writing = new();
        ITenantStatements writes = writing.For(business);
        act(writes, new DisputeWriter(writes, store, book, khata, booking, now), now);
        await session.ExecuteAsync(writing, cancel);
        await session.CommitAsync(cancel);
    }

    private static void Send<T>(
        ITenantStatements writes, Guid id, T message) where T : ILaneMessage =>
        Outbox.AddSoon(
            writes, Envelopes.Pack(new MessageId(id), writes.Business, message));

    private static string State(KeptDispute dispute) => dispute switch
    {
        { Accepted: false } => "rejected",
        { IsOpen: false } => "taken-back",
        { Accepted: true } => "accepted",
        _ => "open",
    };
}
