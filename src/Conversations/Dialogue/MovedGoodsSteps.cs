using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Goods that came in, were lost, came back or were counted: what is open is asked about
/// before the shelf changes.</summary>
internal static class MovedGoodsSteps
{
    private const int LinesShown = 10;

    /// <param name="ofBill">The sale that they come back from, where its bill was named.</param>
    public static Outcome Start(ChatContext c, StockChange change, OrderId? ofBill = null)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.Lines.Count == 0) return outcome.Say(StockSteps.NotFound(c));
        // How many got lost: the number says whether they went or came back.
        if (change == StockChange.Adjust
            && c.Heard.Lines.FirstOrDefault(l => l.Quantity is null) is { } bare)
            return outcome.Say(c.Phrases.HowMuch(bare.Spoken));
        return SaleSteps.Continue(c, SaleSteps.Draft(c) with
        {
            Moves = change,
            Pay = change == StockChange.Adjust ? c.Heard.Refund : c.Heard.Pay,
            OfBill = ofBill,
            // Where money was told, it matters who of that name it was.
            PartyCandidates = TellsMoney(c, change) || MayComeBack(c, change)
                ? c.Heard.Party?.Candidates : null,
            Called = null,
            Doubtful = c.Heard.Doubtful,
        });
    }

    private static bool TellsMoney(ChatContext c, StockChange change) =>
        change == StockChange.Receive && c.Heard.Party is { Candidates.Count: > 0 }
        && (c.Heard.Pay is not null || c.Heard.Lines.Any(line => line.Price is not null));

    // Goods that come back lower the bill of one of that name.
    private static bool MayComeBack(ChatContext c, StockChange change) =>
        change == StockChange.Adjust && c.Heard.Party is { Candidates.Count: > 0 }
        && c.Heard.Lines.All(line => line.Quantity > 0);

    /// <summary>Every line is clear: posted, or asked about when words were left over.</summary>
    public static Outcome Finish(ChatContext c, SaleDraft draft, StockChange change)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (draft is { Doubtful: true, Confirmed: false })
        {
            Option[] options = AnswerMatching.YesNo(c.Phrases);
            string asked = c.Phrases.HeardYou(Whose(c, draft) + Told(draft, change));
            return outcome.Ask(
                asked + Wording.Numbered(options) + NumbersLeft.Words(c, asked),
                new Question(Questions.Confirm, options, c.Now, Sale: draft));
        }

        if (change == StockChange.Receive) return PurchaseSteps.Finish(c, draft);
        if (change == StockChange.Adjust && CameBack(c, draft)) return Return(c, outcome, draft);
        return StockSteps.Change(c, outcome, change,
            [.. draft.Lines.Select(l => new StockLine(
                l.Product!.Value, l.Quantity!.Value, l.Unit, null)
            {
                // What came back from nobody who buys here is of no known batch.
                Batch = change == StockChange.Adjust && l.Quantity < 0 ? l.Batch : null,
            })], draft.Party, why: draft.Why);
    }

    // "Ramesh ne 1 kg chini wapas di": of whoever buys here, with the money of his bill.
    private static bool CameBack(ChatContext c, SaleDraft draft) =>
        (draft.OfBill is not null
            // "2 besan wapas aaye nakad": money went out for what somebody had bought.
            || (draft is { Party: null, PartyCandidates: null, NewName: null }
                && draft.Pay is PaymentMode.Cash or PaymentMode.Upi or PaymentMode.Card)
            || (draft.Party is { } party && c.Party(party)?.Kind == PartyKind.Customer))
        && draft.Lines.All(line => line.Quantity > 0);

    private static Outcome Return(ChatContext c, Outcome outcome, SaleDraft draft)
    {
        InvoiceId note = new(Guid.CreateVersion7(c.Now));
        outcome.Command(new ReturnGoods(
            note, c.Chat, draft.OfBill ?? (QuotedPosting.Of(c) is { Kind: "order" } bill
                ? new OrderId(bill.Id) : null),
            draft.Party, [.. draft.Lines.Select(l => new ReturnLine(
                l.Product!.Value, l.Quantity, l.Unit, l.Spoken)
            {
                Batch = l.Batch?.Number,
            })],
            draft.Pay, null, c.Now));
        outcome.State = c.Posted(outcome.State, "note", note.Value, party: draft.Party);
        return outcome;
    }

    // With the money it makes a difference whose goods they are.
    private static string Whose(ChatContext c, SaleDraft draft)
    {
        if (draft.Moves != StockChange.Adjust || !CameBack(c, draft)) return "";
        string paid = draft.Pay is { } pay ? " · " + c.Phrases.Paid(pay) : "";
        return Wording.Short(draft.Party is { } party
            ? c.Party(party)?.Name ?? "?" : c.Phrases.WalkIn) + paid + ": ";
    }

    private static string Told(SaleDraft draft, StockChange change)
    {
        IEnumerable<string> lines = draft.Lines.Take(LinesShown).Select(line =>
        {
            decimal quantity = line.Quantity ?? 0;
            string sign = change == StockChange.Count ? "= "
                : quantity < 0 ? "−" : "+";
            return Wording.Short(line.Spoken) + " " + sign
                + Wording.Amount(Math.Abs(quantity), line.Unit ?? "")
                + (line.Price is { } cost ? $" ({cost})" : "")
                + Wording.Batch(line.Batch);
        });
        return string.Join(", ", lines);
    }
}
