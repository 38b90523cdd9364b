using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Goods came in: what they cost and how they are paid is written with them, in one
/// booking. What is not clear about the money is asked; without it only the shelf moves.</summary>
internal static class PurchaseSteps
{
    private const string Goods = "goods";
    private const int LinesShown = 4;

    private static readonly PaymentMode[] Ways =
        [PaymentMode.Credit, PaymentMode.Cash, PaymentMode.Upi];

    /// <summary>Every line of the goods is clear.</summary>
    public static Outcome Finish(ChatContext c, SaleDraft draft)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        CostRead[] costs =
        [
            .. draft.Lines.Select(line => CostRead.Of(c.Product(line.Product!.Value), line)),
        ];
        Money? total = draft.BoughtTotal ?? Sum(costs);
        if (!draft.OnlyGoods)
        {
            bool owes = draft is { Pay: PaymentMode.Credit, Party: not null };
            // Without a khata or a till that pays, what it cost matters to nobody today.
            bool pays = draft.Party is not null || draft.Pay is not null;
            // A bill with its number is a bill with its sum.
            owes |= pays && draft.SupplierBill is not null;
            if (total is null && (owes || (pays && costs.Any(cost => cost.Unclear))))
                return AskTotal(c, outcome, draft);
            if (total is { } sum && draft is { Pay: null, Party: not null })
                return AskHow(c, outcome, draft, sum);
        }

        // Whose khata is not there is told; the goods are here all the same.
        if (draft is { NewName: { } nobody, Party: null, OnlyGoods: false } && total is not null)
            outcome.Say(c.Phrases.NoSuchKhata(Wording.Short(nobody)));
        Purchase? bought = !draft.OnlyGoods && total is { } all && draft.Pay is { } pay
            && (pay != PaymentMode.Credit || draft.Party is not null)
                ? new Purchase(all, pay) { BillNumber = draft.SupplierBill }
                : null;
        return StockSteps.Receive(c, outcome,
            [.. draft.Lines.Select((line, i) => new StockLine(
                line.Product!.Value, line.Quantity!.Value, line.Unit,
                costs[i].Each ?? (draft.Lines.Count == 1 ? Each(c, line, total) : null))
            {
                Batch = line.Batch,
            })],
            draft.Party, bought);
    }

    /// <summary>An answer to "how much in all?" or "on credit or paid?"; null when it is none.
    /// </summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        SaleDraft draft = question.Sale!;
        Option? option = AnswerMatching.Find(question, c.Message, c.Heard.Intent);
        if (option?.Value == Goods) return SaleSteps.Continue(c, draft with { OnlyGoods = true });
        if (option?.Value == AnswerMatching.Leave
            || (option is null && AnswerMatching.IsNo(c.Heard.Intent)))
            return new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        PaymentMode? said = option is not null && Enum.TryParse(option.Value, out PaymentMode way)
            ? way
            : c.Heard.Pay;
        if (question.Kind == Questions.BoughtHow)
            return said is { } paid ? SaleSteps.Continue(c, draft with { Pay = paid }) : null;
        return (AnswerMatching.Amount(c.Message.Text) ?? c.Heard.Amount) is { } total
            ? SaleSteps.Continue(c, draft with { BoughtTotal = total, Pay = said ?? draft.Pay })
            : null;
    }

    private static Outcome AskTotal(ChatContext c, Outcome outcome, SaleDraft draft)
    {
        Option[] options = [new(Goods, c.Phrases.OnlyGoods)];
        string goods = Wording.First(LinesShown, draft.Lines,
            line => Wording.Wished(line.Quantity, line.Unit, null, line.Spoken));
        return outcome.Ask(
            c.Phrases.TotalOf(goods) + Wording.Numbered(options),
            new Question(Questions.BoughtTotal, options, c.Now,
                Sale: draft with { Confirmed = true }));
    }

    private static Outcome AskHow(ChatContext c, Outcome outcome, SaleDraft draft, Money total)
    {
        Option[] options =
        [
            .. Ways.Select(way => new Option(way.ToString(), c.Phrases.Paid(way))),
            new(Goods, c.Phrases.OnlyGoods),
        ];
        return outcome.Ask(
            c.Phrases.HowBought(total) + Wording.Numbered(options),
            new Question(Questions.BoughtHow, options, c.Now,
                Sale: draft with { Confirmed = true }));
    }

    private static Money? Sum(CostRead[] costs) => costs.All(cost => cost.Total is not null)
        ? new Money(costs.Sum(cost => cost.Total!.Value.Paise))
        : null;

    private static Money? Each(ChatContext c, DraftLine line, Money? total) =>
        total is { } all && c.Product(line.Product!.Value) is { } product
            && CostRead.InOwnUnit(product, line) is > 0 and var many
            ? Estimates.Total(Math.Round(all.Paise / many))
            : null;
}
