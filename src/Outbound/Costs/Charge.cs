using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Sending;

namespace ConverseErp.Outbound.Costs;

/// <summary>What a message is charged as, and on which Indian day.</summary>
internal sealed record Charge(MessageRate Rate, MessageCost Cost, DateOnly Day);

/// <summary>What a row of a message says that its charge depends on.</summary>
/// <param name="Estimate">Our own reckoning when it was accepted; null: not yet.</param>
/// <param name="Category">As the provider has told.</param>
/// <param name="Billable">As the provider has told.</param>
/// <param name="At">Of the attempt.</param>
internal sealed record ChargeFacts(
    SendState State, SentAs? As, Charge? Estimate, string? Category, bool? Billable,
    DateTimeOffset At);

/// <summary>The charge of a message follows from what its row says, and from nothing else: told
/// twice, or in another order, it is the same.</summary>
internal static class Charging
{
    /// <returns>Null: it is not charged.</returns>
    public static Charge? Of(ChargeFacts facts, IMessagePrices prices)
    {
        if (facts.As == SentAs.Sms)
        {
            // An operator takes its price for what it accepted, delivered or not.
            return facts.Estimate;
        }

        if (facts.State is < SendState.Accepted or SendState.Failed) return null;
        MessageRate? told = RateOf(facts.Category);
        if (told is null && facts.Billable is null) return facts.Estimate;
        MessageRate rate = told ?? facts.Estimate?.Rate
            ?? (facts.As == SentAs.Template ? MessageRate.Utility : MessageRate.Service);
        DateOnly day = facts.Estimate?.Day ?? IndianDay.Of(facts.At);
        return facts.Billable switch
        {
            false => new Charge(rate, MessageCost.Zero, day),
            true => new Charge(rate, prices.Of(rate, facts.At), day),
            null when facts.Estimate is { } own && own.Rate == rate => own,
            null => new Charge(rate, prices.Of(rate, facts.At), day),
        };
    }

    /// <summary>A provider's word for it. A message that follows on an advertisement is charged
    /// like words within the window, which it is.</summary>
    public static MessageRate? RateOf(string? category) => category switch
    {
        "service" or "user_initiated" or "referral_conversion" => MessageRate.Service,
        "utility" => MessageRate.Utility,
        "marketing" or "marketing_lite" => MessageRate.Marketing,
        "authentication" or "authentication_international" => MessageRate.Authentication,
        _ => null,
    };
}

/// <summary>Our own reckoning at acceptance.</summary>
/// <param name="Cost">Of all parts together, free messages aside.</param>
/// <param name="FreeInMonth">So many of the number's are free; null: none.</param>
internal sealed record Estimate(MessageRate Rate, MessageCost Cost, long? FreeInMonth);
