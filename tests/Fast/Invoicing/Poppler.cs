using System.ComponentModel;
using System.Diagnostics;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Reads PDFs the way other programs do, with Debian's poppler-utils.</summary>
internal static class Poppler
{
    /// <summary>The text of a PDF, in the order of drawing.</summary>
    public static string TextOf(byte[] pdf)
    {
        using Folder folder = new(pdf);
        Run("pdftotext", "-raw", "-enc", "UTF-8", folder.Pdf, folder.Other("txt"));
        return File.ReadAllText(folder.Other("txt"));
    }

    /// <summary>What pdfinfo says, by its labels.</summary>
    public static Dictionary<string, string> InfoOf(byte[] pdf)
    {
        using Folder folder = new(pdf);
        string text = Run("pdfinfo", folder.Pdf);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal);
    }

    /// <summary>The fonts: each line of pdffonts below its heading.</summary>
    public static string[] FontsOf(byte[] pdf)
    {
        using Folder folder = new(pdf);
        return Run("pdffonts", folder.Pdf)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
    }

    /// <summary>The first page as a grey PNG.</summary>
    public static byte[] PictureOf(byte[] pdf, int dotsPerInch)
    {
        using Folder folder = new(pdf);
        Run("pdftoppm", "-gray", "-png", "-singlefile", "-r", $"{dotsPerInch}",
            folder.Pdf, folder.Other("picture"));
        return File.ReadAllBytes(folder.Other("picture.png"));
    }

    private static string Run(string tool, params string[] arguments)
    {
        ProcessStartInfo start = new(tool, arguments)
        {
            UseShellExecute = false, RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> complaints = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            // Poppler repairs what it can and says so: that is a fault of ours.
            Assert.Equal("", complaints.Result);
            Assert.Equal(0, process.ExitCode);
            return output;
        }
        catch (Win32Exception problem)
        {
            throw new InvalidOperationException(
                $"{tool} is missing: install the Debian package poppler-utils.", problem);
        }
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("converse-bill-");

        public Folder(byte[] pdf) => File.WriteAllBytes(Pdf, pdf);

        public string Pdf => Other("pdf");

        public string Other(string name) => Path.Combine(folder.FullName, "bill." + name);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
