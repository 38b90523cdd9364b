using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ConverseErp.Intake.Meta;

/// <summary>Makes text that nobody can store storable, so that one cut emoji does not lose a
/// message: half surrogates and U+0000 (which PostgreSQL refuses) become U+FFFD.</summary>
internal static class JsonRepair
{
    /// <summary>Repairs escapes in place; the length stays.</summary>
    /// <returns>The same bytes, or new ones when they were not UTF-8.</returns>
    public static Memory<byte> Repair(Memory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        RepairEscapes(json.Span);
        return json;
    }

    private static void RepairEscapes(Span<byte> json)
    {
        int at = 0;
        while (true)
        {
            int next = json[at..].IndexOf((byte)'\\');
            if (next < 0) return;
            at += next;
            if (!TryReadUnit(json, at, out int unit))
            {
                // Some other escape of two bytes, such as \\ or \n.
                at = Math.Min(at + 2, json.Length);
                continue;
            }

            if (char.IsHighSurrogate((char)unit)
                && TryReadUnit(json, at + 6, out int second)
                && char.IsLowSurrogate((char)second))
            {
                at += 12;
                continue;
            }

            if (unit == 0 || char.IsSurrogate((char)unit)) "fffd"u8.CopyTo(json[(at + 2)..]);
            at += 6;
        }
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> json, int at, out int unit)
    {
        unit = 0;
        return at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && int.TryParse(json.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture, out unit);
    }
}
