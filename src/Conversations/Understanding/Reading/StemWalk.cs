using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Goes through what is left of a word of an Indian script when its case endings are
/// taken off by their letters, the longest ending first.</summary>
internal ref struct StemWalk
{
    /// <summary>Longer words are looked at up to here.</summary>
    public const int LettersMax = 48;

    private const char Virama = '\u094D';
    private const char A = '\u093E';

    // A stem is at least two letters.
    private const int StemMin = 2;

    private readonly Span<char> _letters;
    private readonly ReadOnlySpan<string> _endings;
    private int _next;

    /// <param name="sentence">Has the word.</param>
    /// <param name="token">The word.</param>
    /// <param name="buffer">Room for its letters: <see cref="LettersMax"/> and one.</param>
    public StemWalk(Sentence sentence, in Token token, Span<char> buffer)
    {
        _letters = buffer[..sentence.LettersOf(token, buffer[..LettersMax])];
        _endings = WordEndings.Of(token.Block);
    }

    /// <summary>The whole word, folded.</summary>
    public readonly ReadOnlySpan<char> Whole => _letters;

    /// <summary>What is taken off.</summary>
    public string Ending { get; private set; } = "";

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Stem => _letters[..^Ending.Length];

    /// <summary>The next ending that the word has.</summary>
    public bool Next()
    {
        while (_next < _endings.Length)
        {
            Ending = _endings[_next++];
            if (_letters.Length - Ending.Length >= StemMin && _letters.EndsWith(Ending))
                return true;
        }

        return false;
    }

    /// <summary>Writes the phones of the stem; मैद्याचा is of मैदा, whose a is gone.</summary>
    public readonly ReadOnlySpan<byte> Sound(Span<byte> phones)
    {
        int kept = _letters.Length - Ending.Length;
        bool oblique = Ending[0] == Virama;
        char gone = _letters[kept];
        if (oblique) _letters[kept] = A;
        int count = Sounds.Read(_letters[..(oblique ? kept + 1 : kept)], phones);
        _letters[kept] = gone;
        return phones[..count];
    }
}
