using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The customer's yes, the shop's offers, and orders on their way.</summary>
internal sealed class OfferSteps(IOrders orders, WaitingOrderSteps waiting)
{
    private const string Prefix = "offer:";
    private const string Stocked = "stocked";
    private const int StandingShown = 10;

    /// <summary>A customer's answers to a draft or an offer; their values work however late they
    /// are tapped.</summary>
    public static Option[] Options(
        Phrases phrases, OfferTexts texts, OrderId order, bool onlyStocked)
    {
        string id = order.Value.ToString("N");
        Option yes = new($"{Prefix}{AnswerMatching.SayYes}:{id}", texts.Yes);
        Option no = new($"{Prefix}{AnswerMatching.Leave}:{id}", phrases.No);
        return onlyStocked
            ? [yes, new Option($"{Prefix}{Stocked}:{id}", texts.Stocked), no]
            : [yes, no];
    }

    /// <summary>The value says which order it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A tapped answer, also when another question is open now.</summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        if (c.FromMember || value.Split(':') is not ["offer", var what, var id]
            || !Guid.TryParseExact(id, "N", out Guid named))
            return null;
        OrderId order = new(named);
        Outcome outcome = new(c.State.SetAside());
        if (outcome.State.Kept is { } kept)
        {
            outcome.State = outcome.State with { Kept = [.. kept.Where(q => q.Order != order)] };
        }

        switch (what)
        {
            case AnswerMatching.Leave:
                return outcome.Command(new CancelOrder(
                    order, c.Chat, ByCustomer: true, c.Now,
                    c.Person.Party is { } party ? c.Party(party)?.Name : c.Message.Sender.Name));
            case AnswerMatching.SayYes or Stocked:
                OrderId less = new(Guid.CreateVersion7(c.Now));
                bool stocked = what == Stocked;
                outcome.Command(new AgreeToOrder(order, less, stocked, c.Chat, c.Now));
                outcome.State = c.Posted(
                    outcome.State, "order", (stocked ? less : order).Value,
                    changes: stocked ? order.Value : null, party: c.Person.Party);
                return outcome;
            default:
                return null;
        }
    }

    /// <summary>A typed answer; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question) =>
        AnswerMatching.Find(question, c.Message, c.Heard.Intent) is { } option
            ? Tapped(c, option.Value)
            : null;

    /// <summary>"Ramesh ka quotation": the offer that stands, with how it may be booked.</summary>
    public async Task<Outcome> ShowAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.AffairOf is not { Party: { } party })
            return outcome.Say(c.Phrases.WhosePayment);
        OfferTexts texts = OfferTexts.In(c.Chat.Language);
        string who = Wording.Short(c.Party(party)?.Name ?? "?");
        if (await orders.QuotedAsync(c.Shop.Id, party, cancel) is not { } offer)
            return outcome.Say(OfferTexts.Filled(texts.NoOffer, who));
        Option[] options = OrderSteps.AcceptOptions(c.Phrases, offer.Id);
        string until = offer.ValidUntil is { } day
            ? " · " + OfferTexts.Filled(texts.Until, SlotWording.Day(day)) : "";
        return outcome.Ask(
            $"📋 {who}: {Wording.Lines(offer.Lines)} = {offer.Total}{until}\n"
                + Wording.Numbered(options),
            new Question(Questions.Accept, options, c.Now, Order: offer.Id));
    }

    /// <summary>"Ramesh ko quotation bhejo": the offer's paper, to both.</summary>
    public async Task<Outcome> SendAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.AffairOf is not { Party: { } party })
            return outcome.Say(c.Phrases.WhosePayment);
        Party? known = c.Party(party);
        string who = Wording.Short(known?.Name ?? "?");
        if (await orders.QuotedAsync(c.Shop.Id, party, cancel) is not { } offer)
        {
            return outcome.Say(OfferTexts.Filled(
                OfferTexts.In(c.Chat.Language).NoOffer, who));
        }

        ChatReference? customer = (known?.Phone ?? known?.Bsuid) is null ? null
            : new ChatReference(
                c.Shop.PhoneNumberId, known!.Bsuid, known.Phone,
                known.Language ?? c.Shop.Language, null, party, null);
        return customer is null
            ? outcome.Say(c.Phrases.NoPhoneToRemind(who))
            : outcome.Command(new DrawQuotation(
                offer.Id, party, offer.PartyName, offer.Lines, offer.Total, offer.ValidUntil,
                c.Chat, customer, Sends: true));
    }

    /// <summary>"Ramesh ka order pack ho gaya".</summary>
    public async Task<Outcome> MoveAsync(
        ChatContext c, OrderStep step, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (QuotedPosting.Of(c) is { Kind: "order" } quoted)
            return Move(c, outcome, new OrderId(quoted.Id), step);
        if (c.Heard.AffairOf is not { Party: { } party })
            return outcome.Say(c.Phrases.WhosePayment);
        IReadOnlyList<OrderView> latest = await orders.LatestAsync(c.Shop.Id, party, cancel);
        OrderView? order = latest.FirstOrDefault(o => o.Stage == OrderStage.Confirmed
            || (o.Stage == OrderStage.Packed && step == OrderStep.Deliver));
        if (order is not null) return Move(c, outcome, order.Id, step);
        // What waits for the shop's yes is said yes to first.
        if (latest.Any(o => o.Stage == OrderStage.Placed))
        {
            return await waiting.ListAsync(
                c with { Heard = c.Heard with { Party = c.Heard.AffairOf } }, cancel);
        }

        return outcome.Say(OfferTexts.Filled(
            OfferTexts.In(c.Chat.Language).NoneOnItsWay,
            Wording.Short(c.Party(party)?.Name ?? "?")));
    }

    /// <summary>"Ramesh ka order kal subah 10 baje": of the latest that is to come.</summary>
    public async Task<Outcome> PlanAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (SlotOf(c) is not { } slot) return outcome.Say(c.Phrases.NotUnderstood);
        if (QuotedPosting.Of(c) is { Kind: "order" } quoted)
        {
            return outcome.Command(new PlanDelivery(
                new OrderId(quoted.Id), slot, null, c.Chat, c.Now));
        }

        if (c.Heard.AffairOf is not { Party: { } party })
            return outcome.Say(c.Phrases.WhosePayment);
        return (await orders.LatestAsync(c.Shop.Id, party, cancel)).FirstOrDefault(o =>
            o.Stage is OrderStage.Confirmed or OrderStage.Packed or OrderStage.Placed)
            is { } order
            ? outcome.Command(new PlanDelivery(order.Id, slot, null, c.Chat, c.Now))
            : outcome.Say(OfferTexts.Filled(
                OfferTexts.In(c.Chat.Language).NoneOnItsWay,
                Wording.Short(c.Party(party)?.Name ?? "?")));
    }

    /// <summary>The day and the hours that were said; null when none were, or when today's are
    /// over.</summary>
    public static DeliverySlot? SlotOf(ChatContext c)
    {
        if (c.Heard.Slot is not { } said) return null;
        DateTimeOffset local = TimeZoneInfo.ConvertTime(
            c.Now, TimeZoneInfo.FindSystemTimeZoneById(c.Shop.TimeZone));
        int now = (local.Hour * 60) + local.Minute;
        if (said.Days == 0 && (said.ToMinute ?? int.MaxValue) <= now) return null;
        return new DeliverySlot(
            DateOnly.FromDateTime(local.DateTime).AddDays(said.Days), said.FromMinute,
            said.ToMinute);
    }

    /// <summary>"roz wale order": what stands for fixed days.</summary>
    public async Task<Outcome> StandingAsync(ChatContext c, CancellationToken cancel)
    {
        IReadOnlyList<StandingView> all = await orders.StandingAsync(
            c.Shop.Id, c.Heard.AffairOf?.Party, cancel);
        Outcome outcome = new Outcome(c.State).Drop();
        if (all.Count == 0) return outcome.Say(OfferTexts.In(c.Chat.Language).NoneStands);
        IEnumerable<string> lines = all.Take(StandingShown).Select(s =>
            $"🔁 {Wording.Short(c.Party(s.Party)?.Name ?? "?")}: {Goods(c, s)}");
        string more = all.Count > StandingShown ? $"\n+{all.Count - StandingShown}" : "";
        return outcome.Say(string.Join('\n', lines) + more);
    }

    /// <summary>"Ramesh ka roz ka doodh band": stops what holds these goods, or all of it.
    /// </summary>
    public async Task<Outcome> StopAsync(ChatContext c, CancellationToken cancel)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.AffairOf is not { Party: { } party })
            return outcome.Say(c.Phrases.WhosePayment);
        HashSet<ProductId> named = [.. c.Heard.Lines.SelectMany(
            l => l.Product is { } one ? [one] : l.Candidates)];
        StandingView[] meant =
        [
            .. (await orders.StandingAsync(c.Shop.Id, party, cancel)).Where(
                s => named.Count == 0 || s.Lines.Any(l => named.Contains(l.Product))),
        ];
        if (meant.Length == 0) return outcome.Say(OfferTexts.In(c.Chat.Language).NoneStands);
        foreach (StandingView standing in meant)
        {
            outcome.Command(new SaveStandingOrder(
                standing.Id, party, c.Chat, standing.Lines, [], standing.AtMinute, c.Now));
        }

        return outcome;
    }

    private static Outcome Move(ChatContext c, Outcome outcome, OrderId order, OrderStep step) =>
        outcome.Command(new MoveOrder(order, step, c.Chat, c.Now));

    private static string Goods(ChatContext c, StandingView standing) => Wording.First(
        6, standing.Lines, l => Wording.Wished(
            l.Quantity, l.Unit, l.Worth, l.SpokenAs ?? c.Product(l.Product)?.Name));
}
