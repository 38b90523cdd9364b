using System.Globalization;
using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Choices as buttons or a list; typing the number always works as well, so the body
/// carries the numbers.</summary>
internal static class MetaChoices
{
    private const int ButtonsMax = 3;
    private const int ButtonTitleMax = 20;
    private const int ButtonBodyMax = 1024;
    private const int RowsMax = 10;
    private const int RowTitleMax = 24;
    private const int RowDescriptionMax = 72;
    private const int ButtonIdMax = 256;
    private const int RowIdMax = 200;
    private const int ListBodyMax = 4096;

    /// <summary>True when the choices can be tappable; otherwise they go as numbered text.
    /// </summary>
    public static bool Fit(SendMessage message)
    {
        if (message.Choices is not { Count: > 0 } choices) return false;
        if (message.Text.Length == 0) return false;
        if (choices.Any(c => c.Id.Length == 0 || string.IsNullOrWhiteSpace(c.Title)))
            return false;
        if (choices.DistinctBy(c => c.Id).Count() < choices.Count) return false;
        int bodyLength = TextLimit.LengthOf(Body(message));
        if (AsButtons(message)) return bodyLength <= ButtonBodyMax;
        // A list has no document header.
        return message.Bill is null && choices.Count <= RowsMax && bodyLength <= ListBodyMax
            && choices.All(c => c.Id.Length <= RowIdMax);
    }

    /// <summary>Buttons when they can show every title whole; a list when not.</summary>
    public static bool AsButtons(SendMessage message)
    {
        IReadOnlyList<Choice> choices = message.Choices!;
        if (choices.Count > ButtonsMax || choices.Any(c => c.Id.Length > ButtonIdMax))
            return false;
        return message.Bill is not null || choices.All(c =>
            TextLimit.LengthOf(c.Title) <= ButtonTitleMax);
    }

    /// <summary>The text with every choice and its number, unless it says them already.
    /// </summary>
    public static string Body(SendMessage message)
    {
        if (message.Choices is not { Count: > 0 } choices) return message.Text;
        if (Enumerable.Range(1, choices.Count).All(n => Says(message.Text, n)))
            return message.Text;
        StringBuilder body = new(message.Text.TrimEnd());
        for (int i = 0; i < choices.Count; i++)
        {
            if (body.Length > 0) body.Append('\n');
            body.Append(CultureInfo.InvariantCulture, $"{i + 1}) {choices[i].Title}");
        }

        return body.ToString();
    }

    /// <summary>Button titles: at most 20 characters and all different.</summary>
    public static string[] ButtonTitles(IReadOnlyList<Choice> choices) =>
        Titles(choices, ButtonTitleMax);

    /// <summary>Rows: at most 24 characters, the whole title below when it was cut.</summary>
    public static (string Title, string? Description)[] Rows(IReadOnlyList<Choice> choices)
    {
        string[] titles = Titles(choices, RowTitleMax);
        return [.. choices.Select((c, i) =>
            (titles[i], titles[i] == c.Title ? null : TextLimit.Cut(c.Title, RowDescriptionMax)))];
    }

    /// <summary>The list's button in the person's language; at most 20 characters.</summary>
    public static string ListButton(string language) => language switch
    {
        "hi" => "चुनिए",
        "hi-Latn" => "Chuniye",
        "mr" => "निवडा",
        "gu" => "પસંદ કરો",
        "bn" => "বেছে নিন",
        "ta" => "தேர்வு செய்க",
        "te" => "ఎంచుకోండి",
        "kn" => "ಆಯ್ಕೆ ಮಾಡಿ",
        "ml" => "തിരഞ്ഞെടുക്കൂ",
        "pa" => "ਚੁਣੋ",
        "or" => "ବାଛନ୍ତୁ",
        _ => "Choose",
    };

    private static string[] Titles(IReadOnlyList<Choice> choices, int lengthMax)
    {
        string[] titles = [.. choices.Select(c => TextLimit.Cut(c.Title.Trim(), lengthMax))];
        if (titles.Distinct(StringComparer.Ordinal).Count() == titles.Length) return titles;
        for (int i = 0; i < titles.Length; i++)
        {
            titles[i] = TextLimit.Cut(
                FormattableString.Invariant($"{i + 1}) {choices[i].Title.Trim()}"), lengthMax);
        }

        return titles;
    }

    private static bool Says(string text, int number)
    {
        string mark = number.ToString(CultureInfo.InvariantCulture) + ")";
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at = text.IndexOf(mark, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }
}
