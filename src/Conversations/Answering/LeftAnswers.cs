using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>A customer's voice note, picture or file reaches the shop, which is asked to type it.
/// </summary>
internal static class LeftAnswers
{
    private const int CaptionMax = 300;

    public static void Left(AnswerContext c, MediaLeft left, MessageId id)
    {
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        string name = Wording.Short(left.PartyName ?? left.SenderName ?? left.Phone ?? "?");
        string caption = left.Caption is { Length: > 0 } said
            ? name + ": " + said[..Math.Min(said.Length, CaptionMax)]
            : name;
        // A voice note carries no words of its own.
        c.Tell(owner, News.MediaLeft, id.Value, "left-file",
            left.File.Kind is "image" or "document" ? caption : "", file: left.File);
        LeftMedia kept = new(
            id.Value, left.Party, left.PartyName ?? left.SenderName, left.Phone, left.Bsuid);
        c.Chats.Set(owner.ChatKey, c.Chats.State(owner.ChatKey).Leaves(kept));
        string text = left.File.Kind switch
        {
            "image" => phrases.LeftPicture(name),
            "document" => phrases.LeftFile(name),
            _ => phrases.LeftVoice(name),
        };
        Offer(c, owner, id.Value, text, TypedForSteps.Offer(phrases, kept, c.Now));
    }

    // What is being typed for one customer is not for the shop's till because another one sent
    // a picture meanwhile. Only where numbers would mean two things does the open question wait.
    private static void Offer(
        AnswerContext c, ChatReference owner, Guid about, string text, Question offer)
    {
        if (c.Chats.State(owner.ChatKey).Question is { Options.Count: 0 })
        {
            c.Say(owner, about, offer.Kind, Purpose.Answer, text, choices: Buttons.Of(offer));
            return;
        }

        c.Ask(owner, about, text, offer);
    }
}
