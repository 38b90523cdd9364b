using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of changes of stock and prices.</summary>
internal static class StockAnswers
{
    public static void Changed(AnswerContext c, StockAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is { } refused) c.Refused(answer.Chat, answer.Posting, refused);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string text = answer switch
        {
            { Refusal: { } refusal, Subject: { } known } =>
                phrases.Refused(refusal, null) + "\n" + known,
            { Refusal: { } refusal } => phrases.Refused(refusal, null),
            { What: "undo", Bought: { } back } =>
                phrases.UndoneStock(Join(answer, Undone)) + " · " + back.Total,
            { What: "undo" } => phrases.UndoneStock(Join(answer, Undone)),
            { What: "price" or "product", Lines: [var one, ..] } =>
                phrases.PriceSet(one.Name, one.Price, one.Unit),
            { What: "receive", Bought: { } bought } =>
                phrases.StockReceived(Join(answer, Moved)) + Bought(phrases, bought),
            { What: "return", Bought: { } given } =>
                phrases.StockReturned(Join(answer, Moved)) + Bought(phrases, given),
            { What: "return" } => phrases.StockReturned(Join(answer, Moved)),
            { What: "receive" } => phrases.StockReceived(Join(answer, Moved)),
            { What: "adjust" } => phrases.StockChanged(Join(answer, Moved)),
            _ => phrases.StockChanged(Join(answer, Standing)),
        };
        c.Say(answer.Chat, answer.Posting, answer.What, Purpose.Answer, text);
    }

    // " · ₹2,100 udhaar · Agarwal Wholesale: ₹2,100 dena hai"
    private static string Bought(Phrases phrases, PurchaseBooked bought)
    {
        string text = $" · {bought.Total} {phrases.Paid(bought.Payment)}";
        return bought is { PartyName: { } supplier, Balance: { } balance }
            ? $"{text} · {Wording.Short(supplier)}: {phrases.Standing(balance)}"
            : text;
    }

    private static string Join(StockAnswered answer, Func<StockAfter, string> line)
    {
        const int Shown = 6;
        string lines = string.Join(", ", answer.Lines.Take(Shown).Select(line));
        return answer.Lines.Count > Shown ? $"{lines} +{answer.Lines.Count - Shown}" : lines;
    }

    // "Sugar +10 kg → 70 kg"; goods that were never counted have no level.
    private static string Moved(StockAfter line)
    {
        string sign = line.Changed < 0 ? "−" : "+";
        string moved = $"{Wording.Short(line.Name)} {sign}"
            + Wording.Level(Math.Abs(line.Changed), line.Unit);
        return line.Left is { } left ? $"{moved} → {Wording.Level(left, line.Unit)}" : moved;
    }

    private static string Standing(StockAfter line) => line.Left is { } left
        ? $"{Wording.Short(line.Name)} {Wording.Level(left, line.Unit)}"
        : Wording.Short(line.Name);

    // A price that went back moved no goods.
    private static string Undone(StockAfter line) =>
        line.Changed != 0 ? Moved(line)
        : line.Price > Money.Zero ? $"{Wording.Short(line.Name)} {line.Price}/{line.Unit}"
        : Standing(line);
}
