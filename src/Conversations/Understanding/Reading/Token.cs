using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

internal enum TokenKind : byte
{
    Word,
    Number,
    Symbol,

    /// <summary>A phone number, a clock time or another figure that is never a quantity.</summary>
    Figure,

    /// <summary>A calendar date; the value is yyyymmdd (year 0 when none was written).</summary>
    Date,
}

/// <summary>One word, number or mark of a message, with everything known about it alone.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>The mark of a <see cref="TokenKind.Symbol"/>; '\n' for a new line.</summary>
    public char Symbol;

    /// <summary>A space or line end stands before it.</summary>
    public bool Space;

    /// <summary>Indic block of a word's script, -1 Latin.</summary>
    public sbyte Block;

    /// <summary>Where it stands in the original text: [Start, End).</summary>
    public int Start;

    public int End;

    public decimal Value;

    /// <summary>Phones in the sentence's buffer.</summary>
    public int PhoneAt;

    public int PhoneCount;

    public ulong Key;

    /// <summary>The first folded letter, and how many letters: single letters are units.</summary>
    public char First;

    public int Letters;

    /// <summary>Hash of the Latin letters, 0 in other scripts.</summary>
    public int Spelling;

    /// <summary>What the vocabulary says, after the languages of the message are known.</summary>
    public CueSet Cues;

    public SenseKind NumberKind;

    public bool HasNumber;

    public decimal NumberValue;

    /// <summary>Of a language that says twenty five, not pachis.</summary>
    public bool Compounds;

    public Unit Unit;

    /// <summary>Distance to the vocabulary's word, or int.MaxValue when there is none.</summary>
    public int VocabularyCost;

    /// <summary>Vocabulary words heard, in the sentence's list: [At, At + Count).</summary>
    public int HeardAt;

    public int HeardCount;

    /// <summary>Product words heard, in the sentence's list: [At, At + Count).</summary>
    public int GoodsAt;

    public int GoodsCount;

    public int GoodsCost;

    /// <summary>Spelt as the shop spells it.</summary>
    public bool GoodsLiteral;

    /// <summary>Alone it is some product's whole name.</summary>
    public bool GoodsCalled;

    /// <summary>A number said twice, "1-1 kilo": so much of each.</summary>
    public bool Each;

    /// <summary>With the next word it is part of one product's name.</summary>
    public bool Pairs;

    /// <summary>The kind of goods it names, or -1; only when <see cref="Named"/>.</summary>
    public int Concept;

    /// <summary>Surely names a kind of goods, whether the shop has them or not.</summary>
    public bool Named;

    /// <summary>What the word was finally taken for.</summary>
    public Role Role;

    public readonly bool IsWord => Kind == TokenKind.Word;

    public readonly bool Is(char symbol) => Kind == TokenKind.Symbol && Symbol == symbol;

    public readonly bool Has(Cue cue) => Cues.Has(cue);

    /// <summary>The word means one of these, and it is not one of the shop's goods.</summary>
    public readonly bool HasOnly(params ReadOnlySpan<Cue> cues)
    {
        if (Role is Role.Goods or Role.Party) return false;
        foreach (Cue cue in cues)
        {
            if (Cues.Has(cue)) return true;
        }

        return false;
    }
}

/// <summary>What a token does in its sentence.</summary>
internal enum Role : byte
{
    /// <summary>A word nobody knows.</summary>
    Stranger,

    /// <summary>A word of the vocabulary only.</summary>
    Grammar,

    /// <summary>A word of the shop's goods.</summary>
    Goods,

    /// <summary>Part of a quantity, price or measure.</summary>
    Measure,

    /// <summary>Part of a party's name or its honorific or case word.</summary>
    Party,

    /// <summary>A separator.</summary>
    Break,

    /// <summary>Not part of the request: address, time, phone number.</summary>
    Aside,
}
