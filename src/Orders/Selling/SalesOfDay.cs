using ConverseErp.Contracts;

namespace ConverseErp.Orders.Selling;

/// <summary>A bill or a note as the sums of sales see it.</summary>
/// <param name="Paper">Its bill or note; null where there is none.</param>
/// <param name="Sign">0: a bill; 1: a debit note; -1: a credit note.</param>
/// <param name="GoodsBack">The quantities of its lines came back.</param>
internal sealed record SoldPaper(
    Guid? Paper, DateOnly Day, PartyId? Party, Guid? Member, int Sign, bool GoodsBack,
    Money Total)
{
    public List<SoldLine> Lines { get; } = [];
}

/// <param name="No">Of the bill, from 1.</param>
internal sealed record SoldLine(
    int No, ProductId Product, string? Name, string? Unit, decimal Quantity, Money Total);

/// <summary>One row of the sums of a day.</summary>
internal sealed record SalesSumRow(
    SalesBy Part, DateOnly Day, Guid Key, decimal Quantity, SalesSum Sum, string? Name,
    string? Unit);

/// <summary>Sums papers by item, customer, member and day. Pure.</summary>
internal sealed class SalesOfDay
{
    private readonly Dictionary<(SalesBy Part, DateOnly Day, Guid Key), SalesSumRow> _rows = [];

    public IReadOnlyCollection<SalesSumRow> Rows => _rows.Values;

    /// <param name="taxes">Of the paper's lines; empty where there is no tax.</param>
    public void Add(SoldPaper paper, IReadOnlyList<(int Line, Money Tax)> taxes)
    {
        int sign = paper.Sign == 0 ? 1 : paper.Sign;
        Money tax = new(taxes.Sum(t => t.Tax.Paise) * sign);
        SalesSum whole = Sum(paper.Sign, paper.Total, tax) with
        {
            Bills = paper.Sign == 0 ? 1 : 0,
        };
        Put(SalesBy.Day, paper.Day, Guid.Empty, 0, whole, null, null);
        Put(SalesBy.Party, paper.Day, paper.Party?.Value ?? Guid.Empty, 0, whole, null, null);
        Put(SalesBy.Staff, paper.Day, paper.Member ?? Guid.Empty, 0, whole, null, null);
        HashSet<ProductId> counted = [];
        foreach (SoldLine line in paper.Lines)
        {
            Money taxed = new(taxes.Where(t => t.Line == line.No).Sum(t => t.Tax.Paise) * sign);
            SalesSum part = Sum(paper.Sign, line.Total, taxed) with
            {
                // The same goods twice on one bill are on one bill.
                Bills = paper.Sign == 0 && counted.Add(line.Product) ? 1 : 0,
            };
            decimal quantity = paper.Sign == 0 ? line.Quantity
                : paper.GoodsBack ? -line.Quantity : 0;
            Put(SalesBy.Item, paper.Day, line.Product.Value, quantity, part, line.Name,
                line.Unit);
        }
    }

    private static SalesSum Sum(int sign, Money amount, Money tax) => sign < 0
        ? new SalesSum(0, Money.Zero, amount, tax)
        : new SalesSum(0, amount, Money.Zero, tax);

    private void Put(SalesBy part, DateOnly day, Guid key, decimal quantity, SalesSum sum,
        string? name, string? unit)
    {
        (SalesBy, DateOnly, Guid) of = (part, day, key);
        _rows[of] = _rows.TryGetValue(of, out SalesSumRow? row)
            ? row with
            {
                Quantity = row.Quantity + quantity, Sum = row.Sum + sum,
                Name = name ?? row.Name, Unit = unit ?? row.Unit,
            }
            : new SalesSumRow(part, day, key, quantity, sum, name, unit);
    }
}
