using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"sabko bata do kal dukaan band hai": the words are shown with how many they are for
/// and what they cost; only a yes goes on. The owner sends them from the owner's own phone, which
/// costs nothing and needs no template; see <see cref="BroadcastTalk"/> for the other way.
/// </summary>
internal static class BroadcastSteps
{
    // A message holds 4,096 characters, and a letter of a Hindi word takes nine in a link.
    private const int LinkMax = 3_900;
    private const int WordsMax = 3_000;
    private const int IntroductionMax = 60;

    // What is said to us about the message, around what it is to say.
    private static readonly HashSet<string> About = new(StringComparer.Ordinal)
    {
        "sab", "sabko", "sabhi", "sabhee", "sabka", "saare", "sare", "grahak", "grahako",
        "grahakon", "customer", "customers", "all", "everyone", "everybody", "every", "ko", "ki",
        "that", "to", "message", "messages", "msg", "broadcast", "announce", "bhejo", "bhej",
        "bhejna", "bhejdo", "do", "de", "dena", "dedo", "bata", "batao", "batado", "bolo", "bol",
        "suchna", "send", "tell", "inform", "notify", "please", "kar", "karo", "ek", "a", "the",
        "our", "my", "mere", "hamare", "of", "सब", "सबको", "सभी", "ग्राहक", "ग्राहकों", "को", "कि",
        "मैसेज", "संदेश", "भेजो", "भेज", "दो", "बता", "बताओ", "बोल", "सूचना", "एक", "सर्वांना",
        "सांगा", "पाठवा",
    };

    // Only before a colon: in front of the words themselves they may belong to them.
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "for", "ke", "liye", "ye", "yeh", "this", "about", "news", "khabar", "के", "लिए", "यह",
        "ये",
    };

    /// <summary>What is to be said, or what is wrong with it.</summary>
    public static (string? Words, Outcome? Instead) Words(ChatContext c, string text)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (Body(text) is not { } words)
            return (null, outcome.Say(c.Phrases.BroadcastWhat));
        return words.Length > WordsMax || Link(c, words).Length > LinkMax
            ? (null, outcome.Say(c.Phrases.TooLong))
            : (words, null);
    }

    /// <summary>The draft as it goes from the owner's own phone.</summary>
    public static string Text(ChatContext c, string words)
    {
        int people = c.Parties.Parties.Count(p => p.Kind == PartyKind.Customer
            && (p.Phone is not null || p.Bsuid is not null));
        return c.Phrases.BroadcastDraft(words, people, Money.Zero);
    }

    /// <summary>The link that opens the owner's own WhatsApp with these words.</summary>
    public static Outcome Share(ChatContext c, string words) => new Outcome(c.State).Drop()
        .Say(c.Phrases.BroadcastShare(Link(c, words)));

    private static string Link(ChatContext c, string words) =>
        "https://wa.me/?text=" + Uri.EscapeDataString(words + "\n– " + c.Shop.Name);

    // After the colon of "sabko bata do:" stands what is to be said; else it is what is left
    // without the words about it. "Timings: 10:30 to 8" has colons of its own.
    private static string? Body(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and < IntroductionMax
            && WordsOf(text[..colon]).All(
                w => IsAbout(w) || Leading.Contains(LearnedBook.Plain(w)))
            && text[(colon + 1)..].Trim() is { Length: > 0 } said)
            return said;
        string[] words = WordsOf(text);
        int from = 0;
        int to = words.Length;
        while (from < to && IsAbout(words[from])) from++;
        while (to > from && IsAbout(words[to - 1])) to--;
        string body = string.Join(' ', words[from..to]).Trim(' ', ',', '-', '–', '"', '“', '”');
        return body.Length == 0 ? null : body;
    }

    private static string[] WordsOf(string text) => text.Split(
        [' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAbout(string word) =>
        About.Contains(LearnedBook.Plain(word).Trim(',', '.', '-'));
}
