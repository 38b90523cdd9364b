using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Counting the shelf by chat, beside a shop that goes on selling. What is counted goes
/// into the counting that was opened last.</summary>
internal sealed class CountSteps(IStockCounts counts)
{
    /// <summary>"ginti shuru": of the whole shop, or of a group of goods.</summary>
    /// <param name="label">What it is called; null: by its day.</param>
    /// <param name="category">Null: everything.</param>
    public static Outcome Open(ChatContext c, string? label, string? category)
    {
        string name = label ?? category
            ?? IndianDay.Of(c.Now, c.Shop.TimeZone).ToString("dd/MM/yyyy",
                CultureInfo.InvariantCulture);
        return Send(c, new Outcome(c.State).Drop(), Guid.CreateVersion7(c.Now), CountStep.Open,
            [], name, category, CountedTwice.Ask);
    }

    /// <summary>"chini 12 kilo, maggi 40" while a counting is open.</summary>
    /// <param name="lines">What was found, each with its product.</param>
    /// <param name="place">Shelf, godown; null where nobody said.</param>
    public async Task<Outcome> EnterAsync(ChatContext c, IReadOnlyList<StockLine> lines,
        string? place, CancellationToken cancel) =>
        await InOpenAsync(c, (outcome, session) => Send(
            c, outcome, session, CountStep.Enter, [.. lines.Select((line, i) => new CountEntry(
                Entry(c.Message.ProviderMessageId, i), line.Product, line.Quantity, line.Unit,
                place, null, c.Now))]), cancel);

    /// <summary>"ginti kitni hui".</summary>
    public Task<Outcome> ShowAsync(ChatContext c, CancellationToken cancel) =>
        InOpenAsync(c, (outcome, session) => Send(c, outcome, session, CountStep.Show, []),
            cancel);

    /// <summary>"ginti poori": differences are in the books, and "galat" takes them back.
    /// </summary>
    public async Task<Outcome> CloseAsync(ChatContext c, Rights rights, CountedTwice twice,
        CancellationToken cancel) =>
        rights.MaySetPrices
            ? await InOpenAsync(c, (outcome, session) =>
            {
                Send(c, outcome, session, CountStep.Close, [], twice: twice);
                outcome.State = c.Posted(outcome.State, "stock", session);
                return outcome;
            }, cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);

    /// <summary>"ginti chhod do".</summary>
    public async Task<Outcome> DropAsync(
        ChatContext c, Rights rights, CancellationToken cancel) =>
        rights.MaySetPrices
            ? await InOpenAsync(
                c, (outcome, session) => Send(c, outcome, session, CountStep.Drop, []), cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);

    private async Task<Outcome> InOpenAsync(
        ChatContext c, Func<Outcome, Guid, Outcome> then, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        IReadOnlyList<CountSession> open = await counts.OpenOnesAsync(c.Shop.Id, cancel);
        return open.Count == 0
            ? outcome.Say(c.Phrases.NoCountingOpen)
            : then(outcome, open[0].Id);
    }

    private static Outcome Send(ChatContext c, Outcome outcome, Guid session, CountStep step,
        IReadOnlyList<CountEntry> entries, string? label = null, string? category = null,
        CountedTwice twice = CountedTwice.Ask)
    {
        outcome.Command(new CountShelf(
            session, c.Chat, step, label,
            category is null ? CountScope.Shop : CountScope.Category, category, entries, twice,
            c.Now));
        return outcome;
    }

    // The same message again names the same entries.
    private static Guid Entry(string message, int line) => new(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message} {line}")))
        .AsSpan(0, 16));
}
