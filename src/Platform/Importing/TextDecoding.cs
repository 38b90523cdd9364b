using System.Text;

namespace ConverseErp.Platform.Importing;

/// <summary>Text in the encodings that spreadsheets and banks write: UTF-8 and UTF-16, with and
/// without their mark, and Windows-1252.</summary>
public static class TextDecoding
{
    private const int Looked = 4_096;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows =
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>Null when it is no text.</returns>
    public static string? Decode(byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Utf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Wide(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Wide(Encoding.BigEndianUnicode, bytes[2..]);
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Looked)];
        if (!head.Contains((byte)0)) return bytes.Contains((byte)0) ? null : Utf8(bytes);
        // Commas and line ends are enough to tell which half of a character is zero.
        int low = 0;
        int high = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) high++;
            else low++;
        }

        return low > 4 * high ? Wide(Encoding.Unicode, bytes)
            : high > 4 * low ? Wide(Encoding.BigEndianUnicode, bytes)
            : null;
    }

    private static string? Wide(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        string text = encoding.GetString(bytes);
        return text.Contains('\0') ? null : text;
    }

    private static string Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // A few damaged letters among many good ones are UTF-8 all the same.
            string lossy = Encoding.UTF8.GetString(bytes);
            int lost = lossy.AsSpan().Count('\ufffd');
            if (lossy.Count(c => c > '\u007f') > 2 * lost) return lossy;
            // Bytes that mean nothing there either stay a sign that the row is then told for.
            return string.Concat(Windows.GetString(bytes).Select(
                c => c is >= '\u0080' and <= '\u009f' ? '\ufffd' : c));
        }
    }
}
