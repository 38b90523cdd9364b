using ConverseErp.Contracts;
using ConverseErp.Conversations.Answering;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Accountants;

/// <summary>Who hears of a step of an access: the invited person, or the owner.</summary>
internal static class AccountantAnswers
{
    public static void Told(AnswerContext c, AccessTold told, MessageId id)
    {
        if ((told.To ?? c.Owner) is not { } to) return;
        Phrases phrases = Speech.In(to.Language);
        if (told is { State: BookAccess.Invited, To: not null })
        {
            c.Ask(to, told.Access, phrases.AccessInvite(c.Shop.Name), new Question(
                Questions.Access, AccountantSteps.Options(phrases, told.Access), c.Now));
            return;
        }

        string text = (told.State, told.To) switch
        {
            (BookAccess.Accepted, _) => phrases.AccessAccepted(told.Called),
            (BookAccess.Declined, _) => phrases.AccessDeclined(told.Called),
            (_, null) => phrases.AccessEnded(told.Called),
            _ => phrases.AccessEndedForYou(c.Shop.Name),
        };
        News news = (told.State, told.To) switch
        {
            (BookAccess.Accepted, _) => News.AccessAccepted,
            (_, null) => News.AccessEnded,
            _ => News.AccessEndedForYou,
        };
        c.Tell(to, news, told.Access, "access-" + told.State, text);
    }
}
