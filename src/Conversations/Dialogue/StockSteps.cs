using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Stock and prices by chat.</summary>
internal sealed class StockSteps(ICatalogue catalogue)
{
    private const int LinesShown = 10;

    /// <summary>Where the shop has not said from when on there is little.</summary>
    private const decimal LittleUnsaid = 5;

    /// <summary>"chini kitni hai": how much for members, whether for customers.</summary>
    public async Task<Outcome> CheckAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        ProductId[] asked = Products(c);
        if (c.FromMember && c.Heard.Lines.Count == 0)
            return outcome.Say(await AllAsync(c, cancel));
        if (asked.Length == 0) return outcome.Say(NotFound(c));
        IReadOnlyList<StockLevel> levels =
            await catalogue.StockAsync(c.Shop.Id, asked, cancel);
        return outcome.Say(string.Join('\n', levels.Select(l => Level(c, l))));
    }

    // "stock": what runs out first stands first.
    private async Task<string> AllAsync(ChatContext c, CancellationToken cancel)
    {
        IReadOnlyList<StockLevel> all = await catalogue.StockAsync(c.Shop.Id, [], cancel);
        StockLevel[] counted =
        [
            .. all.Where(l => l.OnHand is not null).OrderBy(l => l.OnHand)
                .ThenBy(l => l.Name, StringComparer.Ordinal),
        ];
        if (counted.Length == 0) return c.Phrases.NothingCounted;
        string more = counted.Length > LinesShown ? $"\n+{counted.Length - LinesShown}" : "";
        return c.Phrases.StockChanged("\n" + string.Join('\n', counted.Take(LinesShown).Select(
            l => $"{Wording.Short(l.Name)}: ~{Wording.Level(l.OnHand!.Value, l.Unit)}")) + more);
    }

    public static Outcome Price(ChatContext c)
    {
        ProductId[] asked = Products(c);
        Outcome outcome = new Outcome(c.State).Drop();
        return asked.Length == 0
            ? outcome.Say(NotFound(c))
            : outcome.Say(string.Join('\n', asked.Select(c.Product).OfType<Product>().Select(
                p => ListPrices.Told(c, p) is { } price
                    ? c.Phrases.PriceIs(p.Name, price, p.Unit)
                    : c.Phrases.NoPrice(p.Name))));
    }

    /// <summary>What has run low: all that a sale warns of, by the product's own mark, and
    /// little of what has none. Never-counted products are not in it.</summary>
    public async Task<Outcome> LowAsync(ChatContext c, CancellationToken cancel)
    {
        IReadOnlyList<StockLevel> all = await catalogue.StockAsync(c.Shop.Id, [], cancel);
        StockLevel[] low = [.. all.Where(l => l.OnHand <= LowMark(c, l)).OrderBy(l => l.OnHand)
            .ThenBy(l => l.Name, StringComparer.Ordinal)];
        string more = low.Length > LinesShown ? $"\n+{low.Length - LinesShown}" : "";
        Outcome outcome = new Outcome(c.State).Drop();
        return outcome.Say(low.Length == 0
            ? c.Phrases.NothingLow
            : c.Phrases.LowList + "\n" + string.Join('\n', low.Take(LinesShown).Select(
                l => $"{l.Name}: {Wording.Level(l.OnHand!.Value, l.Unit)}")) + more);
    }

    private static decimal LowMark(ChatContext c, StockLevel level) =>
        c.Product(level.Product)?.LowMark ?? LittleUnsaid;

    /// <summary>Goods that came in, as they were said yes to.</summary>
    public static Outcome Receive(
        ChatContext c, Outcome outcome, IReadOnlyList<StockLine> lines, PartyId? supplier,
        Purchase? bought) =>
        Change(c, outcome, StockChange.Receive, lines, supplier, bought);

    /// <summary>Goods in, lost, found or counted, when nothing about them is open.</summary>
    public static Outcome Change(ChatContext c, Outcome outcome, StockChange change,
        IReadOnlyList<StockLine> lines, PartyId? party, Purchase? bought = null,
        LossReason? why = null)
    {
        Guid posting = Guid.CreateVersion7(c.Now);
        outcome.Command(new ChangeStock(posting, c.Chat, change, lines, party, c.Now)
        {
            Bought = bought,
            Why = why,
        });
        outcome.State = c.Posted(outcome.State, "stock", posting);
        // Goods moved, and nobody owes more or less for it yet.
        return bought is null && party is { } whose && c.Party(whose) is { } person
            ? outcome.Say(c.Phrases.KhataUntouched(Wording.Short(person.Name)))
            : outcome;
    }

    /// <summary>"pyaz 32, aloo 26": each that is clear; about the others it is told.</summary>
    public static Outcome SetPrice(ChatContext c)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        HeardLine[] clear =
            [.. c.Heard.Lines.Where(l => l is { Product: not null, Price: not null })];
        if (clear.Length == 0) return outcome.Say(NotFound(c));
        if (c.Heard.Doubtful) return MeantSteps.Ask(c, Told(c, clear));
        foreach (HeardLine line in clear)
        {
            Guid posting = Guid.CreateVersion7(c.Now);
            outcome.Command(new SetPrice(
                posting, c.Chat, line.Product!.Value, line.Price!.Value, c.Now));
            outcome.State = c.Posted(outcome.State, "stock", posting);
        }

        string[] open = [.. c.Heard.Lines.Except(clear).Select(l => Wording.Short(l.Spoken))];
        return open.Length == 0
            ? outcome
            : outcome.Say(c.Phrases.UnknownProducts(string.Join(", ", open)));
    }

    // In words that are read as that and nothing else.
    private static string Told(ChatContext c, HeardLine[] lines) => string.Join("\n",
        lines.Select(l => $"{c.Product(l.Product!.Value)?.Name} rate "
            + (l.Price!.Value.Paise / 100m).ToString(CultureInfo.InvariantCulture)));

    /// <summary>"naya saaman kesar 250": sold by the piece unless a unit is said; what is there
    /// already is counted.</summary>
    public static Outcome Add(ChatContext c)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.Lines is not [{ Unknown: { } name, Price: { } price } line])
            return outcome.Say(c.Phrases.NotUnderstood);
        Guid posting = Guid.CreateVersion7(c.Now);
        ProductId product = new(Guid.CreateVersion7(c.Now));
        outcome.Command(new AddProduct(
            posting, c.Chat, product, name, line.Unit, price, c.Now));
        outcome.State = c.Posted(outcome.State, "stock", posting);
        // What is there already counts only when the goods are new.
        return line.Quantity is { } there and > 0 && !IsCalled(c, name)
            ? Change(c, outcome, StockChange.Count,
                [new StockLine(product, there, line.Unit, null)], null)
            : outcome;
    }

    private static bool IsCalled(ChatContext c, string name)
    {
        string plain = LearnedBook.Plain(name);
        return c.Catalogue.Products.Any(product => LearnedBook.Plain(product.Name) == plain
            || product.Aliases.Any(alias => LearnedBook.Plain(alias) == plain));
    }

    private static string Level(ChatContext c, StockLevel level)
    {
        if (!c.FromMember)
        {
            // A customer learns whether, not how much.
            return c.Phrases.Available(level.Name, level.OnHand is null or > 0);
        }

        return level.OnHand is { } onHand
            ? c.Phrases.StockIs(level.Name, Wording.Level(onHand, level.Unit),
                Wording.DaysSince(level.CountedAt, c.Now, c.Shop.TimeZone))
            : level.Moved is { } moved
                ? c.Phrases.StockUncounted(level.Name, Wording.Level(moved, level.Unit))
                : c.Phrases.NeverCounted(level.Name);
    }

    private static ProductId[] Products(ChatContext c) =>
    [
        .. c.Heard.Lines
            .SelectMany(l => l.Product is { } one ? [one] : l.Candidates)
            .Distinct().Take(LinesShown),
    ];

    public static string NotFound(ChatContext c) =>
        c.Heard.Lines.FirstOrDefault(l => l.Unknown is not null)?.Unknown is { } name
            ? SaleSteps.NotInListAtAll(c, Wording.Short(name))
            : c.Phrases.NotUnderstood;
}
