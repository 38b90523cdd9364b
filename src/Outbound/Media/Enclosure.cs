using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Media;

/// <summary>The file that goes with a message: a bill, or what is passed on.</summary>
internal sealed record Enclosure(string Blob, string Mime, string FileName)
{
    /// <returns>Null for words alone.</returns>
    public static Enclosure? Of(SendMessage message) => message switch
    {
        { Bill: { } bill } => new Enclosure(bill.Blob, "application/pdf", bill.FileName),
        // The provider wants the type without what may follow it: "audio/ogg; codecs=opus".
        { File: { } file } => new Enclosure(
            file.Blob, file.Mime.Split(';')[0].Trim(), file.FileName),
        _ => null,
    };
}
