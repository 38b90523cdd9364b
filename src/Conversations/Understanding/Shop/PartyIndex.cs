using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>The names of a shop's customers and suppliers, found by sound. Immutable.</summary>
internal sealed class PartyIndex
{
    private readonly Rows _byWord;
    private readonly Rows _names;
    private readonly Rows _nameWords;
    private readonly bool[] _suppliers;

    private PartyIndex(
        WordIndex words, Rows byWord, Rows names, Rows nameWords, bool[] suppliers)
    {
        Words = words;
        _byWord = byWord;
        _names = names;
        _nameWords = nameWords;
        _suppliers = suppliers;
    }

    public WordIndex Words { get; }

    /// <summary>Parties with the word in one of their names, ascending.</summary>
    public ReadOnlySpan<int> With(int word) => _byWord.Row(word);

    public bool IsSupplier(int party) => _suppliers[party];

    public ReadOnlySpan<int> NamesOf(int party) => _names.Row(party);

    public ReadOnlySpan<int> WordsOfName(int name) => _nameWords.Row(name);

    public static PartyIndex Build(
        IReadOnlyList<ShopParty> parties, IReadOnlyList<LearnedAlias> learned)
    {
        WordIndex.Builder words = new();
        Sentence sentence = new();
        List<(int, int)> byWord = [];
        List<(int, int)> names = [];
        List<(int, int)> nameWords = [];
        ILookup<string, string> taught = learned.Where(alias => alias.PartyKey is not null)
            .ToLookup(alias => alias.PartyKey!, alias => alias.Phrase, StringComparer.Ordinal);
        int nameCount = 0;
        for (int party = 0; party < parties.Count; party++)
        {
            IEnumerable<string> spoken =
                [parties[party].Name, .. parties[party].Aliases ?? [], .. taught[parties[party].Key]];
            foreach (string name in spoken)
            {
                Tokenizer.Read(name.Length > 120 ? name[..120] : name, sentence);
                names.Add((party, nameCount));
                for (int i = 0; i < sentence.Count; i++)
                {
                    if (!sentence[i].IsWord || sentence[i].Letters < 2) continue;
                    int word = words.Add(sentence.PhonesOf(sentence[i]));
                    nameWords.Add((nameCount, word));
                    if (!byWord.Contains((word, party), from: byWord.Count - 8)) byWord.Add((word, party));
                }

                nameCount++;
            }
        }

        WordIndex built = words.Build();
        return new PartyIndex(
            built, Rows.Of(byWord, built.Count), Rows.Of(names, parties.Count),
            Rows.Of(nameWords, nameCount), [.. parties.Select(party => party.IsSupplier)]);
    }
}

/// <summary>A look back over the last few entries of a list.</summary>
internal static class RecentEntries
{
    public static bool Contains(this List<(int, int)> list, (int, int) entry, int from)
    {
        for (int i = Math.Max(0, from); i < list.Count; i++)
        {
            if (list[i] == entry) return true;
        }

        return false;
    }
}
