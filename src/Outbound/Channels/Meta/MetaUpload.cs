using System.Text;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>The multipart body of <c>POST /{phone_number_id}/media</c>, written by hand: three
/// parts and one copy less.</summary>
internal static class MetaUpload
{
    private const string Boundary = "converse-erp-7f3a9c51d2e84b06";

    public static SentBytes Body(string fileName, string mime, ReadOnlyMemory<byte> file)
    {
        // Quotes, line ends and other control characters would end the header early.
        string safe = new([.. TextLimit.OneLine(fileName, 120)
            .Select(c => c is '"' or '\\' || !char.IsAscii(c) ? '_' : c)]);
        byte[] before = Encoding.ASCII.GetBytes(
            Field("messaging_product", "whatsapp") + Field("type", mime)
            + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; "
            + $"filename=\"{safe}\"\r\nContent-Type: {mime}\r\n\r\n");
        byte[] after = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");
        return new SentBytes($"multipart/form-data; boundary={Boundary}", before, file, after);
    }

    private static string Field(string name, string value) =>
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";
}
