using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Naming;

/// <summary>Finds what names people: words of the parties' names in any script and spelling,
/// with endings or without, and unknown words where a name stands.</summary>
/// <remarks>In doubt a word is private. Not private are numbers and units; and, unless they stand
/// beside the rest of such a name, the shop's goods and what is added to any name: bhai, ji, rao,
/// traders.</remarks>
internal sealed class PrivateWordFinder(
    Sentence sentence, ShopLexicon shop, IReadOnlyList<string> names)
{
    private const int Same = 15;
    private const int EndingMax = 6;
    private const int StemMin = 3;

    private static readonly CueSet AddedToNames = CueSet.Of(Cue.Honorific, Cue.Firm, Cue.Kin);
    private static readonly CueSet AfterNames = CueSet.Of(Cue.To, Cue.By);

    private readonly List<(int Word, int Cost)> _found = [];
    private readonly List<byte[]> _others = WordsOf(names);

    public List<PrivateWord> Find()
    {
        PrivateWord?[] words = new PrivateWord?[sentence.Count];
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (!token.IsWord || IsOpen(token)) continue;
            // Shanti is a name, though thirty-seven sounds so in Punjabi.
            if (Counts(token) && !IsName(token)) continue;
            List<string> parties = PartiesOf(token);
            if (parties.Count > 0 || IsOther(token) || StandsAsName(i))
                words[i] = new PrivateWord(token.Start, token.End, parties);
        }

        for (int i = 1; i < words.Length; i++) words[i] ??= BesideName(i, words[i - 1]);
        for (int i = words.Length - 2; i >= 0; i--) words[i] ??= BesideName(i, words[i + 1]);
        return [.. words.OfType<PrivateWord>()];
    }

    private static bool Counts(in Token token) =>
        token.VocabularyCost <= 3 && (token.HasNumber || token.Unit != Unit.None);

    private bool IsName(in Token token)
    {
        if (token.Letters <= StemMin) return false;
        _found.Clear();
        return shop.People.Words.Find(
            sentence.PhonesOf(token), token.Key, relaxed: false, typos: false, _found) == 0;
    }

    private static bool IsOpen(in Token token) => token.GoodsCost <= 5
        || (token.VocabularyCost <= 3 && token.Cues.HasAny(AddedToNames));

    // "Venkatesh Rao", "Mohan Lal", "Mahalaxmi Agencies".
    private PrivateWord? BesideName(int at, PrivateWord? name)
    {
        ref Token token = ref sentence[at];
        if (name is null || !token.IsWord || Counts(token)) return null;
        string[] both = [.. PartiesOf(token).Intersect(name.Parties)];
        return both.Length > 0 ? new PrivateWord(token.Start, token.End, both) : null;
    }

    private List<string> PartiesOf(in Token token)
    {
        if (token.Letters < 2) return [];
        _found.Clear();
        int cost = shop.People.Words.Find(
            sentence.PhonesOf(token), token.Key, relaxed: token.Block == 5,
            typos: token.Letters > 4, _found);
        // A sound-alike of a word that everybody uses is that word.
        if (cost > Same && token.VocabularyCost <= Same) _found.Clear();
        if (_found.Count == 0 && token.VocabularyCost > 5) FindStem(token);
        HashSet<int> parties = [];
        foreach ((int word, int _) in _found)
            foreach (int party in shop.People.With(word)) parties.Add(party);
        return [.. parties.Order().Select(shop.PartyKey)];
    }

    // Rameshla, रमेशला, Rameshbhai: the name with whatever is written onto it.
    private void FindStem(in Token token)
    {
        char[] folded = Folded(sentence.Text.AsSpan(token.Start, token.End - token.Start));
        int least = Math.Max(StemMin, folded.Length - EndingMax);
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        for (int length = folded.Length - 1; length >= least; length--)
        {
            int count = Sounds.Read(folded.AsSpan(0, length), phones);
            ReadOnlySpan<byte> stem = phones[..count];
            int cost = shop.People.Words.Find(
                stem, Phone.KeyOf(stem), relaxed: token.Block == 5, typos: false, _found);
            if (cost <= Same) return;
            _found.Clear();
        }
    }

    private bool IsOther(in Token token)
    {
        if (token.Letters < StemMin) return false;
        ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
        foreach (byte[] other in _others)
        {
            if (SoundDistance.Between(phones, other, Same, relaxed: false, prefix: false) <= Same)
                return true;
        }

        return false;
    }

    // "Xavier ko", "Xavier ne": nobody's goods, no word of a language.
    private bool StandsAsName(int at) =>
        sentence[at].Role == Role.Stranger && at + 1 < sentence.Count
        && sentence[at + 1].IsWord && sentence[at + 1].Cues.HasAny(AfterNames);

    private static List<byte[]> WordsOf(IReadOnlyList<string> names)
    {
        Sentence sentence = new();
        List<byte[]> words = [];
        foreach (string name in names)
        {
            Tokenizer.Read(name, sentence);
            foreach (ref Token token in sentence.Tokens)
            {
                if (token.IsWord && token.Letters >= StemMin)
                    words.Add(sentence.PhonesOf(token).ToArray());
            }
        }

        return words;
    }

    private static char[] Folded(ReadOnlySpan<char> word)
    {
        List<char> letters = [];
        foreach (char c in word)
        {
            char folded = TextFolding.Fold(c);
            if (folded != TextFolding.Nothing && TextFolding.IsLetter(folded)) letters.Add(folded);
        }

        return [.. letters];
    }
}
