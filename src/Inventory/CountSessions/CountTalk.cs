using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;

namespace ConverseErp.Inventory.CountSessions;

/// <summary>Countings by chat. Each step has a transaction of its own and is known by its ids when
/// its message comes again.</summary>
internal sealed class CountTalk(IStockCounts counts)
{
    private const int ResultsTold = 20;

    public async Task<ShelfCounted> DoAsync(
        BusinessId business, CountShelf said, CancellationToken cancel)
    {
        MemberId? by = said.Chat.Member;
        if (said.Step == CountStep.Close)
        {
            Answer<CountClosed> closed = await counts.CloseAsync(
                business, said.Session, said.Twice, by, cancel);
            return closed.Fact is { } done
                ? Told(said, done.Session, null) with { Closed = Shortened(done) }
                : await RefusedAsync(business, said, closed.Refusal!, cancel);
        }

        Answer<CountSession> answer = said.Step switch
        {
            CountStep.Open => await counts.OpenAsync(business, new OpenCount(
                said.Session, said.Label ?? "", said.Scope, said.Category,
                said.Scope == CountScope.List ? [.. said.Entries.Select(e => e.Product)] : [],
                by), cancel),
            CountStep.Enter => await counts.EnterAsync(
                business, said.Session, said.Entries, by, cancel),
            CountStep.Drop => await counts.DropAsync(business, said.Session, by, cancel),
            _ => await counts.SheetAsync(business, said.Session, cancel) is { } sheet
                ? sheet.Session
                : StockRefusals.CountUnknown,
        };
        return Told(said, answer.Fact, answer.Refusal);
    }

    /// <summary>There is no such shop.</summary>
    public static ShelfCounted Refused(CountShelf said) =>
        Told(said, null, StockRefusals.ShopUnknown);

    private async Task<ShelfCounted> RefusedAsync(
        BusinessId business, CountShelf said, Refusal refusal, CancellationToken cancel)
    {
        CountSheet? sheet = refusal == StockRefusals.CountedTwice
            ? await counts.SheetAsync(business, said.Session, cancel)
            : null;
        return Told(said, sheet?.Session, refusal) with
        {
            Twice = sheet is null
                ? []
                : [.. sheet.Lines.Where(l => l.Twice).Take(ResultsTold)],
        };
    }

    private static CountClosed Shortened(CountClosed closed) => closed with
    {
        Results =
        [
            .. closed.Results.Where(r => r.Reason is null || r.Found != r.Expected)
                .OrderBy(r => r.Value?.Paise ?? 0).Take(ResultsTold),
        ],
    };

    private static ShelfCounted Told(
        CountShelf said, CountSession? session, Refusal? refusal) =>
        new(said.Session, said.Chat, said.Step, session, null, [], refusal);
}
