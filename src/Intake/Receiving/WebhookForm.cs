using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Receiving;

/// <summary>Reads webhooks that are forms.</summary>
internal static class WebhookForm
{
    private const int FieldsMax = 200;
    private const int NameMax = 200;
    private const int ValueMax = 64 * 1024;

    /// <returns>Null when the body is no form within the limits.</returns>
    public static async Task<Dictionary<string, StringValues>?> ReadAsync(WebhookBody body)
    {
        using MemoryStream bytes = new(body.Bytes.ToArray(), writable: false);
        using FormReader reader = new(bytes, Encoding.UTF8)
        {
            ValueCountLimit = FieldsMax,
            KeyLengthLimit = NameMax,
            ValueLengthLimit = ValueMax,
        };
        try
        {
            return await reader.ReadFormAsync();
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
