using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>Hears the words of the shop's people's names, with their endings taken off.</summary>
internal sealed class NameHearing(Sentence sentence)
{
    /// <summary>Two words of the message are one of the name.</summary>
    public const int Two = 1;

    private const int EndingsMax = 3;

    // Words that are never names, though some sound like one.
    private static readonly CueSet Never = CueSet.Of(
        Cue.To, Cue.By, Cue.From, Cue.Of, Cue.For, Cue.Do, Cue.Give, Cue.Is, Cue.And, Cue.In,
        Cue.HowMuch, Cue.Gave, Cue.Send, Cue.Came, Cue.Self, Cue.Rupee, Cue.Credit, Cue.Due);

    private readonly List<(int Word, int Cost)> _plain = [];
    private readonly List<(int Word, int Cost)> _found = [];
    private readonly char[] _folded = new char[64];
    private PartyIndex _people = null!;

    /// <summary>Name words heard last, with how far from them.</summary>
    public List<(int Word, int Cost)> Hits { get; } = [];

    /// <summary>The language of the message.</summary>
    public Tongue Home { get; private set; }

    public void Begin(PartyIndex people, Tongue home)
    {
        _people = people;
        Home = home;
    }

    /// <summary>The longest ending of a word, or null.</summary>
    public Ending? EndingOf(ReadOnlySpan<char> word, int block) =>
        NameEndings.Of(word, Home, block);

    /// <summary>The case that a word ends in.</summary>
    public Case EndingCase(int at)
    {
        ReadOnlySpan<char> word = Folded(at);
        return NameEndings.Of(word, Home, sentence[at].Block) is { } ending ? ending.Case
            : Case.None;
    }

    public ReadOnlySpan<char> Folded(int at) =>
        _folded.AsSpan(0, sentence.LettersOf(sentence[at], _folded));

    /// <summary>Name words that sound like this token, with or without its endings.</summary>
    public int Hear(int at, out Case ending)
    {
        ending = Case.None;
        Hits.Clear();
        ref Token token = ref sentence[at];
        bool never = token.VocabularyCost <= 5 && token.Cues.HasAny(Never);
        if (token.Letters < 2 || (never && token.VocabularyCost == 0)) return int.MaxValue;
        bool relaxed = token.Block == 5;
        bool typos = token.VocabularyCost == int.MaxValue && token.GoodsCost > 10
            && token.Letters > 4;
        int cost =
            _people.Words.Find(sentence.PhonesOf(token), token.Key, relaxed, typos: false, Hits);
        // Patil is a name, though it begins like the Bengali for sending.
        if (never) return cost == 0 ? cost : int.MaxValue;
        if (cost <= 10) return Accept(token, cost);
        _plain.Clear();
        _plain.AddRange(Hits);
        // கணக்கு is the khata, not Khan with an ending, and દસની of ten.
        int kept = token.VocabularyCost <= (token.HasNumber ? 1 : 0)
            ? int.MaxValue
            : HearStems(at, relaxed, cost, ref ending);
        if (kept != int.MaxValue) return kept;
        if (cost > 0 && token is { Block: < 0, Letters: > 5 } && HearForeign(at, ref ending))
            return 0;
        Hits.Clear();
        Hits.AddRange(_plain);
        if (cost == int.MaxValue && typos)
            cost =
                _people.Words.Find(sentence.PhonesOf(token), token.Key, relaxed, typos: true,
                    Hits);
        return Accept(token, cost);
    }

    // "Rameshla" in Latin letters, where nothing else tells of Marathi: the very name, and an
    // ending of some language.
    private bool HearForeign(int at, ref Case ending)
    {
        Tongue home = Home;
        Home = Tongue.Everywhere;
        int cost = HearStems(at, false, int.MaxValue, ref ending);
        Home = home;
        return cost == 0;
    }

    // The name without its endings: jigneshe, murugan-ukku, kiran-bhai-nu.
    private int HearStems(int at, bool relaxed, int whole, ref Case ending)
    {
        int best = int.MaxValue;
        int from = 0;
        ReadOnlySpan<char> word = Folded(at);
        int block = sentence[at].Block;
        _found.Clear();
        while (NameEndings.Next(word, Home, block, ref from) is { } cut)
        {
            ReadOnlySpan<char> stem = word[..^cut.Text.Length];
            Case seen = cut.Case;
            int cost = HearStem(stem, block, relaxed);
            for (int i = 1; i < EndingsMax && cost > 30
                && NameEndings.Of(stem, Home, block) is { } more; i++)
            {
                stem = stem[..^more.Text.Length];
                if (seen is Case.None or Case.Respect) seen = more.Case;
                cost = HearStem(stem, block, relaxed);
            }

            if (cost >= Math.Min(best, whole)) continue;
            best = cost;
            ending = seen;
            _found.Clear();
            _found.AddRange(Hits);
        }

        Hits.Clear();
        Hits.AddRange(_found);
        return best;
    }

    private int HearStem(ReadOnlySpan<char> stem, int block, bool relaxed)
    {
        Hits.Clear();
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        int length = Sounds.Read(stem, phones);
        if (length > 2 && phones[length - 1] == Phone.Schwa && block <= 3) length--;
        if (length < 3) return int.MaxValue;
        int cost = _people.Words.Find(
            phones[..length], Phone.KeyOf(phones[..length]), relaxed, typos: false, Hits);
        return cost <= (length < 5 ? 25 : length < 6 ? 45 : 90) ? cost : int.MaxValue;
    }

    // A word that is exactly something else is not a misspelt name.
    private int Accept(in Token token, int cost)
    {
        bool other = token.VocabularyCost <= 5 || token.GoodsCost <= 5;
        // Of Shanti Hotel the hotel is a word, and still her name.
        bool trade = token.Has(Cue.Profession) && cost <= 45;
        if (!other || cost <= 10 || trade) return cost;
        Hits.Clear();
        return int.MaxValue;
    }

    /// <summary>"Raju chai wale" is Raju Chaiwala.</summary>
    public int HearTwo(int at, ref Case ending)
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
        Hits.Clear();
        ending = Case.None;
        int cost = _people.Words.Find(
            phones[..length], Phone.KeyOf(phones[..length]), false, typos: false, Hits);
        return cost <= 90 ? Two : int.MaxValue;
    }
}
