using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Importing;

/// <summary>Packs of goods that come with a file.</summary>
internal static class ImportedPacks
{
    /// <summary>Whose the barcodes of the file's packs are already.</summary>
    public static void Taken(ITenantStatements reads, IReadOnlyList<PlacedProduct> placed,
        Dictionary<string, ProductId> taken)
    {
        string[] codes = [.. placed.SelectMany(CodesOf).Distinct()];
        if (codes.Length == 0) return;
        reads.Read("""
            SELECT barcode, product_id FROM inventory.product
            WHERE business_id = $1 AND active AND barcode = ANY($2)
            UNION ALL
            SELECT barcode, product_id FROM inventory.product_unit
            WHERE business_id = $1 AND barcode = ANY($2)
            """, row => taken[row.GetString(0)] = ProductId.From(row.GetGuid(1)),
            reads.Business.Value, codes);
    }

    /// <summary>A pack's barcode that is another product's; told among the file's faults.
    /// </summary>
    public static ImportRow? Fault(PlacedProduct product,
        IReadOnlyDictionary<string, ProductId> taken, List<ImportRow> faults)
    {
        if (CodesOf(product).FirstOrDefault(code =>
            taken.TryGetValue(code, out ProductId other) && other != product.Id) is not { } code)
            return null;
        ImportRow fault = new(product.Row.Line, CatalogueFaults.BarcodeRepeated,
            $"Barcode {code} stands at other goods of the shop.");
        faults.Add(fault);
        return fault;
    }

    /// <summary>Those that the file names, and no others of these goods.</summary>
    public static void Write(
        ITenantStatements writes, IReadOnlyList<PlacedProduct> packed, long version)
    {
        Guid[] products = [.. packed.Select(p => p.Id.Value)];
        (Guid Product, PackUnit Pack)[] rows =
            [.. packed.SelectMany(p => p.Row.Packs!.Select(pack => (p.Id.Value, pack)))];
        writes.Run("""
            DELETE FROM inventory.product_unit
            WHERE business_id = $1 AND product_id = ANY($2)
            """, writes.Business.Value, products);
        writes.Run("""
            INSERT INTO inventory.product_unit (business_id, product_id, unit, factor, barcode)
            SELECT $1, p.* FROM unnest($2::uuid[], $3::text[], $4::numeric[], $5::text[]) AS p
            """, writes.Business.Value, rows.Select(r => r.Product).ToArray(),
            rows.Select(r => r.Pack.Unit).ToArray(), rows.Select(r => r.Pack.Factor).ToArray(),
            rows.Select(r => r.Pack.Barcode).ToArray());
        writes.Run("""
            UPDATE inventory.product SET version = $3
            WHERE business_id = $1 AND product_id = ANY($2)
            """, writes.Business.Value, products, version);
    }

    private static IEnumerable<string> CodesOf(PlacedProduct product) =>
        (product.Row.Packs ?? []).Select(p => p.Barcode).OfType<string>();
}
