using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>One reply per bill: the document for whoever sold, and one for the customer.
/// </summary>
internal static class SaleAnswers
{
    private const int HintsMax = 5;
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(2);

    public static void Ready(AnswerContext c, BillReady ready)
    {
        AttachedBill bill = new(
            ready.Blob, ready.FileName, ready.Link, c.Shop.Name, ready.Number, ready.Sale.Total);
        Guid order = ready.Sale.Order.Value;
        string? words = CustomerWords(c, ready);
        // Held back only where somebody can be told how to send it.
        string? link = words is null || ready.Chat.Member is null
            ? null
            : c.ShareLink(ready.Customer!, words, ready.Link);
        string share = link is null
            ? ""
            : "\n" + MeterTexts.Fill(MeterTexts.In(ready.Chat.Language).Share, link);

        // No timer waited any more: the words have gone, or go in this moment. Sales without a
        // chat timer (the API's) are told to nobody.
        if (ReplyTimers.Ids(ready.Sale.Order).Any(c.Timers.Contains))
        {
            string notice = c.Owner?.Member is { } owner && owner == ready.Chat.Member
                ? c.Budget.Take(ready.Chat.Language)
                : "";
            c.Say(
                ready.Chat, order, "sale", Purpose.Answer, Caption(c, ready) + share + notice,
                bill);
        }
        else if (link is not null)
        {
            // The words have gone already: whoever sold still has to send it.
            c.Say(ready.Chat, order, "share", Purpose.Answer, share.TrimStart());
        }

        c.Answered(ready.Chat);
        if (words is not null && link is null)
        {
            words += c.Invitations.Take(
                c.Writer.Now, ready.Customer!,
                ReplyTimers.Message(order, "bill" + ready.Customer!.ChatKey), c.Shop.Name, words,
                c.Now);
            c.Say(ready.Customer!, order, "bill", Purpose.Bill, words, bill);
        }
    }

    // Null: there is nobody else to send the bill to.
    private static string? CustomerWords(AnswerContext c, BillReady ready)
    {
        if (ready.Customer is not { } customer || customer.ChatKey == ready.Chat.ChatKey)
            return null;
        Phrases their = Speech.In(customer.Language);
        string words = their.CustomerBill(
            c.Shop.Name, ready.Sale.Total, ready.Sale.Payment == PaymentMode.Credit,
            ready.Sale.Balance) + PaidNow(their, ready.Sale.PaidNow);
        // A phone does not open a UPI link in a chat: the page does, on the same phone.
        return ready.PayLink is { } link && c.Shop.UpiId is not null
            ? words + "\n" + their.PayHere(link)
            : words;
    }

    /// <summary>The bill is late: answer in words, once the sale is in the books.</summary>
    public static void Due(AnswerContext c, ReplyDue due)
    {
        Phrases phrases = Speech.In(due.Chat.Language);
        if (c.Booked.TryGetValue(due.Order, out BookedSale? sale))
        {
            OrderView order = sale.Order;
            string text = Outcome(phrases, order.PartyName, order.Total, order.Payment, order.Lines)
                + PaidNow(phrases, due.PaidNow) + "\n" + phrases.BillFollows(sale.Bill.Link);
            c.Say(due.Chat, due.Order.Value, "sale", Purpose.Answer, text);
            c.Answered(due.Chat);
        }
        else if (due.Try < ReplyTimers.TriesMax)
        {
            int next = due.Try + 1;
            c.Writer.SendLater(
                ReplyTimers.Id(due.Order, next), c.Now + LookAgainAfter, due with { Try = next });
        }
        else
        {
            c.Say(due.Chat, due.Order.Value, "slow", Purpose.Answer, phrases.StillWorking);
            c.Answered(due.Chat);
        }
    }

    public static void Refused(AnswerContext c, OrderRefused refused)
    {
        Phrases phrases = Speech.In(refused.Chat.Language);
        c.Answered(refused.Chat);
        c.Refused(refused.Chat, refused.Order.Value, refused.Refusal);
        string subject = refused.Subject ?? "";
        (string Kind, string Text)? question = refused.Refusal.Code switch
        {
            "order-credit-exceeded" when refused.Chat.Member is not null => (
                Questions.OverLimit,
                phrases.OverLimit(subject, refused.Limit ?? Money.Zero,
                    refused.WouldBe ?? Money.Zero) + Goods(refused.Command)),
            "order-stock-short" when refused.Chat.Member is not null
                && c.Shop.ShortStock == ShortStock.Ask => (
                    Questions.ShortStock,
                    phrases.Short(subject, Wording.Level(refused.InStock ?? 0, "").Trim())),
            _ => null,
        };
        if (question is var (kind, text))
        {
            c.Ask(refused.Chat, refused.Order.Value, text, new Question(
                kind, OrderSteps.RetryOptions(phrases, kind), c.Now, Refused: refused.Command)
            {
                Source = c.OriginOf(refused.Chat, refused.Order.Value),
            });
            return;
        }

        if (refused.Refusal.Code == "order-empty" && refused.Chat.Member is not null)
        {
            c.Say(refused.Chat, refused.Order.Value, "refused", Purpose.Answer,
                phrases.OnlyThatOnTheBill);
            return;
        }

        c.Say(refused.Chat, refused.Order.Value, "refused", Purpose.Answer,
            refused.Refusal.Code == "order-stock-short" && refused.Chat.Member is not null
                ? phrases.Short(subject, Wording.Level(refused.InStock ?? 0, "").Trim())
                : phrases.Refused(
                    refused.Refusal, Wording.Short(subject), refused.Chat.Member is null));
    }

    public static void Undone(AnswerContext c, OrderUndone undone)
    {
        c.Answered(undone.Chat);
        c.Say(undone.Chat, undone.Order.Value, "undone", Purpose.Answer,
            Speech.In(undone.Chat.Language).Undone(
                undone.Number, undone.PartyName, undone.Total,
                undone.Payment == PaymentMode.Credit)
                + (undone is { PaidNow: { } paid, Balance: { } left }
                    ? "\n" + Speech.In(undone.Chat.Language).UndonePayment(
                        Wording.Short(undone.PartyName ?? ""), paid.Amount, left)
                    : ""));
        if (undone.Customer is { } customer && customer.ChatKey != undone.Chat.ChatKey)
        {
            c.Say(customer, undone.Order.Value, "undone", Purpose.OrderNotice,
                Speech.In(customer.Language).CustomerUndone(
                    c.Shop.Name, undone.Number, undone.Balance),
                c.Withdrawn.GetValueOrDefault(undone.Invoice));
        }
    }

    // Of several that wait for an answer each says which it is.
    private static string Goods(PlaceOrder? command)
    {
        const int Shown = 4;
        if (command is not { Lines.Count: > 0 } sale) return "";
        return " (" + Wording.First(Shown, sale.Lines,
            l => Wording.Wished(l.Quantity, l.Unit, l.Worth, l.SpokenAs)) + ")";
    }

    private static string Caption(AnswerContext c, BillReady ready)
    {
        SaleSummary sale = ready.Sale;
        Phrases phrases = Speech.In(ready.Chat.Language);
        string text = Outcome(
            phrases, sale.PartyName, sale.Total, sale.Payment, sale.Lines);
        if (sale.Balance is { } balance && sale.Payment == PaymentMode.Credit)
        {
            text += PromiseTexts.Until(ready.Chat.Language, sale.PayBy)
                + PaidNow(phrases, sale.PaidNow) + " · " + phrases.BalanceLeft(balance);
        }

        if (sale.OpensKhata) text += " " + phrases.NewKhata;
        BookedLine[] low = [.. sale.Lines.Where(l => l.Low && l.StockLeft is not null).Take(2)];
        foreach (BookedLine line in low)
        {
            text += "\n" + phrases.LowStock(
                Wording.Short(line.Name), Wording.Level(line.StockLeft!.Value, line.StockUnit),
                Wording.DaysSince(line.CountedAt, c.Now, c.Shop.TimeZone));
        }

        ChatState state = c.Chats.State(ready.Chat.ChatKey);
        if (state.Hints >= HintsMax) return text;
        c.Chats.Set(ready.Chat.ChatKey, state with { Hints = state.Hints + 1 });
        return text + "\n" + phrases.UndoHint;
    }

    // On a line of its own: the sale is one thing, the money another.
    private static string PaidNow(Phrases phrases, PaidAtSale? paid) => paid is null
        ? ""
        : $"\n✅ {paid.Amount} {phrases.Paid(paid.Mode)}";

    private static string Outcome(
        Phrases phrases, string? party, Money total, PaymentMode payment,
        IReadOnlyList<BookedLine> lines)
    {
        string how = payment switch
        {
            PaymentMode.Credit => " " + phrases.OnCredit,
            PaymentMode.Cash => party is null ? "" : " " + phrases.Cash,
            PaymentMode.Upi => " UPI",
            PaymentMode.Card => " card",
        };
        string who = Wording.Short(party ?? phrases.WalkIn);
        return $"✅ {who} – {total}{how} · {Wording.Lines(lines)}";
    }
}
