using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds the shop's words that a spoken word may be: by its sound, by its stem, by what
/// the trade calls the same goods.</summary>
internal sealed class GoodsHearing(Sentence sentence)
{
    private const int LongWord = 5;

    // Of so many phones a word is a kind of goods although its last vowel is another one.
    private const int LongName = 6;
    private const int LettersMax = 48;

    // Phones and certainty of each half of a word that is two.
    private const int SplitMin = 3;
    private const int SureHalf = 9;

    /// <summary>Fills the goods of one word; the vocabulary has been heard before.</summary>
    public void Find(ref Token token, GoodsIndex goods)
    {
        token.GoodsAt = sentence.Goods.Count;
        bool known = token.VocabularyCost <= 5;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        bool relaxed = token.Block == 5;
        if (token.Block >= 0 && FindWritten(ref token, goods)) return;
        token.GoodsCost = Search(phones, token.Key, relaxed, typos: false, goods, token.GoodsAt);
        AddConcept(phones, token.Key, relaxed, goods, ref token);
        bool other = known || (token.Named && token.GoodsCost == int.MaxValue
            && !GoodsIndex.IsColour(token.Concept));
        if (token.Block >= 0 && token.GoodsCost > 5 && !other) FindStem(ref token, goods, relaxed);
        if (token.GoodsCost == int.MaxValue && !other) FindEnding(ref token, goods, relaxed);
        if (token.GoodsCost == int.MaxValue && token.VocabularyCost > 15 && !token.Named
            && token.Letters > 4)
            token.GoodsCost = Search(phones, token.Key, relaxed, typos: true, goods, token.GoodsAt);
        bool shorthand = token.GoodsCost == int.MaxValue && token.VocabularyCost > 15
            && token.Block < 0 && !token.Named;
        if (shorthand)
        {
            token.GoodsCost = goods.Words.FindShort(phones, token.Key, sentence.Goods);
            DropWordsOfNothing(ref token, goods);
        }

        bool measure = known && token.GoodsCost > token.VocabularyCost && token.HeardCount > 0
            && sentence.Heard[token.HeardAt].Word.Senses[0].Kind == SenseKind.Unit;
        if (measure || known && token.GoodsCost is > 5 and < int.MaxValue) Forget(ref token);
        token.GoodsCount = sentence.Goods.Count - token.GoodsAt;
        token.GoodsLiteral = token.GoodsCost == 0 && IsLiteral(token, goods);
        if (token.Letters == 1 && token.GoodsCost < int.MaxValue && !token.GoodsLiteral)
            Forget(ref token);
        token.GoodsCalled = token.GoodsLiteral && IsCalled(token, goods);
    }

    private void DropWordsOfNothing(ref Token token, GoodsIndex goods)
    {
        for (int i = sentence.Goods.Count - 1; i >= token.GoodsAt; i--)
        {
            if (goods.ProductsWith(sentence.Goods[i].Word).IsEmpty) sentence.Goods.RemoveAt(i);
        }

        if (sentence.Goods.Count == token.GoodsAt) token.GoodsCost = int.MaxValue;
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
        if (token.Spelling == 0) return goods.IsWritten(sentence.WrittenAs(token));
        for (int i = 0; i < token.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[token.GoodsAt + i];
            if (cost == 0 && !goods.IsConceptWord(word)
                && goods.Words.IsSpelt(word, token.Spelling))
                return true;
        }

        return false;
    }

    // પાઉંનું is પાઉં, which the shop writes so, before it is anything that sounds like it.
    private bool FindWritten(ref Token token, GoodsIndex goods)
    {
        Span<char> letters = stackalloc char[LettersMax];
        int length = sentence.LettersOf(token, letters);
        if (goods.IsWritten(Sentence.WrittenAs(letters[..length]))) return false;
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        foreach (string ending in WordEndings.Of(token.Block))
        {
            int kept = length - ending.Length;
            if (kept < 2 || !letters[..length].EndsWith(ending)) continue;
            if (!goods.IsWritten(Sentence.WrittenAs(letters[..kept]))) continue;
            ReadOnlySpan<byte> stem = phones[..Sounds.Read(letters[..kept], phones)];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost = Search(stem, key, false, typos: false, goods, token.GoodsAt);
            if (token.GoodsCost > 0)
            {
                Forget(ref token);
                continue;
            }

            AddConcept(stem, key, relaxed: false, goods, ref token);
            token.GoodsCount = sentence.Goods.Count - token.GoodsAt;
            token.GoodsLiteral = true;
            token.GoodsCalled = IsCalled(token, goods);
            return true;
        }

        return false;
    }

    // तेलाच्या, মিষ্টির: with its ending taken off by the letters the word sounds like goods,
    // nearer than as it stands.
    private void FindStem(ref Token token, GoodsIndex goods, bool relaxed)
    {
        Span<char> letters = stackalloc char[LettersMax];
        int length = sentence.LettersOf(token, letters);
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        foreach (string ending in WordEndings.Of(token.Block))
        {
            int kept = length - ending.Length;
            if (kept < 2 || !letters[..length].EndsWith(ending)) continue;
            ReadOnlySpan<byte> stem = phones[..Sounds.Read(letters[..kept], phones)];
            if (Vocabulary.Sounded(stem) < (ending.Length > 1 ? 3 : 4)) continue;
            Token cut = token;
            cut.GoodsAt = sentence.Goods.Count;
            cut.GoodsCost =
                Search(stem, Phone.KeyOf(stem), relaxed, typos: false, goods, cut.GoodsAt);
            AddConcept(stem, Phone.KeyOf(stem), relaxed, goods, ref cut);
            int limit = Vocabulary.Sounded(stem) < 4 ? 5 : 10;
            if (cut.GoodsCost <= limit && cut.GoodsCost + 2 < token.GoodsCost)
            {
                sentence.Goods.RemoveRange(token.GoodsAt, cut.GoodsAt - token.GoodsAt);
                cut.GoodsAt = token.GoodsAt;
                cut.GoodsCost += 2;
                token = cut;
                return;
            }

            sentence.Goods.RemoveRange(cut.GoodsAt, sentence.Goods.Count - cut.GoodsAt);
        }
    }

    // Plural and case endings: onions, gudlu, biscuiton.
    private void FindEnding(ref Token token, GoodsIndex goods, bool relaxed)
    {
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        byte[][] endings = token.Block < 0
            ? [.. Endings.OfLatinGoods, .. Endings.OfGoods]
            : Endings.OfGoods;
        foreach (byte[] ending in endings)
        {
            if (phones.Length - ending.Length < 3 || !phones.EndsWith(ending)) continue;
            ReadOnlySpan<byte> stem = phones[..^ending.Length];
            if (stem[^1] == Phone.Schwa && stem.Length > 3 && token.Block <= 3) stem = stem[..^1];
            ulong key = Phone.KeyOf(stem);
            token.GoodsCost = Search(stem, key, relaxed, typos: false, goods, token.GoodsAt);
            bool brief = token.Block < 0 && Vocabulary.Sounded(stem) < 4;
            if (!brief) AddConcept(stem, key, relaxed, goods, ref token);
            if (token.GoodsCost <= (stem.Length < LongWord ? 10 : 30)) return;
            Forget(ref token);
        }
    }

    private void AddConcept(
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
            if (!Known(token.GoodsAt, word)) sentence.Goods.Add((word, extra));
        }

        if (!goods.OfConcept(concept).IsEmpty)
        {
            sentence.Goods.Add((goods.ConceptWord(concept), extra));
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
        sentence.Goods.RemoveRange(token.GoodsAt, sentence.Goods.Count - token.GoodsAt);
        token.GoodsCost = int.MaxValue;
        token.GoodsCount = 0;
    }

    private bool Known(int from, int word)
    {
        for (int i = from; i < sentence.Goods.Count; i++)
        {
            if (sentence.Goods[i].Word == word) return true;
        }

        return false;
    }

    /// <summary>కందిపప్పు, sarsontel: one word of the sender is two of the shop's names. Both
    /// halves must be sure, and some product must have both.</summary>
    public bool Split(int at, GoodsIndex goods)
    {
        ref Token whole = ref sentence[at];
        bool may = whole.GoodsCount == 0 && whole.VocabularyCost > 15
            && whole.PhoneCount >= SplitMin * 2;
        for (int left = SplitMin; may && left <= whole.PhoneCount - SplitMin; left++)
        {
            Token first = Part(whole, 0, left, goods);
            Token second = first.GoodsCount == 0
                ? default : Part(whole, left, whole.PhoneCount, goods);
            if (second.GoodsCount > 0 && Share(first, second, goods))
            {
                sentence.Divide(at, first, second);
                return true;
            }

            sentence.Goods.RemoveRange(
                first.GoodsAt, sentence.Goods.Count - first.GoodsAt);
        }

        return false;
    }

    private Token Part(in Token whole, int from, int to, GoodsIndex goods)
    {
        Token part = whole;
        part.PhoneAt = whole.PhoneAt + from;
        part.PhoneCount = to - from;
        part.Letters = to - from;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(part);
        part.Key = Phone.KeyOf(phones);
        part.GoodsAt = sentence.Goods.Count;
        bool relaxed = whole.Block == 5;
        part.GoodsCost = Search(phones, part.Key, relaxed, typos: false, goods, part.GoodsAt);
        AddConcept(phones, part.Key, relaxed, goods, ref part);
        if (part.GoodsCost > SureHalf)
            Forget(ref part);
        else
            part.GoodsCount = sentence.Goods.Count - part.GoodsAt;
        return part;
    }

    /// <summary>"fevi kwik", "t shirt": two words of the sender are one of the shop.</summary>
    public void Join(GoodsIndex goods)
    {
        Span<byte> joined = stackalloc byte[Phone.WordMax * 2];
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token first = ref sentence[i];
            ref Token second = ref sentence[i + 1];
            bool may = first.IsWord && second.IsWord && MayJoin(first) && MayJoin(second)
                && !(first.Role == Role.Goods && second.Role == Role.Goods
                    && Share(first, second, goods))
                && !(first.GoodsLiteral && second.GoodsLiteral)
                && first.PhoneCount + second.PhoneCount <= Phone.WordMax;
            if (!may) continue;
            sentence.PhonesOf(first).CopyTo(joined);
            sentence.PhonesOf(second).CopyTo(joined[first.PhoneCount..]);
            ReadOnlySpan<byte> phones = joined[..(first.PhoneCount + second.PhoneCount)];
            int at = sentence.Goods.Count;
            int cost = Search(phones, Phone.KeyOf(phones), relaxed: false, typos: false, goods, at);
            if (cost > 15 && sentence.Text[second.End - 1] is 's')
                cost = Search(
                    phones[..^1], Phone.KeyOf(phones[..^1]), false, typos: false, goods, at);
            Token both = new() { GoodsAt = at, GoodsCost = cost };
            AddConcept(phones, Phone.KeyOf(phones), relaxed: false, goods, ref both);
            cost = both.GoodsCost;
            if (cost > 15)
            {
                sentence.Goods.RemoveRange(at, sentence.Goods.Count - at);
                continue;
            }

            first.GoodsAt = second.GoodsAt = at;
            first.GoodsCount = second.GoodsCount = sentence.Goods.Count - at;
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
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            // In Kannada bele is lentils and price; ಕಡಲೆ ಬೇಳೆ are lentils.
            ref Token next = ref sentence[i + 1];
            bool rate = next.IsWord && next.Has(Cue.Rate) && next.GoodsCount > 0
                && next.GoodsLiteral && sentence[i].IsWord && sentence[i].Role == Role.Goods;
            if (rate && Share(sentence[i], next, goods))
            {
                next.Role = Role.Goods;
                next.Cues.Remove(Cue.Rate);
            }

            ref Token token = ref sentence[i];
            if (!token.HasNumber || token.GoodsCount == 0 || !sentence[i + 1].IsWord) continue;
            token.Pairs = Share(token, sentence[i + 1], goods);
        }
    }

    private bool Share(in Token left, in Token right, GoodsIndex goods)
    {
        for (int i = 0; i < left.GoodsCount; i++)
        {
            (int word, int cost) = sentence.Goods[left.GoodsAt + i];
            for (int k = 0; cost <= 5 && k < right.GoodsCount; k++)
            {
                (int other, int near) = sentence.Goods[right.GoodsAt + k];
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
                || (token.GoodsLiteral && token.Unit == Unit.None && !token.HasNumber)));
}
