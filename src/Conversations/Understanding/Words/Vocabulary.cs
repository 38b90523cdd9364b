using System.Globalization;
using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>One meaning of a word, in some languages.</summary>
/// <param name="Tongues">Where the word means this.</param>
/// <param name="Cue">The cue, when <paramref name="Kind"/> is <see cref="SenseKind.Cue"/>.</param>
/// <param name="Unit">The unit, when it is one.</param>
/// <param name="Value">The number, factor or share, when it is one.</param>
internal readonly record struct Sense(
    SenseKind Kind, Tongue Tongues, Cue Cue, Unit Unit, decimal Value);

/// <summary>How a sense is used; the number kinds compose (saade teen sau = 350).</summary>
internal enum SenseKind : byte
{
    Cue,
    Number,
    Factor,
    Share,
    Plus,
    Unit,
}

/// <summary>A word of the vocabulary: how it sounds and what it can mean.</summary>
internal sealed class VocabularyWord(byte[] phones, bool stem, int spelling)
{
    public byte[] Phones { get; } = phones;

    /// <summary>Phones that are really written.</summary>
    public int Sounded { get; } = Vocabulary.Sounded(phones);

    /// <summary>The letters of a word that is listed in its own script, because others sound like
    /// it: in the northern scripts it is only itself, and nothing else sounds like it.</summary>
    public string? Letters { get; init; }

    /// <summary>See <see cref="Sound.Breath"/>.</summary>
    public int Breath { get; init; } = 1;

    /// <summary>Hash of the letters; a word spelt exactly so comes before its sound-alikes.
    /// </summary>
    public int Spelling { get; } = spelling;

    /// <summary>English as Indian scripts write it, which in Latin letters is spelt otherwise, or
    /// a word of the lists in its own script, because other words sound like it.</summary>
    public bool NativeOnly { get; set; } = true;

    /// <summary>A Bengali o that its script leaves unwritten: দশ is ten, and দাস a name.</summary>
    public bool Unwritten { get; init; }

    /// <summary>Anything may follow: bhej* is bhejo, bhejna, bhejiye.</summary>
    public bool Stem { get; } = stem;

    public Sense[] Senses { get; set; } = [];

    /// <summary>Languages in which it means something.</summary>
    public Tongue Tongues { get; set; }
}

/// <summary>The closed vocabulary: grammar, numbers, units and the trade's verbs.</summary>
/// <remarks>Notation of the word lists: one entry a line (lines without a colon in their first
/// word continue the entry), <c>name: lang word word; lang word</c>. A star ends a stem. Names
/// are cues, units, or numbers: =2 is a number, x100 a factor, /0.5 a share of a unit, +0.5 a
/// share added to the number after it.</remarks>
internal sealed class Vocabulary
{
    public static readonly Vocabulary Shared = new();

    // English is spelt, not sounded out: vicks are not weeks. Long words may be mistyped.
    private const int EnglishSoundedMin = 6;

    private readonly Dictionary<ulong, VocabularyWord[]> _whole;
    private readonly Dictionary<ulong, VocabularyWord[]> _stems;

    private Vocabulary()
    {
        Dictionary<string, VocabularyWord> words = new(StringComparer.Ordinal);
        Read(NumberWords.Numbers, words, NumberSense);
        foreach ((string word, decimal value, Tongue tongue) in CountingWords.All())
        {
            Sense number = new(SenseKind.Number, tongue, default, Unit.None, value);
            Put(words, word, number);
            if (tongue != Tongue.Bengali) continue;
            PutUnwritten(words, word, number);
            // ছয়টা, চারটি: so many of them.
            foreach (string counter in (ReadOnlySpan<string>)["ta", "ti"])
            {
                Put(words, word + counter, number);
                PutUnwritten(words, word + counter, number);
            }
        }

        Read(NumberWords.Units, words, UnitSense);
        Read(GrammarWords.Text, words, CueSense);
        Read(TradeVerbs.Text, words, CueSense);
        Read(TalkWords.Text, words, CueSense);
        Read(BorrowedWords.Text, words, CueSense);
        Read(NorthernWords.Text, words, CueSense);
        Read(NorthernWords.Units, words, UnitSense);
        Read(NorthernWords.Numbers, words, NumberSense);
        Read(SouthernWords.Text, words, CueSense);
        Read(HedgeWords.Text, words, CueSense);
        Read(SouthernWords.Units, words, UnitSense);
        Read(SouthernWords.Numbers, words, NumberSense);
        _whole = Index(words.Values.Where(word => !word.Stem));
        _stems = Index(words.Values.Where(word => word.Stem));
    }

    /// <summary>The dearest distance at which a heard word is one of this list.</summary>
    public static int LimitFor(int phones) => phones switch
    {
        <= 3 => 5,
        4 => 30,
        5 => 35,
        6 => 45,
        _ => 60,
    };

    /// <summary>All words that sound like this one; returns the smallest distance, or
    /// <see cref="int.MaxValue"/> when none does.</summary>
    /// <param name="phones">The word as heard.</param>
    /// <param name="key">Its coarse key.</param>
    /// <param name="spelling">See <see cref="SpellingOf"/>.</param>
    /// <param name="relaxed">See <see cref="SoundDistance.Between"/>.</param>
    /// <param name="tongues">Only words of these languages.</param>
    /// <param name="found">Is cleared, then receives words and distances.</param>
    public int Find(
        ReadOnlySpan<byte> phones,
        ulong key,
        int spelling,
        bool relaxed,
        Tongue tongues,
        List<(VocabularyWord Word, int Cost)> found)
    {
        found.Clear();
        Heard heard = new(spelling, Sounded(phones), relaxed, tongues);
        int best = int.MaxValue;
        if (_whole.TryGetValue(key, out VocabularyWord[]? candidates))
        {
            foreach (VocabularyWord word in candidates) best =
                Keep(word, phones, heard, best, found);
        }

        for (ulong prefix = key; prefix != 0; prefix >>= 4)
        {
            if (!_stems.TryGetValue(prefix, out candidates)) continue;
            foreach (VocabularyWord word in candidates) best =
                Keep(word, phones, heard, best, found);
        }

        return best;
    }

    private readonly record struct Heard(int Spelling, int Sounded, bool Relaxed, Tongue Tongues);

    // A stem is a little less sure than a whole word (patanjali is not patha*), a sound-alike than
    // the word itself.
    private static int Keep(
        VocabularyWord word,
        ReadOnlySpan<byte> phones,
        Heard heard,
        int best,
        List<(VocabularyWord Word, int Cost)> found)
    {
        if ((word.Tongues & heard.Tongues) == 0) return best;
        if (word.NativeOnly && heard.Spelling != 0) return best;
        if (word.Unwritten && !phones.StartsWith(word.Phones)) return best;
        bool soundsAlike = heard.Spelling != 0 && word.Spelling != heard.Spelling;
        if (soundsAlike && word.Tongues == Tongue.English && word.Sounded < EnglishSoundedMin
            && !word.Stem)
            return best;
        if (word.Phones.Length == 1 && word.Spelling != heard.Spelling) return best;
        int limit = word.Stem
            ? Math.Min(20, LimitFor(word.Sounded))
            : LimitFor(Math.Max(heard.Sounded, word.Sounded));
        int cost = SoundDistance.Between(phones, word.Phones, limit, heard.Relaxed, word.Stem);
        if (cost > limit) return best;
        if (word.Stem)
        {
            int tail = phones.Length - word.Phones.Length;
            int tailMax = heard.Spelling == 0 ? NativeTail(word) : word.Sounded > 4 ? 7 : 4;
            if (tail > tailMax) return best;
            cost += tail <= 0 ? 0 : tail <= 2 ? 2 : 4;
        }
        else if (heard.Spelling != 0 && word.Spelling != 0 && heard.Spelling != word.Spelling)
            cost += 3;
        found.Add((word, cost));
        return Math.Min(best, cost);
    }

    // A matchbox (kadepeti) does not take out (kadh-).
    private static int NativeTail(VocabularyWord word) => word.Sounded > 3 ? 12 : 5;

    /// <summary>A hash of Latin letters that is the same on every machine; 0 for other scripts.
    /// </summary>
    public static int SpellingOf(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty || letters[0] >= 0x80) return 0;
        uint hash = 2166136261;
        foreach (char letter in letters) hash = (hash ^ letter) * 16777619;
        return hash == 0 ? 1 : (int)hash;
    }

    /// <summary>Phones that are really written; the unwritten vowel does not count.</summary>
    public static int Sounded(ReadOnlySpan<byte> phones)
    {
        int count = 0;
        foreach (byte phone in phones)
        {
            if (phone != Phone.Schwa) count++;
        }

        return count;
    }

    private static void Read(
        string text, Dictionary<string, VocabularyWord> words, Func<string, Sense> meaning)
    {
        Sense sense = default;
        Tongue tongue = Tongue.None;
        foreach (string part in text.Split([' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(':'))
            {
                sense = meaning(part[..^1]);
                tongue = Tongue.None;
                continue;
            }

            if (tongue == Tongue.None)
            {
                tongue = Tongues.OfCode(part);
                if (tongue == Tongue.None) throw new FormatException($"No language '{part}'.");
                continue;
            }

            bool ends = part.EndsWith(';');
            string word = ends ? part[..^1] : part;
            Put(words, word, sense with { Tongues = tongue });
            // Written in its own script, the last o of koto is not there.
            if (tongue == Tongue.Bengali && word.EndsWith('o') && word.Length > 3)
            {
                Put(words, word[..^1], sense with { Tongues = tongue });
                if (sense.Kind == SenseKind.Cue)
                    PutUnwritten(words, word[..^1], sense with { Tongues = tongue });
            }

            if (tongue == Tongue.Bengali)
                PutUnwritten(words, word, sense with { Tongues = tongue });
            if (ends) tongue = Tongue.None;
        }
    }

    // In its own script the o of dosh is the vowel that consonants carry unwritten.
    private static void PutUnwritten(
        Dictionary<string, VocabularyWord> words, string spelt, Sense sense)
    {
        if (spelt.IndexOf('o', StringComparison.Ordinal) < 1
            || spelt.Contains("oo", StringComparison.Ordinal)) return;
        string key = "~" + spelt;
        if (!words.TryGetValue(key, out VocabularyWord? word))
        {
            byte[] phones = Sounds.Of(spelt.TrimEnd('*'));
            for (int i = 1; i < phones.Length - 1; i++)
            {
                if (phones[i] == Phone.O) phones[i] = Phone.Schwa;
            }

            words[key] = word = new VocabularyWord(phones, spelt.EndsWith('*'), 0)
            {
                Unwritten = true,
                Breath = BreathOf(spelt),
            };
        }

        Add(word, sense);
    }

    private static void Put(Dictionary<string, VocabularyWord> words, string spelt, Sense sense)
    {
        bool stem = spelt.EndsWith('*');
        if (!words.TryGetValue(spelt, out VocabularyWord? word))
        {
            string letters = stem ? spelt[..^1] : spelt;
            word = new VocabularyWord(Sounds.Of(letters), stem, SpellingOf(letters))
            {
                Breath = BreathOf(letters),
                Letters = IndicSounds.IsIndic(letters[0]) ? letters : null,
            };
            words[spelt] = word;
        }

        word.NativeOnly &= sense.Tongues == Tongues.OfCode("in")
            || IndicSounds.IsIndic(spelt[0]);
        Add(word, sense);
    }

    private static int BreathOf(string spelt) => IndicSounds.IsIndic(spelt[0])
        ? Breath.OfIndic(spelt)
        : Breath.OfLatin(spelt);

    private static void Add(VocabularyWord word, Sense sense)
    {
        word.Tongues |= sense.Tongues;
        int same = Array.FindIndex(word.Senses, known => Same(known, sense));
        if (same < 0)
            word.Senses = [.. word.Senses, sense];
        else
            word.Senses[same] = sense with { Tongues = word.Senses[same].Tongues | sense.Tongues };
    }

    private static bool Same(Sense a, Sense b) => a with { Tongues = b.Tongues } == b;

    private static Dictionary<ulong, VocabularyWord[]> Index(IEnumerable<VocabularyWord> words) =>
        words.GroupBy(word => Phone.KeyOf(word.Phones)).ToDictionary(g => g.Key, g => g.ToArray());

    private static Sense CueSense(string name) =>
        new(SenseKind.Cue, Tongue.None, Enum.Parse<Cue>(name), Unit.None, 0);

    private static Sense UnitSense(string name) =>
        new(SenseKind.Unit, Tongue.None, default, Enum.Parse<Unit>(name), 0);

    private static Sense NumberSense(string name)
    {
        decimal value = decimal.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);
        return name[0] switch
        {
            '=' => new Sense(SenseKind.Number, Tongue.None, default, Unit.None, value),
            'x' => new Sense(SenseKind.Factor, Tongue.None, default, Unit.None, value),
            '/' => new Sense(SenseKind.Share, Tongue.None, default, Unit.None, value),
            '-' => new Sense(SenseKind.Plus, Tongue.None, default, Unit.None, -value),
            _ => new Sense(SenseKind.Plus, Tongue.None, default, Unit.None, value),
        };
    }
}
