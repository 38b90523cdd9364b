using System.Diagnostics;
using System.Net.Http.Headers;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>The Cloud API's bodies to one account: Meta itself, or who passes them on.</summary>
/// <param name="messages">Where a number's messages go.</param>
/// <param name="media">Where a number's files go.</param>
/// <param name="sign">Puts the account's key on a request.</param>
internal sealed class MetaChannel(
    string name, ProviderLine line, Func<string, Uri> messages, Func<string, Uri> media,
    Action<HttpRequestHeaders> sign, OutboundOptions options) : IChannel
{
    public const string MetaName = "whatsapp-meta";
    public const string Dialog360Name = "whatsapp-360dialog";
    private const string Json = "application/json; charset=utf-8";

    public string Name => name;

    public Carries Carries =>
        Carries.Choices | Carries.Uploads | Carries.Pay | Carries.Quotations;

    public int TextMax => MetaBody.TextMax;

    public TimeSpan? OpenLeft => line.OpenLeft;

    public async Task<SendOutcome> SendAsync(Outgoing outgoing)
    {
        long startedAt = Stopwatch.GetTimestamp();
        SendOutcome outcome = await line.SendAsync(
            messages(outgoing.Number), new SentBytes(Json, MetaBody.Write(outgoing, options)),
            sign, MetaAnswer.OfMessage);
        OutboundMetrics.Attempted(name, SendOutcome.Word(outcome), startedAt);
        return outcome;
    }

    public Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file) => line.UploadAsync(
        media(phoneNumberId), MetaUpload.Body(fileName, mime, file), sign, MetaAnswer.OfMedia);

    public Remedy RemedyOf(SendOutcome.Refused refused) => MetaErrors.RemedyOf(refused);
}
