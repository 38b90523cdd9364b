using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>The compiled <see cref="TradeWords"/>: from a sound to the concept it names.</summary>
internal sealed class Trade
{
    public static readonly Trade Shared = new();

    private readonly Dictionary<ulong, List<(byte[] Phones, int Concept)>> _words = [];
    private readonly Dictionary<ulong, List<(byte[][] Words, int Concept)>> _brands = [];
    private readonly HashSet<int> _colours = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private Trade()
    {
        foreach ((string concept, string word) in Entries(TradeWords.Concepts))
        {
            byte[] phones = Sounds.Of(word.Replace("_", "", StringComparison.Ordinal));
            ulong key = Phone.KeyOf(phones);
            if (!_words.TryGetValue(key, out var same)) _words[key] = same = [];
            same.Add((phones, NumberOf(concept)));
        }

        foreach ((string concept, string word) in Entries(TradeWords.Brands))
        {
            byte[][] words = [.. word.Split('_').Select(Sounds.Of)];
            ulong key = Phone.KeyOf(words[0]);
            if (!_brands.TryGetValue(key, out var same)) _brands[key] = same = [];
            same.Add((words, NumberOf(concept)));
        }

        foreach (string colour in TradeWords.Colours.Split(' ')) _colours.Add(_numbers[colour]);
    }

    /// <summary>Concepts are numbered from 0 to this, exclusive.</summary>
    public int Count => _numbers.Count;

    public bool IsColour(int concept) => _colours.Contains(concept);

    /// <summary>Brand names that begin with one of these sounds; when all words of one stand in
    /// a product's name, it tells the product's concept.</summary>
    public IEnumerable<(byte[][] Words, int Concept)> BrandsOf(IEnumerable<ulong> keys)
    {
        foreach (ulong key in keys)
        {
            if (!_brands.TryGetValue(key, out var same)) continue;
            foreach ((byte[][], int) brand in same) yield return brand;
        }
    }

    /// <summary>The concept a word names, or -1.</summary>
    public int Find(ReadOnlySpan<byte> phones, ulong key, bool relaxed, out int distance)
    {
        distance = int.MaxValue;
        if (!_words.TryGetValue(key, out var candidates)) return -1;
        int best = 31;
        int found = -1;
        foreach ((byte[] known, int concept) in candidates)
        {
            int cost = SoundDistance.Between(phones, known, best, relaxed, prefix: false);
            if (cost >= best) continue;
            best = distance = cost;
            found = concept;
        }

        return found;
    }

    private int NumberOf(string concept)
    {
        if (!_numbers.TryGetValue(concept, out int number))
            _numbers[concept] = number = _numbers.Count;
        return number;
    }

    private static IEnumerable<(string Concept, string Word)> Entries(string text)
    {
        string concept = "";
        foreach (string part in text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(':'))
                concept = part[..^1];
            else
                yield return (concept, part);
        }
    }
}
