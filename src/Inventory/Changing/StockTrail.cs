using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Inventory.Changing;

/// <summary>The trail of what moved without a sale, and of prices: in the transaction that
/// changes them, whichever door it came through.</summary>
internal static class StockTrail
{
    /// <param name="writes">The transaction's statements.</param>
    /// <param name="answer">What is in the books; a refusal leaves no line.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="priceBefore">Of a price: the one that held; null: none.</param>
    public static StockAnswered Note(
        ITenantStatements writes, StockAnswered answer, DateTimeOffset at,
        Money? priceBefore = null)
    {
        if (answer.Refusal is not null) return answer;
        AuditTrail.Note(writes, new AuditEntry(Kind(answer.What), at, answer.Chat.Member,
            // What is said in a chat goes back to a message there.
            answer.Chat.SourceId is null ? Doors.Api : Doors.Chat)
        {
            Device = answer.Chat.PhoneNumberId,
            Ref = answer.Posting,
            Amount = answer.What == "price" && answer.Lines.Count == 1
                ? answer.Lines[0].Price : answer.Bought?.Total,
            Before = priceBefore is { } before
                ? $$"""{"pricePaise":{{before.Paise}}}"""
                : null,
            After = "[" + string.Join(',', answer.Lines.Select(Line)) + "]",
        });
        return answer;
    }

    private static string Kind(string what) => what switch
    {
        "price" or "product" => what,
        "undo" => "stock-undone",
        _ => "stock-" + what,
    };

    private static string Line(StockAfter line) => FormattableString.Invariant(
        $$"""
        {"product":"{{line.Product}}","changed":{{line.Changed}},"pricePaise":{{line.Price.Paise}}}
        """);
}
