using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>One message being read: its tokens and the buffers they point into.</summary>
/// <remarks>Reused from message to message on a thread, so that reading allocates little.
/// </remarks>
internal sealed class Sentence
{
    private Token[] _tokens = new Token[64];
    private byte[] _phones = new byte[512];
    private int _phoneCount;

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>Vocabulary words heard, pointed into by the tokens.</summary>
    public List<(VocabularyWord Word, int Cost)> Heard { get; } = [];

    /// <summary>Words of the shop's goods heard: word number and distance.</summary>
    public List<(int Word, int Cost)> Goods { get; } = [];

    public Span<Token> Tokens => _tokens.AsSpan(0, Count);

    public ref Token this[int index] => ref _tokens[index];

    public void Clear(string text)
    {
        Text = text;
        Count = 0;
        _phoneCount = 0;
        Heard.Clear();
        Goods.Clear();
        if (_tokens.Length > 4096) _tokens = new Token[64];
        if (_phones.Length > 65_536) _phones = new byte[512];
    }

    public void Add(Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        token.VocabularyCost = int.MaxValue;
        token.GoodsCost = int.MaxValue;
        _tokens[Count++] = token;
    }

    public void AddWord(int start, int end, int block, bool space, ReadOnlySpan<char> letters)
    {
        if (_phoneCount + Phone.WordMax > _phones.Length)
            Array.Resize(ref _phones, _phones.Length * 2);
        int length = Sounds.Read(letters, _phones.AsSpan(_phoneCount, Phone.WordMax));
        Add(new Token
        {
            Kind = TokenKind.Word,
            Start = start,
            End = end,
            Block = (sbyte)block,
            Space = space,
            First = letters[0],
            Letters = letters.Length,
            Spelling = Vocabulary.SpellingOf(letters),
            PhoneAt = _phoneCount,
            PhoneCount = length,
            Key = Phone.KeyOf(_phones.AsSpan(_phoneCount, length)),
        });
        _phoneCount += length;
    }

    /// <summary>Puts two words in the place of one.</summary>
    public void Divide(int at, in Token first, in Token second)
    {
        Add(second);
        for (int i = Count - 1; i > at + 1; i--) _tokens[i] = _tokens[i - 1];
        _tokens[at] = first;
        _tokens[at + 1] = second;
        _tokens[at + 1].Space = false;
    }

    public ref Token LastOrNone(out bool any)
    {
        any = Count > 0;
        return ref _tokens[Math.Max(0, Count - 1)];
    }

    public ReadOnlySpan<byte> PhonesOf(in Token token) =>
        _phones.AsSpan(token.PhoneAt, token.PhoneCount);

    /// <summary>A hash of the folded letters of a word, the same wherever it is written so.
    /// </summary>
    public int WrittenAs(in Token token)
    {
        Span<char> letters = stackalloc char[48];
        return WrittenAs(letters[..LettersOf(token, letters)]);
    }

    /// <summary>The same of letters that are folded already.</summary>
    public static int WrittenAs(ReadOnlySpan<char> letters)
    {
        HashCode hash = default;
        foreach (char c in letters) hash.Add(c);
        return hash.ToHashCode();
    }

    /// <summary>The folded letters of a word; what does not fit is left out.</summary>
    public int LettersOf(in Token token, Span<char> letters)
    {
        int count = 0;
        for (int i = token.Start; i < token.End && count < letters.Length; i++)
        {
            char c = TextFolding.Fold(Text[i]);
            if (TextFolding.IsLetter(c)) letters[count++] = c;
        }

        return count;
    }

    /// <summary>The original text from one token to another, both included, trimmed.</summary>
    public string Written(int first, int last) =>
        Text[_tokens[first].Start.._tokens[last].End].Trim();
}
