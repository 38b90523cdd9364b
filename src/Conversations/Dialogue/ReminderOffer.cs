using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Under the words of a reminder: the product sends it. What the button carries says which
/// reminder it is, so it works however late it is tapped; whether it may still go is the Ledger's
/// to say.</summary>
internal static class ReminderOffer
{
    private const string Prefix = "remind:";
    private const int WordsMax = 5;

    private static readonly HashSet<string> Sending = new(StringComparer.Ordinal)
    {
        "bhej", "bhejo", "bhejdo", "bhejde", "bhejiye", "bhejna", "send", "pathva", "pathav",
        "pathvun", "moklo", "mokli", "mokal", "pathao", "pathan", "pathiye", "anuppu", "anuppunga",
        "anuppungal", "pampu", "pampandi", "pampinchu", "kalisi", "kaluhisi", "bhejo", "भेज",
        "भेजो", "भेजदो", "भेजिए", "भेजिये", "भेजना", "पाठवा", "पाठव", "पाठवून", "મોકલો", "મોકલી",
        "મોકલ", "পাঠাও", "পাঠান", "পাঠিয়ে", "அனுப்பு", "அனுப்புங்கள்", "அனுப்புங்க", "పంపు",
        "పంపండి", "పంపించు", "పంపించండి", "ಕಳುಹಿಸಿ", "ಕಳುಹಿಸು", "ಕಳಿಸಿ", "ਭੇਜ", "ਭੇਜੋ", "ਭੇਜਦਿਓ",
    };

    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "now", "abhi", "aap", "use", "usko", "unko", "unhe", "ise", "isko", "reminder", "message",
        "msg", "yaad", "ho", "hoy", "seri", "sari", "avunu", "haudu", "अभी", "उसे", "उसको", "उनको",
        "दीजिए", "दीजिये", "द्या", "हो", "होय", "હા", "આપો", "દો", "હમણાં", "হ্যাঁ", "দাও", "দিন",
        "ஆம்", "ஆமா", "சரி", "అవును", "సరే", "ಹೌದು", "ಸರಿ", "ਹਾਂ", "ਹਾਂਜੀ", "ਜੀ", "ਦਿਓ", "ਦੋ",
    };

    /// <summary>What is tapped or typed to have it sent.</summary>
    public static Option Option(
        string? language, Guid reminder, PartyId party, MessageCost cost) => new(
            $"{Prefix}{reminder:N}:{party.Value:N}", ReminderTexts.In(language).Button(cost));

    /// <summary>The value says which reminder it is.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A tap, also when another question is open now.</summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        if (!c.FromMember || value.Split(':') is not ["remind", var id, var who]
            || !Guid.TryParseExact(id, "N", out Guid reminder)
            || !Guid.TryParseExact(who, "N", out Guid party))
            return null;
        return new Outcome(c.State.SetAside()).Command(new RemindParty(
            reminder, c.Chat, new PartyId(party), c.Now) { Sends = true });
    }

    /// <summary>A typed answer to it while it is the latest thing; null when it is none.</summary>
    public static Outcome? Answer(ChatContext c, Question question) =>
        Leaves(c) ? new Outcome(c.State).Drop().Say(c.Phrases.Dropped)
        : IsSaid(c, question) ? Tapped(c, question.Options[0].Value)
        : null;

    /// <summary>Whether the message is about it and about nothing else.</summary>
    public static bool IsAnswer(ChatContext c, Question question) =>
        Leaves(c) || IsSaid(c, question);

    private static bool Leaves(ChatContext c) => c.Heard.Intent == "no";

    private static bool IsSaid(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not null) return true;
        return c.Message is { ReplyId: null, Text: { Length: > 0 } text } && Says(text);
    }

    /// <summary>"haan bhej do": to send it, with no name and nothing else of weight.</summary>
    internal static bool Says(string text)
    {
        string[] words = AnswerWords.Of(text.ToLowerInvariant().Trim(' ', '!', '।', '.'));
        return words.Length <= WordsMax && words.Any(Sending.Contains)
            && !AnswerWords.Asks(text, words) && !AnswerWords.Refuses(words)
            && words.All(w => Sending.Contains(w) || Beside.Contains(w)
                || AnswerWords.IsSlight(w));
    }
}
