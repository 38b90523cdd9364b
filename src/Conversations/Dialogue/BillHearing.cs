using ConverseErp.Conversations.Listening;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Hears a message that may name a bill by its number, so that the number is neither
/// goods nor how many of them.</summary>
internal static class BillHearing
{
    /// <param name="text">The message.</param>
    /// <param name="listen">In the shop's words.</param>
    /// <returns>What was heard, and the running number of the bill it names; null mostly.
    /// </returns>
    public static (Heard Heard, long? Bill) Hear(string text, Func<string, Heard> listen)
    {
        if (BillNumber.OfGoods(text) is var (bill, rest) && OfGoods(listen(rest)) is { } moved
            && listen(text).SupplierBill is null)
            return (moved, bill);
        (long Number, string Others)? named = BillNumber.In(text);
        return (HeardWith(named?.Others, text, listen), named?.Number);
    }

    // Goods that came back or are changed are those of that bill; others beside a bill that
    // stands may be anything, and are asked about.
    private static Heard? OfGoods(Heard heard) => heard switch
    {
        { Affair: not null } or { Lines.Count: 0 } => null,
        { Intent: "stock.adjust" } => heard with
        {
            Doubtful = heard.Doubtful || heard.Lines.Any(l => l.Quantity <= 0),
        },
        { Intent: "order.amend" } or { Intent: "order.create", MayChange: true } => heard,
        { Intent: "order.create" } => heard with { Doubtful = true, Unsure = true },
        _ => null,
    };

    // Goods that came with a bill have a number of the supplier's, whatever it looks like.
    private static Heard HeardWith(string? others, string text, Func<string, Heard> listen) =>
        others is null || others == text ? listen(text)
            : listen(text) is { SupplierBill: not null } supplied ? supplied
            : listen(others);
}
