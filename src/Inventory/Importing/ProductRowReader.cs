using System.Collections.Frozen;
using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Packing;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Inventory.Importing;

/// <summary>Understands one row of a catalogue file, or says what is wrong with it.</summary>
internal sealed class ProductRowReader(IGstRules gst, DateOnly today)
{
    public const int SkuCharsMax = 64;
    public const int NameCharsMax = 200;
    public const int AliasCharsMax = 100;
    public const int AliasesMax = 60;
    public const int ShortCharsMax = 40;
    private const decimal PriceMax = 10_000_000m;

    public static readonly IReadOnlyList<string> Required = ["name"];

    private static readonly FrozenSet<string> Known = new[]
    {
        "sku", "name", "aliases", "unit", "price", "mrp", "gst_rate", "cess_rate", "hsn",
        "pack_size", "barcode", "stock", "low_mark", "cost", "batch", "expiry", "packs",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Exactly one of the two is set; of several faults the first is told.</summary>
    public (ProductRow? Product, ImportRow? Fault) Read(CsvRow row) =>
        FaultyCellException.Try(row, r => Sound(Understand(r)));

    private static ProductRow Sound(ProductRow row) => row.PricePaise > row.MrpPaise
        ? throw new FaultyCellException(CatalogueFaults.AboveMrp,
            $"The price {new Money(row.PricePaise.Value)} is above the MRP "
            + $"{new Money(row.MrpPaise.Value)}; nothing may be sold above it.")
        : row;

    // A file may have no codes and no units at all; where it has them, every row does.
    private ProductRow Understand(CsvRow row) => new(
        row.Line,
        Has(row, "sku")
            ? Needed(row, "sku", SkuCharsMax)
            : ProductMatching.CodeOf(Needed(row, "name", NameCharsMax), Short(row, "pack_size")),
        Needed(row, "name", NameCharsMax),
        Aliases(row["aliases"]),
        Has(row, "unit") ? Unit(row["unit"]) : null,
        Price(row, "price"),
        Price(row, "mrp"),
        GstRate(row),
        Number(row, "cess_rate", 3, 0, 1_000, CatalogueFaults.CessRate),
        Hsn(row["hsn"]),
        Short(row, "pack_size"),
        Barcode(row),
        Number(row, "low_mark", Quantity.Places, 0, Quantity.Max, CatalogueFaults.LowMark),
        Number(row, "stock", Quantity.Places, 0, Quantity.Max, CatalogueFaults.Stock),
        OtherColumns.Json(row, Known, CatalogueFaults.TooLong))
    {
        ByName = !Has(row, "sku"),
        CostPaise = Cost(row),
        Batches = Batches(row),
        Packs = Packs(row),
    };

    private static bool Has(CsvRow row, string column) => row.Header.Find(column) is not null;

    private static string Needed(CsvRow row, string column, int charsMax)
    {
        string text = row[column] ?? throw new FaultyCellException(
            CatalogueFaults.Missing, $"The row has no {column}.");
        return FaultyCellException.Limited(text, column, charsMax, CatalogueFaults.TooLong);
    }

    private static string? Short(CsvRow row, string column) =>
        row[column] is { } text
            ? FaultyCellException.Limited(text, column, ShortCharsMax, CatalogueFaults.TooLong)
            : null;

    private static string? Aliases(string? cell)
    {
        if (cell is null) return null;
        string[] aliases = [.. cell
            .Split(ProductRow.AliasSeparator,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)];
        if (aliases.Length > AliasesMax)
        {
            throw new FaultyCellException(CatalogueFaults.TooLong, FormattableString.Invariant(
                $"There are more than {AliasesMax} aliases."));
        }

        foreach (string alias in aliases)
        {
            FaultyCellException.Limited(
                alias, "An alias", AliasCharsMax, CatalogueFaults.TooLong);
        }

        return string.Join(ProductRow.AliasSeparator, aliases);
    }

    private static string Unit(string? cell) => Units.Parse(cell) ?? throw new FaultyCellException(
        CatalogueFaults.Unit,
        cell is null
            ? "The row has no unit."
            : $"{cell} is not a unit; use one of {string.Join(", ", Units.All)}.");

    private static long? Price(CsvRow row, string column)
    {
        if (row[column] is not { } text) return null;
        return CellText.Number(text, places: 2) is decimal rupees and > 0 and <= PriceMax
            ? Money.FromRupees(rupees).Paise
            : throw new FaultyCellException(CatalogueFaults.Price,
                $"{column} {text} is not an amount above 0 in rupees with at most two " +
                "decimals; leave it empty when it is not known.");
    }

    private decimal? GstRate(CsvRow row)
    {
        if (row["gst_rate"] is not { } text) return null;
        if (CellText.Number(text.TrimEnd('%'), places: 3) is decimal rate
            && gst.HasRate(rate, today, Hsn(row["hsn"])))
            return rate;
        string rates = string.Join(", ", gst.RatesOn(today)
            .Select(r => r.ToString("0.###", CultureInfo.InvariantCulture)));
        throw new FaultyCellException(CatalogueFaults.GstRate,
            $"GST rate {text} is not in force now; the rates are {rates}.");
    }

    private static decimal? Number(
        CsvRow row, string column, int places, decimal min, decimal max, string code)
    {
        if (row[column] is not { } text) return null;
        return CellText.Number(text.TrimEnd('%'), places) is decimal number
            && number >= min && number <= max
            ? number
            : throw new FaultyCellException(code, FormattableString.Invariant(
                $"{column} {text} is not a number from {min} to {max} with at most {places} ")
                + "decimals.");
    }

    // HSN codes have an even number of digits; spreadsheets drop the zero of chapters 01 to 09.
    private static string? Hsn(string? text)
    {
        if (text is null) return null;
        string digits = text.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length is 3 or 5 or 7) digits = "0" + digits;
        return digits.Length is 2 or 4 or 6 or 8 && digits.All(char.IsAsciiDigit)
            ? digits
            : throw new FaultyCellException(
                CatalogueFaults.Hsn, $"HSN {text} is not a code of 2, 4, 6 or 8 digits.");
    }

    private static string? Barcode(CsvRow row)
    {
        if (Short(row, "barcode") is not { } text) return null;
        if (!text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or ' '))
        {
            throw new FaultyCellException(CatalogueFaults.Barcode,
                $"Barcode {text} is not made of digits and letters; if a spreadsheet changed " +
                "it, format the column as text.");
        }

        return Barcodes.IsValid(text)
            ? text
            : throw new FaultyCellException(CatalogueFaults.Barcode,
                $"The last digit of barcode {text} does not fit the others: "
                + "read it off the pack again, or leave it empty.");
    }

    private static IReadOnlyList<PackUnit>? Packs(CsvRow row)
    {
        if (row["packs"] is not { } text) return null;
        string? unit = Units.Parse(row["unit"]);
        if (PackCell.Read(text) is not { } packs)
        {
            throw new FaultyCellException(CatalogueFaults.Packs,
                $"Packs {text} is not as box=24 or box=24:8901234567894|bag=50.");
        }

        // What they are packs of is known where the row says it; its barcodes are held against
        // those of the other goods when all rows are read.
        Refusal? odd = PackDecision.Decide(
            new Changing.KnownProduct(default, "", unit ?? "", Short(row, "pack_size"), null),
            packs, FrozenSet<string>.Empty);
        return odd is null
            ? packs
            : throw new FaultyCellException(CatalogueFaults.Packs,
                $"Packs {text} can't be: {odd.Detail}");
    }

    // Nothing may have cost nothing.
    private static long? Cost(CsvRow row)
    {
        if (row["cost"] is not { } text) return null;
        return CellText.Number(text, places: 2) is decimal rupees and >= 0 and <= PriceMax
            ? Money.FromRupees(rupees).Paise
            : throw new FaultyCellException(CatalogueFaults.Cost,
                $"Cost {text} is not an amount in rupees with at most two decimals; leave it "
                + "empty when it is not known.");
    }

    // A batch is of goods that are there.
    private IReadOnlyList<RowBatch> Batches(CsvRow row)
    {
        decimal? stock = Number(
            row, "stock", Quantity.Places, 0, Quantity.Max, CatalogueFaults.Stock);
        string? number = Short(row, "batch");
        DateOnly? expiry = row["expiry"] is { } text
            ? ExpiryCell.Read(text) ?? throw new FaultyCellException(CatalogueFaults.Batch,
                $"Expiry {text} is not a day such as 31/03/2027 or 03/2027.")
            : null;
        if ((number is null && expiry is null) || stock is not > 0) return [];
        BatchSaid said = new(
            number, expiry, Price(row, "mrp") is { } mrp ? new Money(mrp) : null);
        return BatchDecision.Said(said, DateOnly.MinValue, today) is null
            ? [new RowBatch(said, stock.Value)]
            : throw new FaultyCellException(CatalogueFaults.Batch,
                $"Batch {number} {expiry:dd/MM/yyyy} can't be right; look at the pack again.");
    }
}
