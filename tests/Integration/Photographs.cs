using System.Diagnostics;
using System.Globalization;

namespace ConverseErp.Tests.Integration;

/// <summary>Pictures that look as if a phone had taken them: paper on a table, leaning, in
/// uneven light, with noise.</summary>
internal static class Photographs
{
    private const string Font =
        "/usr/share/fonts/truetype/noto/NotoSansMono-Regular.ttf";

    /// <param name="text">The lines as printed.</param>
    /// <param name="lean">Degrees, clockwise.</param>
    /// <param name="noise">0.5 as a good phone by day, 1.5 as a poor one in the evening.</param>
    public static Task<byte[]> OfAsync(
        string text, double lean, double noise, int points = 30)
    {
        Assert.True(File.Exists(Font), Font + " is missing");
        return ConvertAsync(
        [
            "-size", "1100x1000", "xc:#f4efe2", "-font", Font, "-pointsize", Number(points),
            "-fill", "#26262a", "-interline-spacing", "10", "-annotate", "+40+80", text,
            .. Photographed(lean, noise),
        ]);
    }

    /// <summary>A list in Devanagari, whose signs must be shaped.</summary>
    public static Task<byte[]> OfHindiAsync(string text, double lean, double noise) =>
        ConvertAsync(
        [
            "-size", "1100x1000", "xc:#f4efe2",
            "(", "-background", "#f4efe2", "-fill", "#26262a", "-density", "200",
            $"pango:<span font='Noto Sans Devanagari 18'>{text}</span>", ")",
            "-geometry", "+40+80", "-compose", "over", "-composite",
            .. Photographed(lean, noise),
        ]);

    /// <summary>Flowers and no goods.</summary>
    public static Task<byte[]> GoodMorningAsync() => ConvertAsync(
    [
        "-size", "800x800", "gradient:orange-purple", "-font", Font, "-pointsize", "60",
        "-fill", "white", "-gravity", "center", "-annotate", "0",
        "Good Morning\nHave a nice day", "-quality", "80", "jpeg:-",
    ]);

    /// <summary>Clean, small and made by a computer: a PNG.</summary>
    public static Task<byte[]> LogoAsync() => ConvertAsync(
    [
        "-size", "120x60", "xc:white", "-fill", "navy", "-draw", "circle 60,30 60,10",
        "-depth", "8", "png24:-",
    ]);

    private static string[] Photographed(double lean, double noise) =>
    [
        // Light from the upper left.
        "(", "-size", "1100x1000", "xc:", "-sparse-color", "bilinear",
        "0,0 #ffffff 1100,0 #e8e8e8 0,1000 #b8b8b8 1100,1000 #949494", ")",
        "-compose", "multiply", "-composite",
        "-background", "#6b5b4a", "-rotate", Number(lean),
        "-virtual-pixel", "edge", "-distort", "Perspective",
        "0,0 20,10 1100,0 1080,30 0,1000 0,990 1100,1000 1090,980",
        "-blur", "0x0.8", "-attenuate", Number(noise), "-seed", "7", "+noise", "Gaussian",
        "-quality", "70", "jpeg:-",
    ];

    private static async Task<byte[]> ConvertAsync(string[] arguments)
    {
        ProcessStartInfo info = new("/usr/bin/convert")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        using Process process = Process.Start(info)!;
        using MemoryStream picture = new();
        await process.StandardOutput.BaseStream.CopyToAsync(picture);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return picture.ToArray();
    }

    private static string Number(double value) =>
        value.ToString(CultureInfo.InvariantCulture);
}
