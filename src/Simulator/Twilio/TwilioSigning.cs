using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ConverseErp.Simulator.Twilio;

/// <summary>X-Twilio-Signature over the address and all fields of the form.</summary>
internal static class TwilioSigning
{
    public const string Header = "X-Twilio-Signature";

    /// <param name="url">As it is known outside, with its query, without a fragment.</param>
    /// <returns>Base64 of HMAC-SHA1(token, address and each distinct name and value, sorted).
    /// </returns>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "Twilio signs with it; as a keyed hash it is not broken.")]
    public static string Of(
        string url, IEnumerable<(string Name, string Value)> fields, string authToken)
    {
        StringBuilder signed = new(url);
        foreach ((string name, string value) in fields.Distinct()
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .ThenBy(field => field.Value, StringComparer.Ordinal))
            signed.Append(name).Append(value);
        return Convert.ToBase64String(HMACSHA1.HashData(
            Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
    }
}
