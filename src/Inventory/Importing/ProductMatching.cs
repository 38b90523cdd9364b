using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Importing;

/// <summary>Finds the product that a row means: by its code, or, in a file without codes, by its
/// name and pack. No product is taken by two rows.</summary>
internal static class ProductMatching
{
    private const int CodeCharsMax = 40;

    /// <param name="rows">Each key once.</param>
    /// <param name="newId">Makes the id of a new product.</param>
    public static List<PlacedProduct> Place(
        IReadOnlyList<ProductRow> rows, IReadOnlyList<KnownProduct> known, Func<ProductId> newId)
    {
        Dictionary<string, KnownProduct> byKey = new(StringComparer.Ordinal);
        foreach (KnownProduct product in known) byKey[product.Key] = product;
        ILookup<string, KnownProduct> byName = known.ToLookup(
            p => Folded(p.Name), StringComparer.Ordinal);
        HashSet<ProductId> taken = [];
        KnownProduct?[] found = new KnownProduct?[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            found[i] = !rows[i].ByName ? byKey.GetValueOrDefault(rows[i].Key)
                : byName[Folded(rows[i].Name)].FirstOrDefault(
                    p => Folded(p.PackSize) == Folded(rows[i].PackSize) && taken.Add(p.Id));
        }

        // The only one of that name, of which one side says nothing about the pack.
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows[i].ByName || found[i] is not null) continue;
            KnownProduct[] left = [.. byName[Folded(rows[i].Name)].Where(
                p => !taken.Contains(p.Id))];
            if (left is [var one] && (rows[i].PackSize is null || one.PackSize is null))
                found[i] = taken.Add(one.Id) ? one : null;
        }

        FindCalled(rows, known, taken, found);
        HashSet<string> keys = [.. byKey.Keys];
        return [.. rows.Select((row, i) => Placed(row, found[i], keys, newId))];
    }

    // "Chini" where the shop has Sugar, called chini: a second one would make every later "chini"
    // a question.
    private static void FindCalled(
        IReadOnlyList<ProductRow> rows, IReadOnlyList<KnownProduct> known,
        HashSet<ProductId> taken, KnownProduct?[] found)
    {
        ILookup<string, KnownProduct> byAlias = known.SelectMany(
            p => p.Aliases.Select(Folded).Distinct(StringComparer.Ordinal)
                .Select(alias => (alias, p)))
            .ToLookup(p => p.alias, p => p.p, StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows[i].ByName || found[i] is not null) continue;
            KnownProduct[] called = [.. byAlias[Folded(rows[i].Name)]];
            bool fits = called is [var one] && !taken.Contains(one.Id)
                && (rows[i].PackSize is null || one.PackSize is null
                    || Folded(rows[i].PackSize) == Folded(one.PackSize));
            if (fits && taken.Add(called[0].Id)) found[i] = called[0];
        }
    }

    /// <summary>A code for a product whose file has none.</summary>
    public static string CodeOf(string name, string? pack)
    {
        string whole = Folded(name + " " + pack);
        StringBuilder code = new();
        foreach (char c in whole)
        {
            bool belongs = char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (belongs) code.Append(c);
            else if (code.Length > 0 && code[^1] != '-') code.Append('-');
        }

        string plain = code.ToString().Trim('-');
        if (plain.Length is > 0 and <= CodeCharsMax) return plain;
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(whole)), 0, 5);
        return plain.Length == 0 ? hash : plain[..CodeCharsMax].TrimEnd('-') + "-" + hash;
    }

    private static PlacedProduct Placed(
        ProductRow row, KnownProduct? known, HashSet<string> keys, Func<ProductId> newId)
    {
        if (known is not null)
        {
            // A code that was made here does not replace the shop's own, nor an alias its name.
            return new PlacedProduct(
                row.ByName ? row with { Sku = known.Sku, Name = known.Name } : row,
                known.Id, known);
        }

        string sku = row.Sku;
        for (int i = 2; row.ByName && !keys.Add(ProductRow.KeyOf(sku)); i++)
            sku = FormattableString.Invariant($"{row.Sku}-{i}");
        return new PlacedProduct(row with { Sku = sku }, newId(), null);
    }

    private static string Folded(string? text) => text is null ? "" : string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
