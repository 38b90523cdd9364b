using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Hears a message that may name a bill by its number, so that the number is neither
/// goods nor how many of them.</summary>
internal static class BillHearing
{
    /// <param name="text">The message.</param>
    /// <param name="listen">In the shop's words.</param>
    /// <returns>What was heard, and the bill or note that it names; null mostly.
    /// </returns>
    public static (Heard Heard, BillName? Bill) Hear(string text, Func<string, Heard> listen)
    {
        if (BillNumber.OfGoods(text) is var (bill, rest) && OfGoods(listen(rest)) is { } moved
            && listen(text).SupplierBill is null)
            return (moved, bill);
        (BillName Name, string Others)? named = BillNumber.In(text);
        return (HeardWith(named?.Others, text, listen), named?.Name);
    }

    // Goods that came back or are changed are those of that bill; others beside a bill that
    // stands may be anything, and are asked about.
    private static Heard? OfGoods(Heard heard) => heard switch
    {
        { Affair: OwnAffairs.BillLess } => heard,
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
