using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;

namespace ConverseErp.Outbound.Merging;

/// <summary>Which answers may leave as one message, and how it reads. Pure.</summary>
internal static class MergedWords
{
    private const string Between = "\n\n";

    /// <summary>Whether a message is no more than its words: an answer with nothing to tap, to
    /// open or to pay. The seller's copy of a bill may go as its words, which lead to the paper;
    /// the customer's bill is the paper.</summary>
    public static bool May(SendMessage message, MustBe mustBe) =>
        mustBe == MustBe.Any
        && message is
        {
            Purpose: Purpose.Answer, Text.Length: > 0, Choices: null or { Count: 0 },
            QuotedId: null or "", File: null, Pay: null, SmsOnly: false,
        }
        && (message.Bill is null || message.WordsSuffice);

    /// <summary>One message's words, as they stand in the merged one.</summary>
    public static string Of(SendMessage message, int lengthMax) => message.Bill is { } bill
        ? Paper.WithLink(message.Text, bill, lengthMax)
        : TextLimit.Cut(message.Text, lengthMax);

    /// <summary>The words with more behind them.</summary>
    /// <returns>Null when that is too long.</returns>
    public static string? Joined(string words, SendMessage next, int lengthMax)
    {
        string both = words + Between + Of(next, lengthMax);
        return TextLimit.LengthOf(both) <= lengthMax ? both : null;
    }
}
