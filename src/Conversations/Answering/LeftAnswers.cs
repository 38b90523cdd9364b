using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

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
        c.Say(owner, id.Value, "left-file", Purpose.Answer,
            left.File.Kind is "image" or "document" ? caption : "", file: left.File);
        string text = left.File.Kind switch
        {
            "image" => phrases.LeftPicture(name),
            "document" => phrases.LeftFile(name),
            _ => phrases.LeftVoice(name),
        };
        c.Ask(owner, id.Value, text, TypedForSteps.Question(
            text, TypedForSteps.Options(phrases, left.Party), left.Party,
            left.SenderName ?? left.Phone, c.Now));
    }
}
