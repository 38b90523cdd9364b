using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds the shop's words that a spoken word may be: by its sound, by its stem, by what
/// the trade calls the same goods.</summary>
internal sealed class GoodsHearing
{
    // Of so many phones a word is a kind of goods although its last vowel is another one.
    private const int LongName = 6;

    // Phones and certainty of each half of a word that is two.
    private const int SplitMin = 3;
    private const int SureHalf = 9;

    private readonly Sentence _sentence;
    private readonly GoodsStems _stems;

    public GoodsHearing(Sentence sentence)
    {
        _sentence = sentence;
        _stems = new GoodsStems(sentence, this);
    }

    /// <summary>Fills the goods of one word; the vocabulary has been heard before.</summary>
    public void Find(ref Token token, GoodsIndex goods)
    {
        token.GoodsAt = _sentence.Goods.Count;
        bool known = token.VocabularyCost <= 5;
        ReadOnlySpan<byte> phones = _sentence.PhonesOf(token);
        bool relaxed = token.Block == 5;
        if (token.Block >= 0 && _stems.FindWritten(ref token, goods)) return;
        token.GoodsCost = Search(phones, token.Key, relaxed, typos: false, goods, token.GoodsAt);
        AddConcept(phones, token.Key, relaxed, goods, ref token);
        bool other = known || (token.Named && token.GoodsCost == int.MaxValue
            && !GoodsIndex.IsColour(token.Concept));
        if (token.Block >= 0 && token.GoodsCost > 5 && !other)
            _stems.FindStem(ref token, goods, relaxed);
        if (token.GoodsCost == int.MaxValue && !other)
            _stems.FindEnding(ref token, goods, relaxed);
        if (token.GoodsCost == int.MaxValue && token.VocabularyCost > 15 && !token.Named
            && token.Letters > 4)
            token.GoodsCost = Search(phones, token.Key, relaxed, typos: true, goods, token.GoodsAt);
        bool shorthand = token.GoodsCost == int.MaxValue && token.VocabularyCost > 15
            && token.Block < 0 && !token.Named;
        if (shorthand)
        {
            token.GoodsCost = goods.Words.FindShort(phones, token.Key, _sentence.Goods);
            DropWordsOfNothing(ref token, goods);
        }

        bool measure = known && token.GoodsCost > token.VocabularyCost && token.HeardCount > 0
            && _sentence.Heard[token.HeardAt].Word.Senses[0].Kind == SenseKind.Unit;
        if (measure || known && token.GoodsCost is > 5 and < int.MaxValue) Forget(ref token);
        token.GoodsCount = _sentence.Goods.Count - token.GoodsAt;
        token.GoodsLiteral = token.GoodsCost == 0 && IsLiteral(token, goods);
        if (token.Letters == 1 && token.GoodsCost < int.MaxValue && !token.GoodsLiteral)
            Forget(ref token);
        token.GoodsCalled = token.GoodsLiteral && IsCalled(token, goods);
    }

    private void DropWordsOfNothing(ref Token token, GoodsIndex goods)
    {
        for (int i = _sentence.Goods.Count - 1; i >= token.GoodsAt; i--)
        {
            if (goods.ProductsWith(_sentence.Goods[i].Word).IsEmpty) _sentence.Goods.RemoveAt(i);
        }

        if (_sentence.Goods.Count == token.GoodsAt) token.GoodsCost = int.MaxValue;
    }

    // Words of packings ("strip") are known to the index but name no product.
    internal int Search(
        ReadOnlySpan<byte> phones, ulong key, bool relaxed, bool typos, GoodsIndex goods, int from)
    {
        goods.Words.Find(phones, key, relaxed, typos, _sentence.Goods);
        int best = int.MaxValue;
        for (int i = _sentence.Goods.Count - 1; i >= from; i--)
        {
            (int word, int cost) = _sentence.Goods[i];
            if (goods.ProductsWith(word).IsEmpty)
                _sentence.Goods.RemoveAt(i);
            else
                best = Math.Min(best, cost);
        }

        return best;
    }

    internal bool IsCalled(in Token token, GoodsIndex goods)
    {
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = _sentence.Goods[token.GoodsAt + i];
            if (cost == 0 && !goods.ProductsCalled(word).IsEmpty) return true;
        }

        return false;
    }

    private bool IsLiteral(in Token token, GoodsIndex goods)
    {
        if (token.Spelling == 0) return goods.IsWritten(_sentence.WrittenAs(token));
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = _sentence.Goods[token.GoodsAt + i];
            if (cost == 0 && !goods.IsConceptWord(word)
                && goods.Words.IsSpelt(word, token.Spelling))
                return true;
        }

        return false;
    }

    internal void AddConcept(
        ReadOnlySpan<byte> phones, ulong key, bool relaxed, GoodsIndex goods, ref Token token)
    {
        int concept = Trade.Shared.Find(phones, key, relaxed, out int distance);
        if (concept < 0) return;
        bool surely = distance <= 5 || (distance <= 15 && Vocabulary.Sounded(phones) >= LongName);
        if (surely)
        {
            token.Named = true;
            token.Concept = concept;
        }

        if (distance <= 5 && token.GoodsCost is > 10 and < int.MaxValue
            && !Named(goods, token.GoodsAt, concept))
            Forget(ref token);
        if (distance > 15) return;
        bool nearer = token.GoodsCost == int.MaxValue || (distance <= 5 && token.GoodsCost > 20);
        int extra = nearer ? 5 : token.GoodsCost + 15;
        bool any = false;
        foreach (int word in goods.WordsOf(concept))
        {
            any = true;
            if (!Known(token.GoodsAt, word)) _sentence.Goods.Add((word, extra));
        }

        if (!goods.OfConcept(concept).IsEmpty)
        {
            _sentence.Goods.Add((goods.ConceptWord(concept), extra));
            any = true;
        }

        if (any && extra < token.GoodsCost) token.GoodsCost = extra;
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

    /// <summary>The newest word heard is no goods after all.</summary>
    public void Forget(ref Token token)
    {
        _sentence.Goods.RemoveRange(token.GoodsAt, _sentence.Goods.Count - token.GoodsAt);
        token.GoodsCost = int.MaxValue;
        token.GoodsCount = 0;
    }

    private bool Known(int from, int word)
    {
        for (int i = from; i < _sentence.Goods.Count; i++)
        {
            if (_sentence.Goods[i].Word == word) return true;
        }

        return false;
    }

    /// <summary>కందిపప్పు, sarsontel: one word of the sender is two of the shop's names. Both
    /// halves must be sure, and some product must have both.</summary>
    public bool Split(int at, GoodsIndex goods)
    {
        ref Token whole = ref _sentence[at];
        bool may = whole.GoodsCount == 0 && whole.VocabularyCost > 15
            && whole.PhoneCount >= SplitMin * 2;
        for (int left = SplitMin; may && left <= whole.PhoneCount - SplitMin; left++)
        {
            Token first = Part(whole, 0, left, goods);
            Token second = first.GoodsCount == 0
                ? default : Part(whole, left, whole.PhoneCount, goods);
            if (second.GoodsCount > 0 && Share(first, second, goods))
            {
                _sentence.Divide(at, first, second);
                return true;
            }

            _sentence.Goods.RemoveRange(
                first.GoodsAt, _sentence.Goods.Count - first.GoodsAt);
        }

        return false;
    }

    private Token Part(in Token whole, int from, int to, GoodsIndex goods)
    {
        Token part = whole;
        part.PhoneAt = whole.PhoneAt + from;
        part.PhoneCount = to - from;
        part.Letters = to - from;
        ReadOnlySpan<byte> phones = _sentence.PhonesOf(part);
        part.Key = Phone.KeyOf(phones);
        part.GoodsAt = _sentence.Goods.Count;
        bool relaxed = whole.Block == 5;
        part.GoodsCost = Search(phones, part.Key, relaxed, typos: false, goods, part.GoodsAt);
        AddConcept(phones, part.Key, relaxed, goods, ref part);
        if (part.GoodsCost > SureHalf)
            Forget(ref part);
        else
            part.GoodsCount = _sentence.Goods.Count - part.GoodsAt;
        return part;
    }

    /// <summary>"fevi kwik", "t shirt": two words of the sender are one of the shop.</summary>
    public void Join(GoodsIndex goods)
    {
        Span<byte> joined = stackalloc byte[Phone.WordMax * 2];
        for (int i = 0; i + 1 < _sentence.Count; i++)
        {
            ref Token first = ref _sentence[i];
            ref Token second = ref _sentence[i + 1];
            bool may = first.IsWord && second.IsWord && MayJoin(first) && MayJoin(second)
                && !(first.Role == Role.Goods && second.Role == Role.Goods
                    && Share(first, second, goods))
                && !(first.GoodsLiteral && second.GoodsLiteral)
                && first.PhoneCount + second.PhoneCount <= Phone.WordMax;
            if (!may) continue;
            _sentence.PhonesOf(first).CopyTo(joined);
            _sentence.PhonesOf(second).CopyTo(joined[first.PhoneCount..]);
            ReadOnlySpan<byte> phones = joined[..(first.PhoneCount + second.PhoneCount)];
            int at = _sentence.Goods.Count;
            int cost = Search(phones, Phone.KeyOf(phones), relaxed: false, typos: false, goods, at);
            if (cost > 15 && _sentence.Text[second.End - 1] is 's')
                cost = Search(
                    phones[..^1], Phone.KeyOf(phones[..^1]), false, typos: false, goods, at);
            Token both = new() { GoodsAt = at, GoodsCost = cost };
            AddConcept(phones, Phone.KeyOf(phones), relaxed: false, goods, ref both);
            cost = both.GoodsCost;
            if (cost > (first.HasNumber || second.HasNumber ? 5 : 15))
            {
                _sentence.Goods.RemoveRange(at, _sentence.Goods.Count - at);
                continue;
            }

            // The six of "chah patti" is tea.
            first.HasNumber = second.HasNumber = false;

            first.GoodsAt = second.GoodsAt = at;
            first.GoodsCount = second.GoodsCount = _sentence.Goods.Count - at;
            first.GoodsCost = second.GoodsCost = cost;
            first.Role = second.Role = Role.Goods;
            first.Named = second.Named = both.Named;
            first.Concept = second.Concept = both.Concept;
            i++;
        }
    }

    /// <summary>Marks words that with the next one name a product: "pav ladi".</summary>
    public void MarkPairs(GoodsIndex goods)
    {
        for (int i = 0; i + 1 < _sentence.Count; i++)
        {
            // In Kannada bele is lentils and price; ಕಡಲೆ ಬೇಳೆ are lentils.
            ref Token next = ref _sentence[i + 1];
            bool rate = next.IsWord && next.Has(Cue.Rate) && next.GoodsCount > 0
                && next.GoodsLiteral && _sentence[i].IsWord && _sentence[i].Role == Role.Goods;
            if (rate && Share(_sentence[i], next, goods))
            {
                next.Role = Role.Goods;
                next.Cues.Remove(Cue.Rate);
            }

            ref Token token = ref _sentence[i];
            if (!token.HasNumber || token.GoodsCount == 0 || !_sentence[i + 1].IsWord) continue;
            token.Pairs = Share(token, _sentence[i + 1], goods);
        }
    }

    private bool Share(in Token left, in Token right, GoodsIndex goods)
    {
        for (int i = 0; i < left.GoodsCount; i++)
        {
            (int word, int cost) = _sentence.Goods[left.GoodsAt + i];
            for (int k = 0; cost <= 5 && k < right.GoodsCount; k++)
            {
                (int other, int near) = _sentence.Goods[right.GoodsAt + k];
                if (near > SureHalf || other == word) continue;
                foreach (int product in goods.ProductsWith(word))
                {
                    if (goods.Has(product, other)) return true;
                }
            }
        }

        return false;
    }

    private static bool MayJoin(in Token token) =>
        token.Role is Role.Stranger or Role.Goods
        || (token.Role == Role.Grammar
            && (token.Letters == 1 || token.VocabularyCost > 5
                || (token.Has(Cue.Honorific) && token.PhoneCount == 2)
                // Chah is tea, and in Hindi six.
                || (token.HasNumber && token.NumberValue == 6)
                || (token.GoodsLiteral && token.Unit == Unit.None && !token.HasNumber)));
}
