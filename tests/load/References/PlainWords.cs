using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Load.References;

/// <summary>What a reader of messages cannot do without: cutting the text into words and looking
/// each up among the shop's. It knows no spelling, number, unit, name or wish.</summary>
internal sealed class PlainWords
{
    private static readonly char[] Marks = [' ', ',', '.', ';', ':', '-', '\n', '?', '!', '/'];

    private readonly Dictionary<string, List<int>> _products =
        new(StringComparer.OrdinalIgnoreCase);

    public PlainWords(List<ShopProduct> products)
    {
        for (int i = 0; i < products.Count; i++)
        {
            foreach (string name in (IEnumerable<string>)[products[i].Name, .. products[i].Aliases])
            {
                foreach (string word in Cut(name))
                {
                    if (!_products.TryGetValue(word, out List<int>? known))
                        _products[word] = known = [];
                    known.Add(i);
                }
            }
        }
    }

    /// <summary>How many words of the text some product has.</summary>
    public int Read(string text)
    {
        int found = 0;
        foreach (string word in Cut(text))
        {
            if (_products.ContainsKey(word)) found++;
        }

        return found;
    }

    private static string[] Cut(string text) =>
        text.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
}
