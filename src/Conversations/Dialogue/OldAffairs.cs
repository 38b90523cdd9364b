using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Questions about the owner's own matters as the release before kept them: in the draft
/// of a payment. Read as payments they would be booked as such. To be removed with the release
/// after the next: a question is open for half an hour.</summary>
internal static class OldAffairs
{
    private const string Confirm = "affair-confirm";

    /// <summary>The chat with each of its questions as this release keeps them.</summary>
    public static ChatState Read(ChatState stored) =>
        !Has(stored.Question) && stored.Kept?.Any(Has) != true && stored.Ended?.Any(Has) != true
            ? stored
            : stored with
            {
                Question = stored.Question is { } open ? Read(open) : null,
                Kept = stored.Kept is { } kept ? [.. kept.Select(Read)] : null,
                Ended = stored.Ended is { } ended ? [.. ended.Select(Read)] : null,
            };

    private static bool Has(Question? question) => Affair(question?.Payment) is not null;

    private static Question Read(Question question) =>
        question.Payment is not { } payment || Affair(payment) is not { } affair
            ? question
            : question with
            {
                Kind = question.Kind is Questions.PaymentConfirm or Confirm
                    ? Questions.AffairSure : Questions.AffairWhose,
                Payment = null,
                Affair = new AffairDraft(affair, payment.Amount, payment.Mode)
                {
                    Party = payment.Party,
                    NewName = payment.NewName,
                    PartySaid = payment.PartySaid,
                    Called = payment.Called,
                    Received = payment.Received,
                    Shown = Value(payment, "shown") is { } shown
                        ? shown.Deserialize(ChatJson.Default.Money) : null,
                    Lifts = Value(payment, "lifts") is { ValueKind: JsonValueKind.True },
                    On = Value(payment, "on") is { } day
                        ? day.Deserialize(ChatJson.Default.DateOnly) : null,
                },
            };

    private static string? Affair(PaymentDraft? payment) =>
        payment is not null && Value(payment, "affair") is { ValueKind: JsonValueKind.String } said
            ? said.GetString() : null;

    private static JsonElement? Value(PaymentDraft payment, string name) =>
        payment.Others is { } others && others.TryGetValue(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null ? value : null;
}
