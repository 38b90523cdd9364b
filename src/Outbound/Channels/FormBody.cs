using System.Text;

namespace ConverseErp.Outbound.Channels;

/// <summary>Writes the form that some providers take in place of JSON.</summary>
internal static class FormBody
{
    /// <summary>Fields without a value are left out.</summary>
    public static SentBytes Of(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        StringBuilder form = new(256);
        foreach ((string name, string? value) in fields)
        {
            if (value is null) continue;
            if (form.Length > 0) form.Append('&');
            form.Append(Escaped(name)).Append('=').Append(Escaped(value));
        }

        return new SentBytes(
            "application/x-www-form-urlencoded", Encoding.ASCII.GetBytes(form.ToString()));
    }

    private static string Escaped(string text) =>
        Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
