using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Front;

/// <summary>One message on a shared number: what is known of its sender, and what follows.
/// </summary>
internal sealed class FrontTurn(MessageId id, ChatReceived chat, byte[][] hashes)
{
    private readonly List<Envelope> _sends = [];

    public MessageId Id => id;

    public ChatReceived Chat => chat;

    /// <summary>The sender's, BSUID first.</summary>
    public byte[][] Hashes => hashes;

    /// <summary>The message had its effect before.</summary>
    public bool Seen { get; set; }

    public FrontChat Before { get; set; } = FrontChat.None;

    /// <summary>The shops the sender belongs to, members' first.</summary>
    public List<SenderShop> Shops { get; } = [];

    /// <summary>The chat as it is to be kept; null when nothing changes.</summary>
    public FrontChat? After { get; private set; }

    /// <summary>A shop that the sender joins.</summary>
    public BusinessId? Joins { get; set; }

    public IReadOnlyList<Envelope> Sends => _sends;

    public string Text => chat.Text ?? "";

    public void Keep(FrontChat after) => After = after with { Version = Before.Version + 1 };

    /// <summary>Hands a message to the shop's conversations under the id it came with.</summary>
    public void Forward(BusinessId shop, MessageId message, ChatReceived content) =>
        _sends.Add(Envelopes.Pack(
            message, shop, PartitionKey.Of(shop), content, fromProvider: true));

    /// <summary>Answers the sender. The id follows from the message that is answered, so that a
    /// redelivery does not send twice.</summary>
    public void Reply(
        string text, IReadOnlyList<Choice>? choices, string language, BusinessId shop)
    {
        MessageId reply = ReplyId(id);
        SendMessage message = new(
            reply, chat.PhoneNumberId, chat.Sender.Bsuid, chat.Sender.Phone, language,
            Purpose.Onboarding, text, null, choices, null, chat.ReceivedAt);
        _sends.Add(Envelopes.Pack(
            reply, shop, new PartitionKey(chat.PhoneNumberId), message, fromProvider: false));
    }

    internal static MessageId ReplyId(MessageId answered)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes("front-reply\n" + answered.Value), hash);
        // Version 8, custom: the bits say so, the rest is the hash.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new MessageId(new Guid(hash[..16], bigEndian: true));
    }
}
