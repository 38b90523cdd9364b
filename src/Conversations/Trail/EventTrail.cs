using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Trail;

/// <summary>The trail of what is in the books, from the events that every room tells anyway: an
/// order costs no second write where it is booked. Whatever was refused changed nothing and
/// leaves no line. Stock and prices have theirs in Inventory, which knows what was before.
/// </summary>
internal static class EventTrail
{
    /// <summary>The line of an event; null where it tells of nothing that somebody did.</summary>
    /// <param name="delivery">One of the answers that Conversations gets.</param>
    /// <param name="now">For events that do not say when.</param>
    public static AuditEntry? Of(Delivery delivery, DateTimeOffset now) =>
        delivery.Envelope.Type switch
        {
            var t when t == BillReady.Name => Sale(delivery.Message<BillReady>()),
            var t when t == OrderUndone.Name => Undone(delivery.Message<OrderUndone>(), now),
            var t when t == OrderCancelled.Name =>
                Cancelled(delivery.Message<OrderCancelled>(), now),
            var t when t == NoteReady.Name => Note(delivery.Message<NoteReady>()),
            var t when t == NoteUndone.Name => NoteGone(delivery.Message<NoteUndone>(), now),
            var t when t == PaymentAnswered.Name =>
                Payment(delivery.Message<PaymentAnswered>(), now),
            var t when t == ClaimDecided.Name => Claim(delivery.Message<ClaimDecided>(), now),
            var t when t == MemoAnswered.Name => Memo(delivery.Message<MemoAnswered>(), now),
            var t when t == DayClosed.Name => Drawer(delivery.Message<DayClosed>(), now),
            var t when t == FilingAnswered.Name =>
                Filing(delivery.Message<FilingAnswered>(), now),
            var t when t == CreditLimitAnswered.Name =>
                Limit(delivery.Message<CreditLimitAnswered>(), now),
            var t when t == DuePromised.Name => Promise(delivery.Message<DuePromised>(), now),
            _ => null,
        };

    private static AuditEntry Sale(BillReady bill) =>
        By(bill.Chat, "sale", bill.BookedAt) with
        {
            Ref = bill.Sale.Order.Value,
            Party = bill.Sale.Party,
            Amount = bill.Sale.Total,
            After = $$"""
                {"number":"{{bill.Number}}","payment":"{{bill.Sale.Payment}}"{{
                    PaidPart(bill.Sale.PaidNow)}}}
                """,
        };

    private static string PaidPart(PaidAtSale? paid) => paid is null
        ? ""
        : $$""","paidNowPaise":{{paid.Amount.Paise}},"paidBy":"{{paid.Mode}}" """.TrimEnd();

    private static AuditEntry Undone(OrderUndone undone, DateTimeOffset now) =>
        By(undone.Chat, "sale-undone", now) with
        {
            Ref = undone.Order.Value,
            Party = undone.Party,
            Amount = undone.Total,
            Before = $$"""
                {"number":"{{undone.Number}}","payment":"{{undone.Payment}}"{{
                    PaidPart(undone.PaidNow)}}}
                """,
        };

    // A customer's own word is not the shop's doing.
    private static AuditEntry? Cancelled(OrderCancelled cancelled, DateTimeOffset now) =>
        cancelled.ByCustomer
            ? null
            : By(cancelled.Chat, "order-declined", now) with { Ref = cancelled.Order.Value };

    private static AuditEntry Note(NoteReady ready) =>
        By(ready.Chat, ready.Note.Kind == NoteKind.Return ? "return" : "note", ready.BookedAt)
        with
        {
            Ref = ready.Note.Note.Value,
            Party = ready.Note.Party,
            Amount = ready.Note.Total,
            After = $$"""
                {"number":"{{ready.Number}}","kind":"{{ready.Note.Kind}}",
                "against":"{{ready.Note.Against}}","order":"{{ready.Note.Order}}"}
                """,
        };

    private static AuditEntry NoteGone(NoteUndone undone, DateTimeOffset now) =>
        By(undone.Chat, "note-undone", now) with
        {
            Ref = undone.Note.Note.Value,
            Party = undone.Note.Party,
            Amount = undone.Note.Total,
            Before = $$"""{"number":"{{undone.Number}}"}""",
        };

    private static AuditEntry? Payment(PaymentAnswered answer, DateTimeOffset now) =>
        answer.Refusal is not null ? null
            : By(answer.Chat, answer.Undone ? "payment-undone" : "payment", now) with
            {
                Ref = answer.Payment,
                Party = answer.Party,
                Amount = answer.Amount,
                After = $$"""
                    {"received":{{Bool(answer.Received)}},"mode":"{{answer.Mode}}",
                    "balancePaise":{{answer.Balance.Paise}}}
                    """,
            };

    private static AuditEntry? Claim(ClaimDecided decided, DateTimeOffset now) =>
        decided.Refusal is not null ? null
            : By(decided.Chat, "claim", now) with
            {
                Ref = decided.Accepted ? decided.Payment : decided.Claim,
                Party = decided.Party,
                Amount = decided.Amount,
                After = $$"""{"accepted":{{Bool(decided.Accepted)}}}""",
            };

    private static AuditEntry? Memo(MemoAnswered answer, DateTimeOffset now) =>
        answer.Refusal is not null ? null
            : By(answer.Chat, answer.Undone ? "memo-undone" : "memo", now) with
            {
                Ref = answer.Memo,
                Party = answer.Party,
                Amount = answer.Amount,
                After = $$"""{"kind":"{{answer.Kind}}","mode":"{{answer.Mode}}"}""",
            };

    private static AuditEntry? Drawer(DayClosed closed, DateTimeOffset now) =>
        closed.Refusal is not null ? null
            : By(closed.Chat, closed.Undone ? "drawer-undone" : "drawer", now) with
            {
                Ref = closed.Close,
                Amount = closed.Difference,
                Before = $$"""{"bookPaise":{{closed.Book.Paise}}}""",
                After = $$"""
                    {"countedPaise":{{closed.Counted.Paise}},"day":"{{closed.Day:yyyy-MM-dd}}"}
                    """,
            };

    private static AuditEntry? Filing(FilingAnswered answer, DateTimeOffset now) =>
        answer.Refusal is not null ? null
            : By(answer.Chat, answer.Undone ? "filing-undone" : "filing", now) with
            {
                Ref = answer.Filing,
                After = $$"""{"month":"{{answer.Month:yyyy-MM}}"}""",
            };

    private static AuditEntry? Limit(CreditLimitAnswered answer, DateTimeOffset now) =>
        answer.Refusal is not null ? null
            : By(answer.Chat, answer.Undone ? "limit-undone" : "limit", now) with
            {
                Ref = answer.Posting,
                Party = answer.Party,
                Before = Limit(answer.Before),
                After = Limit(answer.Limit),
            };

    private static AuditEntry? Promise(DuePromised answer, DateTimeOffset now) =>
        answer.Refusal is not null ? null
            : By(answer.Chat, answer.Undone ? "promise-undone" : "promise", now) with
            {
                Ref = answer.Promise,
                Party = answer.Party,
                After = answer.On is { } day ? $$"""{"on":"{{day:yyyy-MM-dd}}"}"""
                    : """{"on":null}""",
            };

    private static string Limit(Money? limit) =>
        $$"""{"limitPaise":{{limit?.Paise.ToString() ?? "null"}}}""";

    private static AuditEntry By(ChatReference? chat, string kind, DateTimeOffset at) =>
        new(kind, at, chat?.Member, chat?.SourceId is null ? Doors.Api : Doors.Chat)
        {
            Device = chat?.PhoneNumberId,
        };

    private static string Bool(bool yes) => yes ? "true" : "false";
}
