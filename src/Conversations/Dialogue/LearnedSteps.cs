using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What answers teach about the shop's own words, told, listed and taken back.</summary>
internal static class LearnedSteps
{
    private const int Shown = 30;

    private static readonly HashSet<string> Listing = new(StringComparer.Ordinal)
    {
        "seekhe hue shabd", "sikhe hue shabd", "seekhe shabd", "sikhe shabd", "seekhe hue naam",
        "kya seekha", "kya sikha", "kya kya seekha", "learned words", "learnt words",
        "what have you learned", "what have you learnt", "सीखे हुए शब्द", "सीखे शब्द",
        "क्या सीखा", "क्या क्या सीखा", "शिकलेले शब्द", "काय शिकला", "શીખેલા શબ્દો", "શું શીખ્યા",
        "শেখা শব্দ", "কী শিখেছ", "கற்ற சொற்கள்", "என்ன கற்றாய்", "నేర్చుకున్న పదాలు",
        "ఏం నేర్చుకున్నావు", "ಕಲಿತ ಪದಗಳು", "ಏನು ಕಲಿತೆ", "ਸਿੱਖੇ ਸ਼ਬਦ", "ਕੀ ਸਿੱਖਿਆ",
    };

    private static readonly string[] Forgetting =
        ["bhool jao", "bhul jao", "bhool ja", "bhul ja", "forget", "भूल जाओ", "भूल जा",
            "विसरा", "विसरून जा", "ભૂલી જાઓ", "ভুলে যাও", "மறந்துவிடு", "మర్చిపో", "ಮರೆತುಬಿಡು",
            "ਭੁੱਲ ਜਾਓ"];

    /// <summary>"seekhe hue shabd", "bhabhi ji bhool jao"; null when it is neither.</summary>
    public static Outcome? Wish(ChatContext c)
    {
        if (c.Message.Text is not { Length: > 0 and <= 80 } text) return null;
        string said = LearnedBook.Plain(text);
        Outcome outcome = new Outcome(c.State).Drop();
        if (Listing.Contains(said)) return outcome.Say(List(c));
        if (Phrase(said) is not { Length: > 0 } phrase) return null;
        LearnedWord? word = c.Learned.Words.FirstOrDefault(
            w => w.Certain && LearnedBook.Plain(w.Phrase) == phrase);
        // "arre bhool jao" to a question is about the question.
        if (word is null && c.Question is not null) return null;
        if (!c.Person.Member!.Rights.MaySell) return outcome.Say(c.Phrases.NotAllowed);
        if (word is null) return outcome.Say(c.Phrases.NotLearned(Wording.Short(phrase)));
        outcome.Forgets = word.Phrase;
        return outcome.Say(c.Phrases.Forgotten(Wording.Short(word.Phrase)));
    }

    /// <summary>After an answer that chose goods.</summary>
    public static Outcome Taught(
        ChatContext c, Outcome outcome, DraftLine line, ProductId product)
    {
        if (!c.FromMember || line.Said is not { } said || c.Product(product) is not { } goods)
            return outcome;
        IReadOnlyList<ProductId> fitting = line.Candidates ?? [];
        // A name that several share says nothing about which one; a word of the shop's own does.
        bool own = fitting.Count == 0 || !EachWordNames(c, said, fitting);
        return Taught(c, outcome, new Lesson(said, product, null, own), goods.Name);
    }

    /// <summary>After an answer that chose a person.</summary>
    public static Outcome Taught(
        ChatContext c, Outcome outcome, string? said, PartyId party, bool certain) =>
        said is null || !c.FromMember || c.Party(party) is not { } person
            ? outcome
            : Taught(c, outcome, new Lesson(said, null, party, certain), person.Name);

    private static Outcome Taught(ChatContext c, Outcome outcome, Lesson lesson, string meaning)
    {
        outcome.Teach(lesson);
        if (!lesson.Certain && !IsUsualNow(c, lesson)) return outcome;
        string told = c.Phrases.Remembered(Wording.Short(lesson.Said), Wording.Short(meaning));
        // What is to be answered stands last.
        return outcome.Reword(outcome.Text is { } text ? told + "\n\n" + text : told);
    }

    private static bool IsUsualNow(ChatContext c, Lesson lesson)
    {
        string plain = LearnedBook.Plain(lesson.Said);
        return lesson.Product is not null && c.Learned.Words.Any(w =>
            w.Product == lesson.Product && !w.Certain && w.Times + 1 >= LearnedBook.UsualAfter
            && LearnedBook.Plain(w.Phrase) == plain);
    }

    private static bool EachWordNames(
        ChatContext c, string said, IReadOnlyList<ProductId> candidates)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Product product in candidates.Select(c.Product).OfType<Product>())
        {
            foreach (string name in product.Aliases.Append(product.Name))
                names.UnionWith(LearnedBook.Plain(name).Split(' '));
        }

        return LearnedBook.Plain(said).Split(' ').All(names.Contains);
    }

    private static string List(ChatContext c)
    {
        string[] words =
        [
            .. c.Learned.Words.Where(w => w.Certain).Select(w => (w.Phrase, Name: Meaning(c, w)))
                .Where(w => w.Name is not null).TakeLast(Shown)
                .Select(w => $"{Wording.Short(w.Phrase)} = {Wording.Short(w.Name!)}"),
        ];
        return words.Length == 0
            ? c.Phrases.NothingLearned
            : c.Phrases.LearnedList + "\n" + string.Join('\n', words)
                + (c.LearnedLink is { } link ? "\n👉 " + link() : "");
    }

    private static string? Meaning(ChatContext c, LearnedWord word) =>
        word.Product is { } product ? c.Product(product)?.Name
            : word.Party is { } party ? c.Party(party)?.Name : null;

    private static string? Phrase(string said)
    {
        foreach (string forget in Forgetting)
        {
            if (said.EndsWith(" " + forget, StringComparison.Ordinal))
                return said[..^(forget.Length + 1)];
            if (said.StartsWith(forget + " ", StringComparison.Ordinal))
                return said[(forget.Length + 1)..];
        }

        return null;
    }
}
