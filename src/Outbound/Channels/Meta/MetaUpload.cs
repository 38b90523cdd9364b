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
        // The type is what the sender's phone said it is: no word of it may be a header of ours.
        string type = IsType(mime) ? mime : "application/octet-stream";
        byte[] before = Encoding.ASCII.GetBytes(
            Field("messaging_product", "whatsapp") + Field("type", type)
            + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; "
            + $"filename=\"{safe}\"\r\nContent-Type: {type}\r\n\r\n");
        byte[] after = Encoding.ASCII.GetBytes($"\r\n--{Boundary}--\r\n");
        return new SentBytes($"multipart/form-data; boundary={Boundary}", before, file, after);
    }

    private static bool IsType(string mime) => mime.Split('/') is [var kind, var sub]
        && IsToken(kind) && IsToken(sub);

    // RFC 6838: what a registered name is made of.
    private static bool IsToken(string name) => name.Length is > 0 and <= 127
        && char.IsAsciiLetterOrDigit(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$&-^_.+".Contains(c));

    private static string Field(string name, string value) =>
        $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n";
}
