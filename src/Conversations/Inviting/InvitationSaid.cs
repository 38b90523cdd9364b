using System.Collections.Frozen;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Inviting;

/// <summary>A yes or a no that agrees to something, said alone. "ok", "theek hai" and a thumb are
/// what people answer to any bill: they agree to nothing.</summary>
internal static class InvitationSaid
{
    private const int WordsMax = 3;
    private const int TextMax = 40;

    private static readonly FrozenSet<string> Yes = DigestSaid.Words("""
        haan han haa ha hanji haanji yes yess ho hoy hoi hyan aam aama aamaam amaam avunu avnu haudu
        houdu howdu aaho हाँ हां हा हो होय હા હાં হ্যাঁ হ্যা হাঁ ஆம் ஆமாம் ஆமா అవును ಹೌದು ਹਾਂ
        ਹਾਂਜੀ ਆਹੋ
        """);

    private static readonly FrozenSet<string> No = DigestSaid.Words("""
        nahi nahin nhi nai no nope na naa nako nko naahi naa nathi illai vendam vendaam venda vaddu
        kadu ledu beda illa नहीं नही ना नको नाही નહીં નહિ ના નથી না নাহ வேண்டாம் இல்லை వద్దు కాదు
        ಬೇಡ ಇಲ್ಲ ਨਹੀਂ ਨਾ
        """);

    private static readonly FrozenSet<string> Fillers = DigestSaid.Words("""
        ji please pls chahiye thanks जी चाहिए જી જોઈએ জি চাই ਜੀ ਚਾਹੀਦਾ
        """);

    /// <returns>Whether it agrees; null when it is neither.</returns>
    public static bool? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        string[] words = LearnedBook.Plain(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > WordsMax) return null;
        bool yes = words.Any(Yes.Contains), no = words.Any(No.Contains);
        return yes == no || !words.All(
            w => Yes.Contains(w) || No.Contains(w) || Fillers.Contains(w))
            ? null
            : yes;
    }
}
