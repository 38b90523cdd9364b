using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Load.Month;

/// <summary>A registered supplier's bills with their tax, day by day, and at the month's end the
/// portal's GSTR-2B of them: some it lacks, some it has otherwise, and one nobody booked.</summary>
internal sealed class MonthSuppliers(MonthStore store, Random random)
{
    public const string Name = "Gupta Distributors";
    private const string Sku = "SUGAR";
    private const string State = "27";
    private const long Cost = 4_000;
    private readonly List<Bill> _bills = [];

    /// <summary>Of 5 %: in its State a fortieth under each of two heads.</summary>
    private sealed record Bill(string Number, DateOnly Day, long Taxable)
    {
        public long Half => Taxable / 40;

        public long Total => Taxable + (2 * Half);

        public bool Waits => Index % 5 == 4;

        public bool Differs => !Waits && Index % 7 == 3;

        public required int Index { get; init; }
    }

    public static string Gstin => Registered(State);

    private static string Registered(string state) =>
        state + "AAGCG1234K1Z" + Contracts.Gstin.CheckDigit(state + "AAGCG1234K1Z");

    private bool IsRegular => store.Kind.Scheme == GstScheme.Regular;

    private bool IsElsewhere => store.Kind.State != State;

    /// <summary>One bill; who is not of the regular scheme takes no credit and buys none.
    /// </summary>
    public async Task BuyAsync(CancellationToken stop)
    {
        if (!IsRegular) return;
        int quantity = random.Next(5, 40);
        int index = _bills.Count;
        Bill bill = new(
            "GD/" + (index + 1).ToString("000", CultureInfo.InvariantCulture),
            IndianDay.Of(store.Places.Clock.GetUtcNow()), Cost * quantity) { Index = index };
        (await store.PostAsync("purchases", new
        {
            supplier = store.People[Name].Value, billNumber = bill.Number, billDate = bill.Day,
            payment = "credit", total = bill.Total,
            tax = new
            {
                cgst = IsElsewhere ? 0 : bill.Half, sgst = IsElsewhere ? 0 : bill.Half,
                igst = IsElsewhere ? 2 * bill.Half : 0, cess = 0,
            },
            lines = (object[])[
                new { product = store.Goods[Sku].Value, quantity, cost = Cost },
            ],
        }, stop)).Dispose();
        _bills.Add(bill);
        store.Shelf[Sku] += quantity;
        store.Dues[Name] -= bill.Total;
    }

    /// <summary>Brings the statement in and looks at what the register makes of it.</summary>
    public async Task<IReadOnlyList<MonthCheck>> LookAsync(DateOnly last, CancellationToken stop)
    {
        if (!IsRegular) return [];
        string period = last.ToString("MMyyyy", CultureInfo.InvariantCulture);
        using (JsonDocument file = JsonDocument.Parse(Statement(period, last)))
            (await store.PostAsync("reports/input-credit/gstr2b", file, stop)).Dispose();
        using JsonDocument register = await store.GetAsync(
            $"reports/input-credit?period={period}&limit=1", stop);
        Dictionary<string, int> lines = register.RootElement.GetProperty("buckets")
            .EnumerateArray().ToDictionary(b => b.GetProperty("bucket").GetString()!,
                b => b.GetProperty("lines").GetInt32());
        (int Matched, int Differs, int Waits, int Alone) found = (lines["matched"],
            lines["differs"], lines["books-only"], lines["statement-only"]);
        JsonElement books = register.RootElement.GetProperty("books");
        long credit = Sum(books.GetProperty("credit"));
        long left = Sum(books.GetProperty("difference"));
        using JsonDocument summary = JsonDocument.Parse((await store.FileAsync(
            $"exports/gstr3b?period={period}", stop))!);
        JsonElement net = summary.RootElement.GetProperty("return").GetProperty("itc_elg")
            .GetProperty("itc_net");
        long table = (long)(100 * net.EnumerateObject()
            .Where(p => p.Value.ValueKind == JsonValueKind.Number).Sum(p => p.Value.GetDecimal()));
        return
        [
            Check("GSTR-2B meets suppliers' bills",
                $"{found.Matched} agree, {found.Differs} differ, {found.Waits} wait, "
                + $"{found.Alone} not booked", found == (
                    _bills.Count(b => b is { Waits: false, Differs: false }),
                    _bills.Count(b => b.Differs), _bills.Count(b => b.Waits), 1)),
            Check("input credit is what both sides have", new Money(credit).ToString(),
                credit == _bills.Where(b => !b.Waits).Sum(b => 2 * Stated(b)) && left == 0),
            Check("GSTR-3B table 4 is the register", new Money(table).ToString(),
                table == credit),
        ];
    }

    // The supplier has told a rupee and a half less under each head.
    private static long Stated(Bill bill) => bill.Half - (bill.Differs ? 150 : 0);

    private string Statement(string period, DateOnly last)
    {
        StringBuilder rows = new();
        foreach (Bill bill in _bills.Where(b => !b.Waits))
            rows.Append(Row(bill.Number, bill.Day, bill.Taxable, Stated(bill))).Append(',');
        rows.Append(Row("GD/999", last, 100_000, 2_500));
        return $$$"""
            {"data":{"gstin":"{{{store.Kind.Gstin}}}","rtnprd":"{{{period}}}",
             "gendt":"{{{last:dd-MM-yyyy}}}","docdata":{"b2b":[{"ctin":"{{{Gstin}}}",
              "trdnm":"GUPTA","inv":[{{{rows}}}]}]} }}
            """;
    }

    private string Row(string number, DateOnly day, long taxable, long half)
    {
        string Rupees(long paise) =>
            (paise / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        long each = IsElsewhere ? 0 : half;
        return $$"""
            {"inum":"{{number}}","dt":"{{day:dd-MM-yyyy}}","val":{{Rupees(taxable + (2 * half))}},
             "rev":"N","itcavl":"Y","txval":{{Rupees(taxable)}},"cgst":{{Rupees(each)}},
             "sgst":{{Rupees(each)}},"igst":{{Rupees(IsElsewhere ? 2 * half : 0)}},"cess":0}
            """;
    }

    private static long Sum(JsonElement heads) =>
        heads.GetProperty("cgst").GetInt64() + heads.GetProperty("sgst").GetInt64()
        + heads.GetProperty("igst").GetInt64() + heads.GetProperty("cess").GetInt64();

    private MonthCheck Check(string what, string found, bool holds) =>
        new(store.Kind.Name, what, found, holds);
}
