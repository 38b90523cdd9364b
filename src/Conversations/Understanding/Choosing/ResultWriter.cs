using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>Turns the drafts into the result of the chosen intent: only the fields that apply.
/// </summary>
internal static class ResultWriter
{
    public static Understood Write(ShopLexicon shop, Scene scene, string intent, string? language)
    {
        Understood bare = new() { Intent = intent, Why = scene.Why, Language = language };
        Understood said = Fields(shop, scene, bare);
        return said.Doubts.Count == 0 && EntryWords.StrayFrom(scene, intent)
            ? said with { Doubts = ["talks-of-more"] }
            : said;
    }

    private static Understood Fields(ShopLexicon shop, Scene scene, Understood bare)
    {
        string intent = bare.Intent;
        return intent switch
        {
            Intents.OrderCreate or Intents.OrderAmend => Order(shop, scene, bare),
            Intents.StockReceive => bare with
            {
                Party = Party(shop, scene, suppliersFirst: true),
                Lines = Lines(shop, scene, intent),
                Pay = MoneyRules.Pay(scene, payment: true)
                    ?? (scene.Has(Cue.Credit) ? "credit" : null),
                Doubts = DoubtRules.OfGoodsIn(scene),
            },
            Intents.StockAdjust => Adjusted(shop, scene, bare),
            Intents.StockCheck or Intents.PriceCheck =>
                bare with { Lines = Lines(shop, scene, intent) },
            Intents.PriceSet => bare with
            {
                Lines = Lines(shop, scene, intent),
                Doubts = DoubtRules.OfWords(scene),
            },
            Intents.StockCount => bare with
            {
                Lines = Counted(shop, scene),
                Doubts = DoubtRules.OfCount(scene),
            },
            Intents.ProductAdd => bare with { Lines = NewProductReading.Of(scene) },
            Intents.PaymentReceived or Intents.PaymentMade or Intents.KhataAdd => bare with
            {
                Party = Party(shop, scene, intent == Intents.PaymentMade),
                Doubts = DoubtRules.OfMoney(scene),
                Amount = scene.Amount(),
                Pay = intent == Intents.KhataAdd ? null : MoneyRules.Pay(scene, payment: true),
            },
            Intents.OrderCancel => bare with
            {
                Party = Meant(shop, scene),
                Doubts = DoubtRules.OfCancel(scene),
            },
            Intents.KhataBalance or Intents.KhataRemind or Intents.InvoiceGet
                or Intents.OrderStatus or Intents.Undo =>
                bare with { Party = Meant(shop, scene) },
            Intents.ExpenseAdd => bare with
            {
                Amount = scene.Amount(),
                Note = MoneyRules.Note(scene),
                Doubts = SaleSigns.IsSpent(scene) && scene.HasGoods ? ["goods-named"] : [],
                Pay = MoneyRules.Pay(scene, payment: true),
            },
            Intents.ReportSales => bare with { Period = ReportRules.Period(scene) },
            _ => bare,
        };
    }

    private static Understood Adjusted(ShopLexicon shop, Scene scene, Understood bare)
    {
        int sign = GoodsRules.AdjustSign(scene);
        return bare with
        {
            Doubts = DoubtRules.OfAdjusting(scene),
            Refund = sign > 0 ? MoneyRules.Pay(scene, payment: true) : null,
            Party = Party(shop, scene, suppliersFirst: sign < 0),
            Lines = Lines(shop, scene, bare.Intent),
        };
    }

    private static Understood Order(ShopLexicon shop, Scene scene, Understood bare)
    {
        bool sale = bare.Intent == Intents.OrderCreate;
        return bare with
        {
            Party = Party(shop, scene, suppliersFirst: false),
            Lines = Lines(shop, scene, bare.Intent),
            Pay = sale ? MoneyRules.Pay(scene, payment: false) : null,
            Discount = scene.FromOwner ? scene.Discount : null,
            Doubts = sale ? DoubtRules.Of(scene) : DoubtRules.OfChange(scene),
        };
    }

    // "Suresh ka bill galat, Priya ka tha": Priya's is not what is wrong.
    private static UnderstoodParty? Meant(ShopLexicon shop, Scene scene) =>
        scene.Party is { } party && scene.IndexOf(Cue.Undo) is var wrong and >= 0
            && party.First > wrong
                ? new UnderstoodParty(null, [], null)
                : Party(shop, scene, suppliersFirst: false);

    private static UnderstoodParty? Party(ShopLexicon shop, Scene scene, bool suppliersFirst) =>
        scene.Party is { } party ? Of(shop, scene.Sentence, party, suppliersFirst) : null;

    /// <summary>Who is meant by a name: buyers before suppliers, or the other way round.
    /// </summary>
    public static UnderstoodParty Of(ShopLexicon shop, Sentence sentence, PartyMention party,
        bool suppliersFirst = false)
    {
        if (party.Written is not null)
        {
            return new UnderstoodParty(null, [], party.Written)
            {
                Said = party.Written,
                Called = party.Called,
            };
        }

        List<int> fits =
            party.Parties.FindAll(number => shop.People.IsSupplier(number) == suppliersFirst);
        if (fits.Count == 0) fits = party.Parties;
        return fits.Count == 1
            ? new UnderstoodParty(shop.PartyKey(fits[0]), [], null)
            : new UnderstoodParty(null, [.. fits.Select(shop.PartyKey)], null)
            {
                Said = sentence.Written(party.First, party.Last),
            };
    }

    private static List<UnderstoodLine> Lines(ShopLexicon shop, Scene scene, string intent)
    {
        List<UnderstoodLine> lines = [];
        if (intent == Intents.OrderAmend) LineChanges.Mark(scene);
        foreach (LineDraft draft in scene.Drafts)
        {
            if (!Counts(scene, draft, intent)) continue;
            lines.Add(Line(shop, scene, draft, intent));
        }

        return lines;
    }

    private static List<UnderstoodLine> Counted(ShopLexicon shop, Scene scene)
    {
        List<UnderstoodLine> lines = Lines(shop, scene, Intents.StockCount);
        return SaleSigns.RanOut(scene)
            ? lines.ConvertAll(line => line with { Quantity = 0 })
            : lines;
    }

    // Words nobody knows are a line when a number stands with them or nothing else is asked for.
    private static bool Counts(Scene scene, LineDraft draft, string intent)
    {
        if (draft.Products.Count > 0)
        {
            bool slip = draft.Mention.Doubtful && draft.Quantity is null && draft.Worth is null
                && scene.HasCountedGoods && !StandsAlone(scene.Sentence, draft.Mention);
            return !slip && !(intent == Intents.OrderCreate && IsAside(scene, draft));
        }

        if (draft.Quantity is not null) return true;
        bool alone = scene.Drafts.TrueForAll(other => other.Products.Count == 0
            && other.Quantity is null);
        if (alone) return ReferenceEquals(draft, scene.Drafts[0]);
        return intent == Intents.OrderCreate && draft.Worth is null
            && StandsAlone(scene.Sentence, draft.Mention);
    }

    // "... bhej do. Chini mat bhejna": in a sentence of its own, without a count, goods that are
    // denied or only talked about are no line of the order.
    private static bool IsAside(Scene scene, LineDraft draft)
    {
        if (draft.Quantity is not null || draft.Worth is not null || !scene.HasCountedGoods)
            return false;
        if (IsDenied(scene, draft)) return true;
        Sentence sentence = scene.Sentence;
        int first = draft.Mention.First;
        while (first > 0 && !EndsSentence(sentence[first - 1])) first--;
        bool strange = false;
        bool wants = false;
        for (int i = first; i < sentence.Count && !EndsSentence(sentence[i]); i++)
        {
            if (scene.Drafts.Exists(other => other.Quantity is not null
                && i >= other.Mention.First && i <= other.Mention.Last))
                return false;
            if (i >= draft.Mention.First && i <= draft.Mention.Last) continue;
            strange |= sentence[i].Role == Role.Stranger;
            wants |= sentence[i].Role == Role.Grammar
                && sentence[i].HasOnly(Cue.Send, Cue.Give, Cue.Want, Cue.Take);
        }

        return strange && !wants;
    }

    // Between the commas: "doodh wala nahi aaya aaj, 2 bread bhej do".
    private static bool IsDenied(Scene scene, LineDraft draft)
    {
        Sentence sentence = scene.Sentence;
        int first = draft.Mention.First;
        while (first > 0 && sentence[first - 1].Role != Role.Break) first--;
        int before = draft.Mention.First - 1;
        while (before > 0 && sentence[before].HasOnly(Cue.Filler)
            && !sentence[before].Has(Cue.Not)) before--;
        if (before >= 0 && sentence[before].IsWord && sentence[before].Block < 0
            && sentence[before].Role == Role.Grammar && sentence[before].Has(Cue.Not))
            return true;
        bool not = false;
        bool idle = false;
        bool wants = false;
        for (int i = first; i < sentence.Count && sentence[i].Role != Role.Break; i++)
        {
            bool word = sentence[i].Role == Role.Grammar;
            not |= word && sentence[i].Has(Cue.Not);
            idle |= word && sentence[i].HasOnly(Cue.Left, Cue.Is, Cue.Available);
            wants |= word && sentence[i].HasOnly(Cue.Send, Cue.Give, Cue.Want, Cue.Take);
            if (sentence[i].Role == Role.Measure) return false;
        }

        return not || (idle && !wants && !scene.Asks);
    }

    private static bool EndsSentence(in Token token) =>
        token.Is('.') || token.Is('!') || token.Is('?');

    // Between commas or on a line of its own.
    private static bool StandsAlone(Sentence sentence, Mention mention)
    {
        int before = mention.First - 1;
        int after = mention.Last + 1;
        bool left = before >= 0
            && (sentence[before].Role == Role.Break || sentence[before].Has(Cue.And));
        bool right = after >= sentence.Count || sentence[after].Role == Role.Break
            || sentence[after].Has(Cue.And);
        return left && right;
    }

    private static UnderstoodLine Line(
        ShopLexicon shop, Scene scene, LineDraft draft, string intent)
    {
        UnderstoodLine line = draft.Products.Count switch
        {
            0 => Strange(scene, draft),
            1 => new UnderstoodLine { Product = shop.ProductKey(draft.Products[0]) },
            _ => new UnderstoodLine
            {
                Ambiguous = [.. draft.Products.Select(shop.ProductKey)],
                Said = scene.Sentence.Written(draft.Mention.First, draft.Mention.Last),
            },
        };
        switch (intent)
        {
            case Intents.StockCheck or Intents.PriceCheck:
                return line;
            case Intents.PriceSet:
                return line with { Price = PriceOf(scene, draft) };
            default:
                break;
        }

        // "2 bread kam kar do" says by how much, not how many are left.
        if (intent == Intents.OrderAmend && scene.Has(Cue.Reduce) && !scene.Corrected)
            return scene.HasAny(Cue.Remove, Cue.Cancel) ? line : Less(line, draft, intent);
        if (intent == Intents.OrderAmend && draft.Removed)
        {
            Unit own = shop.OwnUnit(draft.Products);
            return Less(line, draft, intent) with { Quantity = 0, Unit = Units.CodeOf(own) };
        }

        decimal? quantity = draft.Quantity;
        if (intent == Intents.StockAdjust && quantity >= 0)
            quantity *= GoodsRules.AdjustSign(scene);
        return line with
        {
            Quantity = quantity,
            Unit = quantity is null ? null : Units.CodeOf(UnitOf(draft, intent)),
            Worth = quantity is null ? draft.Worth : null,
            // "50 kg chini aayi 2100 me" is what all of it cost: with a doubt, and asked about.
            Cost = intent == Intents.StockReceive ? draft.Rate ?? draft.Unexplained : null,
            Adds = intent == Intents.OrderAmend && draft.Added,
            Price = intent == Intents.OrderCreate ? SalePrice(scene, draft) : null,
        };
    }

    private static UnderstoodLine Less(UnderstoodLine line, LineDraft draft, string intent) =>
        draft.Quantity is > 0 and var less
            ? line with { Less = less, LessUnit = Units.CodeOf(UnitOf(draft, intent)) }
            : line;

    // "100 chini" sells 100 g; on the shelf or from the wholesaler there are 100 kg.
    private static Unit UnitOf(LineDraft draft, string intent) =>
        draft is { Bare: true, Unit: Unit.G }
        && intent is Intents.StockCount or Intents.StockReceive ? Unit.Kg : draft.Unit;

    // Customers do not make prices, and the usual price needs no telling.
    private static decimal? SalePrice(Scene scene, LineDraft draft) =>
        scene.FromOwner && draft.Rate is { } rate && rate != scene.PriceOf(draft) ? rate : null;

    private static decimal? PriceOf(Scene scene, LineDraft draft)
    {
        if (draft.Rate is not null) return draft.Rate;
        if (draft.Worth is not null) return draft.Worth;
        foreach (Measure measure in scene.Measures)
        {
            if (!measure.Bare && !measure.Void && measure.First > draft.Mention.Last
                && measure.Unit == Unit.None && !measure.Wala)
                return measure.Value;
        }

        return draft.Quantity ?? scene.Amount();
    }

    private static UnderstoodLine Strange(Scene scene, LineDraft draft)
    {
        string written = Written(scene, draft);
        return new UnderstoodLine { Unknown = written, Said = written };
    }

    // A strength that is not the count belongs to the name: "calpol 500".
    private static string Written(Scene scene, LineDraft draft)
    {
        int last = draft.Mention.Last;
        foreach (Measure measure in scene.Measures)
        {
            bool strength = measure.First == last + 1 && measure.Last == measure.First
                && !measure.Bare
                && draft.Quantity is not null && measure.Value != draft.Quantity && !measure.Taken;
            if (strength) last = measure.Last;
        }

        return scene.Sentence.Written(draft.Mention.First, last);
    }
}
