using ConverseErp.Conversations.Understanding.Choosing;

namespace ConverseErp.Conversations.Understanding;

/// <summary>Reads a chat message of a shop: deterministic, without I/O, in bounded time, and
/// never with an exception, whatever the text.</summary>
public static class Understander
{
    /// <summary>Longer messages are not read.</summary>
    public const int TextCharsMax = 20_000;

    /// <summary>Messages of more lines are not read.</summary>
    public const int TextLinesMax = 500;

    [ThreadStatic]
    private static MessageReader? _reader;

    /// <summary>What the message asks for, in the words of one shop.</summary>
    /// <param name="shop">The shop's products, parties and learned words.</param>
    /// <param name="message">The message and who sent it.</param>
    /// <returns>Never null; <see cref="Intents.Unknown"/> when nothing fits.</returns>
    public static Understood Understand(ShopLexicon shop, SpokenMessage message)
    {
        ArgumentNullException.ThrowIfNull(shop);
        ArgumentNullException.ThrowIfNull(message);
        if (string.IsNullOrWhiteSpace(message.Text)) return Nothing("empty");
        if (message.Text.Length > TextCharsMax) return Nothing("too-long");
        if (message.Text.AsSpan().Count('\n') >= TextLinesMax) return Nothing("too-many-lines");
        MessageReader reader = _reader ??= new MessageReader();
        return reader.Read(shop, message);
    }

    private static Understood Nothing(string rule) =>
        new() { Intent = Intents.Unknown, Why = [new Reason(rule)] };
}
