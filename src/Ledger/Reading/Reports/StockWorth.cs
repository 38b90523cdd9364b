using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What a shop's stock was worth at cost, before and after a span of days.</summary>
/// <param name="Opening">Before the first day's first movement.</param>
/// <param name="Closing">After the last one of the last day.</param>
/// <param name="WithoutCost">Products in stock whose cost nobody knows; they are left out of
/// both.</param>
/// <param name="SoldWithoutCost">Products of which some went out in the span at no known cost.
/// </param>
internal sealed record StockWorth(
    Money Opening, Money Closing, int WithoutCost, int SoldWithoutCost);
