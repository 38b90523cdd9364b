using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Ids that follow from the broadcast and the person: whoever makes the message, and
/// how often, it is the same one, and one message goes at most once.</summary>
internal static class BroadcastIds
{
    /// <param name="recipient">Phone with plus, or BSUID.</param>
    public static MessageId Message(Guid broadcast, string recipient)
    {
        byte[] person = Encoding.UTF8.GetBytes(recipient);
        byte[] input = [.. broadcast.ToByteArray(bigEndian: true), .. person];
        return new MessageId(new Guid(SHA256.HashData(input).AsSpan(0, 16), bigEndian: true));
    }
}
