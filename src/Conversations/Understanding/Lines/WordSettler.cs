using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Lines;

/// <summary>Settles words that may be goods or grammar, once the numbers are known: what stands
/// beside them decides.</summary>
internal sealed class WordSettler(Sentence sentence, GoodsMatcher matcher)
{
    private readonly List<int> _pair = [];

    /// <summary>Words that could have been numbers or units and were not are goods again.
    /// </summary>
    public void Settle()
    {
        foreach (ref Token token in sentence.Tokens)
        {
            bool waiting = token.Role == Role.Grammar && token.GoodsCount > 0
                && (token.HasNumber || token.Unit != Unit.None) && token.GoodsCost <= 5
                && (token.Spelling != 0 || token.GoodsLiteral);
            if (waiting && !token.Cues.Has(Cue.Give)
                && !token.Cues.Has(Cue.Do)) token.Role = Role.Goods;
        }

        for (int i = 0; i < sentence.Count; i++)
        {
            if (IsTakingOut(i)) sentence[i].Cues.Remove(Cue.Remove);
            if (IsPutting(i) || IsRating(i) || IsPurpose(i)) sentence[i].Role = Role.Grammar;
            // "dolo na 2 patta" denies nothing.
            if (i > 0 && sentence[i].IsWord && sentence[i].Has(Cue.Of) && sentence[i].Has(Cue.Not)
                && sentence[i - 1].Role == Role.Goods)
            {
                sentence[i].Cues.Remove(Cue.Not);
                sentence[i].Cues.Remove(Cue.No);
            }

            if (IsSizeOf(i))
            {
                sentence[i].Role = Role.Grammar;
                continue;
            }

            if (IsMeasured(i) || IsCounted(i) || IsListed(i) || IsKindOf(i))
                sentence[i].Role = Role.Goods;
            if (IsKindOf(i))
            {
                sentence[i - 1].Cues = default;
                sentence[i - 1].Cues.Add(Cue.Of);
            }

            if (IsPartner(i)) sentence[i].Role = sentence[i + 1].Role = Role.Goods;
            bool letter = sentence[i].Role == Role.Stranger
                && sentence[i].Letters < (sentence[i].Block < 0 ? 3 : 2);
            if (letter && !BeginsName(i)) sentence[i].Role = Role.Grammar;
            if (sentence[i].Role == Role.Grammar && sentence[i].Letters == 1 && BeginsName(i)
                && sentence[i].Unit != Unit.None)
                sentence[i].Role = Role.Stranger;
        }
    }

    // "nikal ke rakhna", "kaat kar rakh do": taken off the shelf and laid aside, not off the order.
    private bool IsTakingOut(int i)
    {
        int ke = i + 1;
        bool joined = sentence[i].IsWord && sentence[i].Role == Role.Grammar
            && sentence[i].Has(Cue.Remove) && ke + 1 < sentence.Count && sentence[ke].IsWord
            && (sentence[ke].Has(Cue.Of) || sentence[ke].Has(Cue.Do)) && sentence[ke + 1].IsWord;
        if (!joined) return false;
        ref Token rakh = ref sentence[ke + 1];
        ReadOnlySpan<char> word = sentence.Text.AsSpan(rakh.Start, rakh.End - rakh.Start);
        return word.StartsWith("rakh", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("रख", StringComparison.Ordinal);
    }

    // "6 nimbu pooja ke liye": what it is for is neither goods nor a person.
    private bool IsPurpose(int i)
    {
        if (sentence[i].Role != Role.Stranger) return false;
        if (EndsInPurpose(sentence[i])) return true;
        int after = i + 1;
        if (after < sentence.Count && sentence[after].IsWord && sentence[after].Has(Cue.Of))
            after++;
        bool purpose = after < sentence.Count && sentence[after].IsWord
            && sentence[after].Has(Cue.For) && sentence[after].Role == Role.Grammar
            && sentence[after].First != 'f';
        return purpose || (i > 0 && sentence[i - 1].IsWord && sentence[i - 1].Has(Cue.For)
            && sentence[i - 1].First == 'f' && sentence[i - 1].Role == Role.Grammar);
    }

    // Of "aashirvaad 5 kg cha 1" is said how big it is, and no tea is.
    private bool IsSizeOf(int i)
    {
        ref Token token = ref sentence[i];
        if (!token.IsWord || !token.Has(Cue.Of) || token.GoodsCount == 0 || i < 3) return false;
        if (i + 1 >= sentence.Count || sentence[i + 1].Role != Role.Measure) return false;
        int before = i - 1;
        while (before > 0 && sentence[before].Role == Role.Measure) before--;
        return before < i - 1 && sentence[before].Role == Role.Goods;
    }

    // उपवासासाठी: written as one word.
    private bool EndsInPurpose(in Token token)
    {
        if (token.Block < 0) return false;
        ReadOnlySpan<char> word = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        foreach (string purpose in (ReadOnlySpan<string>)["साठी", "ಗಾಗಿ", "కోసం", "க்காக"])
        {
            if (word.EndsWith(purpose, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // "khate me daal do" puts; "1 kilo daal do" orders lentils.
    private bool IsPutting(int i)
    {
        ref Token token = ref sentence[i];
        if (token.Role != Role.Goods || !token.Has(Cue.Add) || i == 0) return false;
        bool given = i + 1 < sentence.Count && sentence[i + 1].IsWord
            && (sentence[i + 1].Has(Cue.Give) || sentence[i + 1].Has(Cue.Take));
        ref Token before = ref sentence[i - 1];
        if (given && before.Role == Role.Measure) return FollowsGoods(i);
        if (!given || before.Role == Role.Break) return false;
        if (before.Role == Role.Grammar) return before.Has(Cue.In) || before.Has(Cue.Also)
            || before.Has(Cue.Account) || before.Has(Cue.Message) || before.Has(Cue.Remind);
        return before.Role != Role.Goods || !Share(i - 1, i) || IntoKhata(i);
    }

    // "khate me 2 kilo chole daal do": what is put into the khata are the chole.
    private bool IntoKhata(int before)
    {
        for (int i = 0; i + 1 < before; i++)
        {
            if (sentence[i].IsWord && sentence[i].Has(Cue.Account) && sentence[i + 1].IsWord
                && sentence[i + 1].Has(Cue.In))
                return true;
        }

        return false;
    }

    // "lahsun 25 ka daal dena": the number belongs to the goods before it.
    private bool FollowsGoods(int i)
    {
        int before = i - 1;
        while (before >= 0 && sentence[before].Role == Role.Measure) before--;
        if (before >= 0 && sentence[before].IsWord && sentence[before].Has(Cue.Also)) before--;
        if (before < 0 || sentence[before].Role != Role.Goods) return false;
        int first = before;
        while (first > 0 && sentence[first - 1].Role is Role.Goods or Role.Stranger) first--;
        return first == 0 || sentence[first - 1].Role is Role.Break or Role.Grammar;
    }

    // "good" is a greeting, "good day" a biscuit: a small word is goods beside its partner.
    private bool IsPartner(int i)
    {
        if (i + 1 >= sentence.Count) return false;
        ref Token left = ref sentence[i];
        ref Token right = ref sentence[i + 1];
        bool waits = Latent(left) || Latent(right);
        bool both = waits && (Latent(left) || left.Role == Role.Goods)
            && (Latent(right) || right.Role == Role.Goods);
        // सेल is a sale, and in पेंसिल सेल the cell that the shop writes so.
        bool written = (Latent(right) && right.GoodsLiteral && right.Spelling == 0)
            || (Latent(left) && left.GoodsLiteral && left.Spelling == 0);
        return both && Share(i, i + 1) && (written || !(left.GoodsCalled || right.GoodsCalled));
    }

    private static bool Latent(in Token token) =>
        token.Role == Role.Grammar && token.GoodsCount > 0 && token.GoodsCost <= 5
            && (token.Letters > 2 || (token.Spelling == 0 && token.GoodsLiteral))
        && !token.HasNumber && token.Unit == Unit.None;

    // In Kannada bele is lentils and price: beside other goods it is their price.
    private bool IsRating(int i) =>
        sentence[i].Role == Role.Goods && sentence[i].Has(Cue.Rate) && i > 0
        && sentence[i - 1].Role == Role.Goods && !Share(i - 1, i);

    // In Marathi aale is ginger and came: after "paav kilo" it is ginger.
    private bool IsMeasured(int i)
    {
        if (i == 0 || sentence[i].Role != Role.Grammar
            || !(sentence[i].GoodsCalled || IsKind(sentence[i])))
            return false;
        ref Token before = ref sentence[i - 1];
        bool measured = before.Role == Role.Measure && before.IsWord
            && (Units.IsMeasure(before.Unit) || before.Unit == Unit.Dozen
                || IsGenitive(before));
        if (!measured) return false;
        return i + 1 >= sentence.Count || sentence[i + 1].Role is not (Role.Goods or Role.Stranger);
    }

    private static bool IsKind(in Token token) => token.Named && token.GoodsCount > 0
        && token.Has(Cue.Came);

    // रुपयांचे आले is ginger for so many rupees; रुपये आले is money that came.
    private bool IsGenitive(in Token token)
    {
        ReadOnlySpan<char> word = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return token.Has(Cue.Of) || (token.Has(Cue.Rupee)
            && (word[..^1].EndsWith("च") || word.EndsWith("च्या")));
    }

    // केळी is bananas beside a count of its own, and sounds like "did".
    private bool IsCounted(int i)
    {
        ref Token token = ref sentence[i];
        bool called = token.Role == Role.Grammar && token.GoodsCalled && token.Spelling == 0
            && token.GoodsCost == 0 && token.VocabularyCost < int.MaxValue;
        bool head = i == 0 || sentence[i - 1].Role == Role.Break || sentence[i - 1].Has(Cue.And);
        if (!called || !head || i + 1 >= sentence.Count
            || sentence[i + 1].Role != Role.Measure)
            return false;
        int next = i + 1;
        while (next < sentence.Count && sentence[next].Role == Role.Measure) next++;
        return next >= sentence.Count || sentence[next].Role is Role.Break or Role.Grammar;
    }

    // In "chana no lot" lot is flour, and in "thanks a lot" it is not.
    private bool IsKindOf(int i)
    {
        ref Token token = ref sentence[i];
        bool may = i > 1 && token.Role is Role.Grammar or Role.Goods && token.GoodsLiteral
            && token.Has(Cue.Filler) && !token.HasNumber;
        return may && sentence[i - 1].IsWord && IsJoint(sentence[i - 1])
            && sentence[i - 2].IsWord && sentence[i - 2].Role is Role.Goods or Role.Stranger;
    }

    // The na, no, nu, ni of Gujarati, also where the rest of the message is not told to be it.
    private static bool IsJoint(in Token token) =>
        token.Has(Cue.Of) || token is { Block: < 0, Letters: 2, First: 'n' };

    // The माझा of "१ बिसलेरी, २ माझा" is the drink, though it sounds like "mine".
    private bool IsListed(int i)
    {
        ref Token token = ref sentence[i];
        bool may = token.Role == Role.Grammar && token.GoodsCount > 0 && token.GoodsCost <= 10
            && token.Has(Cue.Self) && i > 0 && sentence[i - 1].Kind == TokenKind.Number;
        bool head = may && (i == 1 || sentence[i - 2].Role == Role.Break
            || sentence[i - 2].Has(Cue.And));
        return head && (i + 1 >= sentence.Count || sentence[i + 1].Role == Role.Break
            || sentence[i + 1].Has(Cue.And));
    }

    // The m of "m seal": a letter by itself at the head of a name nobody knows.
    private bool BeginsName(int i)
    {
        bool head = i == 0 || sentence[i - 1].Role is Role.Break or Role.Measure
            || (sentence[i - 1].Role == Role.Grammar && sentence[i - 1].Has(Cue.And));
        return head && sentence[i].Role != Role.Measure && !sentence[i].Has(Cue.And)
            && i + 1 < sentence.Count && sentence[i + 1].Role == Role.Stranger;
    }

    private bool Share(int left, int right)
    {
        _pair.Clear();
        _pair.Add(left);
        _pair.Add(right);
        return matcher.Together(_pair, 0, 2);
    }
}
