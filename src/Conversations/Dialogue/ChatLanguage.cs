using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The language of a chat. "help" and "2 Maggi cash" are said in every language: a chat
/// changes its language only with a whole sentence, with a script of its own, or when told to.
/// </summary>
internal static class ChatLanguage
{
    private const int SentenceWords = 5;
    private const int TellingWords = 2;

    // "home delivery kar dena Flat 4" is Hinglish, however many of its words are English.
    private static readonly HashSet<string> Hindi = new(StringComparer.Ordinal)
    {
        "ek", "kar", "karo", "kardo", "karna", "dena", "dedo", "bhej", "bhejo", "bhejdo", "hai",
        "hain", "ka", "ki", "ke", "ko", "se", "mein", "nahi", "chahiye", "kitna", "kitne", "aur",
        "bhi", "wala", "wali", "bhai", "bhaiya", "ji", "haan", "lao", "dijiye", "udhaar",
    };

    /// <param name="usual">The language of the member or the shop.</param>
    /// <returns>Null while nothing has told it.</returns>
    public static string? Of(
        ChatState state, Heard heard, ChatReceived message, Catalogue catalogue, string usual)
    {
        if (state.LanguageSet || heard.Spoken is not { } spoken || !Speech.Speaks(spoken))
            return state.Language;
        if (SharedScript.Keeps(spoken, state.Language ?? usual, message.Text ?? ""))
            return state.Language;
        string[] words = (message.Text ?? "").Split(
            [' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (spoken == "en" && words.Any(w => Hindi.Contains(w.ToLowerInvariant())))
            return state.Language;
        bool certain = Speech.ShownByScript(spoken)
            || (words.Length >= SentenceWords && words.Count(w => Tells(heard, w)) >= TellingWords
                && (spoken != "en" || !heard.Lines.Any(l => IsAlias(catalogue, l))));
        return certain ? spoken : state.Language;
    }

    // "2 kg chini cash" is not English: chini is no part of the name Sugar.
    private static bool IsAlias(Catalogue catalogue, HeardLine line) =>
        catalogue.Products.FirstOrDefault(p => p.Id == line.Product) is { } product
        && !product.Name.Contains(line.Spoken, StringComparison.OrdinalIgnoreCase);

    // A list of goods is the same in every language.
    private static bool Tells(Heard heard, string word) =>
        word.All(char.IsLetter) && Units.Parse(word) is null
        && !heard.Lines.Any(l => l.Spoken.Contains(word, StringComparison.OrdinalIgnoreCase));
}
