using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Changing;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Packing;

/// <summary>Sets a product's packs; the catalogue's row is held meanwhile, so that no two get
/// one barcode.</summary>
internal sealed class ProductUnits(
    TenantSessions sessions, Catalogues catalogues, TimeProvider clock) : IProductUnits
{
    public async Task<Refusal?> SetAsync(BusinessId business, ProductId product,
        IReadOnlyList<PackUnit> packs, MemberId by, string? device, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        KnownProduct? known = null;
        HashSet<string> taken = new(StringComparer.Ordinal);
        long version = 0;
        List<PackUnit> before = [];
        Load(batch.For(business), product, packs, v => version = v, p => known = p, taken);
        batch.For(business).Read("""
            SELECT unit, factor, barcode FROM inventory.product_unit
            WHERE business_id = $1 AND product_id = $2 ORDER BY unit
            """, row => before.Add(new PackUnit(
                row.GetString(0), row.GetDecimal(1), row.IsDBNull(2) ? null : row.GetString(2))),
            business.Value, product.Value);
        await session.ExecuteAsync(batch, cancel);
        if (PackDecision.Decide(known, packs, taken) is { } refusal) return refusal;
        Write(batch.For(business), product, packs, version);
        AuditTrail.Note(batch.For(business), new AuditEntry(
            "packs", clock.GetUtcNow(), by, Doors.Api)
        {
            Device = device,
            Ref = product.Value,
            Before = JsonSerializer.Serialize(before, JsonSerializerOptions.Web),
            After = JsonSerializer.Serialize(packs, JsonSerializerOptions.Web),
        });
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        catalogues.Forget(business);
        return null;
    }

    private static void Load(ITenantStatements reads, ProductId product,
        IReadOnlyList<PackUnit> packs, Action<long> version, Action<KnownProduct> known,
        HashSet<string> taken)
    {
        CatalogueVersion.Bump(reads, version);
        reads.Read("""
            SELECT name, unit, pack_size FROM inventory.product
            WHERE business_id = $1 AND product_id = $2 AND active
            """, row => known(new KnownProduct(product, row.GetString(0), row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2), null)),
            reads.Business.Value, product.Value);
        reads.Read("""
            SELECT barcode FROM inventory.product
            WHERE business_id = $1 AND active AND barcode = ANY($3)
            UNION ALL
            SELECT barcode FROM inventory.product_unit
            WHERE business_id = $1 AND product_id <> $2 AND barcode = ANY($3)
            """, row => taken.Add(row.GetString(0)), reads.Business.Value, product.Value,
            packs.Select(p => p.Barcode).OfType<string>().ToArray());
    }

    private static void Write(ITenantStatements writes, ProductId product,
        IReadOnlyList<PackUnit> packs, long version)
    {
        writes.Run("""
            DELETE FROM inventory.product_unit WHERE business_id = $1 AND product_id = $2
            """, writes.Business.Value, product.Value);
        writes.Run("""
            INSERT INTO inventory.product_unit (business_id, product_id, unit, factor, barcode)
            SELECT $1, $2, p.* FROM unnest($3::text[], $4::numeric[], $5::text[]) AS p
            """, writes.Business.Value, product.Value, packs.Select(p => p.Unit).ToArray(),
            packs.Select(p => p.Factor).ToArray(), packs.Select(p => p.Barcode).ToArray());
        writes.Run("""
            UPDATE inventory.product SET version = $3 WHERE business_id = $1 AND product_id = $2
            """, writes.Business.Value, product.Value, version);
    }
}
