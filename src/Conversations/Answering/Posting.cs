using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Conversations.Answering;

/// <summary>Words for one person.</summary>
/// <param name="Id">Follows from what it is about, so that a repeat is known.</param>
internal sealed record Reply(
    MessageId Id, Purpose Purpose, string Text, AttachedBill? Bill = null,
    IReadOnlyList<Choice>? Choices = null, AttachedFile? File = null)
{
    /// <summary>About money that came or is said to have come: it waits for no other words.
    /// </summary>
    public bool OfMoney { get; init; }

    /// <summary>Its words may go without its bill.</summary>
    public bool WordsSuffice { get; init; }

    /// <summary>What goes by SMS in its place when WhatsApp does not carry it.</summary>
    public SmsForm? Sms { get; init; }

    /// <summary>What goes in its place while the person's window is closed.</summary>
    public TemplateForm? Template { get; init; }
}

/// <summary>Hands replies to Outbound, in the order of the sending number.</summary>
internal static class Posting
{
    private const int TextMax = 4096;
    private const int CaptionMax = 1024;

    public static void Send(
        ShopWriter writer, ChatReference to, Reply reply, DateTimeOffset now)
    {
        int max = reply.Bill is null && reply.File is null ? TextMax : CaptionMax;
        string text = reply.Text.Length <= max ? reply.Text : reply.Text[..(max - 1)] + "…";
        Envelope packed = Envelopes.Pack(
            reply.Id, writer.Business, new PartitionKey(to.PhoneNumberId), new SendMessage(
                reply.Id, to.PhoneNumberId, to.Bsuid, to.Phone, to.Language, reply.Purpose, text,
                reply.Bill, reply.Choices, null, now)
            {
                File = reply.File, Sms = reply.Sms, WordsSuffice = reply.WordsSuffice,
                Template = reply.Template,
            },
            fromProvider: false);
        writer.Forward(packed with
        {
            To = reply switch
            {
                { OfMoney: true } => LaneAddress.OutboundMoney,
                { Purpose: Purpose.Digest or Purpose.Reminder } => LaneAddress.OutboundReports,
                _ => packed.To,
            },
        });
    }
}
