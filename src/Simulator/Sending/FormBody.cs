using System.Text;
using ConverseErp.Simulator.Meta;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Simulator.Sending;

/// <summary>The fields of a form, bounded.</summary>
internal static class FormBody
{
    private const int BytesMax = 64 << 10;
    private const int FieldsMax = 100;

    /// <returns>Null when it is no form, too large or broken.</returns>
    public static async Task<Dictionary<string, StringValues>?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentType?.StartsWith(
            "application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true
            || await GraphEndpoints.ReadBodyAsync(http, BytesMax) is not byte[] body)
            return null;
        using MemoryStream bytes = new(body, writable: false);
        using FormReader reader = new(bytes, Encoding.UTF8)
        {
            ValueCountLimit = FieldsMax,
            KeyLengthLimit = 100,
            ValueLengthLimit = BytesMax,
        };
        try
        {
            return await reader.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <returns>The first value of a field; null when it is missing or empty.</returns>
    public static string? Field(
        this IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out StringValues values) && values.Count > 0
            && values[0] is { Length: > 0 } text ? text : null;

    /// <summary>The same fields as a body to send.</summary>
    public static byte[] Bytes(IEnumerable<(string Name, string Value)> fields) =>
        Encoding.ASCII.GetBytes(string.Join('&', fields.Select(field =>
            Uri.EscapeDataString(field.Name) + "=" + Uri.EscapeDataString(field.Value))));

    /// <returns>True for an absolute address of http or https.</returns>
    public static bool IsAddress(string text) =>
        text.Length <= 2_000 && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https";
}
