using System.Numerics;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Gives every word its meanings: first the vocabulary, then, when the languages of
/// the message are known, only the senses of those languages, then the shop's goods.</summary>
internal sealed class Annotator(Sentence sentence)
{
    // A long word of a regional language is that word even in a message of another language.
    private const int LongWord = 5;
    private const int EvidenceMin = 3;

    private static readonly CueSet Hard = CueSet.Of(
        Cue.Of, Cue.To, Cue.By, Cue.From, Cue.In, Cue.For, Cue.Is, Cue.Do, Cue.Give, Cue.And,
        Cue.Not, Cue.Self, Cue.HowMuch, Cue.What, Cue.Send, Cue.Rupee, Cue.When, Cue.Where,
        Cue.Gave, Cue.Came, Cue.Wala, Cue.Want, Cue.Cancel, Cue.All, Cue.Honorific);

    private static readonly CueSet Verbs = CueSet.Of(
        Cue.Do, Cue.Send, Cue.Write, Cue.Add, Cue.Remove, Cue.Remind, Cue.Change, Cue.Keep, Cue.Reduce,
        Cue.Increase, Cue.Return, Cue.Count, Cue.Cancel);

    private readonly List<(int Word, int Cost)> _names = [];
    private PartyIndex? _people;
    private readonly int[] _evidence = new int[Tongues.Count];
    private readonly int[] _presence = new int[Tongues.Count];

    // Hindi words that the regional language does not have.
    private readonly int[] _against = new int[Tongues.Count];

    // Words that are only one of the two languages that share Devanagari.
    private int _marathi;
    private int _hindi;

    /// <summary>Languages whose words count in this message.</summary>
    public Tongue Allowed { get; private set; }

    /// <summary>The regional language of a romanised message; its senses come first.</summary>
    public Tongue Home { get; private set; }

    /// <summary>The languages whose case endings names may carry.</summary>
    public Tongue PartyTongue { get; private set; }

    /// <summary>BCP-47 of the sender's language, or null when the message does not tell.</summary>
    public string? Language { get; private set; }

    public void Run(GoodsIndex goods, PartyIndex? people)
    {
        _people = people;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord) continue;
            Hear(ref sentence[i]);
            FindGoods(ref sentence[i], goods);
        }

        Decide();
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord)
            {
                Apply(ref sentence[i]);
                sentence[i].Role = RoleOf(sentence[i]);
            }
            else if (sentence[i].Kind == TokenKind.Symbol)
            {
                sentence[i].Role = Role.Break;
            }
            else
            {
                sentence[i].Role = sentence[i].Kind == TokenKind.Number ? Role.Measure : Role.Aside;
            }
        }

        JoinPhrases();
        JoinGoods(goods);
        MarkAuxiliaries();
    }

    private void JoinPhrases()
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token first = ref sentence[i];
            ref Token second = ref sentence[i + 1];
            if (!first.IsWord || !second.IsWord) continue;
            if (Phrases.Find(sentence.PhonesOf(first), first.Key, sentence.PhonesOf(second)) is not { } cue)
                continue;
            Unsay(ref first);
            Unsay(ref second);
            first.Cues.Add(cue);
            second.Cues.Add(Cue.Filler);
            first.Role = second.Role = Role.Grammar;
            first.VocabularyCost = second.VocabularyCost = 0;
        }
    }

    // "fevi kwik", "t shirt": two words of the sender are one of the shop.
    private void JoinGoods(GoodsIndex goods)
    {
        Span<byte> joined = stackalloc byte[Phone.WordMax * 2];
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token first = ref sentence[i];
            ref Token second = ref sentence[i + 1];
            bool may = first.IsWord && second.IsWord && MayJoin(first) && MayJoin(second)
                && !(first.Role == Role.Goods && second.Role == Role.Goods)
                && first.PhoneCount + second.PhoneCount <= Phone.WordMax;
            if (!may) continue;
            sentence.PhonesOf(first).CopyTo(joined);
            sentence.PhonesOf(second).CopyTo(joined[first.PhoneCount..]);
            ReadOnlySpan<byte> phones = joined[..(first.PhoneCount + second.PhoneCount)];
            int at = sentence.Goods.Count;
            int cost = Search(phones, Phone.KeyOf(phones), relaxed: false, typos: false, goods, at);
            if (cost > 15)
            {
                sentence.Goods.RemoveRange(at, sentence.Goods.Count - at);
                continue;
            }

            first.GoodsAt = second.GoodsAt = at;
            first.GoodsCount = second.GoodsCount = sentence.Goods.Count - at;
            first.GoodsCost = second.GoodsCost = cost;
            first.Role = second.Role = Role.Goods;
            i++;
        }
    }

    private static bool MayJoin(in Token token) =>
        token.Role is Role.Stranger or Role.Goods
        || (token.Role == Role.Grammar && (token.Letters == 1 || token.VocabularyCost > 5));

    // In "kar do", "bhej dena" giving is only the tone of the verb before it.
    private void MarkAuxiliaries()
    {
        for (int i = 1; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (!token.IsWord || !token.Has(Cue.Give) || token.Role == Role.Goods) continue;
            ref Token verb = ref sentence[i - 1];
            bool helps = verb.IsWord && verb.Role == Role.Grammar && verb.Cues.HasAny(Verbs)
                && !verb.Has(Cue.Of) && !verb.Has(Cue.To);
            if (!helps) continue;
            token.Cues.Remove(Cue.Give);
            token.Cues.Add(Cue.Filler);
            token.HasNumber = false;
        }
    }

    private void Hear(ref Token token)
    {
        token.HeardAt = sentence.Heard.Count;
        (VocabularyWord Word, int Cost)[] found = _memo.Find(
            sentence.PhonesOf(token), token.Key, token.Spelling, token.Block == 5,
            Tongues.WrittenIn(token.Block), out token.VocabularyCost);
        sentence.Heard.AddRange(found);
        token.HeardCount = found.Length;
    }

    private readonly VocabularyMemo _memo = new();

    private void Decide()
    {
        Array.Clear(_evidence);
        Array.Clear(_presence);
        Array.Clear(_against);
        _marathi = _hindi = 0;
        int blocks = 0;
        bool latin = false;
        foreach (ref Token token in sentence.Tokens)
        {
            if (!token.IsWord) continue;
            if (token.Block >= 0) blocks |= 1 << token.Block; else latin = true;
            if (token.VocabularyCost > 5 || token.GoodsCost <= 5 || IsName(token)) continue;
            Tongue tongues = Tongue.None;
            for (int i = 0; i < token.HeardCount; i++)
            {
                (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
                if (cost <= 5) tongues |= word.Tongues;
            }

            tongues &= Tongues.WrittenIn(token.Block);
            int weight = Vocabulary.Sounded(sentence.PhonesOf(token));
            bool stem = token.Block < 0 && token.VocabularyCost is 2 or 4;
            Weigh(tongues, stem ? weight / 2 : weight);
        }

        Choose(blocks, latin);
        PartyTongue = blocks != 0 ? Allowed : Home;
    }

    private bool IsName(in Token token)
    {
        if (_people is null || token.Letters < 4) return false;
        _names.Clear();
        return _people.Words.Find(sentence.PhonesOf(token), token.Key, false, false, _names) <= 5;
    }

    private void Weigh(Tongue tongues, int weight)
    {
        Tongue devanagari = tongues & (Tongue.Hindi | Tongue.Marathi);
        if (devanagari == Tongue.Marathi) _marathi += weight;
        if (devanagari == Tongue.Hindi) _hindi += weight;
        bool shared = (tongues & (Tongue.English | Tongue.Hindi)) == (Tongue.English | Tongue.Hindi);
        bool common = (tongues & (Tongue.English | Tongue.Hindi)) != 0;
        for (uint rest = (uint)tongues; rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            _presence[at] += weight;
            if (at < 2 ? !shared : !common) _evidence[at] += weight;
        }

        if ((tongues & Tongue.English) != 0 || (tongues & Tongue.Hindi) == 0) return;
        for (int at = 2; at < Tongues.Count; at++)
        {
            if ((tongues & (Tongue)(1 << at)) == 0) _against[at] += weight;
        }
    }

    private void Choose(int blocks, bool latin)
    {
        Home = Tongue.None;
        if (blocks != 0)
        {
            int block = BitOperations.TrailingZeroCount((uint)blocks);
            Allowed = Tongue.English | (latin ? Tongue.Hindi : Tongue.None);
            for (int b = 0; b < 9; b++)
            {
                if ((blocks & (1 << b)) != 0) Allowed |= Tongues.WrittenIn(b);
            }

            Language = NativeLanguage(block);
            if (Language != "mr" && block == 0) Allowed &= ~Tongue.Marathi;
            return;
        }

        int best = 2;
        for (int at = 3; at < Tongues.Count; at++)
        {
            if (Regional(at) > Regional(best)) best = at;
        }

        Allowed = Tongue.English | Tongue.Hindi;
        bool regional = _evidence[best] >= EvidenceMin && _evidence[best] > _against[best];
        Home = regional ? (Tongue)(1 << best) : Tongue.None;
        Allowed |= Home;
        Language = LatinLanguage(regional ? best : -1);
    }

    private int Regional(int at) => ((_evidence[at] - _against[at]) * 4) + _presence[at];

    private string? LatinLanguage(int regional)
    {
        if (regional >= 0) return Tongues.CodeOf((Tongue)(1 << regional)) + "-Latn";
        if (_evidence[0] == 0 && _evidence[1] == 0) return _presence[1] > 0 ? "hi-Latn" : null;
        return _evidence[1] * 2 >= _evidence[0] ? "hi-Latn" : "en";
    }

    private string? NativeLanguage(int block)
    {
        if (block == 0) return _marathi > 0 && _marathi >= _hindi ? "mr" : "hi";
        Tongue native = Tongues.Native(block);
        return native == Tongue.None ? null : Tongues.CodeOf(native);
    }

    private void Apply(ref Token token)
    {
        int goods = token.GoodsCost;
        bool meant = goods <= 10 && token.VocabularyCost > 15;
        token.VocabularyCost = int.MaxValue;
        if (meant) return;
        Tongue written = Tongues.WrittenIn(token.Block);
        Tongue home = token.Block >= 0 ? Tongues.Native(token.Block) & Allowed : Home;
        bool applied = home != Tongue.None && ApplySenses(ref token, home);
        if (!applied) applied = ApplySenses(ref token, Allowed & written);
        bool longWord = Vocabulary.Sounded(sentence.PhonesOf(token)) >= LongWord;
        if (!applied && token.Block < 0 && longWord) ApplySenses(ref token, Tongue.Everywhere);
        if (token.Named && token.VocabularyCost > 5) Unsay(ref token);
        if (token.GoodsLiteral && token.VocabularyCost is >= 3 and < int.MaxValue) Unsay(ref token);
        bool figure = (token.HasNumber || token.Unit != Unit.None) && token.VocabularyCost <= 3;
        if (figure && token.GoodsCost > 0) token.GoodsCount = 0;
    }

    // What surely names goods is not a small word misspelt.
    private static void Unsay(ref Token token)
    {
        token.VocabularyCost = int.MaxValue;
        token.Cues = default;
        token.HasNumber = false;
        token.Unit = Unit.None;
    }

    private bool ApplySenses(ref Token token, Tongue tongues)
    {
        int best = int.MaxValue;
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if ((word.Tongues & tongues) != 0) best = Math.Min(best, cost);
        }

        if (best == int.MaxValue) return false;
        token.VocabularyCost = best;
        int tier = best == 0 ? 1 : token.Block >= 0 && best <= 5 ? 5 : best + 2;
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if (cost > tier) continue;
            foreach (Sense sense in word.Senses)
            {
                if ((sense.Tongues & tongues) != 0) Apply(ref token, sense);
            }
        }

        return true;
    }

    private static void Apply(ref Token token, Sense sense)
    {
        switch (sense.Kind)
        {
            case SenseKind.Cue:
                token.Cues.Add(sense.Cue);
                break;
            case SenseKind.Unit:
                if (token.Unit == Unit.None) token.Unit = sense.Unit;
                break;
            default:
                if (token.HasNumber) break;
                token.HasNumber = true;
                token.NumberKind = sense.Kind;
                token.NumberValue = sense.Value;
                token.Compounds = (sense.Tongues & (Tongue.Hindi | Tongue.Marathi)) == 0;
                break;
        }
    }

    private void FindGoods(ref Token token, GoodsIndex goods)
    {
        token.GoodsAt = sentence.Goods.Count;
        bool known = token.VocabularyCost <= 5;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        bool relaxed = token.Block == 5;
        token.GoodsCost = Search(phones, token.Key, relaxed, typos: false, goods, token.GoodsAt);
        AddConcept(phones, token.Key, relaxed, goods, ref token);
        if (token.GoodsCost == int.MaxValue && !known) FindEnding(ref token, goods, relaxed);
        if (token.GoodsCost == int.MaxValue && token.VocabularyCost > 15 && !token.Named && token.Letters > 4)
            token.GoodsCost = Search(phones, token.Key, relaxed, typos: true, goods, token.GoodsAt);
        bool measure = known && token.GoodsCost > token.VocabularyCost && token.HeardCount > 0
            && sentence.Heard[token.HeardAt].Word.Senses[0].Kind == SenseKind.Unit;
        if (measure || known && token.GoodsCost is > 5 and < int.MaxValue) Forget(ref token);
        token.GoodsCount = sentence.Goods.Count - token.GoodsAt;
        token.GoodsLiteral = token.GoodsCost == 0 && IsLiteral(token, goods);
        token.GoodsCalled = token.GoodsLiteral && IsCalled(token, goods);
    }

    // Words of packings ("strip") are known to the index but name no product.
    private int Search(
        ReadOnlySpan<byte> phones, ulong key, bool relaxed, bool typos, GoodsIndex goods, int from)
    {
        goods.Words.Find(phones, key, relaxed, typos, sentence.Goods);
        int best = int.MaxValue;
        for (int i = sentence.Goods.Count - 1; i >= from; i--)
        {
            (int word, int cost) = sentence.Goods[i];
            if (goods.ProductsWith(word).IsEmpty)
                sentence.Goods.RemoveAt(i);
            else
                best = Math.Min(best, cost);
        }

        return best;
    }

    private bool IsCalled(in Token token, GoodsIndex goods)
    {
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost == 0 && !goods.ProductsCalled(word).IsEmpty) return true;
        }

        return false;
    }

    private bool IsLiteral(in Token token, GoodsIndex goods)
    {
        if (token.Spelling == 0) return true;
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost == 0 && !goods.IsConceptWord(word) && goods.Words.IsSpelt(word, token.Spelling)) return true;
        }

        return false;
    }

    // Plural and case endings: onions, gudlu, biscuiton.
    private void FindEnding(ref Token token, GoodsIndex goods, bool relaxed)
    {
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        foreach (byte[] ending in Endings.OfGoods)
        {
            if (phones.Length - ending.Length < 3 || !phones.EndsWith(ending)) continue;
            ReadOnlySpan<byte> stem = phones[..^ending.Length];
            if (stem[^1] == Phone.Schwa && stem.Length > 3 && token.Block <= 3) stem = stem[..^1];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost = Search(stem, key, relaxed, typos: false, goods, token.GoodsAt);
            AddConcept(stem, key, relaxed, goods, ref token);
            if (token.GoodsCost <= (stem.Length < LongWord ? 10 : 30)) return;
            Forget(ref token);
        }
    }

    private void AddConcept(
        ReadOnlySpan<byte> phones, ulong key, bool relaxed, GoodsIndex goods, ref Token token)
    {
        int concept = Trade.Shared.Find(phones, key, relaxed, out int distance);
        if (concept < 0) return;
        if (distance <= 5)
        {
            token.Named = true;
            token.Concept = concept;
        }

        if (distance <= 5 && token.GoodsCost is > 10 and < int.MaxValue && !Named(goods, token.GoodsAt, concept))
            Forget(ref token);
        if (distance > 15) return;
        int extra = token.GoodsCost == int.MaxValue ? 5 : token.GoodsCost + 15;
        bool any = false;
        foreach (int word in goods.WordsOf(concept))
        {
            any = true;
            if (!Known(token.GoodsAt, word)) sentence.Goods.Add((word, extra));
        }

        if (!goods.OfConcept(concept).IsEmpty)
        {
            sentence.Goods.Add((goods.ConceptWord(concept), extra));
            any = true;
        }

        if (any && token.GoodsCost == int.MaxValue) token.GoodsCost = extra;
    }

    // A word that surely names one kind of goods is not a misspelling of another (makhana is not
    // makhan).
    private bool Named(GoodsIndex goods, int from, int concept)
    {
        foreach (int word in goods.WordsOf(concept))
        {
            if (Known(from, word)) return true;
        }

        return false;
    }

    private void Forget(ref Token token)
    {
        sentence.Goods.RemoveRange(token.GoodsAt, sentence.Goods.Count - token.GoodsAt);
        token.GoodsCost = int.MaxValue;
    }

    private bool Known(int from, int word)
    {
        for (int i = from; i < sentence.Goods.Count; i++)
        {
            if (sentence.Goods[i].Word == word) return true;
        }

        return false;
    }

    private static Role RoleOf(in Token token)
    {
        bool grammar = token.VocabularyCost != int.MaxValue;
        if (token.GoodsCount == 0) return grammar ? Role.Grammar : Role.Stranger;
        if (!grammar) return Role.Goods;
        if (token.Cues.HasAny(Hard)) return Role.Grammar;
        bool wordFirst = token.Spelling != 0 ? !token.GoodsLiteral : token.GoodsCost > 0;
        if (token.VocabularyCost == 0 && wordFirst && !token.Has(Cue.Add)) return Role.Grammar;
        if (token.VocabularyCost == 0 && token.Has(Cue.Filler) && !token.GoodsCalled) return Role.Grammar;
        return token.HasNumber || token.Unit != Unit.None ? Role.Grammar : Role.Goods;
    }
}
