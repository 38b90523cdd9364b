using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Accountants;

/// <summary>What is said of the shop's accountant.</summary>
internal enum AccountantWish
{
    /// <summary>"CA ka number 98… jodo".</summary>
    Invite,

    /// <summary>"CA hatao".</summary>
    End,

    /// <summary>"CA kaun hai".</summary>
    List,

    /// <summary>"CA ke sawaal".</summary>
    Questions,
}

/// <summary>A sentence about the accountant. Every word must belong to it; beside a phone number
/// a name may stand.</summary>
/// <param name="Phone">As it was written.</param>
/// <param name="Called">The name beside it.</param>
internal sealed partial record AccountantSaid(
    AccountantWish Wish, string? Phone, string? Called)
{
    private const int TextMax = 80;
    private const int NameWordsMax = 3;

    private static readonly HashSet<string> Whom = Words(
        "ca accountant munim muneem munimji मुनीम सीए सीएला सीएचा सीएचे अकाउंटेंट अकाउंटंट लेखापाल "
        + "मुनीमजी સીએ એકાઉન્ટન્ટ મુનીમ সিএ অ্যাকাউন্ট্যান্ট হিসাবরক্ষক சிஏ சிஏவை கணக்காளர் "
        + "கணக்காளரை సీఏ సిఎ సీఏను అకౌంటెంట్ అకౌంటెంట్ను ಸಿಎ ಅಕೌಂಟೆಂಟ್ ಅಕೌಂಟೆಂಟನ್ನು ਸੀਏ ਅਕਾਊਂਟੈਂਟ "
        + "ਮੁਨੀਮ");

    private static readonly HashSet<string> Adds = Words(
        "jodo jod jodiye jodlo joddo add invite bulao jodva jodi serisi cherchu cherchandi "
        + "जोड़ो जोड़ जोड़िए जोड़ें जोडा जोड ઉમેરો જોડો যোগ যুক্ত சேர் சேர்க்கவும் சேருங்கள் "
        + "చేర్చు చేర్చండి ಸೇರಿಸಿ ಸೇರಿಸು ਜੋੜੋ ਜੋੜ");

    private static readonly HashSet<string> Ends = Words(
        "hatao hata hatado hataiye remove nikalo nikal nikaldo hatav kadho kadha "
        + "हटाओ हटा हटाइए निकालो निकाल काढा काढून હટાવો કાઢો সরাও সরান বাদ நீக்கு நீக்கவும் "
        + "నీక్కు తీసేయి తీసేయండి తొలగించు తొలగించండి ತೆಗೆ ತೆಗೆಯಿರಿ ತೆಗೆದುಹಾಕಿ ਹਟਾਓ ਹਟਾ ਕੱਢੋ");

    private static readonly HashSet<string> Who = Words(
        "kaun kon koun who list कौन कोण कोन લિસ્ટ કોણ কে யார் ఎవరు ಯಾರು ਕੌਣ");

    private static readonly HashSet<string> Asked = Words(
        "sawal sawaal sawalo sawaalon question questions prashn prashna सवाल प्रश्न સવાલ પ્રશ્ન "
        + "প্রশ্ন கேள்வி கேள்விகள் ప్రశ్న ప్రశ్నలు ಪ್ರಶ್ನೆ ಪ್ರಶ್ನೆಗಳು ਸਵਾਲ");

    private static readonly HashSet<string> Fillers = Words(
        "ka ki ke ko se number no phone mobile do de dijiye please access ji mera meri mere "
        + "hamare hamara apne naya new my the our is hai hain kar karo kardo dikhao show batao "
        + "का की के को से नंबर नम्बर दो दे दीजिए है हैं जी मेरा मेरे हमारे नया करो कर दिखाओ बताओ "
        + "चा चे ला द्या करा आहे दाखवा નો ના ને નંબર છે કરો બતાવો এর নম্বর নাম্বার করো করুন কর দাও "
        + "দিন দেখাও எண் எண்ணை நம்பர் నంబర్ నంబర్ను ను ನಂಬರ್ ಸಂಖ್ಯೆ ನನ್ನ ਦਾ ਦੇ ਨੰਬਰ ਨੂੰ ਕਰੋ ਹੈ "
        + "ਦਿਖਾਓ");

    // A name is none of these: somebody only thinks aloud.
    private static readonly HashSet<string> Doubts = Words(
        "nahi nahin mat na not dont baad kal parso kya agar if later kabhi hoga tha thi wala "
        + "नहीं मत ना बाद कल क्या अगर नाही नको ના નહીં না வேண்டாம் వద్దు ಬೇಡ ਨਹੀਂ");

    /// <summary>Null when the sentence is about something else.</summary>
    public static AccountantSaid? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax } || text.Contains('?')) return null;
        string plain = Digits(text).Replace("c.a.", "ca", StringComparison.OrdinalIgnoreCase)
            .Replace("c.a", "ca", StringComparison.OrdinalIgnoreCase);
        Match phone = Number().Match(plain);
        string rest = phone.Success ? plain.Remove(phone.Index, phone.Length) : plain;
        string[] words = LearnedBook.Plain(rest).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(Whom.Contains) || words.Any(Doubts.Contains)) return null;
        if (Wished(words) is not { } wish) return null;
        string[] others = [.. words.Where(w => !Belongs(w))];
        bool named = wish == AccountantWish.Invite && phone.Success;
        if (others.Length > (named ? NameWordsMax : 0) || (wish, phone.Success)
            is (AccountantWish.Invite, false) or (not (AccountantWish.Invite
                or AccountantWish.End), true))
            return null;
        return new AccountantSaid(
            wish, phone.Success ? phone.Value.Trim() : null,
            others.Length == 0 ? null : NameIn(rest, others));
    }

    private static AccountantWish? Wished(string[] words)
    {
        AccountantWish[] all =
        [
            .. words.Any(Adds.Contains) ? [AccountantWish.Invite] : (AccountantWish[])[],
            .. words.Any(Ends.Contains) ? [AccountantWish.End] : (AccountantWish[])[],
            .. words.Any(Who.Contains) ? [AccountantWish.List] : (AccountantWish[])[],
            .. words.Any(Asked.Contains) ? [AccountantWish.Questions] : (AccountantWish[])[],
        ];
        return all.Length == 1 ? all[0] : null;
    }

    private static bool Belongs(string word) => Whom.Contains(word) || Adds.Contains(word)
        || Ends.Contains(word) || Who.Contains(word) || Asked.Contains(word)
        || Fillers.Contains(word);

    // As it was written, capitals and all.
    private static string? NameIn(string text, string[] words)
    {
        string said = string.Join(' ', text.Split(
                [' ', ',', '.', ':', '-', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => words.Contains(LearnedBook.Plain(w))));
        return said.Any(char.IsLetter) ? said : null;
    }

    private static string Digits(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            plain.Append(char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber
                ? (char)('0' + (int)char.GetNumericValue(c)) : c);
        }

        return plain.ToString();
    }

    private static HashSet<string> Words(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\+?[0-9][0-9 \-]{8,15}[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
