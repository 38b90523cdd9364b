using System.Security.Cryptography;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>What a period's credit consists of, as it was read at one instant.</summary>
/// <param name="Statements">Of the period's own months.</param>
internal sealed record ReadCredit(
    StatutoryPeriod Span, CreditPeriod Period, IReadOnlyList<KnownStatement> Statements,
    HeadTax Ledger);

/// <summary>Statements of input credit, and suppliers' bills beside them.</summary>
internal sealed class InputCredits(
    TenantSessions sessions, InwardStore store, IInwardBills inward, IKhata khata, IShops shops,
    IDayBook dayBook, TimeProvider clock) : IInputCredit
{
    // Section 16(4): credit is taken until November after the year of the bill.
    private const int MonthsBack = 24;

    public async Task<Answer<StatementTaken>> ImportAsync(
        BusinessId business, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Regular, Gstin: { } gstin })
            return StatutoryRefusals.NoReturn;
        DateTimeOffset now = clock.GetUtcNow();
        Answer<InwardStatement> read =
            InwardReader.Read(file, IndianDay.Of(now, shop.TimeZone));
        if (read.Fact is not { } statement) return read.Refusal!;
        if (!string.Equals(statement.Gstin, gstin, StringComparison.OrdinalIgnoreCase))
            return InwardRefusals.WrongGstin;

        byte[] hash = HashOf(file.Span);
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        KnownStatement? before = null;
        InwardStore.Lock(batch.For(business), statement, hash, now, known => before = known);
        await session.ExecuteAsync(batch, cancel);
        string period = StatutoryPeriod.Of(statement.Period).Name;
        int documents = statement.Documents.Count;
        if (before is not null && before.FileHash.AsSpan().SequenceEqual(hash))
            return new StatementTaken(period, statement.Made, documents, true, false);
        if (before is not null && before.Made > statement.Made) return InwardRefusals.Older;
        store.Replace(batch.For(business), statement, hash, now);
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        return new StatementTaken(
            period, statement.Made, documents, false, before is not null);
    }

    // With the reader's edition: what an earlier release took without its amendments is no
    // repetition, and brings them in.
    private static byte[] HashOf(ReadOnlySpan<byte> file)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("amendments"u8);
        hash.AppendData(file);
        return hash.GetHashAndReset();
    }

    public async Task<Answer<CreditRegister>> RegisterAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        (ReadCredit? read, Refusal? refusal) = await ReadAsync(business, period, cancel);
        if (read is null) return refusal!;
        IReadOnlyList<CreditLine> lines = read.Period.Lines();
        return new CreditRegister(
            read.Span.Name, read.Statements.Count == 0 ? null : read.Statements.Max(s => s.Made),
            CreditPeriod.Buckets(lines), lines, read.Period.Reconcile(read.Ledger));
    }

    /// <summary>A period's pairs and the input accounts, or why there are none.</summary>
    public async Task<(ReadCredit? Read, Refusal? Refusal)> ReadAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return (null, parsed.Refusal);
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Regular, Gstin: not null })
            return (null, StatutoryRefusals.NoReturn);
        PartyBook book = await khata.PartiesAsync(business, cancel);
        Dictionary<PartyId, Party> parties = book.Parties.ToDictionary(p => p.Id);

        List<InwardDocument> documents = [];
        List<BookBill> bills = [];
        List<KnownStatement> statements = [];
        DateOnly first = span.From.AddMonths(-MonthsBack);
        await using TenantSession session = await sessions.BeginSnapshotAsync(cancel);
        StatementBatch batch = new();
        ITenantStatements reads = batch.For(business);
        Func<InputTax> ledger = dayBook.InputMoved(
            reads, span.Begins(shop.TimeZone), span.Ends(shop.TimeZone));
        InwardStore.Statements(reads, span.From, span.To, statements.Add);
        store.Documents(reads, first, span.To, documents.Add);
        inward.Read(reads, first, span.To, shop.TimeZone, bill =>
        {
            Party? supplier = bill.Supplier is { } id ? parties.GetValueOrDefault(id) : null;
            bills.Add(new BookBill(bill, supplier?.Gstin, supplier?.Name));
        });
        await session.ExecuteAsync(batch, cancel);
        return (new ReadCredit(
            span, new CreditPeriod(CreditMatching.Pair(documents, bills), bills, span),
            statements, HeadTax.Of(ledger())), null);
    }
}
