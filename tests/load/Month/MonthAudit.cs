using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using ConverseErp.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Month;

/// <summary>What was looked at after a month.</summary>
internal sealed record MonthCheck(string Shop, string What, string Found, bool Holds);

/// <summary>Looks through a shop's books after a month, as its accountant would.</summary>
internal sealed class MonthAudit(MonthStore store, DateOnly first, DateOnly last)
{
    private static readonly string[] Taxes = ["iamt", "camt", "samt", "csamt"];
    private readonly List<MonthCheck> _checks = [];
    private readonly string _period = last.ToString("MMyyyy", CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<MonthCheck>> LookAsync(CancellationToken stop)
    {
        await LookAtBooksAsync(stop);
        await LookAtShelfAsync(stop);
        await LookAtKhatasAsync(stop);
        await LookAtBillsAsync(stop);
        long tax = await LookAtStatementsAsync(stop);
        await LookAtReturnsAsync(tax, stop);
        await LookAtTallyAsync(stop);
        await LookAtRepliesAsync(stop);
        return _checks;
    }

    private async Task LookAtBooksAsync(CancellationToken stop)
    {
        foreach (IBookCheck book in store.Places.Rooms.GetServices<IBookCheck>())
        {
            IReadOnlyList<BookDifference> wrong = await book.CompareAsync(store.Id, stop);
            Add($"rebuilt from movements: {book.Book}",
                wrong.Count == 0 ? "the same" : wrong[0].ToString(), wrong.Count == 0);
        }
    }

    private async Task LookAtShelfAsync(CancellationToken stop)
    {
        ICatalogue catalogue = store.Places.Rooms.GetRequiredService<ICatalogue>();
        IReadOnlyList<StockLevel> levels = await catalogue.StockAsync(
            store.Id, [.. store.Goods.Values], stop);
        Dictionary<ProductId, decimal?> found = levels.ToDictionary(l => l.Product, l => l.OnHand);
        string[] wrong = [.. store.Shelf.Where(s => found[store.Goods[s.Key]] != s.Value)
            .Select(s => $"{s.Key}: {found[store.Goods[s.Key]]} instead of {s.Value}")];
        Add("stock is what the keeper reckons", wrong.Length == 0
            ? $"{store.Shelf.Count} products" : string.Join("; ", wrong), wrong.Length == 0);
    }

    private async Task LookAtKhatasAsync(CancellationToken stop)
    {
        IKhata khata = store.Places.Rooms.GetRequiredService<IKhata>();
        List<string> wrong = [];
        foreach ((string who, long due) in store.Dues)
        {
            long found = (await khata.BalanceAsync(
                store.Id, store.People[who], stop))!.Balance.Paise;
            if (found != due) wrong.Add($"{who}: {found} instead of {due}");
        }

        Add("khatas are what the keeper reckons", wrong.Count == 0
            ? $"{store.Dues.Count} khatas" : string.Join("; ", wrong), wrong.Count == 0);
    }

    private async Task LookAtBillsAsync(CancellationToken stop)
    {
        List<BillView> all = [];
        IBills bills = store.Places.Rooms.GetRequiredService<IBills>();
        const int Page = 100;
        for (Guid? before = null; ;)
        {
            IReadOnlyList<BillView> page = await bills.ListAsync(store.Id, before, Page, stop);
            all.AddRange(page);
            if (page.Count < Page) break;
            before = page[^1].Id.Value;
        }

        (long Number, BillView Bill)[] sold = [.. all.Where(b => b.Original is null)
            .Select(b => (Number(b), b)).OrderBy(b => b.Item1)];
        bool gapless = sold.Select(b => b.Number).SequenceEqual(
            Enumerable.Range(1, store.Bills.Count).Select(n => (long)n));
        Add("every sale has one bill, numbers without a gap",
            $"{sold.Length} bills of {store.Bills.Count} sales", gapless);
        int wrong = gapless
            ? sold.Where((b, i) => b.Bill.Total.Paise != store.Bills[i].Total
                || (b.Bill.State == "cancelled") != store.Bills[i].Cancelled).Count()
            : -1;
        Add("every bill comes to what was said", $"{wrong} do not", wrong == 0);
        long[] notes = [.. all.Where(b => b.Original is not null).Select(Number).Order()];
        Add("every note once, numbers without a gap", $"{notes.Length} of {store.Notes}",
            notes.SequenceEqual(Enumerable.Range(1, store.Notes).Select(n => (long)n)));
    }

    private async Task<long> LookAtStatementsAsync(CancellationToken stop)
    {
        string span = $"from={first:yyyy-MM-dd}&to={last:yyyy-MM-dd}";
        using JsonDocument trial = await store.GetAsync("reports/trial-balance?" + span, stop);
        JsonElement[] accounts = [.. trial.RootElement.GetProperty("accounts").EnumerateArray()];
        long closing = accounts.Sum(a => a.GetProperty("closing").GetInt64());
        long debit = trial.RootElement.GetProperty("debit").GetInt64();
        long credit = trial.RootElement.GetProperty("credit").GetInt64();
        Add("trial balance", $"{new Money(debit)} on both sides",
            closing == 0 && debit == credit && debit > 0);
        using JsonDocument sheet = await store.GetAsync(
            $"reports/balance-sheet?to={last:yyyy-MM-dd}", stop);
        long assets = sheet.RootElement.GetProperty("totalAssets").GetInt64();
        long other = sheet.RootElement.GetProperty("totalLiabilitiesAndEquity").GetInt64();
        Add("balance sheet", new Money(assets).ToString(), assets == other);
        using JsonDocument value = await store.GetAsync("reports/stock", stop);
        long worth = value.RootElement.GetProperty("value").GetInt64();
        Add("stock is valued", new Money(worth).ToString(), worth >= 0);
        // Liabilities are what was collected for the State; suppliers stand in the khata.
        return -accounts.Where(a => a.GetProperty("class").GetString() == "liability")
            .Sum(a => a.GetProperty("debit").GetInt64() - a.GetProperty("credit").GetInt64());
    }

    private async Task LookAtReturnsAsync(long ledgerTax, CancellationToken stop)
    {
        byte[]? file = await store.FileAsync($"exports/gstr1?period={_period}", stop);
        if (store.Kind.Scheme != GstScheme.Regular)
        {
            Add("no GSTR-1, no tax in the books", new Money(ledgerTax).ToString(),
                file is null && ledgerTax == 0);
            return;
        }

        using JsonDocument gstr1 = JsonDocument.Parse(file!);
        long filed = (long)(TaxOf(gstr1.RootElement) * 100);
        Add("GSTR-1 is the ledger's tax accounts", new Money(filed).ToString(),
            filed == ledgerTax && filed != 0);
        JsonElement[] runs = [.. gstr1.RootElement.GetProperty("doc_issue").GetProperty("doc_det")
            .EnumerateArray().SelectMany(d => d.GetProperty("docs").EnumerateArray())];
        int told = runs.Sum(r => r.GetProperty("totnum").GetInt32());
        int cancelled = runs.Sum(r => r.GetProperty("cancel").GetInt32());
        Add("GSTR-1 tells every number", $"{told}, {cancelled} cancelled",
            told == store.Bills.Count + store.Notes
            && cancelled == store.Bills.Count(b => b.Cancelled));
        using JsonDocument check = JsonDocument.Parse((await store.FileAsync(
            $"exports/gstr1?period={_period}&format=check", stop))!);
        long difference = check.RootElement.GetProperty("difference").GetInt64();
        Add("the product's own check of the return", new Money(difference).ToString(),
            difference == 0);
        using JsonDocument summary = JsonDocument.Parse((await store.FileAsync(
            $"exports/gstr3b?period={_period}", stop))!);
        long summed = (long)(TaxOf(summary.RootElement.GetProperty("return")
            .GetProperty("sup_details")) * 100);
        Add("GSTR-3B says the same", new Money(summed).ToString(), summed == filed);
    }

    private async Task LookAtTallyAsync(CancellationToken stop)
    {
        byte[] zip = (await store.FileAsync($"exports/tally?period={_period}", stop))!;
        await using ZipArchive archive = new(new MemoryStream(zip));
        await using Stream entry = await archive.GetEntry("2-vouchers.xml")!.OpenAsync(stop);
        XDocument file = await XDocument.LoadAsync(entry, LoadOptions.None, stop);
        XElement[] vouchers = [.. file.Descendants("VOUCHER")];
        int odd = vouchers.Count(v => Sum(v) != 0);
        int standing = vouchers.Count(v => v.Descendants("AMOUNT").Any());
        int sales = vouchers.Count(v => v.Attribute("VCHTYPE")?.Value == "Sales");
        Add("Tally: every voucher sums to zero", $"{standing} of {vouchers.Length} have amounts, "
            + $"{odd} do not", odd == 0
            && standing >= store.Bills.Count(b => !b.Cancelled) + store.Notes);
        Add("Tally: every bill is a voucher", $"{sales} of {store.Bills.Count}",
            sales == store.Bills.Count);
    }

    private async Task LookAtRepliesAsync(CancellationToken stop)
    {
        Add("every message was answered", $"{store.Phone.Answered} of {store.Phone.Said}",
            store.Phone.Answered == store.Phone.Said);
        Dictionary<string, int> states = await store.Phone.StatesAsync(stop);
        Add("every reply was delivered", string.Join(", ", states.OrderBy(s => s.Key)
            .Select(s => $"{s.Value} {s.Key}")), states.Keys.All(s => s is "delivered" or "read"));
    }

    // Notes count by their letter; the summary by HSN says it a second time.
    private static decimal TaxOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Sum(TaxOf);
        if (element.ValueKind != JsonValueKind.Object) return 0;
        // On reverse charge the buyer pays it: it is told, and nobody's here.
        if (element.TryGetProperty("rchrg", out JsonElement reverse) && reverse.GetString() == "Y")
            return 0;
        int sign = element.TryGetProperty("ntty", out JsonElement letter)
            && letter.GetString() == "C" ? -1 : 1;
        return sign * element.EnumerateObject().Where(p => p.Name != "hsn").Sum(p =>
            Taxes.Contains(p.Name) ? p.Value.GetDecimal() : TaxOf(p.Value));
    }

    // As Tally reads a voucher: the ledger of goods stands within them and counts once.
    private static decimal Sum(XElement voucher) => voucher.Elements()
        .Where(e => e.Name.LocalName.EndsWith("ENTRIES.LIST", StringComparison.Ordinal))
        .Sum(e => decimal.Parse(e.Element("AMOUNT")!.Value, CultureInfo.InvariantCulture));

    private static long Number(BillView bill) => long.Parse(
        bill.Number[(bill.Number.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    private void Add(string what, string found, bool holds) =>
        _checks.Add(new MonthCheck(store.Kind.Name, what, found, holds));
}
