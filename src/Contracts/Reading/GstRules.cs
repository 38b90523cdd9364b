namespace ConverseErp.Contracts;

/// <summary>What the GST law knows, for rooms that take master data; implemented by Invoicing
/// from its dated schedules.</summary>
public interface IGstRules
{
    /// <summary>Whether any schedule has the rate on the day.</summary>
    /// <param name="rate">Percent, all heads together.</param>
    /// <param name="hsn">Some rates hold only under a few headings; may be missing.</param>
    bool HasRate(decimal rate, DateOnly date, string? hsn);

    /// <summary>The rates that hold on the day for any goods, ascending.</summary>
    IReadOnlyList<decimal> RatesOn(DateOnly date);

    /// <summary>Whether the text has a GSTIN's shape and the right check digit.</summary>
    bool IsGstin(string text);

    /// <summary>What is wrong with a buyer's number, told apart; null when nothing is. Embassies
    /// and the like have numbers without a PAN inside.</summary>
    /// <param name="text">Capital letters, no spaces.</param>
    Refusal? RefusesGstin(string text);

    /// <summary>Whether the two digits are a GST State code in use.</summary>
    bool IsState(string code);
}
