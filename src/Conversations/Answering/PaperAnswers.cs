using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Challans and proformas reach whoever asked for them.</summary>
internal static class PaperAnswers
{
    private const int LinesShown = 6;

    public static void Drawn(AnswerContext c, PaperDrawn drawn, MessageId id)
    {
        DrawPaper wanted = drawn.Wanted;
        c.Answered(wanted.Chat);
        string who = wanted.PartyName is { Length: > 0 } name ? Wording.Short(name) : "";
        if (drawn is not { Number: { } number, Blob: { } blob })
        {
            c.Say(wanted.Chat, id.Value, "paper", Purpose.Answer,
                Speech.In(wanted.Chat.Language).Refused(drawn.Refusal!, who));
            return;
        }

        PaperWords words = PaperTexts.In(wanted.Chat.Language).Of(wanted.Kind);
        string about = who.Length > 0 ? " – " + who : "";
        string goods = Wording.First(LinesShown, wanted.Lines, Wording.Line);
        c.Say(wanted.Chat, id.Value, "paper", Purpose.Answer,
            $"📄 {words.Title} {number}{about}\n{goods}\n= {drawn.Total}",
            file: new AttachedFile(
                blob, "document", "application/pdf",
                $"{words.File}-{number.Replace('/', '-')}.pdf"));
    }
}
