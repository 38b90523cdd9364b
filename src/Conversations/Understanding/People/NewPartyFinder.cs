using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>Finds somebody the shop does not know yet, by where a name stands.</summary>
internal sealed class NewPartyFinder(Sentence sentence, PartyFinder parties)
{
    private const int NameWordsMax = 4;

    private static readonly CueSet Marks = CueSet.Of(Cue.To, Cue.By, Cue.From, Cue.For);
    private static readonly CueSet CallMarks =
        CueSet.Of(Cue.To, Cue.By, Cue.From, Cue.For, Cue.Of);

    /// <summary>Adds somebody new. When a known party is named too, only a name that a case word
    /// marks counts.</summary>
    public void Run()
    {
        bool marked = parties.Found.Count > 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!MayBeName(i)) continue;
            int last = i;
            while (last + 1 < sentence.Count && last - i + 1 < NameWordsMax
                && MayContinue(last + 1)) last++;
            bool found = marked ? IsMarked(last + 1) && Accept(i, last) : Accept(i, last);
            if (found && !marked) return;
            i = last;
        }

        if (parties.Found.Count == 0) FindNamedLikeGoods();
        if (parties.Found.Count == 0) FindCalled();
        parties.Found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    // Pappu is dal in Telugu, but "Pappu ko 1 kg chini" gives the sugar to somebody.
    private void FindNamedLikeGoods()
    {
        // श्याम धोबी: and no evening is one.
        bool named = sentence.Count > 3 && sentence[0].IsWord && sentence[0].Letters > 2
            && sentence[1].IsWord && sentence[1].Has(Cue.Profession) && IsMarked(2);
        if (sentence.Count < 4 || (sentence[0].Role != Role.Goods && !named)) return;
        // "Sonu dhobi ko": neither rice nor anything else is a washerman.
        int last = sentence[1].IsWord && sentence[1].Role == Role.Grammar
            && sentence[1].Has(Cue.Profession) ? 1 : 0;
        // "Kallu halwai 10 kilo maida": kala is black, and black nobody orders by the trade.
        bool trade = last > 0 && sentence[0].GoodsCost > 5;
        if (!trade && !IsMarked(last + 1)) return;
        if (last > 0)
        {
            Accept(0, last);
            return;
        }

        int i = 2;
        while (i < sentence.Count && (sentence[i].Role == Role.Measure
            || sentence[i].Kind == TokenKind.Number)) i++;
        if (i > 2 && i < sentence.Count && sentence[i].Role == Role.Goods) Accept(0, 0);
    }

    // "bhabhi ji ko", "chacha ke khate me": somebody the shop knows by another name. Without a
    // case word it is how one speaks to somebody.
    private void FindCalled()
    {
        for (int i = 0; i + 1 < sentence.Count; i++)
        {
            if (!IsRelation(i)) continue;
            int last = i;
            while (last + 1 < sentence.Count && IsRelation(last + 1)) last++;
            int after = last + 1;
            if (after < sentence.Count && sentence[after].IsWord && sentence[after].Has(Cue.Wala))
                after++;
            bool kin = false;
            for (int at = i; at <= last; at++) kin |= sentence[at].Has(Cue.Kin);
            if (kin && after < sentence.Count && sentence[after].IsWord
                && sentence[after].Cues.HasAny(CallMarks) && sentence[after].Role != Role.Goods)
            {
                AddCalled(i, last, after);
                return;
            }

            i = last;
        }
    }

    private bool IsRelation(int at) => sentence[at].IsWord && sentence[at].Role == Role.Grammar
        && sentence[at].Has(Cue.Honorific);

    private void AddCalled(int first, int last, int mark)
    {
        parties.Found.Add(new PartyMention
        {
            First = first,
            Last = last,
            Called = true,
            Case = sentence[mark].Has(Cue.By) ? Case.By
                : sentence[mark].Has(Cue.From) ? Case.From : Case.To,
            Written = sentence.Written(first, last),
            Strength = 3,
        });
        for (int i = first; i <= mark; i++) sentence[i].Role = Role.Party;
    }

    private bool IsMarked(int after) =>
        after < sentence.Count && sentence[after].IsWord && sentence[after].Letters > 1
        && (sentence[after].Has(Cue.To) || sentence[after].Has(Cue.By))
        && sentence[after].Role != Role.Goods;

    private bool MayBeName(int at)
    {
        ref Token token = ref sentence[at];
        if (!token.IsWord || token.Letters < 3) return false;
        // "reply in tamil from now"
        if (at > 0 && sentence[at - 1].Has(Cue.In)
            && LanguageNames.Find(sentence.PhonesOf(token), token.Block == 5) is not null)
            return false;
        // "Ram ko 5 kilo chawal" greets nobody.
        bool greets = token.Role == Role.Grammar && token.Has(Cue.Greet) && IsMarked(at + 1);
        // "Chhotu halwai 10 kilo maida", "Naveen Bakery: 20 kg maida"
        bool trade = at == 0 && token.Role == Role.Grammar
            && (token.Has(Cue.Small) || token.Has(Cue.New))
            && sentence.Count > 1 && sentence[1].IsWord && sentence[1].Has(Cue.Profession);
        return token.Role == Role.Stranger || greets || trade || (at > 0 && Capital(token)
            && token.VocabularyCost >= 3 && token.Role == Role.Grammar);
    }

    // Khanna sounds like khana, but nobody writes food with a capital inside a sentence.
    private bool Capital(in Token token) =>
        char.IsUpper(sentence.Text[token.Start]) && token.Letters > 1
        && !char.IsUpper(sentence.Text[token.Start + 1]);

    private bool MayContinue(int at)
    {
        ref Token token = ref sentence[at];
        if (!token.IsWord || token.Role is Role.Goods or Role.Measure) return false;
        return token.Role == Role.Stranger || token.Has(Cue.Profession)
            || (token.Has(Cue.Honorific) && !token.Has(Cue.And));
    }

    private bool Accept(int first, int last)
    {
        int after = last + 1;
        Case role = Case.None;
        bool named = false;
        if (after < sentence.Count && sentence[after].IsWord && sentence[after].Cues.HasAny(Marks)
            && !sentence[after].Has(Cue.Filler) && sentence[after].Role != Role.Goods)
        {
            role = sentence[after].Has(Cue.By) ? Case.By : sentence[after].Has(Cue.From) ? Case.From
                : Case.To;
            named = true;
        }

        if (!named && after < sentence.Count && sentence[after].Is(':')) named = first == 0;
        if (!named && Introduced(first, after, out Case introduced))
        {
            role = introduced;
            named = true;
        }

        if (!named && Takes(first, last, after))
        {
            role = Case.By;
            named = true;
        }

        if (!named) named = Leads(first, after);
        if (!named) return false;
        PartyMention mention = new()
        {
            First = first,
            Last = last,
            Case = role,
            Written = parties.Name(first, last),
            Strength = 3,
        };
        for (int i = first; i <= last; i++) sentence[i].Role = Role.Party;
        if (role != Case.None && after < sentence.Count && sentence[after].IsWord
            && sentence[after].Cues.HasAny(Marks))
            sentence[after].Role = Role.Party;
        parties.Found.Add(mention);
        return true;
    }

    // "John Carpenter took 2 kg nails": nobody but a person has a trade.
    private bool Takes(int first, int last, int after) =>
        first == 0 && last > first && sentence[last].Has(Cue.Profession)
        && after < sentence.Count && sentence[after].IsWord && sentence[after].Block < 0
        && (sentence[after].Has(Cue.Taken) || sentence[after].Has(Cue.Take)
            || sentence[after].Has(Cue.Gave));

    // "bill for Mr Khanna: ...", "2 bread to Khanna"
    private bool Introduced(int first, int after, out Case role)
    {
        role = Case.None;
        int before = first - 1;
        if (before >= 0 && sentence[before].IsWord && sentence[before].Has(Cue.Honorific)) before--;
        if (before < 0 || !sentence[before].IsWord || sentence[before].Block >= 0) return false;
        ref Token mark = ref sentence[before];
        bool english = mark.VocabularyCost == 0
            && (mark.Has(Cue.For) || mark.Has(Cue.To) || mark.Has(Cue.From))
            && !mark.Has(Cue.Of) && mark.Letters is > 1 and < 5 && !mark.Has(Cue.By);
        bool given = mark.VocabularyCost == 0 && mark.First == 'g' && mark.Has(Cue.Give)
            && before == 0 && after < sentence.Count && sentence[after].Kind == TokenKind.Number;
        if (given)
        {
            role = Case.To;
            return true;
        }

        bool closes = after >= sentence.Count
            || sentence[after].Role is Role.Break or Role.Measure or Role.Grammar;
        if (!english || !closes || mark.First is not ('f' or 't')) return false;
        role = mark.Has(Cue.From) ? Case.From : Case.To;
        mark.Role = Role.Party;
        return true;
    }

    // "suresh halwai 5 kg maida": a name at the head of an order, before number and goods.
    private bool Leads(int first, int after)
    {
        if (first != 0 || after + 1 >= sentence.Count) return false;
        if (sentence[after].Kind != TokenKind.Number
            && sentence[after].Role != Role.Measure)
            return false;
        int i = after;
        while (i < sentence.Count && sentence[i].Role == Role.Measure) i++;
        return i < sentence.Count && sentence[i].Role == Role.Goods;
    }
}
