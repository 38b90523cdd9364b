using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>From what was heard to a sale: asks about one doubt at a time, keeps the rest.
/// </summary>
internal static class SaleSteps
{
    private const string WithoutIt = "without";
    private const string LeaveIt = AnswerMatching.Leave;
    private const string NewKhata = "new-khata";
    private const int LinesShown = 6;

    public static Outcome Start(ChatContext c) => Continue(c, Draft(c));

    /// <summary>What the message says of a sale.</summary>
    public static SaleDraft Draft(ChatContext c)
    {
        HeardParty? party = c.FromMember ? c.Heard.Party : null;
        return new SaleDraft(
            [.. c.Heard.Lines.Select(line => Line(c, line))],
            c.FromMember ? party?.Party : c.Person.Party,
            party is { Candidates.Count: > 0 } ? party.Candidates : null,
            c.FromMember ? party?.NewName : null,
            c.Heard.Pay ?? (c.Heard.PayBy is null ? null : PaymentMode.Credit),
            c.FromMember ? c.Heard.DiscountPercent : 0,
            c.FromMember ? c.Heard.Discount : Money.Zero, false, false, false,
            c.Heard.Doubtful || NamesForeignPrice(c))
        {
            PartySaid = party?.Said,
            Called = party?.Called,
            Words = PlaceSteps.NoteOf(c),
            Slot = c.FromMember ? null : OfferSteps.SlotOf(c),
            SupplierBill = c.Heard.SupplierBill,
            PayBy = c.Heard.PayBy,
            PaidNow = PartPaid.Of(c),
        };
    }

    /// <summary>The next doubt, or the sale.</summary>
    public static Outcome Continue(ChatContext c, SaleDraft draft)
    {
        Outcome outcome = new(c.State);
        // A picture, a voice note and an answer come here as well as a sentence.
        if (c.Person.Member is { } member && !May(member.Rights, draft))
            return outcome.Drop().Say(c.Phrases.NotAllowed);
        if (draft.Lines.Count == 0) return outcome.Drop().Say(c.Phrases.NotUnderstood);
        if (draft.PartyCandidates is { Count: > 0 } candidates)
            return AskParty(c, outcome, draft, candidates);
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            if (Doubt(c, outcome, draft, i) is { } asked) return asked;
        }

        if (draft.Weekdays is not null) return StandingSteps.Finish(c, outcome, draft);
        if (draft.Moves is { } change) return MovedGoodsSteps.Finish(c, draft, change);
        if (draft.Receives) return PageSteps.Finish(c, draft);
        if (draft.Called is { } called && draft.Party is null && draft.NewName is null)
            return AskCalled(c, outcome, draft, called);
        if (draft.Pay == PaymentMode.Credit && draft.Party is null && draft.NewName is null
            && c.FromMember)
        {
            return outcome.Ask(c.Phrases.WhoseCredit, new Question(
                Questions.CreditName, [], c.Now, Sale: draft));
        }

        return NeedsConfirmation(c, draft, out Money total)
            ? AskConfirmation(c, outcome, draft, total)
            : Place(c, outcome, draft);
    }

    private static bool May(Rights rights, SaleDraft draft) =>
        draft.IsStock ? rights.MayChangeStock
            : rights.MaySell && (draft.PaidNow is null || rights.MayTakePayments);

    /// <summary>"5 maggi" after "how much sugar?" is no answer.</summary>
    public static bool NamesOther(ChatContext c, Question question) =>
        c.Heard.Lines.Any(l => l.Product != question.Sale!.Lines[question.Line].Product);

    /// <summary>An answer to a question about a sale; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        SaleDraft draft = question.Sale!;
        Option? option = AnswerMatching.Find(question, c.Message, c.Heard.Intent);
        switch (question.Kind)
        {
            case Questions.Product when option is not null:
                return Chosen(c, draft, question.Line, new ProductId(Guid.Parse(option.Value)));
            case Questions.Product when SizeAnswers.Find(c, question) is { } sized:
                return Chosen(c, draft, question.Line, sized);
            case Questions.Party when option is not null:
                return WithParty(c, draft, new PartyId(Guid.Parse(option.Value)));
            case Questions.Called when option?.Value == NewKhata:
                return Continue(c, draft with { NewName = draft.Called });
            case Questions.Called when c.Heard.Party?.Party is { } party:
                return WithParty(c, draft, party);
            case Questions.Called when BuyerNamed.PaysCash(c):
                return Continue(c, draft with { Called = null, Pay = PaymentMode.Cash });
            case Questions.Called when BuyerNamed.In(c) is { } named:
                return Continue(c, named(draft));
            case Questions.Unknown when Named(c) is { } product:
                return Chosen(c, draft, question.Line, product);
            case Questions.Unknown when option?.Value == WithoutIt:
                return Continue(c, draft with
                {
                    Lines = [.. draft.Lines.Where(l => l.Unknown is null)],
                });
            case Questions.Confirm when option?.Value == AnswerMatching.SayYes:
                return Continue(c, draft with { Confirmed = true });
            case Questions.Quantity when Quantity(c) is { } said:
                return Continue(c, Set(
                    draft with { Pay = draft.Pay ?? c.Heard.Pay }, question.Line, l => l with
                    {
                        Quantity = said.Quantity,
                        Unit = said.Unit ?? l.Unit,
                        Worth = null,
                    }));
            case Questions.Quantity when c.Heard.Intent == "yes" && question.Usual is { } usual:
                return Continue(c, Set(draft, question.Line, l => l with
                {
                    Quantity = usual.Quantity,
                    Unit = usual.Unit,
                }));
            case Questions.Price when AnswerOrNot.PricesSaid(c, question) is { Count: > 0 } said:
                return Priced(c, draft, said);
            case Questions.CreditName when BuyerNamed.In(c) is { } named:
                return Continue(c, named(draft));
            default:
                return option?.Value == LeaveIt || AnswerMatching.IsNo(c.Heard.Intent)
                    ? new Outcome(c.State).Drop().Say(c.Phrases.Dropped)
                    : null;
        }
    }

    private static DraftLine Line(ChatContext c, HeardLine line) => new(
        line.Product, line.Candidates.Count > 0 ? line.Candidates : null, line.Unknown,
        line.Spoken, line.Quantity, line.Unit, line.Worth, c.FromMember ? line.Price : null)
    {
        Said = line.Said,
        Batch = line.Batch,
    };

    private static Outcome AskCalled(
        ChatContext c, Outcome outcome, SaleDraft draft, string called)
    {
        Option[] options = [new(NewKhata, c.Phrases.SomebodyNew)];
        return outcome.Ask(
            c.Phrases.WhoIs(Wording.Short(called)) + Wording.Numbered(options),
            new Question(Questions.Called, options, c.Now, Sale: draft));
    }

    private static Outcome Chosen(ChatContext c, SaleDraft draft, int at, ProductId chosen)
    {
        DraftLine line = draft.Lines[at];
        Outcome next = Continue(c, Set(draft, at, l => l with
        {
            Product = chosen,
            Candidates = null,
            Unknown = null,
            Unit = Fits(c, l, chosen) ? l.Unit : null,
            Spoken = c.Product(chosen)?.Name ?? l.Spoken,
        }));
        return LearnedSteps.Taught(c, next, line, chosen);
    }

    private static Outcome WithParty(ChatContext c, SaleDraft draft, PartyId party) =>
        LearnedSteps.Taught(
            c, Continue(c, draft with { Party = party, PartyCandidates = null }),
            draft.Called ?? draft.PartySaid, party, certain: draft.Called is not null);

    /// <summary>The right name of what was not in the list.</summary>
    public static ProductId? Named(ChatContext c) => c.FromMember
        && c.Heard.Lines is [{ Product: { } product, Quantity: null, Worth: null }]
            ? product
            : null;

    // "2 kg chini 40 ke bhav se" from somebody who does not make the shop's prices.
    private static bool NamesForeignPrice(ChatContext c) =>
        c.Person.Member is { } member && !member.Rights.MaySetPrices
        && c.Heard.Lines.Any(l => l.Price is not null);

    private static Outcome? Doubt(ChatContext c, Outcome outcome, SaleDraft draft, int i)
    {
        DraftLine line = draft.Lines[i];
        if (line.Unknown is not null)
        {
            string names = string.Join(", ",
                draft.Lines.Select(l => l.Unknown).OfType<string>().Select(Wording.Short));
            bool others = draft.Lines.Any(l => l.Unknown is null);
            Option[] options = others
                ? [new(WithoutIt, c.Phrases.WithoutThem), new(LeaveIt, c.Phrases.Leave)]
                : [];
            // The right name, written next, books it and teaches the word.
            return c.FromMember || options.Length > 0
                ? outcome.Ask(
                    (others ? NotInList(c, names) : NotInListAtAll(c, names))
                        + Wording.Numbered(options),
                    new Question(Questions.Unknown, options, c.Now, i, draft))
                : outcome.Drop().Say(NotInListAtAll(c, names));
        }

        if (line.Candidates is { Count: > 0 } candidates)
            return AskProduct(c, outcome, draft, i, candidates);
        if (line.Product is not { } id || c.Product(id) is not { } product) return null;
        // Goods that came in are counted: what was paid for them says nothing about how many.
        if (line.Quantity is null && (line.Worth is null || draft.IsStock))
        {
            // "ek" is meant when packs are named without a number; loose goods are asked for.
            if (product.Unit is not ("kg" or "l" or "m") && !draft.IsStock)
            {
                return Continue(c, Set(draft, i, l => l with
                {
                    Quantity = 1,
                    Unit = product.Unit,
                }));
            }

            return outcome.Ask(c.Phrases.HowMuch(Wording.Short(line.Spoken)),
                new Question(Questions.Quantity, [], c.Now, i, draft));
        }

        if (!SoundLines.IsSound(line, draft.Moves))
        {
            return outcome.Ask(c.Phrases.HowMuchReally(Wording.Short(line.Spoken)),
                new Question(Questions.Quantity, [], c.Now, i, draft));
        }

        if (PackSaid.InOwnUnit(line, product, draft.IsStock) is { } own)
            return Continue(c, Set(draft, i, _ => own));

        if (line.Quantity is { } said && line.Unit is { } unit
            && Units.Convert(said, unit, product.Unit, product.PackSize) is null)
        {
            return outcome.Ask(
                c.Phrases.HowManyOf(Wording.Short(line.Spoken), product.Unit),
                new Question(Questions.Quantity, [], c.Now, i,
                    Set(draft, i, l => l with { Unit = null })));
        }

        return ListPrices.Ask(c, outcome, draft, i, product);
    }

    /// <summary>A customer has no list to look into.</summary>
    public static string NotInList(ChatContext c, string names) => c.FromMember
        ? c.Phrases.UnknownProducts(names)
        : c.Phrases.NotSoldHere(names);

    /// <summary>The same when nothing else was named: with what to do now.</summary>
    public static string NotInListAtAll(ChatContext c, string names) =>
        NotInList(c, names) + " " + (c.Person.Member?.Rights.MaySetPrices == true
            ? c.Phrases.HowToAdd(names.Split(',')[0])
            : c.Phrases.CheckTheName);

    private static Outcome AskProduct(ChatContext c, Outcome outcome, SaleDraft draft, int i,
        IReadOnlyList<ProductId> candidates)
    {
        Option[] options =
        [
            .. candidates.Select(c.Product).OfType<Product>()
                .OrderByDescending(p => c.Learned.TimesOf(p.Id)).Take(9).Select(p => new Option(
                p.Id.ToString(),
                Wording.Short(p.Name) + (p.Price is { } price ? " " + price : ""))),
        ];
        string rest = draft.Lines.Count > 1 ? " — " + c.Phrases.RestIsNoted : "";
        return outcome.Ask(
            c.Phrases.WhichProduct(Wording.Short(draft.Lines[i].Spoken))
                + Wording.Numbered(options) + rest,
            new Question(Questions.Product, options, c.Now, i, draft));
    }

    private static Outcome AskParty(ChatContext c, Outcome outcome, SaleDraft draft,
        IReadOnlyList<PartyId> candidates)
    {
        Option[] options = PartyOptions(c, candidates);
        string spoken = FirstWord(options.Length > 0 ? options[0].Label : "");
        return outcome.Ask(
            c.Phrases.WhichParty(spoken) + Goods(draft) + Wording.Numbered(options),
            new Question(Questions.Party, options, c.Now, Sale: draft));
    }

    public static Option[] PartyOptions(ChatContext c, IReadOnlyList<PartyId> candidates) =>
    [
        .. candidates.Select(c.Party).OfType<Party>()
            .OrderByDescending(p => c.Learned.TimesOf(p.Id))
            .ThenBy(p => p.Name, StringComparer.Ordinal).Take(9)
            .Select(p => new Option(p.Id.ToString(), Wording.Short(p.Name))),
    ];

    public static string FirstWord(string label) => label.Split(' ')[0];

    private static bool NeedsConfirmation(ChatContext c, SaleDraft draft, out Money total)
    {
        total = ListPrices.Total(c, draft);
        if (draft.Confirmed || draft.Quotes) return false;
        if (draft.Pictured) return true;
        if (!c.FromMember) return false;
        return draft.Doubtful || c.ConfirmsAt(total);
    }

    private static Outcome AskConfirmation(
        ChatContext c, Outcome outcome, SaleDraft draft, Money total)
    {
        Option[] options = AnswerMatching.YesNo(c.Phrases);
        string who = draft.Party is { } id && c.Party(id) is { } party ? party.Name
            : draft.NewName ?? (c.FromMember ? c.Phrases.WalkIn : c.Shop.Name);
        string what = draft.Pictured ? PageSteps.Listed(draft) + "\n" : Listed(draft, LinesShown);
        // "Cash sale" says it already.
        bool known = draft.Party is not null || draft.NewName is not null;
        // Who has a khata pays later where nothing else is said.
        if (known && !draft.Pictured)
            what += " · " + c.Phrases.Paid(draft.Pay ?? PaymentMode.Credit)
                + PromiseTexts.Until(c.Chat.Language, draft.PayBy) + PartPaid.Words(c, draft);
        string asked = c.Phrases.ConfirmSale($"{Wording.Short(who)}: {what}", total);
        return outcome.Ask(
            asked + Wording.Numbered(options)
                + (draft.Doubtful ? NumbersLeft.Words(c, asked) : ""),
            new Question(Questions.Confirm, options, c.Now, Sale: draft));
    }

    private static string Listed(SaleDraft draft, int shown) => Wording.First(
        shown, draft.Lines, l => Wording.Wished(l.Quantity, l.Unit, l.Worth, l.Spoken));

    // Of several sales that are asked about each says which it is.
    private static string Goods(SaleDraft draft) =>
        draft.Lines.Count == 0 ? "" : $" ({Listed(draft, shown: 3)})";

    private static Outcome Place(ChatContext c, Outcome outcome, SaleDraft draft)
    {
        OrderId order = new(Guid.CreateVersion7(c.Now));
        string? newName = draft.Party is not null ? null
            : c.FromMember ? draft.NewName
            : c.Message.Sender.Name ?? c.Message.Sender.Phone ?? c.Message.Sender.Bsuid;
        PlaceOrder command = new(
            order, c.Chat, BuyerOf(draft, newName),
            [.. draft.Lines.Select(l => ListPrices.Wanted(c, draft.Party, l))],
            draft.Pay, draft.DiscountPercent, draft.Discount, !c.FromMember,
            new Overrides(draft.OverLimit, draft.ShortStock), c.Now, draft.Words)
        {
            DeliverTo = c.FromMember ? null : PlaceSteps.Fresh(c),
            TakesBack = draft.TakesBack is { } old ? new OrderId(old) : null,
            Quotes = draft.Quotes,
            Slot = draft.Slot,
            PayBy = draft.PayBy,
            PaidNow = PartPaid.With(c, draft),
        };
        outcome.Command(command);
        outcome.State = c.Posted(
            outcome.State, "order", order.Value, draft.TakesBack, draft.Party);
        return !c.FromMember || draft.Quotes ? outcome
            : WatchReply(c, outcome, order, command.PaidNow);
    }

    private static Buyer BuyerOf(SaleDraft draft, string? newName) =>
        draft.Party is not null || newName is null || newName != draft.NewName
            ? new Buyer(draft.Party, newName)
            : new Buyer(null, newName) { Phone = draft.NewPhone, Bsuid = draft.NewBsuid };

    /// <summary>If no bill comes in time, the person is answered in words.</summary>
    public static Outcome WatchReply(
        ChatContext c, Outcome outcome, OrderId order, PaidAtSale? paid = null) =>
        outcome.Also(writer => writer.SendLater(
            ReplyTimers.Id(order, 0), c.Now + c.ReplyWait,
            new ReplyDue(order, c.Chat, 0) { PaidNow = paid }), about: order.Value);

    private static Outcome Priced(
        ChatContext c, SaleDraft draft, IReadOnlyList<(int Line, Money Price)> said)
    {
        SaleDraft priced = draft;
        foreach ((int line, Money price) in said)
            priced = Set(priced, line, l => l with { Price = price });
        Outcome next = Continue(c, priced);
        // Whoever may not set prices names one for this bill only.
        if (!c.Person.Member!.Rights.MaySetPrices) return next;
        foreach ((int line, Money price) in said)
        {
            next.Send(new SetPrice(
                Guid.CreateVersion7(), c.Chat, draft.Lines[line].Product!.Value, price, c.Now,
                Silent: true));
        }

        return next;
    }

    private static bool Fits(ChatContext c, DraftLine line, ProductId chosen) =>
        line.Unit is null || c.Product(chosen) is not { } product
        || Units.Convert(1, line.Unit, product.Unit) is not null;

    private static (decimal Quantity, string? Unit)? Quantity(ChatContext c)
    {
        if (c.Heard.Lines is [{ Quantity: { } quantity } line]) return (quantity, line.Unit);
        return AnswerMatching.Amount(c.Message.Text) is { } number
            ? (number.Paise / 100m, null)
            : null;
    }

    private static SaleDraft Set(SaleDraft draft, int at, Func<DraftLine, DraftLine> change) =>
        draft with { Lines = [.. draft.Lines.Select((l, i) => i == at ? change(l) : l)] };
}
