using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"chini 2 kg, 50 cash baaki udhaar": what was paid at once is booked with the sale,
/// or neither: a khata with half of the truth is worse than none.</summary>
internal static class PartPaid
{
    /// <summary>What a member's message says of it.</summary>
    public static PaymentPart? Of(ChatContext c) =>
        c.FromMember && c.Heard.PaidNow is { } part ? PaymentTold.Part(part) : null;

    /// <summary>Behind a question about the sale.</summary>
    public static string Words(ChatContext c, SaleDraft draft) => draft.PaidNow is { } paid
        ? $" · {paid.Amount} {c.Phrases.Paid(paid.Mode)}"
        : "";

    /// <summary>As part of the sale; null where none is booked.</summary>
    public static PaidAtSale? With(ChatContext c, SaleDraft draft) =>
        draft is { PaidNow: { } paid, Quotes: false }
            ? new PaidAtSale(Guid.CreateVersion7(c.Now), paid.Amount, paid.Mode)
            : null;
}
