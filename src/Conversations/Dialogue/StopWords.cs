namespace ConverseErp.Conversations.Dialogue;

/// <summary>STOP and START, said alone: they always work, in every tongue of our shops.
/// </summary>
internal static class StopWords
{
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal)
    {
        "stop", "stop all", "unsubscribe", "band karo", "message band karo", "mat bhejo",
        "बंद करो", "बंद करा", "બંધ કરો", "நிறுத்து", "ఆపు", "বন্ধ করো", "ನಿಲ್ಲಿಸಿ", "ਬੰਦ ਕਰੋ",
        "stop karo", "band kar do", "no more messages", "opt out", "स्टॉप", "मैसेज बंद करो",
        "मत भेजो", "थांबवा", "मेसेज पाठवू नका", "સ્ટોપ", "મેસેજ બંધ કરો", "ન મોકલો",
        "நிறுத்துங்கள்", "அனுப்ப வேண்டாம்", "ఆపండి", "పంపవద్దు", "বন্ধ করুন", "পাঠাবেন না",
        "ನಿಲ್ಲಿಸು", "ಕಳುಹಿಸಬೇಡಿ", "ਸਟਾਪ", "ਬੰਦ ਕਰ ਦਿਓ", "ਨਾ ਭੇਜੋ",
    };

    private static readonly HashSet<string> Start = new(StringComparer.Ordinal)
    {
        "start", "unstop", "shuru karo", "शुरू करो", "सुरू करा", "ચાલુ કરો", "શરૂ કરો",
        "தொடங்கு", "மீண்டும் அனுப்பு", "ప్రారంభించు", "మళ్ళీ పంపు", "শুরু করো", "চালু করো",
        "ಪ್ರಾರಂಭಿಸಿ", "ಶುರು ಮಾಡಿ", "ਸ਼ੁਰੂ ਕਰੋ", "ਚਾਲੂ ਕਰੋ",
    };

    /// <summary>True to stop, false to start again, null when nothing of it was said.</summary>
    public static bool? Wish(string? text)
    {
        if (text is not { Length: > 0 and < 40 }) return null;
        string said = text.Trim().Trim('.', '!', '।').ToLowerInvariant();
        return Stop.Contains(said) ? true : Start.Contains(said) ? false : null;
    }
}
