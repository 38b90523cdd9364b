using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Importing;

/// <summary>Compares many parties of one shop with its book, and writes them and their opening
/// balances, in one transaction.</summary>
internal sealed class PartyStore(
    TenantSession session, BusinessId business, PersonalData personal, IPeopleDirectory people,
    DateTimeOffset now)
{
    public const string OnceName = "party-import";
    private const int RowsAtOnce = 5_000;

    private const string Rows = """
        unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::bytea[],
          $9::bytea[], $10::bytea[], $11::text[], $12::text[], $13::bytea[], $14::bigint[],
          $15::bigint[], $16::text[], $17::text[])
          AS n (id, code, key, kind, name, name_hash, phone, phone_hash, gstin, state, address,
                credit_limit, opening, attributes, standing)
        """;

    private const string InsertSql = $$"""
        WITH added AS (
          INSERT INTO ledger.party (business_id, version, party_id, code, code_key, kind, name,
            name_hash, phone, phone_hash, gstin, state_code, address, credit_limit_paise,
            opening_paise, attributes, standing)
          SELECT $1, $2, n.id, n.code, n.key, n.kind, n.name, n.name_hash, n.phone,
                 n.phone_hash, n.gstin, n.state, n.address, n.credit_limit,
                 coalesce(n.opening, 0), n.attributes::jsonb, n.standing
          FROM {{Rows}}
          RETURNING party_id)
        INSERT INTO ledger.party_balance (business_id, party_id)
        SELECT $1, party_id FROM added
        """;

    // What a file leaves empty stays.
    private const string UpdateSql = $$"""
        UPDATE ledger.party p SET
          version = $2, active = true, code = coalesce(n.code, p.code),
          code_key = coalesce(n.key, p.code_key), kind = n.kind,
          name = n.name, name_hash = n.name_hash, phone = coalesce(n.phone, p.phone),
          phone_hash = coalesce(n.phone_hash, p.phone_hash),
          gstin = coalesce(n.gstin, p.gstin), state_code = coalesce(n.state, p.state_code),
          address = coalesce(n.address, p.address),
          credit_limit_paise = coalesce(n.credit_limit, p.credit_limit_paise),
          opening_paise = coalesce(n.opening, p.opening_paise),
          attributes = p.attributes || n.attributes::jsonb,
          standing = coalesce(n.standing, p.standing)
        FROM {{Rows}}
        WHERE p.business_id = $1 AND p.party_id = n.id
        """;

    private readonly List<KnownParty> _known = [];
    private readonly List<ImportRow> _faults = [];
    private readonly List<PlacedParty> _placed = [];
    private long _version;

    /// <summary>What the file adds and changes.</summary>
    /// <param name="accepted">Rows that could be read; those that cannot be placed go.</param>
    public ImportReport Report(int accepted, IReadOnlyList<ImportRow> faults) => new(
        accepted - _faults.Count, [.. faults.Concat(_faults).OrderBy(f => f.Line)])
    {
        Added = _placed.Count(p => p.IsNew),
        Changed = _placed.Count(p => p.Changes),
        Owed = new Money(_placed.Sum(p => Math.Max(0, p.Balance.Paise))),
        Owing = new Money(_placed.Sum(p => Math.Max(0, -p.Balance.Paise))),
    };

    /// <summary>One import of a shop at a time.</summary>
    /// <returns>False: it had its effect before.</returns>
    public async Task<bool> LockAsync(Guid? once, CancellationToken cancel)
    {
        bool fresh = once is null;
        await RunAsync(writes =>
        {
            writes.Read(
                "SELECT pg_advisory_xact_lock(hashtextextended('ledger.import' || $1, 0))",
                static _ => { }, business.Value.ToString());
            if (once is { } id) Once.Note(writes, OnceName, id, () => fresh = true);
        }, cancel);
        return fresh;
    }

    /// <summary>Reads who is there, and finds whom the rows mean.</summary>
    public async Task PlaceAsync(IReadOnlyList<PartyRow> rows, CancellationToken cancel)
    {
        await RunAsync(reads => reads.Read("""
            SELECT party_id, code_key, kind, phone_hash, bsuid, opening_paise, code, name, phone,
                   gstin, state_code, address, credit_limit_paise, attributes::text, active,
                   standing
            FROM ledger.party WHERE business_id = $1 ORDER BY party_id
            """, row => _known.Add(Known(row)), business.Value), cancel);
        PartyMatching matching = new();
        foreach (KnownParty party in _known) matching.Add(party);
        PartyRow[] unnamed = [.. rows.Where(r => r.ByName)];
        (KnownParty? Known, ImportRow? Fault)[] meant = PartyNaming.Find(_known, unnamed);
        foreach ((PartyRow row, (KnownParty?, ImportRow?) who) in unnamed.Zip(meant))
            Place(row, _ => who);
        foreach (PartyRow row in rows.Where(r => !r.ByName))
            Place(row, hash => matching.Take(row, hash));
        await RefuseBegunAsync(cancel);
    }

    // What a file tells of somebody with a khata here is today's balance as often as it is the
    // balance before the first entry: neither can be posted without being wrong of the other.
    private async Task RefuseBegunAsync(CancellationToken cancel)
    {
        Guid[] moved = [.. _placed.Where(p => !p.IsNew && p.Opening != Money.Zero)
            .Select(p => p.Id.Value)];
        if (moved.Length == 0) return;
        HashSet<Guid> begun = [];
        await RunAsync(reads => reads.Read("""
            SELECT DISTINCT party_id FROM ledger.entry
            WHERE business_id = $1 AND party_id = ANY($2) AND account = 'party'
              AND kind <> 'opening'
            """, row => begun.Add(row.GetGuid(0)), business.Value, moved), cancel);
        foreach (PlacedParty party in _placed.Where(p => begun.Contains(p.Id.Value)))
        {
            _faults.Add(new ImportRow(party.Row.Line, PartyFaults.KhataBegun,
                $"{party.Row.Name} has a khata here already, so no opening balance is taken; "
                + "leave the cell empty."));
        }

        _placed.RemoveAll(p => begun.Contains(p.Id.Value));
    }

    public async Task SaveAsync(CancellationToken cancel)
    {
        PlacedParty[] written = [.. _placed.Where(p => p.IsNew || p.Changes)];
        if (written.Length == 0) return;
        await LockBalancesAsync(written, cancel);
        foreach (PlacedParty[] chunk in written.Where(p => p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Run(InsertSql, Values(chunk)), cancel);
        foreach (PlacedParty[] chunk in written.Where(p => !p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Run(UpdateSql, Values(chunk)), cancel);
        foreach (PlacedParty[] chunk in written.OrderBy(p => p.Id).Chunk(RowsAtOnce))
            await RunAsync(writes => PostOpenings(writes, chunk), cancel);
        foreach ((PartyId, string?, string?)[] chunk in NewPhones(written).Chunk(RowsAtOnce))
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
    private static IEnumerable<(PartyId, string?, string?)> NewPhones(PlacedParty[] placed)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PlacedParty party in placed.Where(p => p.NewPhone))
        {
            string? phone = seen.Add(party.Row.Phone!) ? party.Row.Phone : null;
            yield return (party.Id, phone, party.Known?.Bsuid);
        }
    }

    // Balances before the version, in party order: as a sale to a new customer takes them.
    private async Task LockBalancesAsync(PlacedParty[] placed, CancellationToken cancel)
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

    private void Place(PartyRow row, Func<string?, (KnownParty? Known, ImportRow? Fault)> find)
    {
        byte[]? hash = row.Phone is null ? null : personal.Hash("phone", row.Phone);
        (KnownParty? known, ImportRow? fault) = find(
            hash is null ? null : Convert.ToHexString(hash));
        if (fault is not null) _faults.Add(fault);
        else
        {
            _placed.Add(new PlacedParty(
                row, known?.Id ?? PartyId.From(Guid.CreateVersion7(now)), hash, known));
        }
    }

    private KnownParty Known(DbDataReader row) => new(
        PartyId.From(row.GetGuid(0)), PartyRows.Text(row, 1), PartyRows.Kind(row.GetString(2)),
        row.IsDBNull(3) ? null : Convert.ToHexString(row.GetFieldValue<byte[]>(3)),
        PartyRows.Personal(row, 4, business, personal), row.GetInt64(5))
    {
        Code = PartyRows.Text(row, 6),
        Name = PartyRows.Personal(row, 7, business, personal) ?? "",
        Phone = PartyRows.Personal(row, 8, business, personal),
        Gstin = PartyRows.Text(row, 9),
        StateCode = PartyRows.Text(row, 10),
        Address = PartyRows.Personal(row, 11, business, personal),
        CreditLimitPaise = row.IsDBNull(12) ? null : row.GetInt64(12),
        Attributes = row.GetString(13),
        Active = row.GetBoolean(14),
        Standing = PartyRows.Text(row, 15) is { } word
            ? BuyerStandings.Parse(word) ?? BuyerStanding.Regular
            : BuyerStanding.Regular,
    };

    private void PostOpenings(ITenantStatements writes, PlacedParty[] placed)
    {
        EntryLines lines = new();
        foreach (PlacedParty party in placed)
        {
            lines.Add(Guid.CreateVersion7(now), null, now,
                new EntryLine(Accounts.Party, party.Id, party.Opening),
                new EntryLine(Accounts.Opening, party.Id, -party.Opening));
        }

        lines.Write(writes, "opening");
    }

    private object?[] Values(PlacedParty[] rows) =>
    [
        business.Value, _version, Column(rows, r => r.Id.Value), Column(rows, r => r.Row.Code),
        Column(rows, r => r.Row.Code is null ? null : r.Row.Key),
        Column(rows, r => PartyRows.Stored(r.Row.Kind)),
        Column(rows, r => personal.Protect(business, r.Row.Name)),
        Column(rows, r => PartyRows.NameHash(personal, r.Row.Name)),
        Column(rows, r => personal.Protect(business, r.Row.Phone)),
        Column(rows, r => r.PhoneHash), Column(rows, r => r.Row.Gstin),
        Column(rows, r => r.Row.StateCode),
        Column(rows, r => personal.Protect(business, r.Row.Address)),
        Column(rows, r => r.Row.CreditLimitPaise), Column(rows, r => r.Row.OpeningPaise),
        Column(rows, r => r.Row.Attributes),
        Column(rows, r => r.Row.Standing is { } standing ? BuyerStandings.Word(standing) : null),
    ];

    private static T[] Column<T>(PlacedParty[] rows, Func<PlacedParty, T> value) =>
        Array.ConvertAll(rows, r => value(r));
}
