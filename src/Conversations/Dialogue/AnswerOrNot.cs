using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Tells the answer to a question from a message that stands for itself. A sentence
/// taken for an answer by mistake would become somebody else's bill.</summary>
internal static class AnswerOrNot
{
    private static readonly TimeSpan JustAsked = TimeSpan.FromSeconds(5);

    // Nobody answers "how much?" or "whose?" with one of these.
    private static readonly HashSet<string> OwnMatters = new(StringComparer.Ordinal)
    {
        "payment.received", "payment.made", "khata.add", "khata.balance", "khata.remind",
        "expense.add", "stock.receive", "stock.adjust", "stock.count", "price.set",
        "price.check", "product.add", "report.sales", "report.dues", "report.low_stock",
        "invoice.get", "language.set", "help", "broadcast.send", "order.status",
    };

    public static bool StandsAlone(ChatContext c, Question question)
    {
        if (c.Message.ReplyId is not null) return false;
        if (question.Kind == Questions.SendReminder) return !ReminderOffer.IsAnswer(c, question);
        if (MayMeanAnother(c, question)) return true;
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not null) return false;
        // "Suresh ka bill galat" while another sale is asked about.
        if (c.Heard.Affair is not null
            && question.Kind is not (Questions.PaymentParty or Questions.AffairWhose
                or Questions.AffairOfWhom))
            return true;
        if (c.Heard.Intent == "undo" && (c.Heard.Party is not null || c.BillNumber is not null))
            return true;
        if (question.Kind == Questions.Left) return true;
        if (question.Kind == Questions.TypeOrder)
            return c.Heard.Intent != "order.create" && !AnswerMatching.IsNo(c.Heard.Intent);
        bool more = c.Heard.Doubtful && !c.Heard.OnlyNames;
        if (c.Heard.Parts.Count > 0 || more) return true;
        bool asksWho = question.Kind is Questions.Party or Questions.CreditName
            or Questions.Called or Questions.PaymentParty or Questions.BalanceParty
            or Questions.RemindParty or Questions.AffairWhose or Questions.AffairOfWhom;
        // Whose it is, is known there: "how much?" is asked.
        asksWho &= question.Payment is not { Party: not null };
        if (c.FromMember && c.Heard.Party is not null) return !asksWho || IsWhole(c);
        return OwnMatters.Contains(c.Heard.Intent) && !PricesIt(c, question);
    }

    /// <summary>An answer, but two customers' orders wait and nobody knows to which: it is asked
    /// once more.</summary>
    public static bool IsUnclear(ChatContext c, Question question) =>
        c.Message.ReplyId is null && MayMeanAnother(c, question)
        && AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not null;

    /// <summary>The sentence says again, and in full, what is being asked about.</summary>
    public static bool Replaces(ChatContext c, Question question)
    {
        if (question.Payment is { } payment)
            return SaysPaymentAgain(c, question, payment);
        if (question.Affair is { } affair)
        {
            return c.Heard.Affair == affair.Affair && c.Heard.AffairAmount == affair.Amount
                && c.Heard.AffairOf?.Party == affair.Party;
        }

        if (question.Sale is not { } sale || c.Heard.Intent != "order.create") return false;
        bool samePerson = sale.Party is null && sale.NewName is null
                && sale.PartyCandidates is null
            || c.Heard.Party is { } party && (
                party.Party is { } known ? known == sale.Party
                    || sale.PartyCandidates?.Contains(known) == true
                : party.NewName is { } name && name == sale.NewName);
        if (!samePerson) return false;
        return sale.Lines.All(line => c.Heard.Lines.Any(said =>
            said.Product is { } product
                ? product == line.Product || line.Candidates?.Contains(product) == true
                : said.Spoken == line.Spoken));
    }

    private static bool SaysPaymentAgain(
        ChatContext c, Question question, PaymentDraft payment) =>
        (payment.Udhaar
            ? c.Heard.Intent == "khata.add"
            : c.Heard.Intent.StartsWith("payment.", StringComparison.Ordinal))
        && (payment.Amount is not { Paise: > 0 } || c.Heard.Amount == payment.Amount)
        && c.Heard.Party is { } heard
        && (heard.Party is { } payer
            ? payer == payment.Party || question.Options.Any(o => o.Value == payer.ToString())
            : heard.NewName is { } name && name == payment.NewName);

    /// <summary>"45", "45 rupaye kilo", "maggi 14, chini 45" after "what does it cost?": the
    /// prices of the sale's lines, by their places; empty when the one asked for is not among
    /// them.</summary>
    public static IReadOnlyList<(int Line, Money Price)> PricesSaid(
        ChatContext c, Question question)
    {
        if (AnswerMatching.Amount(c.Message.Text) is { } bare) return [(question.Line, bare)];
        // "chini 44" is what it costs where that was asked, and nothing that was sold.
        if (question.Kind == Questions.Price && c.Heard is { Intent: "order.create",
                Lines: [{ Product: { } named }] }
            && named == question.Sale!.Lines[question.Line].Product
            && AnswerWords.Of(c.Message.Text ?? "") is [_, .., var last]
            && AnswerMatching.Amount(last) is { } told)
            return [(question.Line, told)];
        if (!PricesIt(c, question)) return [];
        IReadOnlyList<DraftLine> lines = question.Sale!.Lines;
        return
        [
            .. Enumerable.Range(0, lines.Count)
                .Select(i => (i, c.Heard.Lines.FirstOrDefault(l => l.Product == lines[i].Product)))
                .Where(said => said.Item2 is not null)
                .Select(said => (said.i, said.Item2!.Price!.Value)),
        ];
    }

    private static bool PricesIt(ChatContext c, Question question) =>
        question.Kind == Questions.Price && c.Heard.Intent == "price.set"
        && c.Heard.Lines.All(line => line is { Price.Paise: > 0, Product: { } product }
            && question.Sale!.Lines.Any(l => l.Product == product))
        && c.Heard.Lines.Any(
            line => line.Product == question.Sale!.Lines[question.Line].Product);

    // Goods or money besides the name: more than who it is.
    private static bool IsWhole(ChatContext c) =>
        c.Heard.Lines.Count > 0 || c.Heard.Amount is not null;

    // Two customers' orders wait, and the second was put to the shop a moment ago: "1" may have
    // been meant for the first.
    private static bool MayMeanAnother(ChatContext c, Question question) =>
        Questions.IsOfCustomer(question) && question.AskedAgain == 0
        && c.Now - question.AskedAt < JustAsked
        && c.State.Kept?.Any(Questions.IsOfCustomer) == true;
}
