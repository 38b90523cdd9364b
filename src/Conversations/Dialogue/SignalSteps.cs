using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"koi gadbad?": what stands out at the till this week, for whoever answers for it.
/// Said in whole phrases.</summary>
internal sealed class SignalSteps(ITillSignals signals)
{
    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "koi gadbad", "koi gadbad hai", "koi gadbad hai kya", "kuch gadbad", "kuch gadbad hai",
        "kuchh gadbad hai", "galle me gadbad", "galle me gadbad hai kya", "gadbad batao",
        "anything unusual", "anything wrong at the till", "till check", "check the till",
        "कोई गड़बड़", "कोई गड़बड़ है", "कुछ गड़बड़ है", "गड़बड़ बताओ",
        "काही गडबड", "काही गडबड आहे का",
        "કંઈ ગડબડ", "કંઈ ગડબડ છે", "কোনো গোলমাল", "কোনো গোলমাল আছে", "ஏதாவது தவறா",
        "ఏదైనా తేడా ఉందా", "ಏನಾದರೂ ತಪ್ಪಾಗಿದೆಯಾ", "ਕੋਈ ਗੜਬੜ", "ਕੋਈ ਗੜਬੜ ਹੈ",
    };

    /// <returns>Null when nobody asks for it.</returns>
    public async Task<Outcome?> AnswerAsync(ChatContext c, CancellationToken cancel)
    {
        if (!c.FromMember || c.Message.Text is not { Length: > 0 and <= 60 } text
            || !Phrases.Contains(LearnedBook.Plain(text)))
            return null;
        ChatContext free = KeptQuestions.MakeRoom(c);
        Outcome outcome = new Outcome(free.State).Drop();
        if (!c.Person.Member!.Rights.MayApprove) return outcome.Say(c.Phrases.NotAllowed);
        IReadOnlyList<TillSignal> found = await signals.FindAsync(
            c.Shop.Id, IndianDay.Of(c.Now, c.Shop.TimeZone), cancel);
        return outcome.Say(SignalAnswers.Told(c.Phrases, found, c.Members));
    }
}
