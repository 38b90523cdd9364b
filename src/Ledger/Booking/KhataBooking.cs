using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Promising;
using ConverseErp.Ledger.Reading;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Booking;

/// <summary>Ledger's part in a sale or a purchase: one statement each to read and lock, to post
/// and to take back.</summary>
/// <remarks>Every text names the shop again ($1), although row security does it too: only a
/// plain comparison lets the planner skip the partitions of the other shops.</remarks>
internal sealed class KhataBooking(
    PersonalData personal, PartyBooks books, IPeopleDirectory people) : IKhataBooking
{
    private const string LoadSql = $"""
        SELECT {PartyRows.Columns}, b.balance_paise
        FROM ledger.party p JOIN ledger.party_balance b USING (business_id, party_id)
        WHERE p.business_id = $1 AND b.business_id = $1 AND p.party_id = ANY($2)
        ORDER BY b.party_id FOR UPDATE OF b
        """;

    private const string LoadWithPaymentsSql = $"""
        SELECT {PartyRows.Columns}, b.balance_paise
        FROM ledger.party p JOIN ledger.party_balance b USING (business_id, party_id)
        WHERE p.business_id = $1 AND b.business_id = $1 AND p.party_id = ANY(
          $2::uuid[]
          || ARRAY(SELECT party_id FROM ledger.payment
                   WHERE business_id = $1 AND payment_id = ANY($3))
          || ARRAY(SELECT party_id FROM ledger.memo
                   WHERE business_id = $1 AND memo_id = ANY($4) AND party_id IS NOT NULL)
          || ARRAY(SELECT party_id FROM ledger.limit_change
                   WHERE business_id = $1 AND change_id = ANY($5))
          || ARRAY(SELECT party_id FROM ledger.claim
                   WHERE business_id = $1 AND claim_id = ANY($6))
          || ARRAY(SELECT party_id FROM ledger.dispute
                   WHERE business_id = $1 AND dispute_id = ANY($7))
          || ARRAY(SELECT party_id FROM ledger.promise
                   WHERE business_id = $1 AND promise_id = ANY($8)))
        ORDER BY b.party_id FOR UPDATE OF b
        """;

    // Told twice (two tills name the same new customer by the same id), the first one stands.
    private const string AddCustomerSql = """
        WITH bumped AS (
          INSERT INTO ledger.party_version AS v (business_id, version) VALUES ($1, 1)
          ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
          RETURNING version),
        added AS (
          INSERT INTO ledger.party
            (business_id, party_id, kind, name, name_hash, phone, phone_hash, bsuid,
             bsuid_hash, version)
          SELECT $1, $2, $9, $3, $4, $5::bytea, $6::bytea, $7::bytea, $8::bytea,
                 version FROM bumped
          ON CONFLICT (business_id, party_id) DO NOTHING)
        INSERT INTO ledger.party_balance (business_id, party_id) VALUES ($1, $2)
        ON CONFLICT (business_id, party_id) DO NOTHING
        """;

    private const string ChangePhoneSql = """
        WITH bumped AS (
          INSERT INTO ledger.party_version AS v (business_id, version) VALUES ($1, 1)
          ON CONFLICT (business_id) DO UPDATE SET version = v.version + 1
          RETURNING version)
        UPDATE ledger.party p SET phone = $3, phone_hash = $4, bsuid = $5::bytea,
          bsuid_hash = $6::bytea, version = bumped.version
        FROM bumped WHERE p.business_id = $1 AND p.party_id = $2
        """;

    // A second reversal of the same posting hits entry_reversed_once and undoes nothing.
    private const string ReverseSql = """
        WITH reversed AS (
          INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
            debit_paise, credit_paise, reference, reverses, location_id, at)
          SELECT $1, $3, line, 'undo', account, party_id,
                 credit_paise, debit_paise, reference, posting_id, location_id, $4
          FROM ledger.entry WHERE business_id = $1 AND posting_id = $2
          RETURNING account, party_id, debit_paise - credit_paise AS change)
        INSERT INTO ledger.party_balance AS b (business_id, party_id, balance_paise)
        SELECT $1, party_id, sum(change)::bigint FROM reversed WHERE account = 'party'
        GROUP BY party_id ORDER BY party_id
        ON CONFLICT (business_id, party_id)
        DO UPDATE SET balance_paise = b.balance_paise + excluded.balance_paise
        """;

    public IReadOnlyDictionary<PartyId, PartyAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<PartyId> parties)
    {
        Dictionary<PartyId, PartyAtBooking> found = [];
        if (parties.Count == 0) return found;
        reads.Read(LoadSql, Into(found, reads.Business), reads.Business.Value, Ids(parties));
        return found;
    }

    /// <summary>The same, with the parties of these payments, memos, changed limits, claims,
    /// disputes and promises.</summary>
    internal Dictionary<PartyId, PartyAtBooking> LoadWithPayments(
        ITenantStatements reads, IReadOnlyCollection<PartyId> parties, Guid[] payments,
        Guid[] memos, Guid[] limits, Guid[] claims, Guid[] disputes, Guid[] promises)
    {
        Dictionary<PartyId, PartyAtBooking> found = [];
        reads.Read(LoadWithPaymentsSql, Into(found, reads.Business), reads.Business.Value,
            Ids(parties), payments, memos, limits, claims, disputes, promises);
        return found;
    }

    /// <summary>The same for the parties that a query names.</summary>
    /// <param name="reads">Where the statement goes.</param>
    /// <param name="parties">A query of party ids; $1 is the shop.</param>
    /// <param name="values">From $2 on.</param>
    internal Dictionary<PartyId, PartyAtBooking> LoadOf(
        ITenantStatements reads, string parties, params object?[] values)
    {
        Dictionary<PartyId, PartyAtBooking> found = [];
        reads.Read($"""
            SELECT {PartyRows.Columns}, b.balance_paise
            FROM ledger.party p JOIN ledger.party_balance b USING (business_id, party_id)
            WHERE p.business_id = $1 AND b.business_id = $1
              AND p.party_id = ANY(ARRAY({parties}))
            ORDER BY b.party_id FOR UPDATE OF b
            """, Into(found, reads.Business), [reads.Business.Value, .. values]);
        return found;
    }

    public void AddCustomer(
        ITenantStatements writes, PartyId party, string name, string? phone, string? bsuid) =>
        AddParty(writes, party, PartyKind.Customer, name, phone, bsuid);

    internal void AddParty(ITenantStatements writes, PartyId party, PartyKind kind, string name,
        string? phone, string? bsuid)
    {
        BusinessId business = writes.Business;
        writes.Run(AddCustomerSql, business.Value, party.Value,
            personal.Protect(business, name), PartyRows.NameHash(personal, name),
            personal.Protect(business, phone),
            phone is null ? null : personal.Hash("phone", phone),
            personal.Protect(business, bsuid),
            bsuid is null ? null : personal.Hash("bsuid", bsuid), PartyRows.Stored(kind));
        if (phone is not null || bsuid is not null)
            people.LinkParties(writes, [(party, phone, bsuid)]);
    }

    /// <summary>A party is reached under another number from now on.</summary>
    /// <param name="bsuid">The party's other id from now on.</param>
    internal void ChangePhone(
        ITenantStatements writes, PartyId party, string phone, string? bsuid)
    {
        BusinessId business = writes.Business;
        writes.Run(ChangePhoneSql, business.Value, party.Value,
            personal.Protect(business, phone), personal.Hash("phone", phone),
            personal.Protect(business, bsuid),
            bsuid is null ? null : personal.Hash("bsuid", bsuid));
        people.LinkParties(writes, [(party, phone, bsuid)]);
    }

    /// <summary>Who is reached under these phones.</summary>
    /// <param name="reads">Where the statement goes.</param>
    /// <param name="phones">E.164.</param>
    /// <param name="found">Told each phone and its party.</param>
    internal void LoadPhones(ITenantStatements reads, IReadOnlyCollection<string> phones,
        Action<string, PartyId> found)
    {
        if (phones.Count == 0) return;
        Dictionary<string, string> byHash = phones.ToDictionary(
            p => Convert.ToHexString(personal.Hash("phone", p)), StringComparer.Ordinal);
        reads.Read("""
            SELECT phone_hash, party_id FROM ledger.party
            WHERE business_id = $1 AND phone_hash = ANY($2)
            """,
            row => found(
                byHash[Convert.ToHexString(row.GetFieldValue<byte[]>(0))],
                PartyId.From(row.GetGuid(1))),
            reads.Business.Value,
            byHash.Keys.Select(hash => Convert.FromHexString(hash)).ToArray());
    }

    public void PostSales(ITenantStatements writes, IReadOnlyList<SalePosting> sales)
    {
        EntryLines lines = new();
        foreach (SalePosting sale in sales)
        {
            if (sale.Payment == PaymentMode.Credit && sale.Party is null)
                throw new ArgumentException("A credit sale needs a party.", nameof(sales));
            lines.Add(sale.Source, sale.Reference, sale.At,
                new EntryLine(Accounts.Of(sale.Payment), sale.Party, sale.Total),
                new EntryLine(Accounts.Sales, null, -(sale.Total - sale.Tax)),
                new EntryLine(Accounts.Tax, null, -sale.Tax));
        }

        lines.Write(writes, "sale");
        foreach (SalePosting sale in sales) PromiseStore.Of(writes, sale);
    }

    public void PostPurchases(
        ITenantStatements writes, IReadOnlyList<PurchasePosting> purchases)
    {
        EntryLines lines = new();
        EntryLines openings = new();
        foreach (PurchasePosting purchase in purchases)
        {
            if (purchase.Opening)
            {
                openings.Add(purchase.Source, purchase.Reference, purchase.At,
                    new EntryLine(Accounts.Purchases, null, purchase.Total),
                    new EntryLine(Accounts.Opening, null, -purchase.Total));
                continue;
            }

            if (purchase.Payment == PaymentMode.Credit && purchase.Party is null)
                throw new ArgumentException(
                    "A purchase on credit needs a supplier.", nameof(purchases));
            Add(lines, purchase);
        }

        lines.Write(writes, "purchase");
        openings.Write(writes, "opening");
    }

    private static void Add(EntryLines lines, PurchasePosting purchase)
    {
        Money Side(Money amount) => purchase.Returned ? -amount : amount;
        InputTax tax = purchase.Tax ?? new InputTax(default, default, default, default);
        lines.Add(purchase.Source, purchase.Reference, purchase.At,
            new EntryLine(Accounts.Purchases, purchase.Party,
                Side(purchase.Total - tax.Sum() + purchase.FreightApart)),
            new EntryLine(Accounts.InputCgst, null, Side(tax.Cgst)),
            new EntryLine(Accounts.InputSgst, null, Side(tax.Sgst)),
            new EntryLine(Accounts.InputIgst, null, Side(tax.Igst)),
            new EntryLine(Accounts.InputCess, null, Side(tax.Cess)),
            new EntryLine(
                Accounts.Of(purchase.Payment), purchase.Party, Side(-purchase.Total)),
            new EntryLine(
                Accounts.Of(PaymentMode.Cash), null, Side(-purchase.FreightApart)));
    }

    public void Reverse(
        ITenantStatements writes, Guid source, Guid undo, DateTimeOffset at) =>
        writes.Run(ReverseSql, writes.Business.Value, source, undo, at.ToUniversalTime());

    public void Changed(BusinessId business)
    {
        books.Forget(business);
        people.Changed(business);
    }

    private Action<DbDataReader> Into(
        Dictionary<PartyId, PartyAtBooking> found, BusinessId business) => row =>
    {
        Party p = PartyRows.Read(row, business, personal);
        found[p.Id] = new PartyAtBooking(p.Id, p.Name, p.Kind,
            new Money(row.GetInt64(PartyRows.Count)), p.CreditLimit, p.Phone, p.Bsuid, p.Gstin,
            p.StateCode, p.Address, p.Language)
        {
            Standing = p.Standing,
        };
    };

    private static Guid[] Ids(IReadOnlyCollection<PartyId> parties) =>
        [.. parties.Select(p => p.Value)];
}
