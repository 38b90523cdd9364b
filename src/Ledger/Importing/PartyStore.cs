using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Importing;

/// <summary>Writes many parties of one shop, and their opening balances, in one transaction.
/// </summary>
internal sealed class PartyStore(
    TenantSession session, BusinessId business, PersonalData personal, IPeopleDirectory people,
    DateTimeOffset now)
{
    private const int RowsAtOnce = 5_000;

    private const string Rows = """
        unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::bytea[],
          $9::bytea[], $10::bytea[], $11::text[], $12::text[], $13::bytea[], $14::bigint[],
          $15::bigint[], $16::text[])
          AS n (id, code, key, kind, name, name_hash, phone, phone_hash, gstin, state, address,
                credit_limit, opening, attributes)
        """;

    private const string InsertSql = $$"""
        WITH added AS (
          INSERT INTO ledger.party (business_id, version, party_id, code, code_key, kind, name,
            name_hash, phone, phone_hash, gstin, state_code, address, credit_limit_paise,
            opening_paise, attributes)
          SELECT $1, $2, n.id, n.code, n.key, n.kind, n.name, n.name_hash, n.phone,
                 n.phone_hash, n.gstin, n.state, n.address, n.credit_limit,
                 coalesce(n.opening, 0), n.attributes::jsonb
          FROM {{Rows}}
          RETURNING party_id)
        INSERT INTO ledger.party_balance (business_id, party_id)
        SELECT $1, party_id FROM added
        """;

    // What a file leaves empty stays.
    private const string UpdateSql = $$"""
        UPDATE ledger.party p SET
          version = $2, active = true, code = n.code, code_key = n.key, kind = n.kind,
          name = n.name, name_hash = n.name_hash, phone = coalesce(n.phone, p.phone),
          phone_hash = coalesce(n.phone_hash, p.phone_hash),
          gstin = coalesce(n.gstin, p.gstin), state_code = coalesce(n.state, p.state_code),
          address = coalesce(n.address, p.address),
          credit_limit_paise = coalesce(n.credit_limit, p.credit_limit_paise),
          opening_paise = coalesce(n.opening, p.opening_paise),
          attributes = p.attributes || n.attributes::jsonb
        FROM {{Rows}}
        WHERE p.business_id = $1 AND p.party_id = n.id
        """;

    private readonly PartyMatching _matching = new();
    private long _version;

    /// <summary>Reads who is there; one import of a shop at a time.</summary>
    public async Task ReadAsync(CancellationToken cancel)
    {
        StatementBatch batch = new();
        ITenantStatements reads = batch.For(business);
        reads.Read("SELECT pg_advisory_xact_lock(hashtextextended('ledger.import' || $1, 0))",
            static _ => { }, business.Value.ToString());
        reads.Read("""
            SELECT party_id, code_key, kind, phone_hash, bsuid, opening_paise FROM ledger.party
            WHERE business_id = $1 ORDER BY party_id
            """,
            row => _matching.Add(new KnownParty(
                PartyId.From(row.GetGuid(0)), PartyRows.Text(row, 1),
                PartyRows.Kind(row.GetString(2)),
                row.IsDBNull(3) ? null : Hex(row.GetFieldValue<byte[]>(3)),
                PartyRows.Personal(row, 4, business, personal), row.GetInt64(5))),
            business.Value);
        await session.ExecuteAsync(batch, cancel);
    }

    public async Task SaveAsync(IReadOnlyList<PartyRow> rows, CancellationToken cancel)
    {
        List<Placed> placed = [.. rows.Select(Place)];
        await LockAsync(placed, cancel);
        foreach (Placed[] chunk in placed.Where(p => p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Run(InsertSql, Values(chunk)), cancel);
        foreach (Placed[] chunk in placed.Where(p => !p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Run(UpdateSql, Values(chunk)), cancel);
        foreach (Placed[] chunk in placed.OrderBy(p => p.Id).Chunk(RowsAtOnce))
            await RunAsync(writes => PostOpenings(writes, chunk), cancel);
        foreach ((PartyId, string?, string?)[] chunk in NewPhones(placed).Chunk(RowsAtOnce))
            await RunAsync(writes => people.LinkParties(writes, chunk), cancel);
    }

    // A file's worth at once would outlast the time that a statement may take.
    private Task RunAsync(Action<ITenantStatements> write, CancellationToken cancel)
    {
        StatementBatch batch = new();
        write(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }

    // Of several parties with one phone, the first of the file has it.
    private static IEnumerable<(PartyId, string?, string?)> NewPhones(List<Placed> placed)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Placed party in placed.Where(p => p.NewPhone))
        {
            string? phone = seen.Add(party.Row.Phone!) ? party.Row.Phone : null;
            yield return (party.Id, phone, party.Known?.Bsuid);
        }
    }

    // Balances before the version, in party order: as a sale to a new customer takes them.
    private async Task LockAsync(List<Placed> placed, CancellationToken cancel)
    {
        StatementBatch batch = new();
        ITenantStatements reads = batch.For(business);
        Guid[] moved = [.. placed.Where(p => !p.IsNew && p.Opening != Money.Zero)
            .Select(p => p.Id.Value)];
        reads.Read("""
            SELECT party_id FROM ledger.party_balance
            WHERE business_id = $1 AND party_id = ANY($2) ORDER BY party_id FOR UPDATE
            """, static _ => { }, business.Value, moved);
        PartyVersion.Bump(reads, version => _version = version);
        await session.ExecuteAsync(batch, cancel);
    }

    private Placed Place(PartyRow row)
    {
        byte[]? hash = row.Phone is null ? null : personal.Hash("phone", row.Phone);
        KnownParty? known = _matching.Take(row.Key, row.Kind, hash is null ? null : Hex(hash));
        return known is null
            ? new Placed(row, PartyId.From(Guid.CreateVersion7(now)), hash, null)
            : new Placed(row, known.Id, hash, known);
    }

    private void PostOpenings(ITenantStatements writes, Placed[] placed)
    {
        EntryLines lines = new();
        foreach (Placed party in placed)
        {
            lines.Add(Guid.CreateVersion7(now), null, now,
                new EntryLine(Accounts.Party, party.Id, party.Opening),
                new EntryLine(Accounts.Opening, party.Id, -party.Opening));
        }

        lines.Write(writes, "opening");
    }

    private object?[] Values(Placed[] rows) =>
    [
        business.Value, _version, Column(rows, r => r.Id.Value), Column(rows, r => r.Row.Code),
        Column(rows, r => r.Row.Key), Column(rows, r => PartyRows.Stored(r.Row.Kind)),
        Column(rows, r => personal.Protect(business, r.Row.Name)),
        Column(rows, r => PartyRows.NameHash(personal, r.Row.Name)),
        Column(rows, r => personal.Protect(business, r.Row.Phone)),
        Column(rows, r => r.PhoneHash), Column(rows, r => r.Row.Gstin),
        Column(rows, r => r.Row.StateCode),
        Column(rows, r => personal.Protect(business, r.Row.Address)),
        Column(rows, r => r.Row.CreditLimitPaise), Column(rows, r => r.Row.OpeningPaise),
        Column(rows, r => r.Row.Attributes),
    ];

    private static T[] Column<T>(Placed[] rows, Func<Placed, T> value) =>
        Array.ConvertAll(rows, r => value(r));

    private static string Hex(byte[] hash) => Convert.ToHexString(hash);

    private sealed record Placed(PartyRow Row, PartyId Id, byte[]? PhoneHash, KnownParty? Known)
    {
        public bool IsNew => Known is null;

        /// <summary>Businesses does not know yet that the party writes from here.</summary>
        public bool NewPhone => PhoneHash is not null && Hex(PhoneHash) != Known?.PhoneHash;

        /// <summary>What is to be posted: a file that names another opening balance than
        /// before posts the difference.</summary>
        public Money Opening => Row.OpeningPaise is long opening
            ? new Money(checked(opening - (Known?.OpeningPaise ?? 0)))
            : Money.Zero;
    }
}
