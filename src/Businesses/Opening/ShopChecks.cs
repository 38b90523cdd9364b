using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Opening;

/// <summary>What holds for every shop, however it was opened or changed.</summary>
internal static partial class ShopChecks
{
    public const int NameCharactersMax = 60;

    /// <summary>The first rule that a name breaks, or null.</summary>
    public static Refusal? Name(string? name)
    {
        if (name is null || !name.Any(char.IsLetter)) return BusinessesRefusals.NameMissing;
        return SpokenText.Clean(name, NameCharactersMax + 1).Length > NameCharactersMax
            ? BusinessesRefusals.NameTooLong
            : null;
    }

    /// <summary>How a shop stands with GST, or why it cannot stand so.</summary>
    /// <param name="gstin">Upper case; null when it has none.</param>
    public static Refusal? Gst(GstScheme scheme, string? gstin, string stateCode)
    {
        if (gstin is null)
            return scheme is GstScheme.Unregistered ? null : BusinessesRefusals.GstinMissing;
        if (!Gstin.IsOfBusiness(gstin)) return BusinessesRefusals.GstinInvalid;
        return gstin.StartsWith(stateCode, StringComparison.Ordinal)
            ? null
            : BusinessesRefusals.GstinOfOtherState;
    }

    public static bool IsUpiId(string text) => UpiId().IsMatch(text);

    // NPCI: local part of letters, digits, dot, dash, underscore; handle of letters and digits.
    [GeneratedRegex(
        @"^[A-Za-z0-9._\-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}\z", RegexOptions.CultureInvariant,
        500)]
    private static partial Regex UpiId();
}
