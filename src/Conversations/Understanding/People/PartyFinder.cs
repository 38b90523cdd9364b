using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>Finds the shop's customers and suppliers in an owner's message.</summary>
internal sealed class PartyFinder(Sentence sentence)
{
    private const int EndingsMax = 3;

    private const int NamedElse = 25;

    // Two words of the message are one of the name.
    private const int Two = 1;

    private static readonly CueSet CaseWords = CueSet.Of(Cue.To, Cue.By, Cue.From, Cue.Of, Cue.For);

    // Words that are never names, though some sound like one.
    private static readonly CueSet Never = CueSet.Of(
        Cue.To, Cue.By, Cue.From, Cue.Of, Cue.For, Cue.Do, Cue.Give, Cue.Is, Cue.And, Cue.In,
        Cue.HowMuch, Cue.Gave, Cue.Send, Cue.Came, Cue.Self, Cue.Rupee, Cue.Credit, Cue.Due);

    private readonly List<(int Word, int Cost)> _hits = [];
    private readonly List<(int Word, int Cost)> _plain = [];
    private readonly List<(int Word, int Cost)> _found = [];
    private readonly List<int> _fits = [];
    private readonly List<int> _more = [];
    private readonly char[] _folded = new char[64];
    private PartyIndex _people = null!;
    private Tongue _home;

    public List<PartyMention> Found { get; } = [];

    public void Run(PartyIndex people, Tongue home)
    {
        Found.Clear();
        _people = people;
        _home = home;
        for (int i = 0; i < sentence.Count; i++)
        {
            PartyMention? mention = sentence[i].IsWord ? ReadAt(i) : null;
            if (mention is null) continue;
            Found.Add(mention);
            i = mention.Last;
        }
    }

    private PartyMention? ReadAt(int at)
    {
        // દસનાં, of ten, was cut in two, and is not of Das.
        bool cut = at + 1 < sentence.Count && sentence[at].HasNumber
            && sentence[at + 1].Start == sentence[at].Start;
        if (cut) return null;
        int cost = Hear(at, out Case ending);
        bool other = cost > NamedElse && NamePlaces.FollowsName(sentence, at);
        if (cost == int.MaxValue || other) return null;
        _fits.Clear();
        Union(_fits);
        PartyMention mention = new() { First = at, Last = at, Case = ending };
        int words = 1;
        int exact = cost <= 10 ? 1 : 0;
        bool respect = ending == Case.Respect;
        bool contradicted = false;
        int next = at + 1;
        while (next < sentence.Count && mention.Case is Case.None or Case.Respect)
        {
            if (!sentence[next].IsWord) break;
            if (IsRespect(next))
            {
                respect = true;
                mention.Last = next++;
                mention.Case = RespectCase(mention.Last);
                continue;
            }

            int more = Hear(next, out ending);
            if (more == int.MaxValue || !Fits()) more = HearTwo(next, ref ending);
            if (more == Two && Narrow())
            {
                words++;
                exact++;
                next++;
            }
            else if (more != int.MaxValue && Narrow())
            {
                words++;
                if (more <= 10) exact++;
            }
            else if (sentence[next].Has(Cue.Firm) && NarrowToFirms())
            {
                words++;
            }
            else if (NamesFirm(next) && NarrowToFirms())
            {
                // "కృష్ణా ఆయిల్ డిపోకి": what it deals in stands inside the name.
                words++;
                ending = EndingCase(++next);
            }
            else if (!respect && Contradicts(next))
            {
                contradicted = true;
                Hear(next, out ending);
                ending = ending == Case.None ? EndingCase(next) : ending;
            }
            else
            {
                break;
            }

            mention.Last = next++;
            mention.Case = ending;
        }

        mention.Strength = (words * 3) + (exact * 2) + (respect ? 3 : 0) - (cost > 25
            && !Unheard(at) ? 2 : 0);
        return Finish(mention, at, words, contradicted, cost);
    }

    // Nothing else sounds like it.
    private bool Unheard(int at) =>
        sentence[at].Letters > 4 && sentence[at].VocabularyCost == int.MaxValue
            && sentence[at].GoodsCount == 0;

    private PartyMention? Finish(
        PartyMention mention, int at, int words, bool contradicted, int cost)
    {
        int after = mention.Last + 1;
        bool marked = mention.Case is not (Case.None or Case.Respect);
        if (!marked && after < sentence.Count && sentence[after].IsWord
            && sentence[after].Cues.HasAny(CaseWords) && sentence[after].Role != Role.Goods)
        {
            mention.Case = Cases.Of(sentence[after]);
            mention.Last = after;
            marked = true;
        }

        if (!marked && NamePlaces.IsPossessive(sentence, mention.Last))
        {
            mention.Case = Case.Of;
            marked = true;
        }

        bool introduced = at > 0 && sentence[at - 1].IsWord && sentence[at - 1].Block < 0
            && sentence[at - 1].First is 'f' or 't'
            && (sentence[at - 1].Has(Cue.To) || sentence[at - 1].Has(Cue.For)
            || sentence[at - 1].Has(Cue.From));
        if (introduced && !marked)
        {
            mention.Case = sentence[at - 1].Has(Cue.From)
                && !sentence[at - 1].Has(Cue.To) ? Case.From : Case.To;
            sentence[at - 1].Role = Role.Party;
        }

        if (marked || introduced) mention.Strength += 3;
        if (!Plausible(mention, at, words, marked || introduced, cost)) return null;
        for (int i = mention.First; i <= mention.Last; i++) sentence[i].Role = Role.Party;
        if (contradicted)
            mention.Written = Name(mention.First, mention.Last);
        else
            mention.Parties.AddRange(_fits);
        return mention;
    }

    private bool Plausible(PartyMention mention, int at, int words, bool marked, int cost)
    {
        ref Token token = ref sentence[at];
        bool goods = token.Role == Role.Goods
            && (cost == 0 ? token.GoodsLiteral || token.GoodsCost == 0
                : token.GoodsCost <= cost + 5);
        if (goods && words == 1 && !marked && mention.Case != Case.Respect) return false;
        bool other = (NamePlaces.IsPacking(token) && cost > 0)
            || (mention.Case == Case.None && NamePlaces.IsWish(sentence, mention.Last + 1));
        if (words == 1 && !marked && other) return false;
        bool counted = at > 0
            && (sentence[at - 1].Kind == TokenKind.Number || sentence[at - 1].Unit != Unit.None);
        if (goods && words == 1 && counted) return false;
        // "1 litre sing tel" is groundnut oil and not Mr Singh's.
        int next = mention.Last + 1;
        if (counted && words == 1 && !marked && next < sentence.Count
            && sentence[next].Role == Role.Goods) return false;
        // "Ganesh 3 kg sugar": at the head of a list even a festival is a name.
        bool heads = at == 0 && cost == 0 && mention.Last == 0 && sentence.Count > 2
            && (sentence[1].Kind == TokenKind.Number || token.VocabularyCost > 0);
        bool word = words == 1 && token.Role == Role.Grammar && token.VocabularyCost <= 5
            && !marked && !heads && mention.Case == Case.None && mention.Last == at;
        return !word && mention.Strength >= 3;
    }

    private bool IsRespect(int at) => sentence[at].Role != Role.Goods
        && (sentence[at].Has(Cue.Honorific) || NamePlaces.IsPeopleOf(sentence, at));

    // গারু, ಅವರಿಗೆ, babur: honorifics are declined in place of the name.
    private Case RespectCase(int at)
    {
        Case ending = EndingCase(at);
        return ending == Case.None ? Case.Respect : ending;
    }

    private Case EndingCase(int at)
    {
        ReadOnlySpan<char> word = Folded(at);
        return NameEndings.Of(word, _home, sentence[at].Block) is { } ending ? ending.Case
            : Case.None;
    }

    private ReadOnlySpan<char> Folded(int at) =>
        _folded.AsSpan(0, sentence.LettersOf(sentence[at], _folded));

    // Name words that sound like this token, with or without its endings.
    private int Hear(int at, out Case ending)
    {
        ending = Case.None;
        _hits.Clear();
        ref Token token = ref sentence[at];
        bool never = token.VocabularyCost <= 5 && token.Cues.HasAny(Never);
        if (token.Letters < 2 || (never && token.VocabularyCost == 0)) return int.MaxValue;
        bool relaxed = token.Block == 5;
        bool typos = token.VocabularyCost == int.MaxValue && token.GoodsCost > 10
            && token.Letters > 4;
        int cost =
            _people.Words.Find(sentence.PhonesOf(token), token.Key, relaxed, typos: false, _hits);
        // Patil is a name, though it begins like the Bengali for sending.
        if (never) return cost == 0 ? cost : int.MaxValue;
        if (cost <= 10) return Accept(token, cost);
        _plain.Clear();
        _plain.AddRange(_hits);
        // கணக்கு is the khata, not Khan with an ending, and દસની of ten.
        int kept = token.VocabularyCost <= (token.HasNumber ? 1 : 0)
            ? int.MaxValue
            : HearStems(at, relaxed, cost, ref ending);
        if (kept != int.MaxValue) return kept;
        _hits.Clear();
        _hits.AddRange(_plain);
        if (cost == int.MaxValue && typos)
            cost =
                _people.Words.Find(sentence.PhonesOf(token), token.Key, relaxed, typos: true,
                    _hits);
        return Accept(token, cost);
    }

    // The name without its endings: jigneshe, murugan-ukku, kiran-bhai-nu.
    private int HearStems(int at, bool relaxed, int whole, ref Case ending)
    {
        int best = int.MaxValue;
        int from = 0;
        ReadOnlySpan<char> word = Folded(at);
        int block = sentence[at].Block;
        _found.Clear();
        while (NameEndings.Next(word, _home, block, ref from) is { } cut)
        {
            ReadOnlySpan<char> stem = word[..^cut.Text.Length];
            Case seen = cut.Case;
            int cost = HearStem(stem, block, relaxed);
            for (int i = 1; i < EndingsMax && cost > 30
                && NameEndings.Of(stem, _home, block) is { } more; i++)
            {
                stem = stem[..^more.Text.Length];
                if (seen is Case.None or Case.Respect) seen = more.Case;
                cost = HearStem(stem, block, relaxed);
            }

            if (cost >= Math.Min(best, whole)) continue;
            best = cost;
            ending = seen;
            _found.Clear();
            _found.AddRange(_hits);
        }

        _hits.Clear();
        _hits.AddRange(_found);
        return best;
    }

    private int HearStem(ReadOnlySpan<char> stem, int block, bool relaxed)
    {
        _hits.Clear();
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        int length = Sounds.Read(stem, phones);
        if (length > 2 && phones[length - 1] == Phone.Schwa && block <= 3) length--;
        if (length < 3) return int.MaxValue;
        int cost = _people.Words.Find(
            phones[..length], Phone.KeyOf(phones[..length]), relaxed, typos: false, _hits);
        return cost <= (length < 5 ? 25 : length < 6 ? 45 : 90) ? cost : int.MaxValue;
    }

    // A word that is exactly something else is not a misspelt name.
    private int Accept(in Token token, int cost)
    {
        bool other = token.VocabularyCost <= 5 || token.GoodsCost <= 5;
        // Of Shanti Hotel the hotel is a word, and still her name.
        bool trade = token.Has(Cue.Profession) && cost <= 45;
        if (!other || cost <= 10 || trade) return cost;
        _hits.Clear();
        return int.MaxValue;
    }

    private void Union(List<int> into)
    {
        foreach ((int word, int _) in _hits)
        {
            foreach (int party in _people.With(word))
            {
                if (!into.Contains(party)) into.Add(party);
            }
        }

        into.Sort();
    }

    private bool Fits()
    {
        foreach ((int word, int _) in _hits)
        {
            foreach (int party in _people.With(word))
            {
                if (_fits.Contains(party)) return true;
            }
        }

        return false;
    }

    // "Raju chai wale" is Raju Chaiwala.
    private int HearTwo(int at, ref Case ending)
    {
        int second = at + 1;
        if (second >= sentence.Count || !sentence[at].IsWord || !sentence[second].IsWord
            || !sentence[second].Has(Cue.Wala))
            return int.MaxValue;
        Span<byte> phones = stackalloc byte[Phone.WordMax * 2];
        ReadOnlySpan<byte> left = sentence.PhonesOf(sentence[at]);
        ReadOnlySpan<byte> right = sentence.PhonesOf(sentence[second]);
        left.CopyTo(phones);
        right.CopyTo(phones[left.Length..]);
        int length = left.Length + right.Length;
        if (length > Phone.WordMax) return int.MaxValue;
        _hits.Clear();
        ending = Case.None;
        int cost = _people.Words.Find(
            phones[..length], Phone.KeyOf(phones[..length]), false, typos: false, _hits);
        return cost <= 90 && Fits() ? Two : int.MaxValue;
    }

    private bool Narrow()
    {
        _more.Clear();
        foreach ((int word, int _) in _hits)
        {
            foreach (int party in _people.With(word))
            {
                if (_fits.Contains(party) && !_more.Contains(party)) _more.Add(party);
            }
        }

        if (_more.Count == 0) return false;
        _fits.Clear();
        _fits.AddRange(_more);
        _fits.Sort();
        return true;
    }

    private bool NamesFirm(int at) => sentence[at].Role == Role.Goods
        && at + 1 < sentence.Count && sentence[at + 1].IsWord && sentence[at + 1].Has(Cue.Firm);

    // "अमूल एजेंसी": which kind of firm is told in another script or another word.
    private bool NarrowToFirms()
    {
        _more.Clear();
        foreach (int party in _fits)
        {
            if (_people.IsFirm(party)) _more.Add(party);
        }

        if (_more.Count == 0) return false;
        _fits.Clear();
        _fits.AddRange(_more);
        return true;
    }

    // "Ramesh mistri" is not any Ramesh the shop knows: a second name that fits nobody.
    private bool Contradicts(int at)
    {
        ref Token token = ref sentence[at];
        if (token.Letters < 3) return false;
        if (token.Has(Cue.Profession)) return true;
        if (token.Role == Role.Goods || token.VocabularyCost <= 30) return false;
        if (_people.Words.Find(sentence.PhonesOf(token), token.Key, token.Block == 5, false,
            _hits) <= 10)
            return true;
        int next = at + 1;
        if (EndingCase(at) is not (Case.None or Case.Respect)) return true;
        return next < sentence.Count && ((sentence[next].IsWord && sentence[next].Role != Role.Goods
                && (sentence[next].Cues.HasAny(CaseWords) || IsRespect(next)))
            || sentence[next].Is(':'));
    }

    /// <summary>A name as written, without honorifics and case words.</summary>
    public string Name(int first, int last)
    {
        while (last > first && (sentence[last].Cues.HasAny(CaseWords) || IsRespect(last))) last--;
        while (first < last && IsRespect(first)) first++;
        string written = sentence.Written(first, last);
        ReadOnlySpan<char> word = Folded(last);
        if (NameEndings.Of(word, _home, sentence[last].Block) is { } ending
            && ending.Case != Case.Respect && written.Length > ending.Text.Length + 2
            && (sentence[last].Block >= 0 || _home != Tongue.None))
            written = written[..^ending.Text.Length];
        return written.TrimEnd('\u200C', '\u200D');
    }
}
