using System.Collections.Frozen;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>"raat ka hisaab band karo", "raat ka hisaab chalu karo": whether the evening's digest
/// is wanted. Whole phrases of known words, so that nothing else is taken for it.</summary>
internal static class DigestSaid
{
    private const int WordsMax = 8;
    private const int TextMax = 80;

    private static readonly FrozenSet<string> Nights = Words("""
        raat rat raati night nightly nights daily roz ratri raatri rate raate ratricha
        iravu raathiri raatre rathri रात रात्री रात्रीचा रात्रीचे રાત રાત્રે રાતનો રાત્રિ রাত রাতে
        রাতের இரவு ராத்திரி రాత్రి ರಾತ್ರಿ ರಾತ್ರಿಯ ਰਾਤ
        """);

    private static readonly FrozenSet<string> Accounts = Words("""
        hisaab hisab hissab hishab summary digest khabar khabren kanakku lekka lekkha हिसाब हिशोब
        हिशेब खबर હિસાબ ખબર হিসাব হিসেব খবর கணக்கு லெக்கா లెక్క లెక్కలు ಲೆಕ್ಕ ਹਿਸਾਬ ਖ਼ਬਰ ਖਬਰ
        """);

    internal static readonly FrozenSet<string> Off = Words("""
        band bandh bund off stop roko rok bondho niruthu niruthunga aapu aapandi nillisu nillisi
        बंद बन्द रोको थांबवा બંધ બંદ વંધ বন্ধ நிறுத்து நிறுத்துங்க ఆపు ఆపండి ನಿಲ್ಲಿಸಿ ನಿಲ್ಲಿಸು ਬੰਦ
        """);

    internal static readonly FrozenSet<string> On = Words("""
        chalu chaalu chaloo on start shuru suru resume modalu thodangu aarambi चालू शुरू सुरू ચાલુ
        શરૂ চালু শুরু தொடங்கு தொடங்குங்க ஆரம்பி ప్రారంభించు మొదలు ಶುರು ಪ್ರಾರಂಭಿಸಿ ਚਾਲੂ ਸ਼ੁਰੂ
        """);

    internal static readonly FrozenSet<string> Nots = Words("""
        mat na nahi nahin no not dont nako nakko vendam vendaam vaddu beda मत ना नहीं नको નહીં નથી
        না নয় வேண்டாம் వద్దు ಬೇಡ ਨਾ ਨਹੀਂ
        """);

    private static readonly FrozenSet<string> Sends = Words("""
        bhejo bhejna bhej send chahiye chahie want need pathva mokalo pathao anuppu pampu kalisi
        भेजो भेजना चाहिए पाठवा મોકલો જોઈએ পাঠাও চাই அனுப்பு పంపు పంపండి ಕಳುಹಿಸಿ ਭੇਜੋ ਚਾਹੀਦਾ
        """);

    internal static readonly FrozenSet<string> Fillers = Words("""
        ka ki ke ko wala wali kar karo karna kardo do de dena kijiye kariye please pls ab se the my
        mera hamara it turn message msg cha chi che nu no er ta koro korun pannu pannunga cheyi
        cheyandi madi maadi का की के को वाला करो कर दो कीजिए अब करा कर નો નું ની કરો કરી દો টা করো
        করুন দাও பண்ணு பண்ணுங்க செய் చేయి చేయండి ಮಾಡಿ ਦਾ ਦੀ ਕਰੋ ਕਰ ਦਿਓ
        """);

    /// <returns>Whether it is wanted; null when the message is about something else.</returns>
    public static bool? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        string[] words = LearnedBook.Plain(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 3 or > WordsMax) return null;
        bool night = false, account = false, off = false, on = false, not = false, send = false;
        foreach (string word in words)
        {
            if (Nights.Contains(word)) night = true;
            else if (Accounts.Contains(word)) account = true;
            else if (Off.Contains(word)) off = true;
            else if (On.Contains(word)) on = true;
            else if (Sends.Contains(word)) send = true;
            // "no" is one of these where it says no, and a filler where it says whose.
            else if (Nots.Contains(word) && (!Fillers.Contains(word) || word == words[0]))
                not = true;
            else if (!Fillers.Contains(word)) return null;
        }

        if (!night || !account || (on && off)) return null;
        // "band mat karo" wants it; "mat bhejo" does not.
        if (off || on) return on != not;
        return not && send ? false : null;
    }

    internal static FrozenSet<string> Words(string list) => list
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(LearnedBook.Plain).Distinct(StringComparer.Ordinal)
        .ToFrozenSet(StringComparer.Ordinal);
}
