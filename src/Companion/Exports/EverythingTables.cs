using System.Globalization;
using System.Runtime.CompilerServices;
using ConverseErp.Contracts;
using ConverseErp.Platform.Exporting;

namespace ConverseErp.Companion.Exports;

/// <summary>The tables of a full export, piece by piece.</summary>
internal sealed class EverythingTables(IOrders orders, IBills bills, IDayBook dayBook)
{
    private const int PageRows = 200;
    private const int PostingsMax = 500;

    /// <summary>Headed as an import wants it; <c>opening</c> is what is owed to the shop now.
    /// </summary>
    public static byte[] Parties(
        IReadOnlyList<Party> parties, IReadOnlyDictionary<PartyId, Money> balances)
    {
        CsvText csv = new CsvText().Head(
            "name", "phone", "kind", "opening", "credit_limit", "gstin", "state", "address",
            "standing");
        foreach (Party p in parties)
        {
            csv.Row(p.Name, p.Phone, p.Kind == PartyKind.Supplier ? "supplier" : "customer",
                Rupees(balances.GetValueOrDefault(p.Id)), Rupees(p.CreditLimit), p.Gstin,
                p.StateCode, p.Address,
                p.Standing == BuyerStanding.Regular ? null : BuyerStandings.Word(p.Standing));
        }

        return csv.Take();
    }

    public async IAsyncEnumerable<byte[]> OrdersAsync(
        Shop shop, ExportSpan span, [EnumeratorCancellation] CancellationToken cancel)
    {
        CsvText csv = new CsvText().Head(
            "order", "state", "placed_at", "customer", "payment", "bill", "from_customer",
            "product", "quantity", "unit", "line_total", "order_total");
        Guid? before = null;
        while (true)
        {
            IReadOnlyList<OrderView> page =
                await orders.ListAsync(shop.Id, before, PageRows, cancel);
            foreach (OrderView o in page)
            {
                if (o.PlacedAt < span.Begins || o.PlacedAt >= span.Ends) continue;
                foreach (BookedLine line in o.Lines)
                {
                    csv.Row(o.Id.ToString(), Word(o.State), Time(o.PlacedAt), o.PartyName,
                        Word(o.Payment), o.Invoice?.ToString(), o.FromCustomer ? "yes" : "no",
                        line.Name, Number(line.Quantity), line.Unit, Rupees(line.Total),
                        Rupees(o.Total));
                }
            }

            yield return csv.Take();
            if (page.Count < PageRows) yield break;
            before = page[^1].Id.Value;
        }
    }

    /// <param name="seen">Is told of every bill that was written.</param>
    public async IAsyncEnumerable<byte[]> BillsAsync(
        BusinessId business, ExportSpan span, IReadOnlyDictionary<PartyId, string> names,
        Action<BillView> seen, [EnumeratorCancellation] CancellationToken cancel)
    {
        CsvText csv = new CsvText().Head(
            "bill", "number", "document", "state", "date", "customer", "total", "order", "link");
        Guid? before = null;
        while (true)
        {
            IReadOnlyList<BillView> page =
                await bills.ListAsync(business, before, PageRows, cancel);
            foreach (BillView b in page)
            {
                if (b.Date < span.From || b.Date > span.To) continue;
                seen(b);
                csv.Row(b.Id.ToString(), b.Number, b.Document, b.State,
                    b.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Name(names, b.Party), Rupees(b.Total), b.Order.ToString(), b.Link);
            }

            yield return csv.Take();
            if (page.Count < PageRows) yield break;
            before = page[^1].Id.Value;
        }
    }

    public async IAsyncEnumerable<byte[]> PaymentsAsync(
        BusinessId business, ExportSpan span, IReadOnlyDictionary<PartyId, string> names,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        CsvText csv = new CsvText().Head(
            "payment", "at", "party", "direction", "mode", "amount", "state");
        Guid? after = null;
        while (true)
        {
            IReadOnlyList<PaymentView> page = await dayBook.PaymentsAsync(
                business, span.Begins, span.Ends, after, PostingsMax, cancel);
            foreach (PaymentView p in page)
            {
                csv.Row(p.Id.ToString(), Time(p.At), Name(names, p.Party),
                    p.Received ? "received" : "paid", Word(p.Mode), Rupees(p.Amount),
                    p.Undone ? "undone" : "booked");
            }

            yield return csv.Take();
            if (page.Count == 0) yield break;
            after = page[^1].Id;
        }
    }

    public async IAsyncEnumerable<byte[]> EntriesAsync(
        BusinessId business, ExportSpan span, IReadOnlyDictionary<PartyId, string> names,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        CsvText csv = new CsvText().Head(
            "posting", "at", "kind", "account", "party", "debit", "credit", "takes_back");
        Guid? after = null;
        while (true)
        {
            IReadOnlyList<DayBookPosting> page = await dayBook.PageAsync(
                business, span.Begins, span.Ends, after, PostingsMax, cancel);
            foreach (DayBookPosting p in page)
            {
                foreach (DayBookLine line in p.Lines)
                {
                    bool debit = line.Debit > Money.Zero;
                    csv.Row(p.Id.ToString(), Time(p.At), p.Kind, line.Account,
                        Name(names, line.Party), debit ? Rupees(line.Debit) : "",
                        debit ? "" : Rupees(-line.Debit), p.Reverses?.ToString());
                }
            }

            yield return csv.Take();
            if (page.Count == 0) yield break;
            after = page[^1].Id;
        }
    }

    private static string Name(IReadOnlyDictionary<PartyId, string> names, PartyId? party) =>
        party is { } id ? names.GetValueOrDefault(id, id.ToString()) : "";

    private static string Rupees(Money? money) => money is { } known
        ? (known.Paise / 100m).ToString("0.00", CultureInfo.InvariantCulture)
        : "";

    private static string Number(decimal? number) =>
        number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    private static string Time(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Word<T>(T value) where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
