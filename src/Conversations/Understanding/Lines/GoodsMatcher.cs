using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>From spoken words to the products they fit.</summary>
internal sealed class GoodsMatcher(Sentence sentence)
{
    // A word that half the catalogue has ("tablet") is not searched through for ever.
    private const int ScannedMax = 2048;
    private const int ScoredMax = 400;
    private const int LikelyMax = 50;
    private const int NearCost = 10;
    private const int LikelyShare = 62;

    private readonly List<int> _all = [];
    private readonly List<(int Product, int Score, int Cost, FormTraits Traits)> _scores = [];
    private GoodsIndex _goods = null!;

    // When a name was said in full, words that merely mean the same are not searched.
    private int _costMax = int.MaxValue;

    public void Begin(GoodsIndex goods) => _goods = goods;

    /// <summary>Whether one product has all these words.</summary>
    public bool Together(List<int> words, int from, int to)
    {
        Intersect(words, from, to);
        return _all.Count > 0;
    }

    /// <summary>Whether one product's name joins these words with "and".</summary>
    public bool Joined(List<int> words)
    {
        Intersect(words, 0, words.Count);
        foreach (int product in _all)
        {
            if ((_goods.Products[product].Traits & FormTraits.Joined) != 0) return true;
        }

        return false;
    }

    /// <summary>Products that have all the mention's words, ascending, at most 2,048.</summary>
    public List<int> All(Mention mention)
    {
        if (mention.All is not null) return mention.All;
        _costMax = mention.Exact ? NearCost : int.MaxValue;
        Intersect(mention.Words, 0, mention.Words.Count);
        _costMax = int.MaxValue;
        return mention.All = [.. _all];
    }

    /// <summary>Fills the mention's likely products.</summary>
    public void Choose(Mention mention)
    {
        mention.Likely.Clear();
        mention.Exact = false;
        if (mention.Words.TrueForAll(IsOnlyColour)) return;
        if (mention.Words.Count == 1 && (ChooseCalled(mention) || TakeKind(mention))) return;
        Intersect(mention.Words, 0, mention.Words.Count);
        Score(mention.Words);
        if (TakeExact(mention)) return;
        TakeBest(mention);
    }

    // Black alone is no pen, though only one thing in the shop is black.
    private bool IsOnlyColour(int word)
    {
        ref Token token = ref sentence[word];
        return token is { Named: true, GoodsLiteral: false } && token.GoodsCost > 0
            && GoodsIndex.IsColour(token.Concept);
    }

    // The usual case: one word that is somebody's whole name; nothing is searched.
    private bool ChooseCalled(Mention mention)
    {
        ref Token token = ref sentence[mention.Words[0]];
        int best = int.MaxValue;
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost - 10 > Math.Min(best, token.GoodsCost)
                || _goods.ProductsCalled(word).IsEmpty)
                continue;
            if (cost < best - 10) mention.Likely.Clear();
            best = Math.Min(best, cost);
            foreach (int product in _goods.ProductsCalled(word)) AddCalled(mention.Likely, product,
                word);
        }

        if (mention.Likely.Count == 0) return false;
        mention.Likely.Sort();
        mention.Exact = true;
        return true;
    }

    private void AddCalled(List<int> likely, int product, int word)
    {
        FormTraits traits = (FormTraits)255;
        foreach (int form in _goods.FormsOf(product))
        {
            ReadOnlySpan<int> words = _goods.WordsOfForm(form);
            if (words.Length == 1
                && words[0] == word) traits &= _goods.TraitsOf(form) | FormTraits.IsName;
        }

        AddWithFamily(likely, product, traits);
    }

    // An alias with a size says what the family is called; which size is still open.
    private void AddWithFamily(List<int> likely, int product, FormTraits traits)
    {
        const FormTraits open = FormTraits.Tagged | FormTraits.Small | FormTraits.Big;
        if ((traits & open) == 0)
        {
            Insert(likely, product);
            return;
        }

        foreach (int sister in _goods.FamilyOf(product)) Insert(likely, sister);
    }

    private static void Insert(List<int> likely, int product)
    {
        if (likely.Count < LikelyMax && !likely.Contains(product)) likely.Add(product);
    }

    private void Intersect(List<int> words, int from, int to)
    {
        _all.Clear();
        int rarest = -1;
        int fewest = int.MaxValue;
        for (int i = from; i < to; i++)
        {
            int size = SizeOf(sentence[words[i]]);
            if (size >= fewest) continue;
            fewest = size;
            rarest = i;
        }

        if (rarest < 0 || fewest == 0) return;
        Collect(sentence[words[rarest]]);
        for (int i = from; i < to && _all.Count > 0; i++)
        {
            if (i != rarest) Filter(sentence[words[i]]);
        }
    }

    private int SizeOf(in Token token)
    {
        int size = 0;
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost <= _costMax) size += _goods.ProductsWith(word).Length;
        }

        return size;
    }

    private void Collect(in Token token)
    {
        for (int i = 0; i < token.GoodsCount && _all.Count < ScannedMax; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost > _costMax) continue;
            ReadOnlySpan<int> products = _goods.ProductsWith(word);
            foreach (int product in products[..Math.Min(products.Length, ScannedMax)]) _all.Add(
                product);
        }

        if (token.GoodsCount < 2) return;
        _all.Sort();
        int kept = 0;
        for (int i = 0; i < _all.Count; i++)
        {
            if (i == 0 || _all[i] != _all[kept - 1]) _all[kept++] = _all[i];
        }

        _all.RemoveRange(kept, _all.Count - kept);
    }

    private void Filter(in Token token)
    {
        int kept = 0;
        for (int i = 0; i < _all.Count; i++)
        {
            if (HasAny(_all[i], token)) _all[kept++] = _all[i];
        }

        _all.RemoveRange(kept, _all.Count - kept);
    }

    private bool HasAny(int product, in Token token)
    {
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost <= _costMax && _goods.Has(product, word)) return true;
        }

        return false;
    }

    private void Score(List<int> words)
    {
        _scores.Clear();
        for (int i = 0; i < Math.Min(_all.Count, ScoredMax); i++)
        {
            int best = -1;
            int cost = 0;
            FormTraits traits = FormTraits.None;
            foreach (int form in _goods.FormsOf(_all[i]))
            {
                int score = ScoreForm(form, words, out int formCost);
                FormTraits own = _goods.TraitsOf(form);
                bool plainer = score == best && formCost <= cost && (own & FormTraits.Tagged) == 0;
                if (score < best || (score == best && formCost >= cost && !plainer)) continue;
                best = score;
                cost = formCost;
                traits = own;
            }

            _scores.Add((_all[i], best, cost, traits));
        }
    }

    // The share of the name that was said, in percent, rare words counting more.
    private int ScoreForm(int form, List<int> words, out int cost)
    {
        int said = 0;
        int whole = 0;
        cost = 0;
        ReadOnlySpan<int> formWords = _goods.WordsOfForm(form);
        bool fused = (_goods.TraitsOf(form) & FormTraits.Fused) != 0;
        if (fused && !FusedSaid(formWords, words)) return 0;
        foreach (int word in formWords)
        {
            int weight = _goods.WeightOf(word);
            whole += weight;
            int best = CostOf(word, words);
            if (best == int.MaxValue) continue;
            said += weight;
            cost += best;
        }

        return whole == 0 ? 0 : said * 100 / whole;
    }

    // The two words written as one were really written as one.
    private bool FusedSaid(ReadOnlySpan<int> form, List<int> words)
    {
        foreach (int word in form)
        {
            if (_goods.IsFused(word) && CostOf(word, words) != int.MaxValue) return true;
        }

        return false;
    }

    private int CostOf(int word, List<int> words)
    {
        int best = int.MaxValue;
        foreach (int at in words)
        {
            ref Token token = ref sentence[at];
            for (int i = 0; i < token.GoodsCount; i++)
            {
                (int known, int cost) = sentence.Goods[token.GoodsAt + i];
                if (known == word && cost < best) best = cost;
            }
        }

        return best;
    }

    private bool TakeExact(Mention mention)
    {
        int cheapest = int.MaxValue;
        foreach (var (_, score, cost, _) in _scores)
        {
            if (score == 100) cheapest = Math.Min(cheapest, cost);
        }

        if (cheapest == int.MaxValue) return false;
        foreach (var (product, score, cost, traits) in _scores)
        {
            if (score == 100
                && cost <= cheapest + 10) AddWithFamily(mention.Likely, product, traits);
        }

        mention.Likely.Sort();
        mention.Exact = true;
        return true;
    }

    // One word for a kind of goods (sabun, tel): everything of that kind, not what merely has
    // the word somewhere in its name.
    private bool TakeKind(Mention mention)
    {
        if (mention.Words.Count != 1) return false;
        ref Token token = ref sentence[mention.Words[0]];
        for (int i = 0; i < token.GoodsCount; i++)
        {
            int word = sentence.Goods[token.GoodsAt + i].Word;
            if (!_goods.IsConceptWord(word)) continue;
            foreach (int product in _goods.ProductsWith(word))
            {
                if (mention.Likely.Count >= LikelyMax) break;
                Insert(mention.Likely, product);
            }
        }

        mention.Kind = mention.Likely.Count > 0;
        return mention.Kind;
    }

    // Chicken alone is not chicken masala: a word for one kind of goods, which the shop has only
    // inside the name of another kind, names nothing here.
    private bool Foreign(Mention mention, int product)
    {
        if (mention.Words.Count > 1) return false;
        ref Token token = ref sentence[mention.Words[0]];
        int concept = _goods.Products[product].Concept;
        return token.Named && concept >= 0 && concept != token.Concept
            && !GoodsIndex.IsColour(token.Concept);
    }

    private void TakeBest(Mention mention)
    {
        int best = 0;
        foreach (var (product, score, _, _) in _scores)
        {
            if (!Foreign(mention, product)) best = Math.Max(best, score);
        }

        foreach (var (product, score, _, traits) in _scores)
        {
            if (best == 0 || Foreign(mention, product)) continue;
            if (score * 100 >= best * LikelyShare) AddWithFamily(mention.Likely, product,
                traits | FormTraits.Tagged);
        }

        mention.Likely.Sort();
    }
}
