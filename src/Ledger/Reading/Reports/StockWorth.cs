using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reading.Reports;

/// <summary>What a shop's stock was worth at cost, before and after a day.</summary>
/// <param name="Opening">Before the day's first movement.</param>
/// <param name="Closing">After its last.</param>
/// <param name="WithoutCost">Products in stock whose cost nobody knows; they are left out of
/// both.</param>
internal sealed record StockWorth(Money Opening, Money Closing, int WithoutCost);
