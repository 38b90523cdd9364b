using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>Builds a <see cref="GoodsIndex"/> from a shop's products.</summary>
internal sealed class GoodsBuilder
{
    // Aliases beyond these are not read: a catalogue cannot make the index grow without end.
    private const int AliasesMax = 64;
    private const int JoinedPhonesMax = 16;

    private readonly FormReader _reader = new();
    private readonly WordIndex.Builder _words = new();
    private readonly List<(int, int)> _bags = [];
    private readonly List<(int, int)> _forms = [];
    private readonly List<(int, int)> _formWords = [];
    private readonly List<FormTraits> _formTraits = [];
    private readonly List<(int, int)> _solo = [];
    private readonly List<(int, int)> _packings = [];
    private readonly List<Tag> _tags = [];
    private readonly List<int> _tagStart = [0];
    private readonly List<int> _concepts = [];
    private readonly Dictionary<string, int> _families = new(StringComparer.Ordinal);
    private readonly List<(int, int)> _familyOf = [];
    private readonly HashSet<int> _fused = [];
    private readonly HashSet<int> _written = [];
    private readonly List<int> _form = [];
    private readonly SortedSet<int> _bag = [];
    private readonly List<Tag> _own = [];
    private FormTraits _traits;
    private int _concept;
    private int _family;

    public static GoodsIndex Build(
        IReadOnlyList<ShopProduct> products, IReadOnlyList<LearnedAlias> learned)
    {
        GoodsBuilder builder = new();
        ILookup<string, string> taught = learned.Where(alias => alias.ProductKey is not null)
            .ToLookup(alias => alias.ProductKey!, alias => alias.Phrase, StringComparer.Ordinal);
        Goods[] goods = new Goods[products.Count];
        for (int i = 0; i < products.Count; i++) goods[i] = builder.Add(i, products[i], taught);
        return builder.Finish(goods);
    }

    private Goods Add(int number, ShopProduct product, ILookup<string, string> taught)
    {
        _bag.Clear();
        _own.Clear();
        _traits = FormTraits.None;
        _concept = -1;
        Tag? pack = _reader.ReadPack(product.PackSize);
        if (pack is { } size && size.Unit != Unit.None) _own.Add(size);
        AddForm(number, product.Name, isName: true);
        foreach (string alias in product.Aliases.Take(AliasesMax)) AddForm(number, alias, false);
        foreach (string alias in taught[product.Key].Take(AliasesMax)) AddForm(number, alias,
            false);
        AddPrice(product.PricePaise);
        AddPrice(product.MrpPaise);
        foreach (int word in _bag) _bags.Add((number, word));
        _tags.AddRange(_own.Distinct());
        _tagStart.Add(_tags.Count);
        Tag counted = pack ?? default;
        return new Goods(
            Units.OfCode(product.Unit), (int)Math.Clamp(product.PricePaise, 0, int.MaxValue),
            counted.Unit, counted.Hundredths, (short)_concept, _family, _traits);
    }

    private void AddPrice(long paise)
    {
        if (paise is > 0 and < 100_000_00) _own.Add(new Tag((int)paise, Unit.None, TagKind.Price));
    }

    private void AddForm(int number, string text, bool isName)
    {
        _reader.Read(text);
        _form.Clear();
        int concept = -1;
        foreach (int token in _reader.Words)
        {
            int word = _words.Add(_reader.PhonesOf(token), _reader.SpellingOf(token));
            _form.Add(word);
            _bag.Add(word);
            if (_reader.SpellingOf(token) == 0)
                _written.Add(_reader.WrittenAs(token));
            else
                _words.AddHeard(word, _reader.HeardOf(token));
            if (word == _concepts.Count) _concepts.Add(ConceptOf(word));
            if (_concepts[word] >= 0 && !IsColour(_concepts[word])) concept = _concepts[word];
        }

        foreach (int token in _reader.Packings)
            _packings.Add((number, AddWord(_reader.PhonesOf(token))));
        _own.AddRange(_reader.Tags);
        _traits |= _reader.Traits & (isName ? (FormTraits)255 : ~FormTraits.Tagged);
        if (isName) NameRead(number, concept);
        KeepForm(number, _reader.Traits | (isName ? FormTraits.IsName : FormTraits.None));
        if (_form.Count > 1) AddJoined(number, 0);
        for (int i = 1; i + 1 < _reader.Words.Count && i + 1 < _form.Count; i++)
        {
            if (_reader.LettersOf(_reader.Words[i]) == 1
                || _reader.LettersOf(_reader.Words[i + 1]) == 1)
            {
                AddJoined(number, i);
                break;
            }
        }
    }

    private int AddWord(ReadOnlySpan<byte> phones)
    {
        int word = _words.Add(phones);
        if (word == _concepts.Count) _concepts.Add(ConceptOf(word));
        return word;
    }

    private int ConceptOf(int word)
    {
        ReadOnlySpan<byte> phones = _words.PhonesOf(word);
        int concept =
            Trade.Shared.Find(phones, Phone.KeyOf(phones), relaxed: false, out int distance);
        return distance <= 10 ? concept : -1;
    }

    private static bool IsColour(int concept) => Trade.Shared.IsColour(concept);

    private void NameRead(int number, int concept)
    {
        _concept = BrandConcept() is int known and >= 0 ? known : concept;
        string name = string.Join(' ', _form);
        if (!_families.TryGetValue(name, out _family))
            _families[name] = _family = _families.Count;
        _familyOf.Add((_family, number));
    }

    private int BrandConcept()
    {
        foreach ((byte[][] words, int concept) in Trade.Shared.BrandsOf(FirstKeys()))
        {
            if (Array.TrueForAll(words, InForm)) return concept;
        }

        return -1;
    }

    private IEnumerable<ulong> FirstKeys() =>
        _form.Select(word => Phone.KeyOf(_words.PhonesOf(word)));

    private bool InForm(byte[] phones)
    {
        foreach (int word in _form)
        {
            ReadOnlySpan<byte> own = _words.PhonesOf(word);
            if (SoundDistance.Between(own, phones, 20, relaxed: false,
                prefix: false) <= 20) return true;
        }

        return false;
    }

    private void KeepForm(int number, FormTraits traits)
    {
        int form = _formTraits.Count;
        _formTraits.Add(traits);
        _forms.Add((number, form));
        foreach (int word in _form) _formWords.Add((form, word));
        if (_form.Count == 1) _solo.Add((_form[0], number));
    }

    // People write parleg and goodday: the first two words also stand as one.
    private void AddJoined(int number, int at)
    {
        Span<byte> joined = stackalloc byte[Phone.WordMax * 2];
        int length = Join(_words.PhonesOf(_form[at]), _words.PhonesOf(_form[at + 1]), joined);
        if (length == 0) return;
        int word = _words.Add(joined[..length]);
        length = Join(_words.HeardOf(_form[at]), _words.HeardOf(_form[at + 1]), joined);
        _words.AddHeard(word, joined[..length]);
        if (word == _concepts.Count) _concepts.Add(-1);
        _fused.Add(word);
        _bag.Add(word);
        (int kept, int dropped) = (_form[at], _form[at + 1]);
        _form[at] = word;
        _form.RemoveAt(at + 1);
        KeepForm(number, _reader.Traits | FormTraits.Fused);
        _form[at] = kept;
        _form.Insert(at + 1, dropped);
    }

    private static int Join(
        ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> joined)
    {
        int length = first.Length + second.Length;
        if (length is > JoinedPhonesMax or < 3 || first.IsEmpty || second.IsEmpty) return 0;
        first.CopyTo(joined);
        if (first[^1] == second[0])
        {
            second = second[1..];
            length--;
        }

        second.CopyTo(joined[first.Length..]);
        return length;
    }

    private GoodsIndex Finish(Goods[] goods)
    {
        WordIndex words = _words.Build();
        Rows bags = Rows.Of(_bags, goods.Length);
        List<(int, int)> byWord = [];
        List<(int, int)> byConcept = [];
        for (int i = 0; i < goods.Length; i++)
        {
            foreach (int word in bags.Row(i)) byWord.Add((word, i));
            if (goods[i].Concept >= 0) byConcept.Add((goods[i].Concept, i));
        }

        Rows postings = Rows.Of(byWord, words.Count);
        byte[] weights = new byte[words.Count];
        for (int word = 0; word < words.Count; word++)
        {
            double share = (goods.Length + 1.0) / Math.Max(1, postings.Row(word).Length);
            weights[word] = (byte)Math.Clamp(Math.Log(share) * 20, 10, 250);
        }

        return new GoodsIndex(new GoodsTables
        {
            Words = words,
            Products = goods,
            ByWord = postings,
            ByConcept = Rows.Of(byConcept, Trade.Shared.Count),
            Solo = Rows.Of(_solo.Distinct().ToList(), words.Count),
            ConceptWords = Rows.Of(ConceptPairs(), Trade.Shared.Count),
            Families = Rows.Of(_familyOf, _families.Count),
            Bags = bags,
            Forms = Rows.Of(_forms, goods.Length),
            FormWords = Rows.Of(_formWords, _formTraits.Count),
            FormTraits = [.. _formTraits],
            Packings = Rows.Of(_packings, goods.Length),
            Fused = _fused,
            Written = _written,
            Tags = [.. _tags],
            TagStart = [.. _tagStart],
            Weights = weights,
        });
    }

    private List<(int, int)> ConceptPairs()
    {
        List<(int, int)> pairs = [];
        for (int word = 0; word < _concepts.Count; word++)
        {
            if (_concepts[word] >= 0) pairs.Add((_concepts[word], word));
        }

        return pairs;
    }
}
