namespace ConverseErp.Invoicing.Pdf;

/// <summary>Where the fonts of the bills are.</summary>
public sealed class PdfOptions
{
    /// <summary>Holds NotoSans-Regular.ttf and its kin, as Debian's fonts-noto-core does.</summary>
    public string FontFolder { get; set; } = "/usr/share/fonts/truetype/noto";
}

/// <summary>Something that bills cannot be drawn without is not installed.</summary>
/// <remarks>The message names the missing thing and the Debian package that brings it.</remarks>
public sealed class PdfSetupException : Exception
{
    public PdfSetupException()
    {
    }

    public PdfSetupException(string message) : base(message)
    {
    }

    public PdfSetupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
