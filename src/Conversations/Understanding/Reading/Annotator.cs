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
    // Sounds of a stem that is heard outside its own language too.
    private const int StemMin = 4;

    private static readonly CueSet Hard = CueSet.Of(
        Cue.Of, Cue.To, Cue.By, Cue.From, Cue.In, Cue.For, Cue.Is, Cue.Do, Cue.Give, Cue.And,
        Cue.Not, Cue.Self, Cue.HowMuch, Cue.What, Cue.Send, Cue.Rupee, Cue.When, Cue.Where,
        Cue.Gave, Cue.Came, Cue.Wala, Cue.Want, Cue.Cancel, Cue.All, Cue.Honorific);

    private static readonly CueSet Verbs = CueSet.Of(
        Cue.Do, Cue.Send, Cue.Write, Cue.Add, Cue.Remove, Cue.Remind, Cue.Change, Cue.Keep,
            Cue.Reduce,
        Cue.Increase, Cue.Return, Cue.Count, Cue.Cancel);

    private readonly GoodsHearing _hearing = new(sentence);
    private readonly VocabularyHearing _words = new(sentence);

    /// <summary>The languages of the message.</summary>
    public TongueFinder Languages { get; } = new(sentence);

    public void Run(GoodsIndex goods, PartyIndex? people)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord) continue;
            _words.Hear(ref sentence[i]);
            _hearing.Find(ref sentence[i], goods);
            if (sentence[i].Block >= 0 && sentence[i].VocabularyCost > 5
                && sentence[i].GoodsCost > 10 && !sentence[i].Named)
            {
                if (_words.HearStem(i)) _hearing.Forget(ref sentence[i]);
            }

            if (_hearing.Split(i, goods)) _words.Hear(ref sentence[i + 1]);
        }

        Languages.Run(people);
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
        MarkPutting();
        _hearing.Join(goods);
        _hearing.MarkPairs(goods);
        MarkAuxiliaries();
    }

    private void JoinPhrases()
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            ref Token first = ref sentence[i];
            ref Token second = ref sentence[i + 1];
            if (!first.IsWord || !second.IsWord) continue;
            if (Phrases.Find(sentence.PhonesOf(first), first.Key,
                sentence.PhonesOf(second)) is not { } cue)
                continue;
            Unsay(ref first);
            Unsay(ref second);
            first.Cues.Add(cue);
            second.Cues.Add(cue);
            first.Role = second.Role = Role.Grammar;
            first.VocabularyCost = second.VocabularyCost = 0;
        }
    }

    // "khate me daal": put there, and no lentils.
    private void MarkPutting()
    {
        for (int i = 2; i < sentence.Count; i++)
        {
            ref Token put = ref sentence[i];
            if (put.Role != Role.Goods || !put.Has(Cue.Add)) continue;
            bool into = sentence[i - 1].IsWord && sentence[i - 1].Has(Cue.In)
                && sentence[i - 2].IsWord && sentence[i - 2].Role == Role.Grammar
                && (sentence[i - 2].Has(Cue.Account) || sentence[i - 2].Has(Cue.Order)
                    || sentence[i - 2].Has(Cue.Bill));
            bool ends = i + 1 >= sentence.Count || sentence[i + 1].Role == Role.Break
                || (sentence[i + 1].IsWord && (sentence[i + 1].Has(Cue.Give)
                    || sentence[i + 1].Has(Cue.Gave) || sentence[i + 1].Has(Cue.Filler)));
            if (!into || !ends) continue;
            put.GoodsCount = 0;
            put.Role = Role.Grammar;
        }
    }

    // In "kar do", "bhej dena" giving is only the tone of the verb before it.
    private void MarkAuxiliaries()
    {
        if (sentence.Count > 1 && sentence[0].IsWord && sentence[0].Has(Cue.Give)
            && IsYou(sentence[1]))
        {
            sentence[0].Cues.Remove(Cue.Give);
            sentence[0].HasNumber = false;
        }

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

    // "Do you have ..." gives nothing.
    private bool IsYou(in Token token) =>
        token.IsWord && sentence.Text.AsSpan(token.Start, token.End - token.Start)
            is var word && (word.Equals("you", StringComparison.OrdinalIgnoreCase)
                || word.Equals("u", StringComparison.OrdinalIgnoreCase));

    private void Apply(ref Token token)
    {
        int goods = token.GoodsCost;
        bool meant = goods <= 10 && token.VocabularyCost > 15;
        token.VocabularyCost = int.MaxValue;
        if (meant) return;
        Tongue written = Tongues.WrittenIn(token.Block);
        Tongue home = token.Block >= 0 ? Tongues.Native(token.Block) & Languages.Allowed
            : Languages.Home;
        bool english = token.Block < 0 && home != Tongue.None && IsEnglish(token, home);
        if (english) home |= Tongue.English;
        // nakad is cash in Hindi, exactly so, before it is nearly a Gujarati "put".
        bool elsewhere = token.Block < 0 && home != Tongue.None && !IsExactly(token, home)
            && IsExactly(token, Languages.Allowed);
        bool applied = home != Tongue.None
            && ApplySenses(ref token, elsewhere ? Languages.Allowed : home);
        bool foreign = !applied && token.Block >= 0;
        if (!applied) applied = ApplySenses(ref token, Languages.Allowed & written);
        // ਚਾਹ is tea in Punjabi, though it sounds like the Hindi six.
        // విక్స్ is the balm, though English has weeks.
        bool sold = token.GoodsCount > 0 && token.GoodsCost <= 3 && !token.HasNumber
            && token.Unit == Unit.None;
        // ਆਟੇ is flour, ਅਤੇ is and.
        bool flour = token is { Block: 2, Named: true, GoodsCount: > 0 } && token.Has(Cue.And)
            && IndicSounds.HasRetroflex(
                sentence.Text.AsSpan(token.Start, token.End - token.Start));
        if (flour) Unsay(ref token);
        // ਥਾਂ is a place, and in place of; ਤਾਂ is then.
        bool place = token is { Block: 2, PhoneCount: 2 } && IndicSounds.Has(
            sentence.Text.AsSpan(token.Start, token.End - token.Start), 0x25);
        if (place && token.Has(Cue.Is)) token.Cues.Add(Cue.Instead);
        if (foreign && (token.Named || sold) && !token.Cues.HasAny(Hard)) Unsay(ref token);
        bool longWord = Vocabulary.Sounded(sentence.PhonesOf(token)) >= LongWord;
        if (!applied && token.Block < 0 && longWord)
            ApplySenses(ref token, Tongue.Everywhere, foreign: true);
        if (token.Named && token.VocabularyCost > 5) Unsay(ref token);
        bool dealer = token.Block >= 0 && token.Has(Cue.Profession);
        if (token.GoodsLiteral && !dealer && token.VocabularyCost is >= 3 and < int.MaxValue)
            Unsay(ref token);
        bool figure = (token.HasNumber || token.Unit != Unit.None) && token.VocabularyCost <= 3;
        if (figure && token.GoodsCost > 0) token.GoodsCount = 0;
    }

    // "this" is spelt as the English word, and only sounds like the Marathi thirty.
    private bool IsEnglish(in Token token, Tongue home)
    {
        bool english = false;
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if (cost != 0) continue;
            if ((word.Tongues & home) != 0) return false;
            english |= (word.Tongues & Tongue.English) != 0;
        }

        return english;
    }

    private bool IsExactly(in Token token, Tongue tongues)
    {
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if (cost == 0 && (word.Tongues & tongues) != 0) return true;
        }

        return false;
    }

    // What surely names goods is not a small word misspelt.
    private static void Unsay(ref Token token)
    {
        token.VocabularyCost = int.MaxValue;
        token.Cues = default;
        token.HasNumber = false;
        token.Unit = Unit.None;
    }

    // Of a language that the message is not in, a short stem says nothing: matar are peas, and
    // no Tamil change.
    private bool ApplySenses(ref Token token, Tongue tongues, bool foreign = false)
    {
        int best = int.MaxValue;
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if (foreign && word is { Stem: true, Sounded: < StemMin }) return false;
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
                bool unit = sense.Kind == SenseKind.Unit && cost > NumberLimit(word);
                if ((sense.Tongues & tongues) != 0 && !unit) Apply(ref token, sense);
            }
        }

        ApplyNumber(ref token, tongues, tier);
        return true;
    }

    // The nearest number counts; between two that are as near the word is not understood,
    // because a wrong number is worse than none.
    private void ApplyNumber(ref Token token, Tongue tongues, int tier)
    {
        int nearest = int.MaxValue;
        bool open = false;
        for (int i = 0; i < token.HeardCount; i++)
        {
            (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
            if (cost > tier) continue;
            foreach (Sense sense in word.Senses)
            {
                bool counts = sense.Kind is not (SenseKind.Cue or SenseKind.Unit)
                    && (sense.Tongues & (tongues | Languages.Rivals)) != 0;
                if (!counts || cost > nearest || cost > NumberLimit(word)
                    || IsOtherWord(token, sense.Value))
                    continue;
                bool same = cost == nearest && token.NumberValue != sense.Value;
                open = same && !IsSevenOrSixty(token, sense.Value);
                if (same && !open && token.NumberValue == Meant(token)) continue;
                nearest = cost;
                token.HasNumber = true;
                token.NumberKind = sense.Kind;
                token.NumberValue = sense.Value;
                token.Compounds = (sense.Tongues & Tongues.Compounding) != 0;
            }
        }

        bool nothing = !token.HasNumber && token.Cues.IsEmpty && token.Unit == Unit.None;
        if (open || nothing) Unsay(ref token);
    }

    // What is written tells apart what sounds alike: ચા is tea and છ six, আদা ginger and আধা half.
    private bool IsOtherWord(in Token token, decimal number)
    {
        if (token.Block is < 0 or > 3) return false;
        ReadOnlySpan<char> text = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return number switch
        {
            6 => IndicSounds.Has(text, 0x1A) && !IndicSounds.Has(text, 0x1B),
            0.5m => (token.First % 0x80 is 0x05 or 0x06) && !IndicSounds.Has(text, 0x27),
            _ => false,
        };
    }

    // A list (yadi) is not a half (aadhi): short numbers must be the very word.
    private static int NumberLimit(VocabularyWord word) => word.Sounded <= 4 ? 10 : 35;

    // सात and साठ differ by a sound that is not kept.
    private static bool IsSevenOrSixty(in Token token, decimal other) =>
        (token.NumberValue, other) is (7, 60) or (60, 7);

    private decimal Meant(in Token token)
    {
        ReadOnlySpan<char> text = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return token.Block >= 0 && IndicSounds.HasRetroflex(text)
            || text.EndsWith("h", StringComparison.OrdinalIgnoreCase) ? 60 : 7;
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
                break;
        }
    }

    private static Role RoleOf(in Token token)
    {
        bool grammar = token.VocabularyCost != int.MaxValue;
        if (token.GoodsCount == 0) return grammar ? Role.Grammar : Role.Stranger;
        if (!grammar || token.Has(Cue.Form)) return Role.Goods;
        if (token.Cues.HasAny(Hard)) return Role.Grammar;
        // The nails (khile) that are nearer than the kilo they might be.
        bool nearer = token.GoodsCost <= token.VocabularyCost
            && (token.VocabularyCost > 5 || (token.VocabularyCost == 5 && token.GoodsCost == 0));
        if (nearer && (token.HasNumber || token.Unit != Unit.None)) return Role.Goods;
        bool native = token.Spelling == 0;
        bool wordFirst = native
            ? token.GoodsCost > 0 || !token.GoodsCalled
            : !token.GoodsLiteral;
        // चायवाला deals in tea.
        if (native && token.Has(Cue.Profession) && !token.GoodsCalled) return Role.Grammar;
        // Taaza is fresh, and a milk: sounding exactly as the shop's goods, it is those.
        if (native && token.GoodsCost == 0 && token.Has(Cue.Quality)) return Role.Goods;
        bool surely = token.VocabularyCost <= (native ? 2 : 0)
            || (native && !token.GoodsLiteral && !token.Named
                && token.VocabularyCost <= Math.Min(5, token.GoodsCost));
        if (surely && wordFirst && !token.Has(Cue.Add)) return Role.Grammar;
        if (token.VocabularyCost == 0 && token.Has(Cue.Filler)
            && !token.GoodsCalled)
            return Role.Grammar;
        return token.HasNumber || token.Unit != Unit.None ? Role.Grammar : Role.Goods;
    }
}
