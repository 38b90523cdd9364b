using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Statutory.Checking;

/// <summary>Checks of the numbers that stand on GST documents. Pure; null means that all is
/// well.</summary>
/// <remarks>Texts are as stored: capital letters, no spaces.</remarks>
public static class GstNumbers
{
    public const int PanLength = 10;

    /// <summary>Who holds a PAN, its fourth letter: individual P, company C, Hindu family H,
    /// firm F, association A, trust T, body of individuals B, local authority L, artificial
    /// person J, government G, limited partnership E, Krishi trust K.</summary>
    private const string PanHolders = "ABCEFGHJKLPT";

    /// <summary>A GSTIN of a business: shape, State in use, PAN inside, check digit.</summary>
    public static Refusal? Gstin(string? gstin)
    {
        if (gstin is not { Length: Contracts.Gstin.Length } || !gstin.All(IsDigitOrCapital))
            return StatutoryRefusals.GstinMalformed;
        if (!IndianStates.IsSupplierState(Contracts.Gstin.StateOf(gstin)))
            return StatutoryRefusals.GstinState;
        if (Pan(gstin[2..12]) is not null || gstin[12] == '0')
            return StatutoryRefusals.GstinMalformed;
        return Contracts.Gstin.IsValid(gstin) ? null : StatutoryRefusals.GstinCheckDigit;
    }

    /// <summary>Five letters, the fourth of them a kind of holder, four digits, a letter.
    /// </summary>
    public static Refusal? Pan(string? pan) =>
        pan is { Length: PanLength }
        && pan.AsSpan(0, 5).IndexOfAnyExceptInRange('A', 'Z') < 0
        && PanHolders.Contains(pan[3], StringComparison.Ordinal)
        && pan.AsSpan(5, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && char.IsAsciiLetterUpper(pan[9])
            ? null
            : StatutoryRefusals.PanMalformed;

    /// <summary>An HSN or SAC of 4, 6 or 8 digits, as bills show it.</summary>
    public static Refusal? Hsn(string? hsn) =>
        hsn is { Length: 4 or 6 or 8 } && hsn.All(char.IsAsciiDigit) && hsn[..2] != "00"
            ? null
            : StatutoryRefusals.HsnMalformed;

    /// <summary>The same, with as many digits as the seller's turnover asks for.</summary>
    /// <param name="hsn">May be missing where none is asked for.</param>
    /// <param name="date">The bill's day in India.</param>
    /// <param name="turnoverPaise">Aggregate turnover of the financial year before.</param>
    /// <param name="buyerRegistered">Bills to others may show less.</param>
    public static Refusal? Hsn(
        string? hsn, DateOnly date, long turnoverPaise, bool buyerRegistered)
    {
        int digits = GstThresholds.HsnDigits(date, turnoverPaise, buyerRegistered);
        if (string.IsNullOrEmpty(hsn)) return digits == 0 ? null : StatutoryRefusals.HsnTooShort;
        bool chapter = hsn.Length == 2 && hsn.All(char.IsAsciiDigit);
        if (!chapter && Hsn(hsn) is { } malformed) return malformed;
        return hsn.Length >= digits ? null : StatutoryRefusals.HsnTooShort;
    }

    /// <summary>Whether a schedule has the rate on the day.</summary>
    public static Refusal? Rate(decimal rate, DateOnly date, string? hsn) =>
        RateSchedule.Has(rate, date, hsn) ? null : StatutoryRefusals.Rate(rate, date);

    private static bool IsDigitOrCapital(char c) =>
        char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c);
}
