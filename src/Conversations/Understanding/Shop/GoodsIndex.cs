using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>What is known of one product beside its words.</summary>
[System.Runtime.InteropServices.StructLayout(
    System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Goods(
    Unit Unit, int PricePaise, Unit PackUnit, int PackHundredths, short Concept, int Family,
    FormTraits Traits)
{
    public decimal Pack => PackHundredths / 100m;

    public bool HasPack => PackUnit != Unit.None;

    /// <summary>Sold by weight, volume or length from a heap, a can or a coil.</summary>
    public bool IsLoose => Unit is Unit.Kg or Unit.G or Unit.L or Unit.Ml or Unit.Quintal;
}

/// <summary>All products of a shop, ready to be found by sound: words, the names made of them,
/// the numbers that tell sizes apart. Immutable.</summary>
internal sealed class GoodsIndex
{
    internal GoodsIndex(GoodsTables tables)
    {
        Words = tables.Words;
        Products = tables.Products;
        T = tables;
        SmallWord = Letter("s");
        MediumWord = Letter("m");
        LargeWord = Letter("l");
    }

    /// <summary>The words of the sizes S, M and L in this shop's names, or -1.</summary>
    public int SmallWord { get; }

    public int MediumWord { get; }

    public int LargeWord { get; }

    private int Letter(string letter)
    {
        byte[] phones = Sounds.Of(letter);
        List<(int Word, int Cost)> found = [];
        Words.Find(phones, Phone.KeyOf(phones), relaxed: false, typos: false, found);
        return found.Count > 0 && found[0].Cost == 0 && !ProductsWith(found[0].Word).IsEmpty
            ? found[0].Word
            : -1;
    }

    public WordIndex Words { get; }

    public Goods[] Products { get; }

    private GoodsTables T { get; }

    public int Count => Products.Length;

    /// <summary>Pseudo-words stand for concepts: a product of that kind has it.</summary>
    public int ConceptWord(int concept) => Words.Count + concept;

    public bool IsConceptWord(int word) => word >= Words.Count;

    /// <summary>Products that have the word, ascending.</summary>
    public ReadOnlySpan<int> ProductsWith(int word) =>
        IsConceptWord(word)
            ? T.ByConcept.Row(word - Words.Count)
            : T.ByWord.Row(word);

    /// <summary>Products one of whose names is this word alone, ascending.</summary>
    public ReadOnlySpan<int> ProductsCalled(int word) =>
        IsConceptWord(word) ? default : T.Solo.Row(word);

    /// <summary>Words of the shop that name a concept.</summary>
    public ReadOnlySpan<int> WordsOf(int concept) => T.ConceptWords.Row(concept);

    public ReadOnlySpan<int> OfConcept(int concept) => T.ByConcept.Row(concept);

    public ReadOnlySpan<int> FamilyOf(int product) => T.Families.Row(Products[product].Family);

    public ReadOnlySpan<int> BagOf(int product) => T.Bags.Row(product);

    public ReadOnlySpan<int> FormsOf(int product) => T.Forms.Row(product);

    public ReadOnlySpan<int> WordsOfForm(int form) => T.FormWords.Row(form);

    public FormTraits TraitsOf(int form) => T.FormTraits[form];

    public ReadOnlySpan<int> PackingsOf(int product) => T.Packings.Row(product);

    public ReadOnlySpan<Tag> TagsOf(int product) =>
        T.Tags.AsSpan(T.TagStart[product], T.TagStart[product + 1] - T.TagStart[product]);

    /// <summary>Colours are parts of names of any kind.</summary>
    public static bool IsColour(int concept) => Trade.Shared.IsColour(concept);

    /// <summary>Two words of a name written as one.</summary>
    /// <summary>A word of an Indian script stands so in the shop's names.</summary>
    public bool IsWritten(int hash) => T.Written.Contains(hash);

    public bool IsFused(int word) => !IsConceptWord(word) && T.Fused.Contains(word);

    /// <summary>How telling a word is: rare words weigh more.</summary>
    public int WeightOf(int word) => IsConceptWord(word) ? 20 : T.Weights[word];

    public bool Has(int product, int word) =>
        IsConceptWord(word)
            ? Products[product].Concept == word - Words.Count
            : BagOf(product).BinarySearch(word) >= 0;
}

/// <summary>The arrays behind a <see cref="GoodsIndex"/>.</summary>
internal sealed class GoodsTables
{
    public required WordIndex Words { get; init; }

    public required Goods[] Products { get; init; }

    public required Rows ByWord { get; init; }

    public required Rows ByConcept { get; init; }

    public required Rows Solo { get; init; }

    public required Rows ConceptWords { get; init; }

    public required Rows Families { get; init; }

    public required Rows Bags { get; init; }

    public required Rows Forms { get; init; }

    public required Rows FormWords { get; init; }

    public required FormTraits[] FormTraits { get; init; }

    public required Rows Packings { get; init; }

    public required HashSet<int> Fused { get; init; }

    /// <summary>Words of Indian scripts, as the shop writes them.</summary>
    public required HashSet<int> Written { get; init; }

    public required Tag[] Tags { get; init; }

    public required int[] TagStart { get; init; }

    public required byte[] Weights { get; init; }
}

/// <summary>Rows of numbers of different lengths in two arrays.</summary>
internal sealed class Rows
{
    private readonly int[] _values;
    private readonly int[] _start;

    private Rows(int[] values, int[] start)
    {
        _values = values;
        _start = start;
    }

    public ReadOnlySpan<int> Row(int row) =>
        (uint)row >= (uint)(_start.Length - 1)
            ? default
            : _values.AsSpan(_start[row], _start[row + 1] - _start[row]);

    /// <summary>Rows from pairs (row, value); each row keeps the order of the pairs.</summary>
    public static Rows Of(List<(int Row, int Value)> pairs, int rows)
    {
        int[] start = new int[rows + 1];
        foreach ((int row, int _) in pairs) start[row + 1]++;
        for (int row = 0; row < rows; row++) start[row + 1] += start[row];
        int[] next = start.AsSpan(0, rows).ToArray();
        int[] values = new int[pairs.Count];
        foreach ((int row, int value) in pairs) values[next[row]++] = value;
        return new Rows(values, start);
    }
}
