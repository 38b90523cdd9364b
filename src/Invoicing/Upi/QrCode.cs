using System.Collections;
using System.Text;
using ConverseErp.Invoicing.Pdf;
using QRCoder;

namespace ConverseErp.Invoicing.Upi;

/// <summary>Texts as QR codes.</summary>
internal static class QrCode
{
    private const int QuietZone = 4;
    private const int BytesMax = 2331;

    /// <summary>Encodes a text with medium error correction (15 % may be lost).</summary>
    /// <returns>The code without its quiet zone; null when the text is too long for any.</returns>
    public static ModuleGrid? Of(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > BytesMax) return null;
        // A portal's code is long: with less to correct its modules are larger on paper.
        return QrEncoder.Encode(bytes) ?? Large(bytes, QRCodeGenerator.ECCLevel.L);
    }

    /// <summary>Signed e-invoice codes are this long, and rare.</summary>
    internal static ModuleGrid Large(
        byte[] bytes, QRCodeGenerator.ECCLevel level = QRCodeGenerator.ECCLevel.M)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(bytes, level);
        List<BitArray> rows = code.ModuleMatrix;
        ModuleGrid grid = new(rows.Count - (2 * QuietZone));
        for (int row = 0; row < grid.Size; row++)
            for (int column = 0; column < grid.Size; column++)
                grid[row, column] = rows[row + QuietZone][column + QuietZone];
        return grid;
    }
}
