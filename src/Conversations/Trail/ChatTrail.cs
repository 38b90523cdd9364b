using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Approving;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Conversations.Trail;

/// <summary>What the trail keeps of a step of a chat that no event tells of: settings, a bill
/// that was sent once more, a sale that was left after its total was shown.</summary>
internal static class ChatTrail
{
    /// <summary>Settings that the step changes.</summary>
    public static IReadOnlyList<AuditEntry> Wishes(ChatContext c, Outcome outcome)
    {
        if (c.Person.Member is not { } member) return [];
        List<AuditEntry> entries = [];
        if (outcome.Confirms is { } wish)
        {
            Confirming before = wish.Member is { } of
                ? c.Members.FirstOrDefault(m => m.Id == of)?.Confirming ?? c.Shop.Confirming
                : c.Shop.Confirming;
            entries.Add(Entry(c, member, "setting") with
            {
                Ref = wish.Member?.Value,
                Before = $$"""{"confirming":"{{before}}"}""",
                After = $$"""{"confirming":"{{wish.Confirming}}"}""",
            });
        }

        if (outcome.Allows is { } allowed)
        {
            entries.Add(Entry(c, member, "rights") with
            {
                Ref = allowed.Member.Id.Value,
                Before = Json(allowed.Member.Rights),
                After = Json(allowed.Rights),
            });
        }

        return entries;
    }

    /// <summary>A bill that was sent again, and a sale that was left when its total had been
    /// shown.</summary>
    public static IReadOnlyList<AuditEntry> Looks(ChatContext c, Outcome outcome)
    {
        if (c.Person.Member is not { } member) return [];
        List<AuditEntry> entries = [];
        // Whoever is of outside leaves a line with each look.
        if (member.Role is MemberRole.Accountant && outcome.Text is not null)
        {
            entries.Add(Entry(c, member, "look") with
            {
                After = $$"""{"asked":"{{c.Heard.Affair ?? c.Heard.Intent}}"}""",
            });
        }

        foreach (PlaceOrder order in outcome.Asked.Select(a => a.Message).OfType<PlaceOrder>())
        {
            if (SaleWishes.Off(c, order) is not ({ Paise: > 0 } off, var list)) continue;
            entries.Add(Entry(c, member, "discount") with
            {
                Ref = order.Order.Value,
                Party = order.Buyer.Party,
                Amount = off,
                After = $$"""{"ofPaise":{{list.Paise}}}""",
            });
        }

        if (outcome.Addressed is { } addressed)
            entries.Add(Entry(c, member, "party-address") with { Party = addressed });

        if (outcome.Again is { } bill)
        {
            entries.Add(Entry(c, member, "bill-again") with
            {
                Ref = bill.Order.Value,
                Party = bill.Party,
                Amount = bill.Total,
                After = $$"""{"cancelled":{{(bill.State == "cancelled" ? "true" : "false")}}}""",
            });
        }

        if (Left(c, outcome) is { } draft)
        {
            entries.Add(Entry(c, member, "draft-left") with
            {
                Party = draft.Party,
                Amount = ListPrices.Total(c, draft),
            });
        }

        return entries;
    }

    // A total was shown, and the sale is neither asked about any more nor booked.
    private static SaleDraft? Left(ChatContext c, Outcome outcome)
    {
        if (c.State.Question is not { Kind: Questions.Confirm, Sale: { } draft } shown)
            return null;
        bool open = (outcome.State.Kept ?? []).Prepend(outcome.State.Question)
            .Any(q => q?.Sale is not null && (q.Id == shown.Id || q.Source == shown.Source));
        return open || outcome.Asked.Any() ? null : draft;
    }

    private static AuditEntry Entry(ChatContext c, Member member, string kind) =>
        new(kind, c.Message.SentAt, member.Id, Doors.Chat) { Device = c.Shop.PhoneNumberId };

    private static string Json(Rights r) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"sell":{{Bool(r.Sell)}},"discountPercent":{{Or(r.DiscountPercent)}},
        "discountPaise":{{Or(r.DiscountMax?.Paise)}},"creditPaise":{{Or(r.CreditMax?.Paise)}},
        "refundPaise":{{Or(r.RefundMax?.Paise)}},"seeCost":{{Bool(r.SeeCost)}},
        "seeReports":{{Bool(r.SeeReports)}},"setPrices":{{Bool(r.SetPrices)}},
        "changeSettings":{{Bool(r.ChangeSettings)}},"file":{{Bool(r.File)}}}
        """);

    private static string Bool(bool yes) => yes ? "true" : "false";

    private static string Or(decimal? value) =>
        value?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
