using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>Finds the shop's customers and suppliers in an owner's message.</summary>
internal sealed class PartyFinder(Sentence sentence)
{
    private const int NamedElse = 25;

    private static readonly CueSet CaseWords = CueSet.Of(Cue.To, Cue.By, Cue.From, Cue.Of, Cue.For);

    private readonly List<(int Word, int Cost)> _heard = [];
    private readonly NameHearing _names = new(sentence);
    private readonly List<int> _fits = [];
    private readonly List<int> _more = [];
    private PartyIndex _people = null!;

    public List<PartyMention> Found { get; } = [];

    public void Run(PartyIndex people, Tongue home)
    {
        Found.Clear();
        _people = people;
        _names.Begin(people, home);
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
        if (IsCut(at)) return null;
        int cost = _names.Hear(at, out Case ending);
        bool other = cost > NamedElse && NamePlaces.FollowsName(sentence, at);
        if (cost == int.MaxValue || other) return null;
        _fits.Clear();
        Union(_fits);
        PartyMention mention = new() { First = at, Last = at, Case = ending };
        (int words, int exact) = (1, cost <= 10 ? 1 : 0);
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

            int more = _names.Hear(next, out ending);
            if (more == int.MaxValue || !Fits()) more = _names.HearTwo(next, ref ending);
            if (more == NameHearing.Two && Narrow())
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
            else if (IsFirm(ref next, ref ending))
            {
                words++;
            }
            else if (!respect && Contradicts(next))
            {
                contradicted = true;
                _names.Hear(next, out ending);
                ending = ending == Case.None ? _names.EndingCase(next) : ending;
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

    // દસનાં, of ten, was cut in two, and is not of Das.
    private bool IsCut(int at) => at + 1 < sentence.Count && sentence[at].HasNumber
        && sentence[at + 1].Start == sentence[at].Start;

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
            && (sentence[1].Kind == TokenKind.Number || token.VocabularyCost > 0
                || TookAfter(at));
        bool word = words == 1 && token.Role == Role.Grammar && token.VocabularyCost <= 5
            && !marked && !heads && mention.Case == Case.None && mention.Last == at;
        return !word && mention.Strength >= 3;
    }

    // "Das took 1 kg masoor dal": ten of nothing takes anything.
    private bool TookAfter(int at) => sentence[at].HasNumber && sentence[at + 1].IsWord
        && sentence[at + 1].Role == Role.Grammar && sentence[at + 1].Has(Cue.Taken);

    private bool IsRespect(int at) => sentence[at].Role != Role.Goods
        && (sentence[at].Has(Cue.Honorific) || NamePlaces.IsPeopleOf(sentence, at));

    // গারু, ಅವರಿಗೆ, babur: honorifics are declined in place of the name.
    private Case RespectCase(int at)
    {
        Case ending = _names.EndingCase(at);
        return ending == Case.None ? Case.Respect : ending;
    }

    private void Union(List<int> into)
    {
        foreach ((int word, int _) in _names.Hits)
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
        foreach ((int word, int _) in _names.Hits)
        {
            foreach (int party in _people.With(word))
            {
                if (_fits.Contains(party)) return true;
            }
        }

        return false;
    }

    private bool Narrow()
    {
        _more.Clear();
        foreach ((int word, int _) in _names.Hits)
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

    // "కృష్ణా ఆయిల్ డిపోకి": what it deals in stands inside the name.
    private bool IsFirm(ref int at, ref Case ending)
    {
        if (sentence[at].Has(Cue.Firm)) return NarrowToFirms();
        bool inside = sentence[at].Role == Role.Goods && at + 1 < sentence.Count
            && sentence[at + 1].IsWord && sentence[at + 1].Has(Cue.Firm) && NarrowToFirms();
        if (inside) ending = _names.EndingCase(++at);
        return inside;
    }

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
        _heard.Clear();
        if (_people.Words.Find(sentence.PhonesOf(token), token.Key, token.Block == 5, false,
            _heard) <= 10)
            return true;
        int next = at + 1;
        if (_names.EndingCase(at) is not (Case.None or Case.Respect)) return true;
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
        ReadOnlySpan<char> word = _names.Folded(last);
        if (_names.EndingOf(word, sentence[last].Block) is { } ending
            && ending.Case != Case.Respect && written.Length > ending.Text.Length + 2
            && (sentence[last].Block >= 0 || _names.Home != Tongue.None))
            written = written[..^ending.Text.Length];
        return written.TrimEnd('\u200C', '\u200D');
    }
}
