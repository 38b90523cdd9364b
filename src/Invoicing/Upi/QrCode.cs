using System.Collections;
using ConverseErp.Invoicing.Pdf;
using QRCoder;

namespace ConverseErp.Invoicing.Upi;

/// <summary>Texts as QR codes.</summary>
internal static class QrCode
{
    private const int QuietZone = 4;

    /// <summary>Encodes a text with medium error correction (15 % may be lost).</summary>
    /// <returns>The code without its quiet zone; null when the text is too long for any.</returns>
    public static ModuleGrid? Of(string text)
    {
        const int bytesMax = 2331;
        if (System.Text.Encoding.UTF8.GetByteCount(text) > bytesMax) return null;
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        List<BitArray> rows = code.ModuleMatrix;
        ModuleGrid grid = new(rows.Count - (2 * QuietZone));
        for (int row = 0; row < grid.Size; row++)
            for (int column = 0; column < grid.Size; column++)
                grid[row, column] = rows[row + QuietZone][column + QuietZone];
        return grid;
    }
}
