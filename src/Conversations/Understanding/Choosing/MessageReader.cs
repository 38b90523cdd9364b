using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Choosing;

/// <summary>The path of one message: words, names, numbers, goods, lines, intent. One per
/// thread; its buffers are reused.</summary>
internal sealed class MessageReader
{
    private readonly Sentence _sentence = new();
    private readonly Annotator _annotator;
    private readonly PartyFinder _parties;
    private readonly NewPartyFinder _newParties;
    private readonly MeasureReader _measures;
    private readonly MeasureMarker _marker;
    private readonly GoodsMatcher _matcher;
    private readonly MentionFinder _mentions;
    private readonly LineReader _lines;

    public MessageReader()
    {
        _annotator = new Annotator(_sentence);
        _parties = new PartyFinder(_sentence);
        _newParties = new NewPartyFinder(_sentence, _parties);
        _measures = new MeasureReader(_sentence);
        _marker = new MeasureMarker(_sentence);
        _matcher = new GoodsMatcher(_sentence);
        _mentions = new MentionFinder(_sentence, _matcher);
        _lines = new LineReader(_sentence, _matcher, new LineResolver(_sentence, _matcher));
    }

    public Understood Read(ShopLexicon shop, SpokenMessage message)
    {
        Understood whole = ReadOne(shop, message);
        if (whole.Intent == Intents.ExpenseAdd) return Expenses(shop, message, whole);
        if (Terms(shop, message, whole) is { } terms) return terms;
        if (message.From != Speaker.Owner) return whole;
        if (_parties.Found.Count == 0) return PaidInPart(shop, message, whole) ?? whole;
        if (_parties.Found.Count == 1) return PaidAndBought(shop, message, whole) ?? whole;
        UnderstoodParty all = Everybody(shop);
        int figures = ExpenseSplitter.Sums(_measures.Measures);
        List<string> texts = BillSplitter.Split(_sentence, _parties.Found);
        string ending = BillSplitter.Ending(_sentence);
        List<Understood> parts = new(texts.Count);
        string opening = "";
        foreach (string text in texts)
        {
            Understood part = ReadOne(shop, message with { Text = text });
            // "Priya se 100 mile aur Mohan se 200": the verb is said with the first.
            if (parts.Count == 0) opening = BillSplitter.Ending(_sentence);
            foreach (string verb in (ReadOnlySpan<string>)[ending, opening])
            {
                if (part.Intent == Intents.Unknown && verb.Length > 0)
                    part = ReadOne(shop, message with { Text = text + " " + verb });
            }

            if (part.Party is null || !Bills(part.Intent)) break;
            parts.Add(part);
        }

        if (parts.Count < 2 || parts.Count < texts.Count)
        {
            // Whose is which of the sums? Nobody's, until each is said for itself.
            bool sums = figures > 1 && Pays(whole.Intent);
            return sums ? new Understood { Intent = Intents.Unknown, Why = whole.Why }
                : Bills(whole.Intent) || whole.Intent == Intents.Undo
                    ? whole with { Party = all }
                    : whole;
        }

        parts = DatedAlike(whole, PayingAlike(parts));
        return parts[0] with
        {
            Parts = parts,
            SenderLanguage = whole.SenderLanguage,
            Why = [new Reason("several-parties"), .. parts[0].Why],
        };
    }

    // "udhaar nahi cash tha", "Ramesh nahi Mohan ko"
    private Understood? Terms(ShopLexicon shop, SpokenMessage message, Understood whole)
    {
        bool may = message.From == Speaker.Owner && whole.Lines.Count == 0
            && whole.Amount is null && TermsRules.Fits(_sentence);
        if (!may) return null;
        Understood changed = new()
        {
            Intent = Intents.OrderAmend,
            SenderLanguage = whole.SenderLanguage,
            Why = [new Reason("terms-corrected")],
        };
        if (_parties.Found.Count <= 1 && TermsRules.Paid(_sentence) is { } paid)
            return changed with
            {
                Pay = paid.Pay,
                NotPay = paid.NotPay,
                Party = _parties.Found.Count == 1
                    ? ResultWriter.Of(shop, _sentence, _parties.Found[0]) : null,
            };
        return TermsRules.Whose(_sentence, _parties.Found) is { } whose
            ? changed with
            {
                Party = ResultWriter.Of(shop, _sentence, _parties.Found[whose.Whose]),
                NotParty = ResultWriter.Of(shop, _sentence, _parties.Found[whose.Not]),
            }
            : null;
    }

    // "chai 120 aur petrol 300 kharcha": each is written for itself, or both are asked about.
    private Understood Expenses(ShopLexicon shop, SpokenMessage message, Understood whole)
    {
        if (ExpenseSplitter.Sums(_measures.Measures) < 2) return whole;
        List<Understood> parts = [];
        foreach (string text in ExpenseSplitter.Split(_sentence, _measures.Measures))
        {
            Understood part = ReadOne(shop, message with { Text = text });
            if (part.Intent != Intents.ExpenseAdd)
                part = ReadOne(shop, message with { Text = text + " kharcha" });
            if (part.Intent == Intents.ExpenseAdd) parts.Add(part);
        }

        decimal? all = whole.Amount;
        bool complete = parts.Count > 1 && parts.Exists(part => part.Amount == all);
        if (!complete) return whole with { Doubts = [.. whole.Doubts, "money-left-over"] };
        parts = DatedAlike(whole, parts);
        return parts[0] with
        {
            Parts = parts,
            SenderLanguage = whole.SenderLanguage,
            Why = [new Reason("several-expenses"), .. parts[0].Why],
        };
    }

    // "Ramesh ne 500 diye aur 2 kg chini li": a payment and a sale of the same person; of a
    // supplier a payment and what came.
    private Understood? PaidAndBought(
        ShopLexicon shop, SpokenMessage message, Understood whole)
    {
        bool plain = whole.Intent is Intents.OrderCreate or Intents.StockReceive
                or Intents.PaymentReceived or Intents.KhataAdd
            && !whole.Doubts.Contains("negated") && !whole.Doubts.Contains("asked");
        if (!plain) return null;
        PartyMention named = _parties.Found[0];
        string name = _sentence.Written(named.First, named.Last);
        // "Ramesh 5 kg atta, 200 diye baaki udhaar"
        int rest = ClauseSplitter.RestOnCredit(_sentence);
        if (rest > 0) message = message with { Text = message.Text[.._sentence[rest].Start] };
        foreach ((string first, string second) in ClauseSplitter.Cuts(_sentence, rest))
        {
            Understood? paid = Clause(shop, message with { Text = first }, name, pays: true);
            bool paidFirst = paid is not null;
            if (!paidFirst && first.Contains(name, StringComparison.Ordinal))
                paid = Clause(shop, message with { Text = second }, name, pays: true);
            if (paid is null) continue;
            Understood? moved = Clause(
                shop, message with { Text = paidFirst ? second : first }, name, pays: false,
                told: rest > 0);
            if (moved is null) continue;
            if (rest > 0) moved = moved with { Pay = "credit" };
            bool supplied = moved.Intent == Intents.StockReceive;
            if (supplied != (paid.Intent == Intents.PaymentMade)) continue;
            UnderstoodParty? party = moved.Party ?? paid.Party;
            Understood[] parts = paidFirst
                ? [paid with { Party = party }, moved with { Party = party }]
                : [moved with { Party = party }, paid with { Party = party }];
            return parts[0] with
            {
                Parts = parts,
                RestOnCredit = rest > 0 && moved.Intent == Intents.OrderCreate,
                SenderLanguage = whole.SenderLanguage,
                Why = [new Reason("paid-and-moved"), .. parts[0].Why],
            };
        }

        return null;
    }

    // "chini 2 kg, 50 cash baaki udhaar": a sale to somebody who is not named yet.
    private Understood? PaidInPart(ShopLexicon shop, SpokenMessage message, Understood whole)
    {
        int rest = whole.Intent == Intents.OrderCreate && whole.Affair is null
            && !whole.Doubts.Contains("negated") && !whole.Doubts.Contains("asked")
            ? ClauseSplitter.RestOnCredit(_sentence) : -1;
        if (rest <= 0) return null;
        foreach ((string first, string second) in ClauseSplitter.Cuts(_sentence, rest))
        {
            ReadOne(shop, message with { Text = second });
            if (ClauseSplitter.PaidNow(_sentence, _measures.Measures, _lines.Drafts)
                is not { } paid)
                continue;
            Understood moved = ReadOne(shop, message with { Text = first });
            if (moved is not { Intent: Intents.OrderCreate, Lines.Count: > 0, Doubts.Count: 0 })
                continue;
            return moved with
            {
                Pay = "credit",
                PaidNow = paid,
                SenderLanguage = whole.SenderLanguage,
                Why = [new Reason("paid-in-part"), .. moved.Why],
            };
        }

        return null;
    }

    // One clause, with the name when only the other clause says it; null when it is not that.
    private Understood? Clause(
        ShopLexicon shop, SpokenMessage message, string name, bool pays, bool told = false)
    {
        Understood said = ReadOne(shop, message);
        bool fits = pays
            ? ClauseSplitter.Pays(_sentence, _measures.Measures, _lines.Drafts)
            : told || ClauseSplitter.Moves(_sentence, _lines.Drafts);
        if (!fits) return null;
        bool own = _parties.Found.Count > 0;
        bool clear = !pays && said.Intent is Intents.OrderCreate or Intents.StockReceive;
        if (!own && !clear)
            said = ReadOne(shop, message with { Text = name + " " + message.Text.TrimStart() });
        if (said.Doubts.Count > 0) return null;
        if (!pays)
            return said.Intent is Intents.OrderCreate or Intents.StockReceive ? said : null;
        // To whom the goods went he it is who pays; "Ramesh ko 500 diye" alone is our money.
        bool supplier = _parties.Found.Exists(found => found.Parties.Count > 0
            && found.Parties.TrueForAll(shop.People.IsSupplier));
        if (!own && !supplier && said.Intent == Intents.PaymentMade)
            return said with { Intent = Intents.PaymentReceived };
        return said.Intent == Intents.PaymentReceived
            || (supplier && said.Intent == Intents.PaymentMade) ? said : null;
    }

    // Several are named and nobody can tell whose bill it is: all are asked about.
    private UnderstoodParty Everybody(ShopLexicon shop)
    {
        List<string> keys = [];
        foreach (PartyMention mention in _parties.Found)
        {
            foreach (int party in mention.Parties)
            {
                if (!keys.Contains(shop.PartyKey(party),
                    StringComparer.Ordinal)) keys.Add(shop.PartyKey(party));
            }
        }

        string? written = _parties.Found.Find(mention => mention.Written is not null)?.Written;
        if (keys.Count == 1 && written is null) return new UnderstoodParty(keys[0], [], null);
        return keys.Count > 0 || written is null
            ? new UnderstoodParty(null, keys, null)
            : new UnderstoodParty(null, [], written);
    }

    // "Priya ko 1 kg chini aur Mohan ko 2 maggi udhaar": said once at the end, it is meant for
    // all of them.
    private static List<Understood> PayingAlike(List<Understood> parts)
    {
        string? last = parts[^1].Pay;
        bool once = last is not null
            && parts.TrueForAll(part => part.Pay is null || ReferenceEquals(part, parts[^1]));
        return once
            ? parts.ConvertAll(part => part.Intent == Intents.OrderCreate
                ? part with { Pay = last }
                : part)
            : parts;
    }

    // "kal Priya ne 500 diye aur Mohan ne 200": the day is said once.
    private static List<Understood> DatedAlike(Understood whole, List<Understood> parts) =>
        whole.Paid?.On is not { } day ? parts : parts.ConvertAll(part =>
            part.Paid is { On: null } paid ? part with { Paid = paid with { On = day } } : part);

    private static bool Pays(string intent) => intent is Intents.KhataAdd
        or Intents.PaymentReceived or Intents.PaymentMade;

    private static bool Bills(string intent) => intent is Intents.OrderCreate or Intents.KhataAdd
        or Intents.PaymentReceived or Intents.PaymentMade or Intents.StockReceive;

    // A day on which somebody pays is set aside, where the rest is what such a day is said of.
    private Understood ReadOne(
        ShopLexicon shop, SpokenMessage message, bool promises = true)
    {
        Tokenizer.Read(message.Text, _sentence);
        _annotator.Run(shop.Goods, message.From == Speaker.Owner ? shop.People : null);
        AsideMarker.Mark(_sentence);
        NumberSigns.MarkTooLong(_sentence);
        _parties.Found.Clear();
        if (message.From == Speaker.Owner) _parties.Run(shop.People,
            _annotator.Languages.PartyTongue);
        PromisePhrase? promise = promises && message is { From: Speaker.Owner, Today: { } today }
            ? PromisePhrase.Find(_sentence, today) : null;
        promise?.SetAside(_sentence);
        _measures.Run();
        _marker.Run(_measures.Measures);
        if (message.From == Speaker.Owner) _newParties.Run();
        _matcher.Begin(shop.Goods);
        _mentions.Run(_measures.Measures);
        if (_mentions.Overflows)
            return new() { Intent = Intents.Unknown, Why = [new Reason("too-many-lines")] };
        _lines.Run(shop.Goods, _mentions.Mentions, _measures.Measures);
        if (_lines.Drafts.Count > 0) MoneyCame();
        bool tookBack = LineChanges.Correct(_sentence, _lines.Drafts);
        LineChanges.Refine(_sentence, _lines.Drafts);
        PartyMention? party = Strongest();
        Scene scene = SceneOf(shop, message, party, tookBack);
        string intent = IntentChooser.Choose(scene, out string? language);
        string? affair = AffairRules.Find(scene);
        if (promise is { } day)
        {
            bool alone = PromiseRules.IsAlone(scene, day);
            bool sale = affair is null && PromiseRules.IsOfSale(scene, intent, day);
            if (!alone && !sale) return ReadOne(shop, message, promises: false);
            if (alone) affair = OwnAffairs.DuePromise;
        }

        if (affair is not null) scene.Because("own-affair", affair);
        // Goods that are offered or that stand for fixed days are read as those of a sale.
        if (OwnAffairs.NamesGoods(affair)) intent = Intents.OrderCreate;
        return PaidRules.With(scene, AffairReading.Write(
            shop, scene, intent, language, affair) with
        {
            PayBy = promise?.On,
            SenderLanguage = _annotator.Languages.Language,
            SaysMore = Leftovers.SaysMore(scene),
        });
    }

    private Scene SceneOf(
        ShopLexicon shop, SpokenMessage message, PartyMention? party, bool tookBack)
    {
        Scene scene = new()
        {
            Sentence = _sentence,
            From = message.From,
            Measures = _measures.Measures,
            Drafts = _lines.Drafts,
            Party = party,
            Prices = product => shop.Goods.Products[product].PricePaise / 100m,
            OnlySuppliers = party is { Parties.Count: > 0 }
                && party.Parties.TrueForAll(shop.People.IsSupplier),
            SomeSupplier = party?.Parties.Exists(shop.People.IsSupplier) == true,
            Discount = _marker.Discount,
            Corrected = _marker.Corrected,
            TookBack = tookBack,
            Today = message.Today,
        };
        scene.Look();
        return scene;
    }

    // "2 dairy milk, gpay aa gaya": beside goods, what came is the money.
    private void MoneyCame()
    {
        for (int i = 1; i < _sentence.Count; i++)
        {
            ref Token money = ref _sentence[i - 1];
            // "gahak aaya tha": a customer came, and brought nothing.
            if (money.IsWord && money.Has(Cue.Customers) && _sentence[i].IsWord
                && _sentence[i].Role == Role.Grammar)
                _sentence[i].Cues.Remove(Cue.Came);
            bool paid = money.IsWord && money.Role == Role.Grammar
                && (money.Has(Cue.Upi) || money.Has(Cue.Cash) || money.Has(Cue.Card));
            ref Token came = ref _sentence[i];
            if (!paid || !came.IsWord || came.Role != Role.Grammar) continue;
            came.Cues.Remove(Cue.Came);
            came.Cues.Remove(Cue.Add);
        }
    }

    private PartyMention? Strongest()
    {
        PartyMention? best = null;
        foreach (PartyMention mention in _parties.Found)
        {
            if (best is null || mention.Strength > best.Strength) best = mention;
        }

        return best;
    }
}
