using System.Security.Cryptography;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Ids that follow from others, so that a repeat has the same.</summary>
internal static class ReplyTimers
{
    public const int TriesMax = 10;

    /// <summary>The id of the n-th look whether a bill came.</summary>
    public static MessageId Id(OrderId order, int attempt) =>
        new(Derived(order.Value, "reply-due-" + attempt));

    /// <summary>All of them, to take back whichever waits.</summary>
    public static Guid[] Ids(OrderId order) =>
        [.. Enumerable.Range(0, TriesMax + 1).Select(i => Id(order, i).Value)];

    /// <summary>The message to one person about one thing.</summary>
    public static MessageId Message(Guid about, string to) => new(Derived(about, to));

    private static Guid Derived(Guid from, string purpose)
    {
        Span<byte> input = stackalloc byte[80];
        from.TryWriteBytes(input);
        int length = 16 + Encoding.UTF8.GetBytes(purpose, input[16..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(input[..length], hash);
        return new Guid(hash[..16]);
    }
}
