using System.Globalization;
using System.Text;
using ConverseErp.Platform.Programs;

namespace ConverseErp.Conversations.Errands.Pictures;

/// <summary>Writing in a picture as text, by Tesseract in English and Hindi. ImageMagick makes
/// the page level and evenly lit before.</summary>
/// <remarks>Both run as programs of their own with limits: pictures are hostile.</remarks>
internal sealed class PictureReader(PictureOptions options)
{
    private const int GreyBytesMax = 2_000_000;
    private const int PageBytesMax = 20_000_000;
    private const int TextBytesMax = 100_000;

    /// <summary>Between two readings of the same page.</summary>
    public const char NextReading = '\f';

    private const string Languages = "eng+hin";

    // A figure that is misread at one size is mostly read right at the other.
    private static readonly string[] Sizes = ["1600x1600", "2000x2000"];

    /// <returns>The packages that are missing here; null when all are there.</returns>
    public async Task<string?> LackAsync(CancellationToken cancel)
    {
        List<string> lack = [];
        ProgramResult convert = await BoundedProgram.RunAsync(
            "convert", ["-version"], default, Limits(TextBytesMax), cancel);
        if (convert.Code is { } code) lack.Add($"imagemagick ({code})");
        ProgramResult known = await BoundedProgram.RunAsync(
            "tesseract", ["--list-langs"], default, Limits(TextBytesMax), cancel);
        if (known.Code is not null)
        {
            lack.Add($"tesseract-ocr ({known.Code})");
        }
        else
        {
            string[] languages = Encoding.UTF8.GetString(known.Output).Split('\n');
            lack.AddRange(Languages.Split('+').Except(languages.Select(l => l.Trim()))
                .Select(language => "tesseract-ocr-" + language));
        }

        return lack.Count == 0 ? null : string.Join(", ", lack);
    }

    /// <summary>The lines of the page, read at two sizes.</summary>
    /// <returns>Text, or why there is none: picture-format, or a code of the program.</returns>
    public async Task<(string? Text, string? Code)> ReadAsync(
        byte[] picture, CancellationToken cancel)
    {
        if (FormatOf(picture) is not { } format) return (null, "picture-format");
        ProgramResult small = await ConvertAsync(
            picture, GreyBytesMax,
            [format + ":-", "-auto-orient", "-colorspace", "Gray", "-resize", "700x700>",
             "-depth", "8", "pgm:-"], cancel);
        if (small.Code is not null) return (null, small.Code);
        double lean = GreyImage.Read(small.Output) is { } grey ? Skew.AngleOf(grey) : 0;
        List<string> readings = [];
        foreach (string size in Sizes)
        {
            (string? text, string? code) = await ReadAsync(picture, format, size, lean, cancel);
            if (text is null) return (null, code);
            readings.Add(text.Replace(NextReading, '\n'));
        }

        return (string.Join(NextReading, readings), null);
    }

    private async Task<(string? Text, string? Code)> ReadAsync(
        byte[] picture, string format, string size, double lean, CancellationToken cancel)
    {
        ProgramResult page = await ConvertAsync(
            picture, PageBytesMax,
            [format + ":-", "-auto-orient", "-colorspace", "Gray",
             "-resize", size, "-blur", "0x0.9", "-filter", "triangle",
             // Divided by its own blurred light, the page is white in the shade as well. Blurred
             // small, which takes a tenth of the time.
             "(", "+clone", "-resize", "6%", "-blur", "0x1.5", "-resize", "1666.67%", ")",
             "-compose", "Divide_Src", "-composite",
             "-normalize", "-background", "white", "-rotate", Degrees(-lean), "-depth", "8",
             "pgm:-"], cancel);
        if (page.Code is not null) return (null, page.Code);
        ProgramResult text = await BoundedProgram.RunAsync(
            "tesseract", ["stdin", "stdout", "-l", Languages, "--psm", "6"], page.Output,
            Limits(TextBytesMax), cancel);
        return text.Code is null
            ? (Encoding.UTF8.GetString(text.Output), null)
            : (null, text.Code);
    }

    private Task<ProgramResult> ConvertAsync(
        byte[] picture, int outputMax, string[] arguments, CancellationToken cancel) =>
        BoundedProgram.RunAsync(
            "convert",
            ["-limit", "thread", "1", "-limit", "disk", "0", "-limit", "width", "12KP",
             "-limit", "height", "12KP", "-limit", "area", "64MP", .. arguments],
            picture, Limits(outputMax), cancel);

    private ProgramLimits Limits(int outputMax) => new(
        TimeSpan.FromSeconds(options.WithinSeconds), options.MemoryMegabytes * 1024L * 1024,
        outputMax);

    private static string Degrees(double angle) =>
        angle.ToString("0.0", CultureInfo.InvariantCulture);

    // By what the bytes are: the provider's word for it is the sender's word.
    private static string? FormatOf(ReadOnlySpan<byte> picture) =>
        picture is [0xFF, 0xD8, 0xFF, ..] ? "jpeg"
        : picture is [0x89, 0x50, 0x4E, 0x47, ..] ? "png"
        : picture.Length > 12 && picture.StartsWith("RIFF"u8) && picture[8..].StartsWith("WEBP"u8)
            ? "webp"
            : null;
}
