using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>A period's documents and what the day book says of it, of one instant.</summary>
internal sealed class ReturnReads(
    TenantSessions sessions, IssuedDocuments documents, IShops shops, IDayBook dayBook)
{
    /// <summary>Above it, a return would be more than the portal takes in one file.</summary>
    public const int DocumentsMax = 100_000;

    /// <summary>The return and the books beside it, or why there is none.</summary>
    public async Task<(ReadReturn? Read, Refusal? Refusal)> ReadAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return (null, parsed.Refusal);
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Regular, Gstin: { } gstin })
            return (null, StatutoryRefusals.NoReturn);

        await using TenantSession session = await sessions.BeginSnapshotAsync(cancel);
        Money turnover = Money.Zero;
        StatementBatch first = new();
        IssuedDocuments.Turnover(
            first.For(business), IndianDay.FinancialYear(span.From.AddYears(-1)),
            sum => turnover = sum);
        Func<BooksMoved> moved = dayBook.Moved(
            first.For(business), span.Begins(shop.TimeZone), span.Ends(shop.TimeZone));
        await session.ExecuteAsync(first, cancel);

        Gstr1Builder builder = new(gstin, span, turnover.Paise);
        int count = 0;
        StatementBatch second = new();
        documents.Read(second.For(business), span.From, span.To, null, DocumentsMax + 1, each =>
        {
            count++;
            builder.Add(each);
        });
        await session.ExecuteAsync(second, cancel);
        return count > DocumentsMax
            ? (null, StatutoryRefusals.TooLarge)
            : (new ReadReturn(builder.Build(), moved()), null);
    }
}

/// <summary>A return and the day book of the same span and instant.</summary>
internal sealed record ReadReturn(Gstr1 Gstr1, BooksMoved Books);
