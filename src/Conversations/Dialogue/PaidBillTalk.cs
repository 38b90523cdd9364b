using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"Ramesh ne bill 12 ke 500 diye", "bill 12 aur 14 ke paise aa gaye", a quoted bill and
/// "500 diye": a payment that is told to be for bills. What they do not take counts for the
/// oldest goods, as the answer says.</summary>
internal sealed class PaidBillTalk(
    MoneySteps money, IBills bills, IClaims claims, QuotedBill quotes) : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel)
    {
        if (c.Heard is not { Affair: OwnAffairs.BillsPaid, Paid: { } paid }) return null;
        if (!rights.MayTakePayments)
            return new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);
        // A number of the supplier's own paper is none of ours.
        if (c.Heard.Intent == Intents.PaymentMade)
            return await money.PaymentAsync(c, received: false, cancel);
        List<BillView> named = [];
        foreach (long number in paid.Bills.Distinct())
        {
            if (await bills.ByNumberAsync(c.Shop.Id, number, cancel) is not { } bill)
                return Say(c, $"Bill {number}: {c.Phrases.NoBill}");
            named.Add(bill);
        }

        return await TellAsync(c, named, cancel);
    }

    /// <summary>A sum that came, beside a quoted bill; null when it is something else.</summary>
    public async Task<Outcome?> QuotedAsync(ChatContext c, CancellationToken cancel)
    {
        bool sum = c.FromMember && c.Message is { QuotedId: not null, ReplyId: null }
            && c.Heard is { Affair: null, Paid: { Rupees: > 0, Bills.Count: 0 } }
            && c.Heard.Intent is Intents.PaymentReceived or Intents.Unknown;
        if (!sum || await quotes.FindAsync(c, cancel) is not { } bill) return null;
        if (!c.Person.Member!.Rights.MayTakePayments)
            return new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);
        return await TellAsync(KeptQuestions.MakeRoom(c), [bill], cancel);
    }

    private async Task<Outcome> TellAsync(
        ChatContext c, List<BillView> named, CancellationToken cancel)
    {
        // Whoever is named pays; otherwise whose bills they are.
        PartyId? party = named[0].Party;
        foreach (BillView bill in named)
        {
            if (bill.Party is not { } whose)
                return Say(c, c.Phrases.BillOfNobody(bill.Number));
            if (whose != party || !IsOf(c, whose))
                return Say(c, c.Phrases.BillOfAnother(bill.Number, Name(c, whose)));
        }

        BillShare[] shares = [.. named.Select(b => new BillShare(b.Order, b.Number))];
        Money? sum = c.Heard.Paid!.Rupees is { } rupees ? Money.FromRupees(rupees) : null;
        PaymentDraft draft = new(
            Received: true, sum ?? await OpenAsync(c, named, cancel), c.Heard.Pay, party)
        {
            // A sum that nobody named is looked at first.
            Doubtful = sum is null || c.Heard.Doubtful,
            Told = PaymentTold.Of(c.Heard, shares),
        };
        return draft.Amount == Money.Zero
            ? Say(c, c.Phrases.BillsPaidUp(string.Join(", ", named.Select(b => b.Number))))
            : await money.TellAsync(c, draft, cancel);
    }

    // "Ramesh" may be two people; the bill says which.
    private static bool IsOf(ChatContext c, PartyId whose) =>
        (c.Heard.AffairOf ?? c.Heard.Party) is not { } said
        || said.Party == whose || said.Candidates.Contains(whose);

    private async Task<Money> OpenAsync(
        ChatContext c, List<BillView> named, CancellationToken cancel)
    {
        Money open = Money.Zero;
        foreach (BillView bill in named)
        {
            BillDue? due = await claims.StandingAsync(c.Shop.Id, bill.Order, cancel);
            open += due?.Open ?? Money.Zero;
        }

        return open;
    }

    private static Outcome Say(ChatContext c, string text) =>
        new Outcome(c.State).Drop().Say(text);

    private static string Name(ChatContext c, PartyId party) =>
        Wording.Short(c.Party(party)?.Name ?? "?");
}
