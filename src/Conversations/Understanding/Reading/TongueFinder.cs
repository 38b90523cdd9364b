using System.Numerics;
using ConverseErp.Conversations.Understanding.People;
using ConverseErp.Conversations.Understanding.Shop;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Finds the languages of a message from its scripts and its vocabulary.</summary>
internal sealed class TongueFinder(Sentence sentence)
{
    private const int EvidenceMin = 3;
    private const int MarathiLetter = 4;

    private readonly List<(int Word, int Cost)> _names = [];
    private PartyIndex? _people;
    private readonly int[] _evidence = new int[Tongues.Count];
    private readonly int[] _presence = new int[Tongues.Count];

    // Hindi words that the regional language does not have.
    private readonly int[] _against = new int[Tongues.Count];

    // Words that are only one of the two languages that share Devanagari.
    private int _marathi;
    private int _hindi;

    /// <summary>Languages whose words count in this message.</summary>
    public Tongue Allowed { get; private set; }

    /// <summary>The regional language of a romanised message; its senses come first.</summary>
    public Tongue Home { get; private set; }

    /// <summary>Languages as likely as <see cref="Home"/>: a number that is another one in these
    /// is not understood.</summary>
    public Tongue Rivals { get; private set; }

    /// <summary>The languages whose case endings names may carry.</summary>
    public Tongue PartyTongue { get; private set; }

    /// <summary>BCP-47 of the sender's language, or null when the message does not tell.</summary>
    public string? Language { get; private set; }

    /// <summary>Decides from the words heard so far.</summary>
    /// <param name="people">Names that tell no language, or null.</param>
    public void Run(PartyIndex? people)
    {
        _people = people;
        Array.Clear(_evidence);
        Array.Clear(_presence);
        Array.Clear(_against);
        _marathi = _hindi = 0;
        int blocks = 0;
        bool latin = false;
        foreach (ref Token token in sentence.Tokens)
        {
            if (!token.IsWord) continue;
            if (token.Block >= 0) blocks |= 1 << token.Block; else latin = true;
            bool marathi = token.Block == 0
                && (HasMarathiLetter(token) || IsMarathiName(token));
            if (marathi) _marathi += MarathiLetter;
            bool goods = token.GoodsCost <= 5
                && (token.GoodsCost == 0 || token.VocabularyCost > 0);
            if (token.VocabularyCost > 5 || goods || IsName(token)) continue;
            Tongue tongues = Tongue.None;
            Tongue exact = Tongue.None;
            for (int i = 0; i < token.HeardCount; i++)
            {
                (VocabularyWord word, int cost) = sentence.Heard[token.HeardAt + i];
                if (cost <= 5) tongues |= word.Tongues;
                if (cost == 0) exact |= word.Tongues;
            }

            tongues &= Tongues.WrittenIn(token.Block);
            bool regional = (tongues & (Tongue.English | Tongue.Hindi)) == 0;
            if (regional && exact != Tongue.None) Weigh(exact & tongues, 1);
            int weight = Vocabulary.Sounded(sentence.PhonesOf(token));
            bool stem = token.Block < 0 && token.VocabularyCost is 2 or 4;
            Weigh(tongues, stem ? weight / 2 : weight);
        }

        Choose(blocks, latin);
        PartyTongue = blocks != 0 ? Allowed : Home;
    }

    // Hindi does not write this l, this short e and this r, no oblique in -chya, and no dot over
    // a last consonant without a vowel.
    private bool HasMarathiLetter(in Token token)
    {
        ReadOnlySpan<char> word = sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return word.IndexOfAny('\u0933', '\u0945', '\u0931') >= 0 || word.EndsWith("च्या")
            || (word.Length > 3 && (word.EndsWith("ाचे") || word.EndsWith("ाची")
                || word.EndsWith("ाचा") || word.EndsWith("ांना") || word.EndsWith("ंनी")))
            || (word.Length > 2 && word[^1] == '\u0902' && word[^2] is >= '\u0915' and <= '\u0939');
    }

    // Santosh-ne in one word: Hindi writes its case words apart.
    private bool IsMarathiName(in Token token)
    {
        if (_people is null || token.VocabularyCost <= 5 || token.GoodsCost <= 5) return false;
        Span<char> letters = stackalloc char[32];
        int length = sentence.LettersOf(token, letters);
        int from = 0;
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        while (NameEndings.Next(letters[..length], Tongue.Marathi, 0, ref from) is { } ending)
        {
            if ((ending.Tongues & Tongue.Marathi) == 0 || ending.Case == Case.Respect) continue;
            int count = Sounds.Read(letters[..(length - ending.Text.Length)], phones);
            if (count > 2 && phones[count - 1] == Phone.Schwa) count--;
            if (count < 4) continue;
            _names.Clear();
            ReadOnlySpan<byte> stem = phones[..count];
            if (_people.Words.Find(stem, Phone.KeyOf(stem), false, false, _names) <= 25)
                return true;
        }

        return false;
    }

    private bool IsName(in Token token)
    {
        if (_people is null || token.Letters < 4) return false;
        _names.Clear();
        return _people.Words.Find(sentence.PhonesOf(token), token.Key, false, false, _names) <= 5;
    }

    private void Weigh(Tongue tongues, int weight)
    {
        Tongue devanagari = tongues & (Tongue.Hindi | Tongue.Marathi);
        if (devanagari == Tongue.Marathi) _marathi += weight;
        if (devanagari == Tongue.Hindi) _hindi += weight;
        bool shared =
            (tongues & (Tongue.English | Tongue.Hindi)) == (Tongue.English | Tongue.Hindi);
        bool common = (tongues & (Tongue.English | Tongue.Hindi)) != 0;
        for (uint rest = (uint)tongues; rest != 0; rest &= rest - 1)
        {
            int at = BitOperations.TrailingZeroCount(rest);
            _presence[at] += weight;
            if (at < 2 ? !shared : !common) _evidence[at] += weight;
        }

        if ((tongues & Tongue.English) != 0 || (tongues & Tongue.Hindi) == 0) return;
        for (int at = 2; at < Tongues.Count; at++)
        {
            if ((tongues & (Tongue)(1 << at)) == 0) _against[at] += weight;
        }
    }

    private void Choose(int blocks, bool latin)
    {
        Home = Rivals = Tongue.None;
        if (blocks != 0)
        {
            int block = BitOperations.TrailingZeroCount((uint)blocks);
            Allowed = Tongue.English | (latin ? Tongue.Hindi : Tongue.None);
            for (int b = 0; b < 9; b++)
            {
                if ((blocks & (1 << b)) != 0) Allowed |= Tongues.WrittenIn(b);
            }

            Language = NativeLanguage(block);
            if (Language != "mr" && block == 0) Allowed &= ~Tongue.Marathi;
            return;
        }

        int best = 2;
        for (int at = 3; at < Tongues.Count; at++)
        {
            if (Regional(at) > Regional(best)) best = at;
        }

        Allowed = Tongue.English | Tongue.Hindi;
        bool regional = _evidence[best] >= EvidenceMin && _evidence[best] > _against[best];
        Home = regional ? (Tongue)(1 << best) : Tongue.None;
        for (int at = best + 1; regional && at < Tongues.Count; at++)
        {
            if (Regional(at) == Regional(best) && _evidence[at] == _evidence[best])
                Rivals |= (Tongue)(1 << at);
        }

        Allowed |= Home;
        Language = LatinLanguage(regional ? best : -1);
    }

    private int Regional(int at) => ((_evidence[at] - _against[at]) * 4) + _presence[at];

    private string? LatinLanguage(int regional)
    {
        if (regional >= 0) return Tongues.CodeOf((Tongue)(1 << regional)) + "-Latn";
        if (_evidence[0] == 0 && _evidence[1] == 0) return _presence[1] > 0 ? "hi-Latn" : null;
        return _evidence[1] * 2 >= _evidence[0] ? "hi-Latn" : "en";
    }

    private string? NativeLanguage(int block)
    {
        if (block == 0) return _marathi > 0 && _marathi >= _hindi ? "mr" : "hi";
        Tongue native = Tongues.Native(block);
        return native == Tongue.None ? null : Tongues.CodeOf(native);
    }
}
