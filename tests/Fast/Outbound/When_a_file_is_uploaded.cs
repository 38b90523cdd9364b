using System.Text;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_file_is_uploaded
{
    [Theory]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("image/svg+xml", "image/svg+xml")]
    [InlineData("pdf", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    [InlineData("a/b/c", "application/octet-stream")]
    [InlineData("text/plain; charset=utf-8", "application/octet-stream")]
    [InlineData("text/plain\r\nX-Other: 1", "application/octet-stream")]
    [InlineData("text/\"plain\"", "application/octet-stream")]
    [InlineData("टेक्स्ट/सादा", "application/octet-stream")]
    public async Task What_its_sender_calls_its_type_is_no_header_of_ours(
        string mime, string written)
    {
        using SentBytes body = MetaUpload.Body("bill.pdf", mime, new byte[] { 1 });

        string text = Encoding.ASCII.GetString(await body.ReadAsByteArrayAsync());

        Assert.Contains($"name=\"type\"\r\n\r\n{written}\r\n--", text, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Type: {written}\r\n\r\n", text, StringComparison.Ordinal);
    }
}
