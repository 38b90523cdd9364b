using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>The names of a shop's customers and suppliers, found by sound. Immutable.</summary>
internal sealed class PartyIndex
{
    private readonly Rows _byWord;
    private readonly Rows _names;
    private readonly Rows _nameWords;
    private readonly bool[] _suppliers;
    private readonly bool[] _firms;

    private PartyIndex(
        WordIndex words, Rows byWord, Rows names, Rows nameWords, bool[] suppliers, bool[] firms)
    {
        Words = words;
        _byWord = byWord;
        _names = names;
        _nameWords = nameWords;
        _suppliers = suppliers;
        _firms = firms;
    }

    public WordIndex Words { get; }

    /// <summary>Parties with the word in one of their names, ascending.</summary>
    public ReadOnlySpan<int> With(int word) => _byWord.Row(word);

    private static readonly byte[] Iyer = Sounds.Of("iyer");
    private static readonly byte[] Aiyar = Sounds.Of("ஐயர்");
    private static readonly byte[] Chaiwala = Sounds.Of("chaiwala");
    private static readonly byte[] Chaowala = Sounds.Of("চাওয়ালা");
    private static readonly byte[] Patil = Sounds.Of("patil");
    private static readonly byte[] Patlan = Sounds.Of("पाटल");
    private static readonly byte[] Thomas = Sounds.Of("thomas");
    private static readonly byte[] Tamas = Sounds.Of("தாமஸ்");

    public bool IsSupplier(int party) => _suppliers[party];

    /// <summary>The name has a word such as traders or agency.</summary>
    public bool IsFirm(int party) => _firms[party];

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
        bool[] firms = new bool[parties.Count];
        VocabularyMemo memo = new();
        int nameCount = 0;
        for (int party = 0; party < parties.Count; party++)
        {
            IEnumerable<string> spoken =
                [parties[party].Name, .. OtherForms(parties[party].Name),
                    .. parties[party].Aliases ?? [], .. taught[parties[party].Key]];
            foreach (string name in spoken)
            {
                Tokenizer.Read(name.Length > 120 ? name[..120] : name, sentence);
                names.Add((party, nameCount));
                // "Krishna Oil Depot": what firms are called is English.
                bool english = false;
                for (int i = 0; i < sentence.Count; i++)
                    english |= sentence[i].IsWord && Means(sentence, i, memo, Cue.Firm);
                for (int i = 0; i < sentence.Count; i++)
                {
                    if (!sentence[i].IsWord || sentence[i].Letters < 2) continue;
                    int word = words.Add(sentence.PhonesOf(sentence[i]));
                    words.AddHeard(word, AsWritten(sentence.PhonesOf(sentence[i])));
                    if ((english && sentence[i].Letters > 3)
                        || Means(sentence, i, memo, Cue.Profession))
                        words.AddHeard(word, ByEar(sentence.Written(i, i)));
                    nameWords.Add((nameCount, word));
                    firms[party] |= Means(sentence, i, memo, Cue.Firm);
                    if (!byWord.Contains((word, party), from: byWord.Count - 8)) byWord.Add((word,
                        party));
                }

                nameCount++;
            }
        }

        WordIndex built = words.Build();
        return new PartyIndex(
            built, Rows.Of(byWord, built.Count), Rows.Of(names, parties.Count),
            Rows.Of(nameWords, nameCount), [.. parties.Select(party => party.IsSupplier)], firms);
    }

    // Tamil has no clusters, Kannada a provision of its own.
    private static IEnumerable<string> OtherForms(string name)
    {
        if (name.EndsWith(" Rao", StringComparison.OrdinalIgnoreCase))
            yield return name[..^3] + "ராவ்";
        if (name.Length > 3 && name[1] == 'r' && name[0] is 'P' or 'K' or 'B' or 'T' or 'G' or 'D')
            yield return name[0] + "i" + name[1..];
        if (name.EndsWith(" Provision", StringComparison.Ordinal))
            yield return name[..^"Provision".Length] + "Pravishan";
    }

    // Rao is written raavu in the south, and Tamil has letters of its own for other names.
    private static byte[] AsWritten(ReadOnlySpan<byte> phones)
    {
        if (phones.SequenceEqual(Iyer)) return Aiyar;
        if (phones.SequenceEqual(Thomas)) return Tamas;
        if (phones.SequenceEqual(Chaiwala)) return Chaowala;
        if (phones.SequenceEqual(Patil)) return Patlan;
        if (phones.Length > 3 && phones[^1] == Phone.Y && phones[^2] == Phone.A)
            return [.. phones[..^2], Phone.Of('e')];
        return phones.Length > 2 && phones[^1] == Phone.O && phones[^2] == Phone.A
            ? [.. phones[..^1], Phone.Of('v'), Phone.U]
            : [];
    }

    // Painter is written peyintar, and provision provijan.
    private static byte[] ByEar(string written)
    {
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        return phones[..EnglishByEar.Read(written.ToLowerInvariant(), phones)].ToArray();
    }

    private static bool Means(Sentence sentence, int at, VocabularyMemo memo, Cue cue)
    {
        ref Token token = ref sentence[at];
        foreach ((VocabularyWord word, int cost) in memo.Find(
            sentence.PhonesOf(token), token.Key, token.Spelling, relaxed: false, Tongue.English,
                out _))
        {
            if (cost <= 5
                && Array.Exists(word.Senses, sense => sense.Cue == cue
                && sense.Kind == SenseKind.Cue))
                return true;
        }

        return false;
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
