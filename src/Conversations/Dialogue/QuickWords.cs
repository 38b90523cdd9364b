using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Three buttons under "I did not get that", while no model can be asked: what shops
/// want most, as if it had been written.</summary>
internal static class QuickWords
{
    private const string Prefix = "say:";

    // Words that the rules understand in every chat.
    private static readonly string[] Words = ["stock check", "help", "invoice"];

    public static IReadOnlyList<Choice> Of(Phrases phrases) =>
    [
        new Choice(Prefix + Words[0], phrases.StockButton),
        new Choice(Prefix + Words[1], phrases.OrderButton),
        new Choice(Prefix + Words[2], phrases.BillButton),
    ];

    /// <summary>A tap on one of them is a message with its words; any other stays as it is.
    /// </summary>
    public static ChatReceived Spoken(ChatReceived message) =>
        message.ReplyId is { } tapped && tapped.StartsWith(Prefix, StringComparison.Ordinal)
            && Words.Contains(tapped[Prefix.Length..], StringComparer.Ordinal)
            ? message with { Text = tapped[Prefix.Length..], ReplyId = null, Kind = "text" }
            : message;
}
