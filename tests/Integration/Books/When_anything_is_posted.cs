using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Any postings on any days, some taken back: a model in memory settles entry by entry
/// what the reports sum.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_anything_is_posted(BooksDatabase database)
{
    private const int Steps = 120;
    private const int DaysBack = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Statements_agree_and_ages_sum_to_the_balances(int seed)
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync(
            "id,name,kind\n1,Ramesh,customer\n2,Sunita,customer\n3,HUL,supplier\n");
        Random random = new(seed);
        Party[] parties =
            [.. (await shop.Get<IKhata>().PartiesAsync(shop.Id, default)).Parties];
        List<Posted> posted = [];

        for (int step = 0; step < Steps; step++)
        {
            await PostAsync(shop, random, parties, posted);
            // Sums of earlier days are there, and must be made again.
            if (step % 40 == 39) await shop.AssertStatementsAgreeAsync(shop.Today());
        }

        // What stands before each month was made, and gone, and made again on the way.
        Assert.Empty(await shop.Get<IEnumerable<IBookCheck>>().Single(b => b.Book == "days")
            .CompareAsync(shop.Id, default));
        Assert.NotEmpty(await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow,
            "SELECT month FROM ledger.month_standing WHERE business_id = $1",
            row => row.GetFieldValue<DateOnly>(0), default, shop.Id.Value));

        await shop.AssertStatementsAgreeAsync(shop.Today().AddDays(-100));
        foreach (Party party in parties) await AssertAgedAsync(shop, party, posted);
        long cash = posted.Sum(p => p.Cash);
        CashBook book = await shop.Reports().CashBookAsync(
            shop.Id, shop.Today().AddDays(-30), shop.Today(), default);
        Assert.Equal(cash, book.Accounts.Single(a => a.Account == "cash").Closing.Paise);
    }

    private static async Task PostAsync(
        BooksShop shop, Random random, Party[] parties, List<Posted> posted)
    {
        int ago = random.Next(DaysBack);
        long paise = random.NextInt64(1, 900_00);
        Party party = parties[random.Next(parties.Length)];
        bool supplier = party.Kind == PartyKind.Supplier;
        int what = random.Next(6);
        await shop.ForgetDayAsync(shop.Today().AddDays(-ago));
        if (what == 5 && posted.LastOrDefault(p => !p.Gone) is { } last)
        {
            await shop.ForgetDayAsync(shop.Today().AddDays(-last.Ago));
            await shop.TakenBackAsync(last.Id, shop.Noon(last.Ago));
            posted[posted.IndexOf(last)] = last with { Gone = true };
            return;
        }

        (Guid id, long change, long cash) = (what, supplier) switch
        {
            (0, _) => (await shop.SoldAsync(shop.Noon(ago), paise, PaymentMode.Cash), 0L, paise),
            (_, true) when what < 4 => (await shop.BoughtAsync(
                shop.Noon(ago), paise, PaymentMode.Credit, party.Id), -paise, 0),
            (< 3, false) => (await shop.SoldAsync(
                shop.Noon(ago), paise, PaymentMode.Credit, party.Id), paise, 0),
            _ => (await shop.PaidAsync(shop.Noon(ago), supplier ? -paise : paise, party.Id),
                supplier ? paise : -paise, supplier ? -paise : paise),
        };
        posted.Add(new Posted(id, ago, party.Id, change, cash));
    }

    private static async Task AssertAgedAsync(BooksShop shop, Party party, List<Posted> posted)
    {
        Posted[] his = [.. posted.Where(p => !p.Gone && p.Party == party.Id)];
        long balance = his.Sum(p => p.Change);
        Assert.Equal(balance, (await shop.DueAsync(party.Id)).Paise);
        IReadOnlyList<OpenItem> open =
            await shop.Reports().OpenItemsAsync(shop.Id, party.Id, default);
        Assert.Equal(balance, open.Sum(o => o.Open.Paise));
        int side = party.Kind == PartyKind.Supplier ? -1 : 1;
        AgedDue? due = (await shop.Reports().AgedAsync(
            shop.Id, shop.Today(), party.Kind, 10, default))
            .SingleOrDefault(d => d.Party == party.Id);
        Assert.Equal(balance * side > 0, due is not null);
        if (due is null) return;
        long[] parts =
        [
            due.Days0To30.Paise, due.Days31To60.Paise, due.Days61To90.Paise, due.Over90.Paise,
        ];
        Assert.Equal(Allocated(his, side), parts);
        Assert.Equal(due.Days31To60.Paise,
            open.Where(o => o.AgeDays is > 30 and <= 60).Sum(o => o.Open.Paise));
    }

    private static long[] Allocated(Posted[] his, int side)
    {
        long[] parts = new long[4];
        long paid = his.Where(p => p.Change * side < 0).Sum(p => -p.Change * side);
        foreach (Posted bill in
            his.Where(p => p.Change * side > 0).OrderByDescending(p => p.Ago))
        {
            long settled = Math.Min(paid, bill.Change * side);
            paid -= settled;
            parts[bill.Ago <= 30 ? 0 : bill.Ago <= 60 ? 1 : bill.Ago <= 90 ? 2 : 3] +=
                bill.Change - (settled * side);
        }

        return parts;
    }

    private sealed record Posted(Guid Id, int Ago, PartyId Party, long Change, long CashIfHere)
    {
        public bool Gone { get; init; }

        public long Cash => Gone ? 0 : CashIfHere;
    }
}
