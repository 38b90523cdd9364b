using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Platform.Importing;

namespace ConverseErp.Tests.Fast.Inventory;

/// <summary>Reads catalogue files the way an import does, up to the database.</summary>
internal static class CatalogueFiles
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static async Task<(List<ProductRow> Products, List<ImportRow> Faults)> ReadAsync(
        string text)
    {
        CsvFile file = await ReadFileAsync(text);
        ProductRowReader reader = new(new Rules(), Today);
        List<ProductRow> products = [];
        List<ImportRow> faults = [.. file.Troubles];
        foreach (CsvRow row in file.Rows)
        {
            (ProductRow? product, ImportRow? fault) = reader.Read(row);
            if (product is not null) products.Add(product);
            if (fault is not null) faults.Add(fault);
        }

        return (products, faults);
    }

    public static async Task<CsvFile> ReadFileAsync(string text, CsvLimits? limits = null)
    {
        using StringReader reader = new(text);
        return await CsvFile.ReadAsync(
            reader, ProductRowReader.Required, limits ?? CsvLimits.Ordinary, default);
    }

    internal sealed class Rules : IGstRules
    {
        public bool HasRate(decimal rate, DateOnly date, string? hsn) =>
            RateSchedule.Has(rate, date, hsn);

        public IReadOnlyList<decimal> RatesOn(DateOnly date) => RateSchedule.On(date);

        public bool IsGstin(string text) => Gstin.IsValid(text);

        public Refusal? RefusesGstin(string text) => GstNumbers.Gstin(text);

        public bool IsState(string code) => IndianStates.Parse(code) != 0;
    }
}
