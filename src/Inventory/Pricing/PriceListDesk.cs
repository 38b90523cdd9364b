using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Pricing;

/// <summary>Writes price lists; the catalogue's row is held meanwhile, so that every cache reads
/// again.</summary>
internal sealed class PriceListDesk(
    TenantSessions sessions, Catalogues catalogues, IKhata khata, TimeProvider clock)
    : IPriceListDesk
{
    public async Task<Refusal?> SetAsync(
        BusinessId business, PriceList list, MemberId by, string? device,
        CancellationToken cancel)
    {
        PriceList told = list with { Name = list.Name.Trim() };
        Catalogue catalogue = await catalogues.GetAsync(business, cancel);
        PartyBook book = await khata.PartiesAsync(business, cancel);
        Refusal? refusal = PriceListDecision.Decide(told, catalogue,
            book.Parties.Select(p => p.Id).ToHashSet(),
            catalogue.PriceLists.Lists.Count(l => l.Id != told.Id));
        if (refusal is not null) return refusal;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        CatalogueVersion.Bump(batch.For(business), static _ => { });
        PriceListRows.Write(batch.For(business), told);
        AuditTrail.Note(batch.For(business), PriceListTrail.Entry(
            catalogue.PriceLists.Lists.FirstOrDefault(l => l.Id == told.Id), told, by, device,
            clock.GetUtcNow()));
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        catalogues.Forget(business);
        return null;
    }
}
