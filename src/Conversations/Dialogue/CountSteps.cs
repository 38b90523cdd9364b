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
    /// <param name="session">Its id, if that is made already.</param>
    public static Outcome Open(
        ChatContext c, string? label, string? category, Guid? session = null)
    {
        string name = label ?? category ?? Day(c);
        return Send(c, new Outcome(c.State).Drop(), session ?? Guid.CreateVersion7(c.Now),
            CountStep.Open, [], name, category, CountedTwice.Ask);
    }

    /// <summary>"godown ki ginti shuru": what this person enters from now on is of that place. A
    /// counting that is open already goes on: several count one shop.</summary>
    public async Task<Outcome> OpenAtAsync(
        ChatContext c, string place, CancellationToken cancel)
    {
        IReadOnlyList<CountSession> open = await counts.OpenOnesAsync(c.Shop.Id, cancel);
        Guid session = open.Count > 0 ? open[0].Id : Guid.CreateVersion7(c.Now);
        Outcome outcome = open.Count > 0
            ? new Outcome(c.State).Drop().Say(c.Phrases.CountingAt(place))
            : Open(c, $"{Day(c)} {place}", null, session);
        outcome.State = outcome.State with { CountsAt = new CountPlace(session, place) };
        return outcome;
    }

    /// <summary>"chini 12 kilo, maggi 40" while a counting is open.</summary>
    /// <param name="lines">What was found, each with its product.</param>
    /// <param name="place">Shelf, godown; null where nobody said.</param>
    public async Task<Outcome> EnterAsync(ChatContext c, IReadOnlyList<StockLine> lines,
        string? place, CancellationToken cancel) =>
        await InOpenAsync(c, (outcome, session) => Send(
            c, outcome, session, CountStep.Enter, [.. lines.Select((line, i) => new CountEntry(
                Entry(c.Message.ProviderMessageId, i), line.Product, line.Quantity, line.Unit,
                place ?? PlaceOf(c, session), null, c.Now))]), cancel);

    /// <summary>"ginti kitni hui".</summary>
    public Task<Outcome> ShowAsync(ChatContext c, CancellationToken cancel) =>
        InOpenAsync(c, (outcome, session) => Send(c, outcome, session, CountStep.Show, []),
            cancel);

    /// <summary>"ginti poori": differences are in the books, and "galat" takes them back.
    /// </summary>
    public async Task<Outcome> CloseAsync(ChatContext c, Rights rights, CountedTwice twice,
        CancellationToken cancel) =>
        rights.MaySetPrices
            ? await InOpenAsync(c, (_, session) => CloseAs(c, session, twice), cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);

    /// <summary>Closes this one, with a word on what was counted twice.</summary>
    public static Outcome CloseAs(ChatContext c, Guid session, CountedTwice twice)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        Send(c, outcome, session, CountStep.Close, [], twice: twice);
        outcome.State = c.Posted(outcome.State, "stock", session);
        return outcome;
    }

    /// <summary>"ginti chhod do".</summary>
    public async Task<Outcome> DropAsync(
        ChatContext c, Rights rights, CancellationToken cancel) =>
        rights.MaySetPrices
            ? await InOpenAsync(
                c, (outcome, session) => Send(c, outcome, session, CountStep.Drop, []), cancel)
            : new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);

    private static string Day(ChatContext c) => IndianDay.Of(c.Now, c.Shop.TimeZone)
        .ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string? PlaceOf(ChatContext c, Guid session) =>
        c.State.CountsAt is { } at && at.Session == session ? at.Place : null;

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
