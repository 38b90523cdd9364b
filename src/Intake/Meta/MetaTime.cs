using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Intake.Meta;

/// <summary>When something happened, as Meta says it.</summary>
internal static class MetaTime
{
    private const decimal SecondsMax = 99_999_999_999m;

    /// <summary>The item's <c>timestamp</c>: Unix seconds as string or number; thousandths are
    /// recognised. Never later than it was received, and received when missing.</summary>
    public static DateTimeOffset Of(JsonElement item, DateTimeOffset receivedAt) =>
        Of(item.Text("timestamp"u8), receivedAt);

    /// <summary>The same of what was written.</summary>
    public static DateTimeOffset Of(string? written, DateTimeOffset receivedAt)
    {
        if (!decimal.TryParse(
            written, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds))
            return receivedAt;
        while (seconds > SecondsMax) seconds /= 1000;
        if (seconds <= 0) return receivedAt;
        DateTimeOffset at = DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000));
        return at < receivedAt ? at : receivedAt;
    }
}
