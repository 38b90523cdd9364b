using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>What sets a form of a product apart beside its words.</summary>
[Flags]
internal enum FormTraits : byte
{
    None = 0,
    IsName = 1,
    Loose = 2,
    Small = 4,
    Big = 8,
    Tagged = 16,

    /// <summary>A word of joining stands inside: hide and seek.</summary>
    Joined = 32,
    Medium = 64,

    /// <summary>Its first two words written as one: parleg.</summary>
    Fused = 128,
}

/// <summary>Reads a product's name or alias: words that must be said, numbers that tell sizes,
/// packings that need not be said.</summary>
internal sealed class FormReader
{
    private readonly Sentence _sentence = new();
    private readonly VocabularyMemo _memo = new();
    private readonly List<(VocabularyWord Word, int Cost)> _heard = [];
    private readonly char[] _letters = new char[48];
    private readonly byte[] _heardPhones = new byte[Phone.WordMax];

    /// <summary>Token numbers of the words, in order.</summary>
    public List<int> Words { get; } = [];

    public List<int> Packings { get; } = [];

    public List<Tag> Tags { get; } = [];

    public FormTraits Traits { get; private set; }

    public ReadOnlySpan<byte> PhonesOf(int token) => _sentence.PhonesOf(_sentence[token]);

    /// <summary>The phones of a word as English is spoken, or nothing; see
    /// <see cref="EnglishByEar"/>.</summary>
    public ReadOnlySpan<byte> HeardOf(int token)
    {
        int letters = _sentence.LettersOf(_sentence[token], _letters);
        return _heardPhones.AsSpan(0, EnglishByEar.Read(_letters.AsSpan(0, letters), _heardPhones));
    }

    public int LettersOf(int token) => _sentence[token].Letters;

    public int SpellingOf(int token) => _sentence[token].Spelling;

    public int WrittenAs(int token) => _sentence.WrittenAs(_sentence[token]);

    public void Read(string text)
    {
        Words.Clear();
        Packings.Clear();
        Tags.Clear();
        Traits = FormTraits.None;
        Tokenizer.Read(text.Length > 200 ? text[..200] : text, _sentence);
        for (int i = 0; i < _sentence.Count; i++)
        {
            if (_sentence[i].Kind == TokenKind.Number)
                i = ReadNumber(i);
            else if (_sentence[i].IsWord)
                i = ReadWord(i);
            else if (_sentence[i].Is('&') && Words.Count > 0)
                Traits |= FormTraits.Joined;
        }

        if (Words.Count == 0) Fallback();
        if (Tags.Count > 0) Traits |= FormTraits.Tagged;
    }

    /// <summary>Reads a pack size such as "70 g" or "6 pc".</summary>
    public Tag? ReadPack(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        Read(text);
        return Tags.Count > 0 ? Tags[0] with { Kind = TagKind.Pack } : null;
    }

    private int ReadNumber(int at)
    {
        decimal value = _sentence[at].Value;
        bool priced = at > 0 && IsMoney(at - 1);
        int next = at + 1;
        if (next < _sentence.Count && _sentence[next].IsWord)
        {
            Sense? unit = UnitAt(next);
            if (unit is not null)
            {
                Tags.Add(Tag.Of(value, unit.Value.Unit, KindOf(unit.Value.Unit)));
                return next;
            }

            priced |= IsMoney(next) || Has(next, Cue.Wala);
        }

        Tags.Add(Tag.Of(value, Unit.None, priced ? TagKind.Price : TagKind.Name));
        return at;
    }

    private int ReadWord(int at)
    {
        Hear(at);
        if (_sentence[at].Letters == 1)
        {
            if (Words.Count > 0 && Has(at, Cue.And) && at + 1 < _sentence.Count)
                Traits |= FormTraits.Joined;
            else
                Words.Add(at);
            return at;
        }

        if (ShareAt() is decimal share)
        {
            Sense? unit = at + 1 < _sentence.Count ? UnitAt(at + 1) : null;
            if (unit is not null || Words.Count > 0)
            {
                Tags.Add(Tag.Of(share, unit?.Unit ?? Unit.None, KindOf(unit?.Unit ?? Unit.None)));
                return unit is null ? at : at + 1;
            }

            Hear(at);
        }

        if (NumberAt(at) is decimal number)
        {
            Tags.Add(Tag.Of(number, Unit.None, TagKind.Name));
            return at;
        }

        if (IsMoney(at) || Has(at, Cue.Wala) || Has(at, Cue.Of) || Has(at, Cue.For)) return at;
        if (Has(at, Cue.And) && Words.Count > 0)
        {
            Traits |= FormTraits.Joined;
            return at;
        }

        FormTraits trait = TraitAt(at);
        if (trait != FormTraits.None)
            Traits |= trait;
        else if (PackingAt(at))
            Packings.Add(at);
        else
            Words.Add(at);
        return at;
    }

    private static TagKind KindOf(Unit unit) => unit == Unit.None ? TagKind.Name : TagKind.Pack;

    private FormTraits TraitAt(int at)
    {
        if (Has(at, Cue.Loose)) return FormTraits.Loose;
        if (Has(at, Cue.Small)) return FormTraits.Small;
        if (Has(at, Cue.Big)) return FormTraits.Big;
        return Has(at, Cue.Medium) ? FormTraits.Medium : FormTraits.None;
    }

    // A form of nothing but small words is taken as it stands.
    private void Fallback()
    {
        for (int i = 0; i < _sentence.Count; i++)
        {
            if (_sentence[i].IsWord && (Tags.Count == 0 || UnitAt(i) is null)) Words.Add(i);
        }
    }

    private void Hear(int at)
    {
        ref Token token = ref _sentence[at];
        (VocabularyWord Word, int Cost)[] found = _memo.Find(
            _sentence.PhonesOf(token), token.Key, token.Spelling, relaxed: false,
            Tongue.English | Tongue.Hindi, out _);
        _heard.Clear();
        foreach ((VocabularyWord Word, int Cost) heard in found)
        {
            if (heard.Cost <= 5) _heard.Add(heard);
        }

        token.Cues = default;
        foreach ((VocabularyWord word, int _) in _heard)
        {
            if (word.Stem) continue;
            foreach (Sense sense in word.Senses)
            {
                if (sense.Kind == SenseKind.Cue && Spoken(sense)) token.Cues.Add(sense.Cue);
            }
        }
    }

    // Names are English or Hindi; a Bengali "o" in them is an o.
    private static bool Spoken(Sense sense) =>
        (sense.Tongues & (Tongue.English | Tongue.Hindi)) != 0;

    private bool Has(int at, Cue cue) => _sentence[at].Cues.Has(cue);

    private bool IsMoney(int at)
    {
        if (_sentence[at].Is('\u20B9')) return true;
        if (!_sentence[at].IsWord) return false;
        Hear(at);
        return Has(at, Cue.Rupee);
    }

    private Sense? UnitAt(int at)
    {
        if (!_sentence[at].IsWord) return null;
        Hear(at);
        return First(SenseKind.Unit);
    }

    private bool PackingAt(int at) => UnitAt(at) is { } sense
        && sense.Unit is Unit.Pkt or Unit.Bottle
        or Unit.Box or Unit.Bag or Unit.Strip or Unit.Tube;

    private decimal? ShareAt() => First(SenseKind.Share)?.Value;

    // "Five Star" is also 5 Star; short words are left alone, they are too often something else.
    private decimal? NumberAt(int at) =>
        _sentence[at].Letters >= 3 && First(SenseKind.Number) is { Value: > 1 and < 100 } sense
            && (sense.Tongues & Tongue.English) != 0
                ? sense.Value
                : null;

    private Sense? First(SenseKind kind)
    {
        foreach ((VocabularyWord word, int _) in _heard)
        {
            foreach (Sense sense in word.Senses)
            {
                if (sense.Kind == kind && Spoken(sense)) return sense;
            }
        }

        return null;
    }
}
