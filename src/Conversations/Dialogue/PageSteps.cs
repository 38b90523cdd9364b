using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A photographed bill or list: its lines are shown as they were read, unclear ones are
/// asked about one by one, and nothing is booked before a yes to the whole.</summary>
internal static class PageSteps
{
    private const string GoodsIn = "goods-in";
    private const string Sold = "sold";
    private const int LinesShown = PageReading.LinesMax;
    private const int SpokenMax = 30;

    private static readonly HashSet<string> Into = new(StringComparer.Ordinal)
    {
        "me", "mein", "mai", "main", "में", "मे", "मध्ये",
    };

    /// <summary>The page has lines; the words with the picture say what it is, if they do.
    /// </summary>
    public static Outcome Start(ChatContext c, Heard page)
    {
        HeardParty? party = c.FromMember ? c.Heard.Party : null;
        SaleDraft draft = new(
            [.. page.Lines.Select(line => Line(c, line))],
            c.FromMember ? party?.Party : c.Person.Party,
            party is { Candidates.Count: > 0 } ? party.Candidates : null,
            party?.NewName, c.Heard.Pay, 0, Money.Zero, false, false, false)
        {
            PartySaid = party?.Said,
            Called = party?.Called,
            Pictured = true,
        };
        if (!c.FromMember) return SaleSteps.Continue(c, draft);
        // Nobody answers questions about what they may not do in the end.
        Rights rights = c.Person.Member!.Rights;
        if (!rights.MaySell && !rights.MayChangeStock)
            return new Outcome(c.State).Say(c.Phrases.NotAllowed);
        if (c.Heard.Intent == "stock.receive")
            return SaleSteps.Continue(c, draft with { Receives = true });
        return party is not null || c.Heard.Pay is not null
            ? SaleSteps.Continue(c, draft)
            : AskKind(c, draft, page.Amount);
    }

    /// <summary>Came in, sold, or neither; null when it is no answer.</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        SaleDraft draft = question.Sale!;
        return AnswerMatching.Find(question, c.Message, c.Heard.Intent)?.Value switch
        {
            // Whoever saw all lines and said what they are has said yes to them.
            GoodsIn => SaleSteps.Continue(c, draft with
            {
                Receives = true,
                Confirmed = draft.Lines.All(l => l is { Product: not null, Quantity: not null }),
            }),
            Sold => SaleSteps.Continue(c, draft),
            AnswerMatching.Leave => new Outcome(c.State).Drop().Say(c.Phrases.Dropped),
            _ => null,
        };
    }

    /// <summary>"besan 5 kilo", "poha hata do", "Ramesh ke khate me" while the lines are shown;
    /// null when it is something else.</summary>
    public static Outcome? Corrected(ChatContext c, Question question)
    {
        if (question.Sale is not { Pictured: true } draft || c.Message.ReplyId is not null
            || question.Kind is not (Questions.PageKind or Questions.Confirm)
            || c.Heard.Parts.Count > 1)
            return null;
        if (c.Heard.Lines.Count > 0)
        {
            // Goods for somebody, or paid for, are a sale of their own.
            bool corrects = c.Heard is
                { Intent: "order.create" or "order.amend", Party: null, Pay: null };
            return corrects && Changed(draft, c.Heard.Lines) is { } changed
                ? Shown(c, question, changed)
                : null;
        }

        return question.Kind == Questions.Confirm && !draft.Receives && c.FromMember
            && c.Heard is { Amount: null, Party: { Party: { } party } } && NamesBuyer(c)
                ? SaleSteps.Continue(c, draft with
                {
                    Party = party,
                    NewName = null,
                    Pay = c.Heard.Pay ?? draft.Pay,
                })
                : null;
    }

    // "Ramesh ke khate me" says whose it is, "Ramesh ka khata" asks to see it; both are heard as
    // asking.
    private static bool NamesBuyer(ChatContext c)
    {
        string text = (c.Message.Text ?? "").ToLowerInvariant();
        string[] words = AnswerWords.Of(text);
        return c.Heard.Intent is "unknown" or "order.create"
            || (c.Heard.Intent == "khata.balance" && words.Any(Into.Contains)
                && !AnswerWords.Asks(text, words));
    }

    /// <summary>No line of goods that came in is unclear any more.</summary>
    public static Outcome Finish(ChatContext c, SaleDraft draft)
    {
        Outcome outcome = new(c.State);
        if (!draft.Confirmed)
        {
            Option[] options = AnswerMatching.YesNo(c.Phrases);
            return outcome.Ask(
                c.Phrases.ConfirmGoodsIn(Listed(draft)) + Wording.Numbered(options),
                new Question(Questions.Confirm, options, c.Now, Sale: draft));
        }

        return PurchaseSteps.Finish(c, draft);
    }

    /// <summary>The lines one below the other.</summary>
    public static string Listed(SaleDraft draft)
    {
        string shown = string.Concat(draft.Lines.Take(LinesShown).Select(
            l => "\n· " + Listed(l)));
        return draft.Lines.Count > LinesShown
            ? shown + $"\n+{draft.Lines.Count - LinesShown}"
            : shown;
    }

    private static string Listed(DraftLine line)
    {
        string quantity = line.Quantity is { } q ? Wording.Amount(q, line.Unit ?? "") + " "
            : line.Worth is { } worth ? worth + " " : "";
        string cost = line.Cost is { } each && IsPricedAsCounted(line) ? " × " + each : "";
        return quantity + Wording.ShortTo(SpokenMax, line.Spoken) + cost
            + (IsClear(line) ? "" : " ❓");
    }

    private static Outcome AskKind(ChatContext c, SaleDraft draft, Money? pageTotal)
    {
        Option[] options =
        [
            new(GoodsIn, c.Phrases.GoodsCameIn), new(Sold, c.Phrases.GoodsSold),
            new(AnswerMatching.Leave, c.Phrases.Leave),
        ];
        Money? sum = Sum(draft);
        string differs = pageTotal is { } total && sum is { } all && all != total
            ? "\n" + c.Phrases.PageTotalDiffers(total, all)
            : "";
        return new Outcome(c.State).Ask(
            c.Phrases.PageRead(draft.Lines.Count, sum) + Listed(draft) + differs + "\n"
                + Wording.Numbered(options).TrimStart(),
            new Question(Questions.PageKind, options, c.Now, Sale: draft));
    }

    private static Outcome Shown(ChatContext c, Question question, SaleDraft changed)
    {
        if (changed.Lines.Count == 0) return new Outcome(c.State).Drop().Say(c.Phrases.Dropped);
        return question.Kind == Questions.PageKind
            ? AskKind(c, changed, null)
            : SaleSteps.Continue(c, changed);
    }

    // Every line that was said must be one of the page; anything else is another matter.
    private static SaleDraft? Changed(SaleDraft draft, IReadOnlyList<HeardLine> said)
    {
        List<DraftLine> lines = [.. draft.Lines];
        foreach (HeardLine change in said)
        {
            int[] meant =
            [
                .. Enumerable.Range(0, lines.Count).Where(i => Means(change, lines[i])),
            ];
            if (meant is not [var at] || change.Quantity is not { } quantity) return null;
            if (quantity == 0) lines.RemoveAt(at);
            else lines[at] = Set(lines[at], change, quantity);
        }

        return draft with { Lines = lines };
    }

    private static DraftLine Set(DraftLine line, HeardLine change, decimal quantity) => line with
    {
        Product = line.Product ?? change.Product,
        Candidates = change.Product is null ? line.Candidates : null,
        Quantity = change.Adds ? (line.Quantity ?? 0) + quantity : quantity,
        Unit = change.Unit ?? line.Unit,
        Worth = null,
    };

    private static bool Means(HeardLine said, DraftLine line) =>
        line.Product is { } product
            ? said.Product == product || said.Candidates.Contains(product)
            : said.Product is { } named && line.Candidates?.Contains(named) == true;

    private static bool IsClear(DraftLine line) =>
        line.Product is not null && (line.Quantity is not null || line.Worth is not null);

    // Another unit was said since the page was read.
    private static bool IsPricedAsCounted(DraftLine line) =>
        line.CostUnit is null || line.CostUnit == line.Unit;

    private static Money? Sum(SaleDraft draft) =>
        draft.Lines.All(l => l is { Cost: not null, Quantity: not null } && IsPricedAsCounted(l))
            ? Estimates.Total(draft.Lines.Sum(l => l.Quantity!.Value * l.Cost!.Value.Paise))
            : null;

    private static DraftLine Line(ChatContext c, HeardLine line) => new(
        line.Product, line.Candidates.Count > 0 ? line.Candidates : null, line.Unknown,
        line.Product is { } id && c.Product(id) is { } product ? product.Name
            : line.Spoken[..Math.Min(line.Spoken.Length, SpokenMax)],
        line.Quantity, line.Unit, line.Worth, null)
    {
        Said = null,
        Cost = c.FromMember ? line.Price : null,
        CostUnit = c.FromMember && line.Price is not null ? line.Unit : null,
    };
}
