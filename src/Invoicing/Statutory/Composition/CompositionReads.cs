using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory.Composition;

/// <summary>A quarter's papers of a shop under composition, of one instant.</summary>
internal sealed class CompositionReads(
    TenantSessions sessions, IssuedDocuments documents, IShops shops)
{
    public async Task<Answer<Cmp08>> ReadAsync(
        BusinessId business, string? period, CancellationToken cancel)
    {
        Answer<StatutoryPeriod> parsed = StatutoryPeriod.Parse(period);
        if (parsed.Fact is not { } span) return parsed.Refusal!;
        Shop? shop = await shops.FindAsync(business, cancel);
        if (shop is not { Scheme: GstScheme.Composition, Gstin: { } gstin })
            return StatutoryRefusals.NoComposition;
        if (span.To.Month == span.From.Month) return StatutoryRefusals.QuarterNeeded;

        Cmp08Builder builder = new(gstin, span);
        int count = 0;
        await using TenantSession session = await sessions.BeginSnapshotAsync(cancel);
        StatementBatch batch = new();
        documents.Read(batch.For(business), span.From, span.To, null,
            ReturnReads.DocumentsMax + 1, each =>
            {
                count++;
                builder.Add(each);
            });
        await session.ExecuteAsync(batch, cancel);
        return count > ReturnReads.DocumentsMax
            ? StatutoryRefusals.TooLarge
            : builder.Build();
    }
}
