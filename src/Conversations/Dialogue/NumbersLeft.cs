using System.Globalization;
using System.Text.RegularExpressions;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Numbers of a message that a question about it does not show: whoever says yes to the
/// question should know that they are not in it.</summary>
internal static partial class NumbersLeft
{
    private const int ShownMax = 3;

    /// <summary>Behind the question; empty where every number is shown.</summary>
    public static string Words(ChatContext c, string asked)
    {
        if (!c.Heard.LeavesNumber || c.Message.Text is not { } text) return "";
        decimal[] left;
        try
        {
            left = [.. Of(text).Except(Of(asked))
                .Where(n => n != c.BillNumber).Take(ShownMax)];
        }
        catch (RegexMatchTimeoutException)
        {
            return "";
        }

        return left.Length == 0 ? "" : "\n" + LeftOverTexts.NotTaken(
            c.Chat.Language, string.Join(", ", left.Select(
                n => n.ToString("0.###", CultureInfo.InvariantCulture))));
    }

    /// <summary>The numbers of a text in digits of any script.</summary>
    internal static IEnumerable<decimal> Of(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            string digits = string.Concat(
                match.Value.Where(letter => letter != ',').Select(letter => char.IsDigit(letter)
                    ? (char)('0' + (int)char.GetNumericValue(letter)) : letter));
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out decimal number))
                yield return number;
        }
    }

    // "1,26,500" and "12.50"
    [GeneratedRegex(@"\p{Nd}{1,9}(?:,\p{Nd}{2,3})*(?:\.\p{Nd}{1,3})?",
        RegexOptions.CultureInvariant, 50)]
    private static partial Regex Number();
}
