using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>A customer's voice note or picture reaches the shop, which is asked to type it.
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
        bool picture = left.File.Kind == "image";
        // A voice note carries no words of its own.
        c.Say(owner, id.Value, "left-file", Purpose.Answer, picture ? caption : "",
            file: left.File);
        LeftMedia kept = new(
            id.Value, left.Party, left.PartyName ?? left.SenderName, left.Phone, left.Bsuid);
        c.Chats.Set(owner.ChatKey, c.Chats.State(owner.ChatKey).Leaves(kept));
        Offer(c, owner, id.Value, picture ? phrases.LeftPicture(name) : phrases.LeftVoice(name),
            TypedForSteps.Offer(phrases, kept, c.Now));
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
