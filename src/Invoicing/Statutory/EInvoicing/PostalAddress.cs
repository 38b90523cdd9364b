using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.EInvoicing;

/// <summary>An address as the portals want it, read from the lines of a bill.</summary>
/// <param name="Street">3 to 100 characters; null when there is nothing to take.</param>
/// <param name="Place">3 to 50 characters: what stands before or beside the PIN code, otherwise
/// the State.</param>
/// <param name="Pin">Six digits; null when there is none.</param>
internal sealed partial record PostalAddress(string? Street, string Place, int? Pin)
{
    private const int StreetCharsMax = 100;
    private const int PlaceCharsMax = 50;

    public static PostalAddress Read(string? address, int state)
    {
        string[] parts = (address ?? "").Split([',', '\n', '\r'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        int? pin = null;
        string? place = null;
        for (int i = parts.Length - 1; i >= 0 && pin is null; i--)
        {
            Match found = PinCode().Match(parts[i]);
            if (!found.Success) continue;
            pin = int.Parse(
                found.Value.Replace(" ", "", StringComparison.Ordinal),
                System.Globalization.CultureInfo.InvariantCulture);
            string beside = parts[i].Remove(found.Index, found.Length).Trim(' ', '-', '.');
            place = beside.Length > 0 ? beside : i > 0 ? parts[i - 1] : null;
        }

        place ??= parts.Length > 1 ? parts[^1] : null;
        string street = string.Join(", ", parts);
        return new PostalAddress(
            street.Length < 3 ? null : Cut(street, StreetCharsMax),
            Cut(place is { Length: >= 3 } ? place : IndianStates.NameOf(state), PlaceCharsMax),
            pin);
    }

    private static string Cut(string text, int charsMax) => PortalText.Plain(text, charsMax);

    // Six digits, none of a longer number; often written "411 038".
    [GeneratedRegex(
        @"(?<![0-9])[1-9][0-9]{2} ?[0-9]{3}(?![0-9])", RegexOptions.CultureInvariant, 500)]
    private static partial Regex PinCode();
}
