using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chini 3 kilo kar do", "maggi hata do": changes the order that is meant.</summary>
internal sealed class AmendSteps(IOrders orders, IBills bills)
{
    private const int LookedThrough = 50;
    private static readonly TimeSpan MeantFor = TimeSpan.FromHours(12);

    public async Task<Outcome> StartAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.FromMember && TermsSteps.IsWished(c.Heard))
        {
            return await MeantAsync(TermsSteps.OfTheLast(c), cancel) is { } bill
                ? TermsSteps.Change(c, outcome, bill)
                : outcome.Say(c.Phrases.WhichOrder);
        }

        if (await MeantAsync(c, cancel) is not { } order)
        {
            if (c is { FromMember: true, BillNumber: not null })
                return outcome.Say(c.Phrases.NoBill);
            // Where nothing is open, "aloo 2 kilo kar do" from a customer is an order.
            return !c.FromMember && c.Message.QuotedId is null && NamesQuantities(c)
                ? SaleSteps.Start(c)
                : outcome.Say(c.Phrases.WhichOrder);
        }

        return Change(c, outcome, order);
    }

    /// <summary>"chini 3 kilo kar do" changes the sale before if that held sugar; else it is a
    /// sale that is confirmed first.</summary>
    public async Task<Outcome> PerhapsAsync(ChatContext c, CancellationToken cancel) =>
        await MeantAsync(c, cancel) is { } order
        && c.Heard.Lines.All(line => order.Lines.Any(l =>
            l.Product == line.Product || line.Candidates.Contains(l.Product)))
            ? Change(c, new Outcome(c.State).Drop(), order)
            : SaleSteps.Start(c);

    private static bool NamesQuantities(ChatContext c) =>
        c.Heard.Lines.Count > 0 && c.Heard.Lines.All(l => l.Quantity > 0 || l.Worth is not null);

    private static Outcome Change(ChatContext c, Outcome outcome, OrderView order)
    {
        if (!c.FromMember && order.State != OrderState.Placed)
        {
            // Goods that are billed already are the shop's to change: it hears the wish.
            return WaitingOrderSteps.Human(c);
        }

        List<AmendLine> lines = [];
        foreach (HeardLine line in c.Heard.Lines)
        {
            if (Resolve(c, order, line, out string? question) is { } resolved)
                lines.Add(resolved);
            else
                return outcome.Say(question!);
        }

        return lines.Count == 0 ? outcome.Say(c.Phrases.NotUnderstood)
            : Send(c, outcome, order, lines);
    }

    private static Outcome Send(
        ChatContext c, Outcome outcome, OrderView order, List<AmendLine> lines)
    {
        AmendOrder command = new(
            order.Id, new OrderId(Guid.CreateVersion7(c.Now)), c.Chat, lines, !c.FromMember,
            c.Now);
        Money total = Estimate(c, order, lines);
        bool books = c.FromMember && order.State == OrderState.Booked;
        // "chawal 90 hai" is hardly about a bill that holds no rice.
        bool stray = c.FromMember && lines.Exists(l =>
            !l.Adds && l.Quantity != 0 && !order.Lines.Any(held => held.Product == l.Product));
        // "2 maggi hata do" of five: all of them may be meant.
        bool part = c.Heard.Lines.Any(l => l is { Quantity: 0, Less: not null })
            && lines.Exists(l => l.Quantity > 0);
        if (!c.Heard.Unsure && !stray && !part && !(books && c.ConfirmsAt(total)))
            return Command(c, outcome, command, books);
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string what = string.Join(", ", lines.Select(l => (l.Adds ? "+" : "")
            + Wording.Wished(l.Quantity, l.Unit, l.Worth, l.SpokenAs)));
        string asked = c.FromMember
            ? c.Phrases.ConfirmSale(
                Wording.Short(order.PartyName ?? c.Phrases.WalkIn) + ": " + what, total)
            : c.Phrases.HeardYou($"{what} = {total}");
        return outcome.Ask(
            asked + Wording.Numbered(options),
            new Question(Questions.AmendConfirm, options, c.Now, Amend: command)
            {
                Books = books,
            });
    }

    /// <summary>An answer to "is that right?" about a change; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option
            || question.Amend is not { } asked)
            return null;
        Outcome outcome = new Outcome(c.State).Drop();
        if (option.Value != AnswerMatching.SayYes) return outcome.Say(c.Phrases.Dropped);
        AmendOrder command = asked with { Chat = c.Chat, SaidAt = c.Now };
        return Command(c, outcome, command, question.Books);
    }

    /// <summary>Sends a change; of a booked bill the reply waits for the new one.</summary>
    internal static Outcome Command(
        ChatContext c, Outcome outcome, AmendOrder command, bool books)
    {
        outcome.Command(command);
        outcome.State = c.Posted(
            outcome.State, "order", command.NewOrder.Value, changes: command.Order.Value);
        return books ? SaleSteps.WatchReply(c, outcome, command.NewOrder) : outcome;
    }

    // What the bill will come to; the books compute it exactly.
    private static Money Estimate(ChatContext c, OrderView order, List<AmendLine> lines)
    {
        decimal paise = 0;
        foreach (BookedLine line in order.Lines)
        {
            if (!lines.Any(l => l.Product == line.Product && !l.Adds)) paise += line.Total.Paise;
        }

        foreach (AmendLine line in lines)
        {
            paise += Estimates.Paise(
                c.Product(line.Product), line.Quantity, line.Unit, line.Worth, line.Price);
        }

        return Estimates.Total(paise);
    }

    // The quoted one; else the one of that number; else the named person's latest; else the
    // chat's last.
    private async Task<OrderView?> MeantAsync(ChatContext c, CancellationToken cancel)
    {
        if (c.Message.QuotedId is not null)
            return await OpenAsync(c, QuotedPosting.Of(c), cancel);
        if (c is { FromMember: true, BillNamed: not null })
        {
            return await bills.BillAsync(c, cancel) is { } bill
                && await orders.FindAsync(c.Shop.Id, bill.Order, cancel) is { } billed
                && IsOpen(billed) ? billed : null;
        }

        if (c.FromMember && c.Heard.Party is { } party)
        {
            if (party.Party is not { } whose) return null;
            IReadOnlyList<OrderView> latest = await orders.ListAsync(
                c.Shop.Id, null, LookedThrough, cancel);
            return latest.FirstOrDefault(o => o.Party == whose && IsOpen(o));
        }

        // Yesterday's bill is changed by naming or quoting it, not by the way.
        return await OpenAsync(c, c.State.Last, cancel) is { } last
            && c.Now - last.PlacedAt < MeantFor
                ? last
                : null;
    }

    private async Task<OrderView?> OpenAsync(
        ChatContext c, LastPosting? posting, CancellationToken cancel) =>
        posting is { Kind: "order" }
        && await orders.FindAsync(c.Shop.Id, new OrderId(posting.Id), cancel) is { } order
        && IsOpen(order)
            ? order
            : null;

    private static bool IsOpen(OrderView order) =>
        order.State is OrderState.Placed or OrderState.Booked;

    // "maggi" means the Maggi of this order, however many there are in the shop.
    private static AmendLine? Resolve(
        ChatContext c, OrderView order, HeardLine line, out string? question)
    {
        question = null;
        ProductId[] fitting = line.Product is { } one ? [one] : [.. line.Candidates];
        ProductId[] inOrder = [.. fitting.Where(p => order.Lines.Any(l => l.Product == p))];
        ProductId[] meant = fitting.Length > 1 && inOrder.Length == 1 ? inOrder : fitting;
        if (meant.Length != 1)
        {
            question = meant.Length == 0
                ? SaleSteps.NotInListAtAll(c, Wording.Short(line.Unknown ?? line.Spoken))
                : c.Phrases.WhichProduct(Wording.Short(line.Spoken)) + Wording.Numbered(
                    [.. meant.Select(c.Product).OfType<Product>().Take(9).Select(
                        p => new Option(p.Sku, Wording.Short(p.Name)))]);
            return null;
        }

        if (line.Less is { } less && order.Lines.Any(l => l.Product == meant[0]))
            return Lessened(c, order, meant[0], line, less, out question);
        bool takesOff = line.Quantity == 0;
        if (!takesOff && line.Worth is null && line.Quantity is not (> 0 and <= 100_000))
        {
            question = c.Phrases.HowMuch(Wording.Short(line.Spoken));
            return null;
        }

        return new AmendLine(
            meant[0], line.Quantity, line.Unit, line.Worth, line.Adds, line.Spoken, line.Price);
    }

    // "1 kg chini kam karo": what is left of it, by what the order holds now.
    private static AmendLine? Lessened(
        ChatContext c, OrderView order, ProductId product, HeardLine line, decimal less,
        out string? question)
    {
        question = null;
        BookedLine[] held = [.. order.Lines.Where(l => l.Product == product)];
        string unit = held[0].Unit;
        decimal? off = held.Any(l => l.Unit != unit) ? null : Units.Convert(
            less, line.LessUnit ?? unit, unit, c.Product(product)?.PackSize);
        if (off is not { } exact)
        {
            question = c.Phrases.HowMuch(Wording.Short(line.Spoken));
            return null;
        }

        decimal left = held.Sum(l => l.Quantity) - exact;
        if (left < 0)
        {
            question = c.Phrases.Refused(
                new Refusal("return-more-than-left", ""), Wording.Short(line.Spoken));
            return null;
        }

        return new AmendLine(product, left, unit, null, false, line.Spoken, line.Price);
    }
}
