using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"200 cash aur 300 gpay", "bill 12 ke 500", "15 tarikh ko 500": what is told of money
/// beside whose it is and how much. Every number has its place, or none is given one.</summary>
internal static class PaidRules
{
    // Beyond this a message tells a story.
    private const int WordsMax = 16;
    private const int BillsMax = 20;
    private const long BillNumberMax = 9_999_999;

    private static readonly Cue[] Ways = [Cue.Cash, Cue.Upi, Cue.Card];

    /// <summary>Null when it is no money matter of the shop's people.</summary>
    public static SpokenPayment? Find(Scene scene, string intent)
    {
        bool entry = intent is Intents.PaymentReceived or Intents.PaymentMade
            or Intents.KhataAdd;
        if (intent == Intents.ExpenseAdd) return OfExpense(scene);
        if (!IsTold(scene) || (!entry && !Moved(scene))) return null;
        List<Measure> sums = Sums(scene);
        List<long> bills = intent == Intents.KhataAdd ? [] : Bills(scene, sums);
        DateOnly? on = PaidDays.Find(scene, sums);
        if (intent == Intents.KhataAdd && !Moved(scene)) on = null;
        List<SpokenPart> parts = Parts(scene, sums);
        if (sums.Count > 1) return on is null ? null : new SpokenPayment(null) { On = on };
        decimal? named = sums.Count == 1 ? sums[0].Value : null;
        decimal? whole = parts.Count > 0 ? parts.Sum(part => part.Rupees) : named;
        return new SpokenPayment(whole)
        {
            Parts = parts,
            Named = parts.Count > 0 && named != whole ? named : null,
            Bills = bills,
            On = on,
        };
    }

    /// <summary>"bill 12 aur 14 ke paise aa gaye": money that is told to be for bills of ours.
    /// </summary>
    public static bool IsOfBills(Scene scene, AffairWord words) =>
        scene.FromOwner && scene.Has(Cue.Bill) && IsTold(scene) && Moved(scene)
        && !scene.OnlySuppliers
        && !words.HasFlag(AffairWord.LetOff) && !words.HasFlag(AffairWord.Waive)
        && !scene.HasAny(Cue.Reduce, Cue.Low, Cue.Discount, Cue.Return, Cue.Undo, Cue.Send)
        && Bills(scene, Sums(scene)).Count > 0;

    /// <summary>The same with what was told of the money; its sum and its doubts are then those
    /// that are left.</summary>
    public static Understood With(Scene scene, Understood said)
    {
        if (said.Affair == OwnAffairs.DuePromise)
        {
            return said with
            {
                Paid = PromiseRules.BillOf(scene.Sentence) is { } bill
                    ? new SpokenPayment(null) { Bills = [bill] } : null,
            };
        }

        if (Find(scene, said.Intent) is not { } paid) return said;
        // On a Monday "somvar ko" may be today, or the one before.
        string[] unsure = paid.On is { } day && PaidDays.IsUnsure(scene, day)
            ? ["day-unsure"] : [];
        said = said with { Doubts = [.. said.Doubts, .. unsure] };
        bool payment = said.Intent is Intents.PaymentReceived or Intents.PaymentMade;
        bool more = paid.Parts.Count > 0 || paid.Bills.Count > 0 || paid.On is not null;
        if (!more || paid.Rupees is not { } rupees || (!payment && said.Amount is null))
            return said with { Paid = paid };
        return said with
        {
            Paid = paid,
            Amount = rupees,
            Doubts = [.. said.Doubts.Where(doubt => doubt != "number-left-over")],
        };
    }

    // What it was for is said in any words, so only its day is looked for.
    private static SpokenPayment? OfExpense(Scene scene) =>
        scene.FromOwner && !scene.Asks && !SaleSigns.IsStillToDo(scene.Sentence)
        && PaidDays.Find(scene, Sums(scene)) is { } day
            ? new SpokenPayment(null) { On = day } : null;

    // No plan, no question, no denial, no goods.
    private static bool IsTold(Scene scene) =>
        scene.FromOwner && scene.WordCount <= WordsMax && !scene.HasCountedGoods && !scene.Asks
        && !scene.HasAny(
            Cue.Hedge, Cue.Future, Cue.HowMuch, Cue.What, Cue.When, Cue.Want, Cue.Later)
        && !Denies(scene.Sentence)
        && !SaleSigns.IsStillToDo(scene.Sentence);

    // "bill no 12" denies nothing.
    private static bool Denies(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (IsWord(sentence, i, Cue.Not) && !IsWord(sentence, i - 1, Cue.Bill)) return true;
        }

        return false;
    }

    private static bool Moved(Scene scene) =>
        scene.HasAny(Cue.Gave, Cue.Came, Cue.Deposit, Cue.Taken);

    private static List<Measure> Sums(Scene scene) => scene.Measures.FindAll(measure =>
        measure is { Bare: false, Void: false, Percent: false, Taken: false, Wala: false }
        && (measure.Unit == Unit.None || IsBillNumber(scene.Sentence, measure)));

    // "bill no 12": no twelve pieces.
    private static bool IsBillNumber(Sentence sentence, Measure measure)
    {
        int word = measure.First - 1;
        return IsWord(sentence, word, Cue.Bill)
            ? IsNumberWord(sentence, measure.First)
            : IsNumberWord(sentence, word) && IsWord(sentence, word - 1, Cue.Bill);
    }

    // "no" is also a unit: five nos.
    private static bool IsNumberWord(Sentence sentence, int at) =>
        PaidDays.Is(sentence, at, PaidWord.Number) || IsWord(sentence, at, Cue.No);

    // "bill 12 ke", "bill no 12, 14 aur 15 ke": what stands behind the word; its numbers are no
    // sums any more.
    private static List<long> Bills(Scene scene, List<Measure> sums)
    {
        Sentence sentence = scene.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!IsWord(sentence, i, Cue.Bill)) continue;
            List<Measure> chain = Chain(sentence, sums, i + 1, out bool sure);
            if (chain.Count == 0) continue;
            bool others = sums.Count > chain.Count;
            if (chain.Count > 1 && !sure && !others)
            {
                // "bill 12, 500 diye"
                chain.RemoveRange(1, chain.Count - 1);
                others = true;
            }

            // "bill 500 ka diya" is a sum; "bill 12 ke paise diye" has none.
            bool alone = chain.Count == 1 && !others;
            if (chain.Count > BillsMax || (alone && !scene.Has(Cue.Money))) continue;
            sums.RemoveAll(sum => chain.Exists(bill => bill.First == sum.First));
            return chain.ConvertAll(bill => (long)bill.Value);
        }

        return [];
    }

    /// <param name="sure">They are joined as only numbers of bills are.</param>
    private static List<Measure> Chain(
        Sentence sentence, List<Measure> sums, int at, out bool sure)
    {
        List<Measure> chain = [];
        sure = false;
        while (at < sentence.Count && !sums.Exists(sum => sum.First == at)
            && (sentence[at].Is('.') || sentence[at].Is('#')
                || IsNumberWord(sentence, at)))
            at++;
        while (sums.FindIndex(sum => sum.First == at) is var found and >= 0)
        {
            Measure sum = sums[found];
            if (sum.Money || sum.Spoken || sum.Value % 1 != 0
                || sum.Value is < 1 or > BillNumberMax)
                break;
            chain.Add(sum);
            at = sum.Last + 1;
            bool and = IsWord(sentence, at, Cue.And);
            if (!and && !(at < sentence.Count && sentence[at].Is(','))) break;
            if (!sums.Exists(next => next.First == at + 1)) break;
            sure |= and;
            at++;
        }

        sure |= IsWord(sentence, at, Cue.Of);
        return chain;
    }

    // "200 cash 300 upi", "cash 200, gpay 300", "500 diye, 200 cash baaki upi".
    private static List<SpokenPart> Parts(Scene scene, List<Measure> sums)
    {
        Sentence sentence = scene.Sentence;
        List<(int At, Cue Way)> ways = [];
        for (int i = 0; i < sentence.Count; i++)
        {
            int way = Array.FindIndex(Ways, cue => IsWord(sentence, i, cue));
            if (way < 0 || (ways.Count > 0 && ways[^1].Way == Ways[way])) continue;
            ways.Add((i, Ways[way]));
        }

        if (ways.Select(way => way.Way).Distinct().Count() < 2) return [];
        foreach (bool before in (ReadOnlySpan<bool>)[true, false])
        {
            Dictionary<int, int> paired = Paired(sentence, sums, ways, before);
            if (paired.Count == ways.Count && paired.Values.Distinct().Count() == ways.Count)
            {
                List<SpokenPart> parts = ways.ConvertAll(way => new SpokenPart(
                    Code(way.Way), sums[paired[way.At]].Value));
                int[] taken = [.. paired.Values.Select(at => sums[at].First)];
                sums.RemoveAll(sum => taken.Contains(sum.First));
                return parts;
            }

            if (Rest(sentence, sums, ways, paired) is { } rest) return rest;
        }

        return [];
    }

    // Of two ways one has its sum, and the other has what is left of the whole.
    private static List<SpokenPart>? Rest(Sentence sentence, List<Measure> sums,
        List<(int At, Cue Way)> ways, Dictionary<int, int> paired)
    {
        if (ways.Count != 2 || sums.Count != 2 || paired.Count != 1) return null;
        (int at, int part) = paired.Single();
        (int At, Cue Way) other = ways.Single(way => way.At != at);
        Measure first = sums[part];
        Measure whole = sums[1 - part];
        bool rest = other.At > at && (IsWord(sentence, other.At - 1, Cue.Due)
            || IsWord(sentence, other.At - 1, Cue.Left)
            || PaidDays.Is(sentence, other.At - 1, PaidWord.Rest));
        if (!rest || whole.Value <= first.Value) return null;
        sums.RemoveAt(part);
        return
        [
            new SpokenPart(Code(ways.Single(way => way.At == at).Way), first.Value),
            new SpokenPart(Code(other.Way), whole.Value - first.Value),
        ];
    }

    // Which sum stands beside each way, by the place of the way.
    private static Dictionary<int, int> Paired(Sentence sentence, List<Measure> sums,
        List<(int At, Cue Way)> ways, bool before)
    {
        Dictionary<int, int> paired = [];
        foreach ((int at, Cue _) in ways)
        {
            int next = before ? at - 1 : at + 1;
            if (Joins(sentence, next)) next += before ? -1 : 1;
            int found = sums.FindIndex(sum => before ? sum.Last == next : sum.First == next);
            if (found >= 0) paired[at] = found;
        }

        return paired;
    }

    // "200 rupaye cash", "cash me 200", "cash: 200"
    private static bool Joins(Sentence sentence, int at) => at >= 0 && at < sentence.Count
        && (sentence[at].Is(':') || sentence[at].Is('-') || sentence[at].Is('=')
            || (sentence[at].Role == Role.Grammar && sentence[at].HasOnly(
                Cue.Rupee, Cue.In, Cue.By, Cue.From, Cue.Of)));

    private static bool IsWord(Sentence sentence, int at, Cue cue) =>
        at >= 0 && at < sentence.Count && sentence[at].IsWord
        && sentence[at].Role is Role.Grammar or Role.Measure && sentence[at].Has(cue);

    private static string Code(Cue way) => way switch
    {
        Cue.Cash => "cash",
        Cue.Card => "card",
        _ => "upi",
    };
}
