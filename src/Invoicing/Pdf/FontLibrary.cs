namespace ConverseErp.Invoicing.Pdf;

/// <summary>All fonts of the bills, each loaded when it is first needed.</summary>
internal sealed class FontLibrary
{
    public const int FacesMax = WritingSystems.Count * 2;

    private readonly FontFace?[] faces = new FontFace?[FacesMax];
    private readonly Lock loading = new();
    private readonly string folder;

    /// <summary>Opens the folder and loads the Latin fonts, so that what is missing is known at
    /// start and not at the first bill.</summary>
    /// <exception cref="PdfSetupException">A library or a font is missing.</exception>
    public FontLibrary(PdfOptions options)
    {
        folder = options.FontFolder;
        FaceOf(WritingSystem.Latin, bold: false);
        FaceOf(WritingSystem.Latin, bold: true);
    }

    /// <exception cref="PdfSetupException">The font is missing.</exception>
    public FontFace FaceOf(WritingSystem system, bool bold)
    {
        int index = ((int)system * 2) + (bold ? 1 : 0);
        return Volatile.Read(ref faces[index]) ?? Load(system, bold, index);
    }

    private FontFace Load(WritingSystem system, bool bold, int index)
    {
        lock (loading)
        {
            if (faces[index] is FontFace there) return there;
            try
            {
                FontFace face = new(folder, system, bold, index);
                Volatile.Write(ref faces[index], face);
                return face;
            }
            catch (DllNotFoundException problem)
            {
                throw new PdfSetupException(
                    "HarfBuzz is missing: install the Debian packages libharfbuzz0b and "
                    + "libharfbuzz-subset0.", problem);
            }
        }
    }
}
