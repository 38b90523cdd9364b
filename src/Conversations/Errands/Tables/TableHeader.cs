using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>What a file holds, as stored.</summary>
internal static class Holdings
{
    public const string Goods = "goods";
    public const string Parties = "parties";
    public const string Statement = "statement";

    /// <summary>The GST portal's statement of input credit.</summary>
    public const string Gstr2b = "gstr2b";
}

/// <summary>The row of a file that names its columns.</summary>
/// <param name="At">Its place among the rows.</param>
/// <param name="Holds">See <see cref="Holdings"/>.</param>
/// <param name="Known">How many columns are known.</param>
internal sealed record TableHeader(int At, string Holds, int Known)
{
    // The shop's name, the date and an address may stand above.
    private const int RowsLooked = 20;

    // A column "Item" says more than that there is one for names.
    private const int Telling = 2;

    /// <returns>Null when no row names columns of goods or of people, or it may be either.
    /// </returns>
    public static TableHeader? Find(IReadOnlyList<TableRow> rows)
    {
        for (int i = 0; i < Math.Min(rows.Count, RowsLooked); i++)
            if (!rows[i].Broken && Of(rows[i].Cells, i) is { } header) return header;
        return null;
    }

    private static TableHeader? Of(string[] cells, int at)
    {
        int goods = Columns(ImportColumns.Goods, cells);
        int parties = Columns(ImportColumns.Parties, cells);
        int forGoods = goods + (cells.Any(ImportColumns.NamesGoods) ? Telling : 0);
        int forParties = parties + (cells.Any(ImportColumns.NamesParties) ? Telling : 0);
        // A title above the table is one cell, and a word of its own is no column.
        if (Math.Max(forGoods, forParties) < 2 || forGoods == forParties) return null;
        if (cells.Count(c => !string.IsNullOrWhiteSpace(c)) < 2) return null;
        if (forGoods > forParties && ImportColumns.IsBill(cells)) return null;
        return forGoods > forParties
            ? new TableHeader(at, Holdings.Goods, goods)
            : new TableHeader(at, Holdings.Parties, parties);
    }

    // Nothing can be taken without a name.
    private static int Columns(ColumnSpellings spellings, string[] cells)
    {
        string?[] columns = spellings.Read([.. cells.Select(c => c.Trim())]);
        return columns.Contains("name") ? columns.Count(c => c is not null) : 0;
    }
}

/// <summary>A header and the rows of its file.</summary>
internal sealed record FoundTable(TableHeader Header, IReadOnlyList<TableRow> Rows);
