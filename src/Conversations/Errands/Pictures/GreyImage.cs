using System.Globalization;
using System.Text;

namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>A small grey picture, one byte a point, white 255.</summary>
internal sealed record GreyImage(int Width, int Height, byte[] Points)
{
    private const int SideMax = 4_000;

    /// <summary>Reads the binary PGM format (P5, 8 bits).</summary>
    /// <returns>Null when it is not one.</returns>
    public static GreyImage? Read(byte[] pgm)
    {
        int at = 0;
        if (Word(pgm, ref at) != "P5" || !int.TryParse(Word(pgm, ref at),
                NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            || !int.TryParse(Word(pgm, ref at),
                NumberStyles.None, CultureInfo.InvariantCulture, out int height)
            || Word(pgm, ref at) != "255")
            return null;
        bool fits = width is > 0 and <= SideMax && height is > 0 and <= SideMax
            && pgm.Length - at == width * height;
        return fits ? new GreyImage(width, height, pgm[at..]) : null;
    }

    private static string Word(byte[] pgm, ref int at)
    {
        StringBuilder word = new();
        while (at < pgm.Length && word.Length < 12)
        {
            char c = (char)pgm[at++];
            if (!char.IsWhiteSpace(c)) word.Append(c);
            else if (word.Length > 0) break;
        }

        return word.ToString();
    }
}
