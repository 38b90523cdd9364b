using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Sums by kind of buyer, HSN, unit and rate.</summary>
internal sealed class HsnRows
{
    private readonly Dictionary<
        (bool Registered, string Code, string Unit, decimal Rate),
        (string Description, decimal Quantity, TaxAmounts Amounts)> _rows = [];

    /// <param name="amounts">Below 0 for a note.</param>
    public void Add(bool registered, BillLine line, TaxAmounts amounts, bool note)
    {
        string unit = PortalUnits.Of(line.Unit, line.Hsn);
        (bool, string, string, decimal) key = (registered, line.Hsn ?? "", unit, line.GstRate);
        decimal quantity = unit == PortalUnits.None ? 0 : line.Quantity;
        _rows[key] = _rows.TryGetValue(key, out var row)
            ? (row.Description, row.Quantity + (note ? -quantity : quantity),
                row.Amounts + amounts)
            : (line.Description, note ? -quantity : quantity, amounts);
    }

    public IReadOnlyList<Gstr1Hsn> ToList() =>
    [
        .. _rows.OrderByDescending(r => r.Key.Registered)
            .ThenBy(r => r.Key.Code, StringComparer.Ordinal)
            .ThenBy(r => r.Key.Unit, StringComparer.Ordinal).ThenBy(r => r.Key.Rate)
            .Select(r => new Gstr1Hsn(
                r.Key.Registered, r.Key.Code, r.Value.Description, r.Key.Unit,
                r.Value.Quantity, r.Key.Rate, r.Value.Amounts)),
    ];
}
