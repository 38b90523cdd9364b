using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Sums by kind of buyer, HSN, unit and rate.</summary>
internal sealed class HsnRows
{
    private readonly Dictionary<
        (bool Registered, string Code, string Unit, decimal Rate),
        (string Description, decimal Quantity, TaxAmounts Amounts)> _rows = [];

    private readonly Dictionary<
        (bool Registered, string Code, decimal Rate),
        (string Description, TaxAmounts Amounts)> _withoutGoods = [];

    /// <param name="amounts">Below 0 for a credit note.</param>
    public void Add(
        bool registered, BillLine line, TaxAmounts amounts, IssuedDocument document)
    {
        string code = line.Hsn ?? "";
        if (document.IsNote && line.Unit is null)
        {
            // A note about money only: it changes the worth of goods, not how many.
            (bool, string, decimal) goods = (registered, code, line.GstRate);
            _withoutGoods[goods] = (line.Description,
                _withoutGoods.GetValueOrDefault(goods).Amounts + amounts);
            return;
        }

        string unit = PortalUnits.Of(line.Unit, line.Hsn);
        (bool, string, string, decimal) key = (registered, code, unit, line.GstRate);
        decimal quantity = unit == PortalUnits.None ? 0 : line.Quantity * document.Sign;
        _rows[key] = _rows.TryGetValue(key, out var row)
            ? (row.Description, row.Quantity + quantity, row.Amounts + amounts)
            : (line.Description, quantity, amounts);
    }

    public IReadOnlyList<Gstr1Hsn> ToList()
    {
        List<Gstr1Hsn> rows =
        [
            .. _rows.OrderByDescending(r => r.Key.Registered)
                .ThenBy(r => r.Key.Code, StringComparer.Ordinal)
                .ThenBy(r => r.Key.Unit, StringComparer.Ordinal).ThenBy(r => r.Key.Rate)
                .Select(r => new Gstr1Hsn(
                    r.Key.Registered, r.Key.Code, r.Value.Description, r.Key.Unit,
                    r.Value.Quantity, r.Key.Rate, r.Value.Amounts)),
        ];
        foreach (((bool registered, string code, decimal rate), var money) in _withoutGoods)
        {
            int at = rows.FindIndex(r =>
                r.Registered == registered && r.Code == code && r.Rate == rate);
            if (at >= 0)
                rows[at] = rows[at] with { Amounts = rows[at].Amounts + money.Amounts };
            else
                rows.Add(new Gstr1Hsn(registered, code, money.Description,
                    PortalUnits.Of(null, code), 0, rate, money.Amounts));
        }

        return rows;
    }
}
