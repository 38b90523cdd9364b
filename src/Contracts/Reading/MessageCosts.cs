namespace ConverseErp.Contracts;

/// <summary>Messages that were charged at one rate.</summary>
public sealed record CostLine(MessageRate Rate, long Messages, MessageCost Cost);

/// <summary>What a shop's messages cost in a month, before tax.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Budget">What the shop wants to spend at most; null: it has not said.</param>
public sealed record MonthCosts(DateOnly Month, IReadOnlyList<CostLine> Lines, Money? Budget)
{
    public MessageCost Total => Lines.Aggregate(
        MessageCost.Zero, static (sum, line) => sum + line.Cost);
}

/// <summary>What messages cost, as far as it is known: our own reckoning until the provider has
/// told. Implemented by Outbound.</summary>
public interface IMessageCosts
{
    /// <param name="business">The shop.</param>
    /// <param name="month">Any day of it.</param>
    /// <param name="cancel">Stops the reading.</param>
    Task<MonthCosts> MonthAsync(BusinessId business, DateOnly month, CancellationToken cancel);

    /// <summary>An Indian day of all shops together, by rate.</summary>
    Task<IReadOnlyList<CostLine>> DayAsync(DateOnly day, CancellationToken cancel);

    /// <summary>Every message that carried the bill: to the owner, to the customer, again.
    /// </summary>
    /// <param name="business">The shop.</param>
    /// <param name="number">The bill's or the note's.</param>
    /// <param name="cancel">Stops the reading.</param>
    Task<MessageCost> OfBillAsync(
        BusinessId business, string number, CancellationToken cancel);
}
