using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What was told of a payment beside whose it is and how much.</summary>
internal sealed record PaymentTold
{
    /// <summary>Two or more ways, which sum to the amount; null: one.</summary>
    public IReadOnlyList<PaymentPart>? Parts { get; init; }

    /// <summary>The whole that was named, where the parts sum to another.</summary>
    public Money? Named { get; init; }

    /// <summary>The bills that it is for; null: none was named.</summary>
    public IReadOnlyList<BillShare>? Bills { get; init; }

    /// <summary>The day it was; null: today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Null when no more was told.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="bills">Those that it names.</param>
    public static PaymentTold? Of(Heard heard, IReadOnlyList<BillShare>? bills = null)
    {
        if (heard.Paid is not { } paid) return null;
        PaymentTold told = new()
        {
            Parts = paid.Parts.Count == 0 ? null : [.. paid.Parts.Select(Part)],
            Named = paid.Named is { } named ? Money.FromRupees(named) : null,
            Bills = bills,
            On = paid.On,
        };
        return told is { Parts: null, Bills: null, On: null } ? null : told;
    }

    /// <summary>Behind a question: "₹200 cash + ₹300 UPI · 19/11/2026 → Bill 12".</summary>
    public string Words(Phrases phrases)
    {
        List<string> said = [];
        if (Parts is { } parts) said.Add(Ways(phrases, parts));
        if (On is { } day) said.Add(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        string bills = Bills is { } named
            ? " → Bill " + string.Join(", ", named.Select(b => b.Number))
            : "";
        return "\n" + (string.Join(" · ", said) + bills).Trim();
    }

    /// <summary>"₹200 cash + ₹300 UPI".</summary>
    public static string Ways(Phrases phrases, IReadOnlyList<PaymentPart> parts) => string.Join(
        " + ", parts.Select(p => $"{p.Amount} {phrases.Paid(p.Mode)}"));

    /// <summary>What came in one way.</summary>
    public static PaymentPart Part(SpokenPart part) => new(
        part.Pay switch
        {
            "upi" => PaymentMode.Upi,
            "card" => PaymentMode.Card,
            _ => PaymentMode.Cash,
        },
        Money.FromRupees(part.Rupees));
}
