using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of changes of stock and prices.</summary>
internal static class StockAnswers
{
    public static void Changed(AnswerContext c, StockAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is not null) c.Unposted(answer.Chat, answer.Posting);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, null),
            { What: "undo" } => phrases.UndoneStock,
            { What: "price" or "product", Lines: [var one, ..] } =>
                phrases.PriceSet(one.Name, one.Price, one.Unit),
            { What: "receive" } => phrases.StockReceived(Lines(answer)),
            _ => phrases.StockChanged(Lines(answer)),
        };
        c.Say(answer.Chat, answer.Posting, answer.What, Purpose.Answer, text);
    }

    private static string Lines(StockAnswered answer) =>
        string.Join(", ", answer.Lines.Take(6).Select(l => l.Left is { } left
            ? $"{Wording.Short(l.Name)} {Wording.Level(left, l.Unit)}"
            : $"{Wording.Short(l.Name)} +{Wording.Level(l.Changed, l.Unit)}"));
}
