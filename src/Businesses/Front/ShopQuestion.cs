using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Front;

/// <summary>What became of an answer to "which shop?".</summary>
/// <param name="Chosen">The shop that is meant; null when none was.</param>
/// <param name="Tried">The person did try to answer: the text is not an order to be kept.
/// </param>
internal readonly record struct ShopHeard(ShopOption? Chosen, bool Tried);

/// <summary>"Which shop?": asked once, answered by number, name or tap.</summary>
internal static class ShopQuestion
{
    public const string ShopChoice = "front:shop:";

    /// <summary>Shops that are listed; more are found by their names.</summary>
    public const int ListedMax = 9;

    /// <summary>Messages that wait for the answer; more would no longer be a dialogue.</summary>
    public const int HeldMax = 20;

    public static (string Text, IReadOnlyList<Choice> Choices) Ask(
        IReadOnlyList<ShopOption> options, FrontTexts texts, bool again)
    {
        Choice[] choices = [.. options.Take(ListedMax).Select(
            o => new Choice(ShopChoice + o.Business, o.Name))];
        string text = FrontTexts.Fill(
            again ? texts.ShopAgain : texts.ShopQuestion,
            ("choices", FrontWords.Numbered(choices)));
        return (text, choices);
    }

    public static ShopHeard Hear(
        IReadOnlyList<ShopOption> options, string? text, string? replyId)
    {
        if (replyId?.StartsWith(ShopChoice, StringComparison.Ordinal) == true)
        {
            string id = replyId[ShopChoice.Length..];
            return new ShopHeard(
                options.FirstOrDefault(o => o.Business.ToString() == id), Tried: true);
        }

        if (string.IsNullOrWhiteSpace(text)) return new ShopHeard(null, Tried: false);
        if (FrontWords.Number(text) is { } number)
        {
            bool listed = number >= 1 && number <= Math.Min(options.Count, ListedMax);
            return new ShopHeard(listed ? options[number - 1] : null, Tried: true);
        }

        if (FrontWords.SwitchTo(text) is { } name)
            return new ShopHeard(Named(options, name, loosely: true), Tried: true);
        return new ShopHeard(Named(options, text, loosely: true), FrontWords.IsSwitch(text));
    }

    /// <summary>The one shop of that name.</summary>
    /// <param name="options">The person's shops.</param>
    /// <param name="said">What was typed.</param>
    /// <param name="loosely">Also by a part of the name that only one shop has.</param>
    public static ShopOption? Named(
        IReadOnlyList<ShopOption> options, string said, bool loosely)
    {
        string spoken = SpokenText.Normalise(said);
        if (spoken.Length == 0) return null;
        ShopOption[] exact =
            [.. options.Where(o => SpokenText.Normalise(o.Name) == spoken)];
        if (exact.Length == 1) return exact[0];
        if (exact.Length > 1 || !loosely || spoken.Length < 3) return null;
        string[] words = spoken.Split(' ');
        ShopOption[] partly = [.. options.Where(o => HasWords(o.Name, words))];
        return partly.Length == 1 ? partly[0] : null;
    }

    private static bool HasWords(string name, string[] words)
    {
        string[] own = SpokenText.Normalise(name).Split(' ');
        return words.All(w => own.Any(o => o == w
            || (w.Length >= 4 && SpokenText.Distance(o, w, 1) <= 1)));
    }
}
