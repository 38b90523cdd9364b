using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The longer reports by chat, for those who may see reports.</summary>
internal sealed class BookReports(
    ISales sales, IReports reports, IStockValue stock, ICatalogue catalogue, IInputCredit credit)
{
    /// <summary>What is asked for; said by whoever understands.</summary>
    public const string Items = OwnAffairs.SalesByItem;

    public const string Parties = OwnAffairs.SalesByParty;

    public const string Staff = OwnAffairs.SalesByStaff;

    public const string Days = OwnAffairs.SalesByDay;

    public const string ItemProfits = OwnAffairs.ItemProfits;

    public const string StockWorth = OwnAffairs.StockWorth;

    public const string Trial = OwnAffairs.Trial;

    public const string InputCredit = OwnAffairs.InputCredit;

    private static readonly HashSet<string> All =
        [Items, Parties, Staff, Days, ItemProfits, StockWorth, Trial, InputCredit];

    public static bool Knows(string report) => All.Contains(report);

    /// <summary>A GSTR-2B was taken: what agrees, differs and is missing.</summary>
    /// <param name="month">As 112026.</param>
    public async Task<string> TakenAsync(
        ChatContext c, string month, CancellationToken cancel)
    {
        Answer<CreditRegister> register = await credit.RegisterAsync(c.Shop.Id, month, cancel);
        return register.Fact is { } found
            ? "✅ GSTR-2B\n" + ReportTexts.Credit(c.Phrases, found)
            : c.Phrases.Refused(register.Refusal!, null);
    }

    /// <param name="period">today, yesterday, this_week, this_month, last_month or a day.</param>
    public async Task<string> TellAsync(
        ChatContext c, string report, string period, CancellationToken cancel)
    {
        DateOnly today = IndianDay.Of(c.Now, c.Shop.TimeZone);
        (DateOnly from, DateOnly to) = ReportSteps.Days(period, today);
        string said = c.Phrases.Period(period);
        BusinessId shop = c.Shop.Id;
        switch (report)
        {
            case ItemProfits:
                return ReportTexts.Profit(c.Phrases, said, await sales.ProfitAsync(
                    shop, from, to, null, ReportTexts.LinesShown, cancel));
            case StockWorth:
                StockValue worth = await stock.AtEndOfAsync(shop, to, cancel);
                return ReportTexts.Stock(c.Phrases, worth,
                    (await catalogue.GetAsync(shop, cancel)).Products
                        .ToDictionary(p => p.Id, p => p.Name));
            case Trial:
                return ReportTexts.Trial(c.Phrases, said,
                    await reports.TrialBalanceAsync(shop, from, to, cancel));
            case InputCredit:
                Answer<CreditRegister> register = await credit.RegisterAsync(
                    shop, from.ToString("MMyyyy", CultureInfo.InvariantCulture), cancel);
                return register.Fact is { } found
                    ? ReportTexts.Credit(c.Phrases, found)
                    : c.Phrases.Refused(register.Refusal!, null);
            default:
                SalesBy by = report switch
                {
                    Parties => SalesBy.Party,
                    Staff => SalesBy.Staff,
                    Days => SalesBy.Day,
                    _ => SalesBy.Item,
                };
                return ReportTexts.Sales(c.Phrases, said, by, await sales.ByAsync(
                    shop, by, from, to, null, ReportTexts.LinesShown, cancel));
        }
    }
}
