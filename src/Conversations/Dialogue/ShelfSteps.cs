using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What expires, what is to be bought and what the stock is worth; expired goods are
/// written off on the owner's word.</summary>
internal sealed class ShelfSteps(
    IBatches batches, IReorder reorder, IStockValue values)
{
    private const int LinesMax = 100;

    // As the shelf itself refuses it.
    private static readonly Refusal NoBatch = new(
        "stock-batch-unknown", "There is no batch of that number.");

    /// <summary>"kya expire hone wala hai".</summary>
    /// <param name="days">How far ahead, if that was said.</param>
    public async Task<Outcome> ExpiringAsync(
        ChatContext c, int? days, CancellationToken cancel) =>
        new Outcome(c.State).Drop().Say(ShelfTexts.Expiring(
            c.Phrases, await batches.ExpiringAsync(c.Shop.Id, days, cancel)));

    /// <summary>"expiry 30 din pehle batao", "expiry alert nahi chahiye".</summary>
    /// <param name="days">Null: nothing is told.</param>
    public async Task<Outcome> AlertAsync(
        ChatContext c, Rights rights, int? days, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySetPrices) return outcome.Say(c.Phrases.NotAllowed);
        return outcome.Say(
            await batches.SetAlertDaysAsync(c.Shop.Id, days, cancel) is { } refusal
                ? c.Phrases.Refused(refusal, null)
                : days is { } ahead ? c.Phrases.ExpiryToldAhead(ahead) : c.Phrases.ExpiryNotTold);
    }

    /// <summary>"expire maal hata do": all that is left of batches past their day, each out of its
    /// own; the first hundred of them at once. "Galat" takes it back.</summary>
    public async Task<Outcome> WriteOffAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySetPrices) return outcome.Say(c.Phrases.NotAllowed);
        BatchesExpiring expiring = await batches.ExpiringAsync(c.Shop.Id, 0, cancel);
        return expiring.Expired.Count == 0
            ? outcome.Say(c.Phrases.NothingExpired)
            : WrittenOff(c, outcome, expiring.Expired);
    }

    /// <summary>"expired batch B12 hata do": all that is left of it. A day that is not past, or
    /// one number on different goods, is asked about first.</summary>
    public async Task<Outcome> WriteOffAsync(
        ChatContext c, Rights rights, string number, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (!rights.MaySetPrices) return outcome.Say(c.Phrases.NotAllowed);
        string key = BatchNumber.Key(number);
        BatchView[] called =
        [
            .. (await batches.ListAsync(c.Shop.Id, null, true, cancel))
                .SelectMany(p => p.Batches).Where(b => BatchNumber.Key(b.Number) == key),
        ];
        BatchView[] there = [.. called.Where(b => b.Left > 0).Take(LinesMax)];
        if (there.Length == 0)
            return outcome.Say(called.Length == 0 ? c.Phrases.Refused(NoBatch, null)
                : c.Phrases.NothingExpired);
        if (there is [{ DaysLeft: < 0 }]) return WrittenOff(c, outcome, there);
        SaleDraft draft = SaleSteps.Draft(c) with
        {
            Lines =
            [
                .. there.Select(b => new DraftLine(
                    b.Product, null, null, b.Name, -b.Left, b.Unit, null, null)
                {
                    Batch = new BatchSaid(b.Number, b.Expiry, null),
                }),
            ],
            Moves = StockChange.Adjust,
            Why = LossReason.Expired,
            Doubtful = true,
        };
        return SaleSteps.Continue(c, draft);
    }

    private static Outcome WrittenOff(
        ChatContext c, Outcome outcome, IReadOnlyList<BatchView> gone)
    {
        Guid posting = Guid.CreateVersion7(c.Now);
        outcome.Command(new ChangeStock(
            posting, c.Chat, StockChange.Adjust,
            [.. gone.Take(LinesMax).Select(b => new StockLine(
                b.Product, -b.Left, null, null) { FromBatch = b.Id })],
            null, c.Now)
        {
            Why = LossReason.Expired,
        });
        outcome.State = c.Posted(outcome.State, "stock", posting);
        return outcome;
    }

    /// <summary>"kya mangwana hai".</summary>
    public async Task<Outcome> ReorderAsync(ChatContext c, CancellationToken cancel) =>
        new Outcome(c.State).Drop().Say(ShelfTexts.Reorder(
            c.Phrases, await reorder.ListAsync(c.Shop.Id, cancel)));

    /// <summary>"kitne ka maal hai"; who may not see what things cost is told so.</summary>
    public async Task<Outcome> WorthAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        return rights.MaySeeCost
            ? outcome.Say(ShelfTexts.Worth(c.Phrases, await values.AtEndOfAsync(
                c.Shop.Id, IndianDay.Of(c.Now, c.Shop.TimeZone), cancel)))
            : outcome.Say(c.Phrases.NotAllowed);
    }
}
