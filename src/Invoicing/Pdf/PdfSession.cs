namespace ConverseErp.Invoicing.Pdf;

/// <summary>All that one thread needs to draw documents, kept from one to the next.</summary>
internal sealed class PdfSession : IDisposable
{
    private readonly FontUse?[] uses = new FontUse?[FontLibrary.FacesMax];
    private readonly Shaper shaper;

    public PdfSession(FontLibrary library)
    {
        shaper = new Shaper(library);
        for (int bold = 0; bold < 2; bold++)
            uses[bold] = new FontUse(library.FaceOf(WritingSystem.Latin, bold == 1));
        Canvas = new PageCanvas(Document, uses);
        Text = new Typesetter(shaper, library, Canvas);
    }

    public PdfDocument Document { get; } = new();

    public PageCanvas Canvas { get; }

    public Typesetter Text { get; }

    public void Start()
    {
        foreach (FontUse? use in uses) use?.Clear();
        shaper.StartDocument();
        Document.Start();
        Canvas.StartDocument();
    }

    public byte[] Finish(string title, string author, DateOnly day)
    {
        Canvas.EndDocument();
        return Document.Finish(title, author, day);
    }

    public void Dispose() => shaper.Dispose();
}
