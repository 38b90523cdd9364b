using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Where orders are, and which ones stand, for whoever asked.</summary>
internal static class LifeAnswers
{
    private const int LinesShown = 6;

    public static void Moved(AnswerContext c, OrderMoved moved, MessageId id)
    {
        c.Answered(moved.Chat);
        c.Say(moved.Chat, id.Value, "moved", Purpose.Answer, moved.Refusal is { } refusal
            ? Speech.In(moved.Chat.Language).Refused(refusal, null)
            : Text(moved));
    }

    public static void Stands(AnswerContext c, StandingSaved saved, MessageId id)
    {
        c.Answered(saved.Chat);
        LifeTexts texts = LifeTexts.In(saved.Chat.Language);
        string who = Wording.Short(saved.PartyName ?? "");
        c.Say(saved.Chat, id.Value, "standing", Purpose.Answer, saved switch
        {
            { Refusal: { } refusal } => Speech.In(saved.Chat.Language).Refused(refusal, who),
            { Next: { } first } =>
                $"✅ {who}: {Goods(saved)}{texts.Standing} {SlotWording.Day(first)}",
            _ => $"✅ {who}: {texts.Stopped}",
        });
    }

    // Read back, so that a wrong ear is heard at once.
    private static string Goods(StandingSaved saved) => saved.Lines is not { Count: > 0 } lines
        ? ""
        : Wording.First(LinesShown, lines, l => Wording.Wished(
            l.Quantity, l.Unit, l.Worth, l.SpokenAs)) + " · ";

    private static string Text(OrderMoved moved)
    {
        LifeTexts texts = LifeTexts.In(moved.Chat.Language);
        string who = moved.PartyName is { } name ? Wording.Short(name) + " – " : "";
        string when = moved.Slot is { } slot
            ? $" · {texts.Comes} {SlotWording.Of(slot)}"
            : "";
        return $"✅ {who}{texts.Stage(moved.Stage)}{when}";
    }
}
