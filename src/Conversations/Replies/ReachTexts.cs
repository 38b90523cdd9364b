namespace ConverseErp.Conversations.Replies;

/// <summary>The words to whoever wanted something sent that did not arrive.</summary>
internal static class ReachTexts
{
    private const string Hinglish = "hi-Latn";

    private static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["hi-Latn"] = "⚠️ {0} ko nahi pahuncha: "
            + "24 ghante me unhone yahan nahi likha (ya STOP kaha). Ye unhe forward kijiye",
        ["en"] = "⚠️ Not with {0}: "
            + "nothing was written here by them in 24 hours (or they said STOP). Forward "
            + "this to them",
        ["hi"] = "⚠️ {0} को नहीं पहुँचा: "
            + "24 घंटे में उन्होंने यहाँ नहीं लिखा (या STOP कहा)। यह उन्हें फ़ॉरवर्ड कीजिए",
        ["mr"] = "⚠️ {0} यांना पोहोचलं नाही: "
            + "24 तासांत त्यांनी इथे लिहिलं नाही (किंवा STOP म्हटलं). हे त्यांना फॉरवर्ड करा",
        ["gu"] = "⚠️ {0} ને પહોંચ્યું નથી: "
            + "24 કલાકમાં તેમણે અહીં લખ્યું નથી (કે STOP કહ્યું). આ તેમને ફોરવર્ડ કરો",
        ["bn"] = "⚠️ {0}-এর কাছে পৌঁছায়নি: "
            + "24 ঘণ্টায় তিনি এখানে লেখেননি (বা STOP বলেছেন)। এটি তাঁকে ফরোয়ার্ড করুন",
        ["ta"] = "⚠️ {0}-க்கு போய்ச் சேரவில்லை: "
            + "24 மணி நேரத்தில் அவர் இங்கே எழுதவில்லை (அல்லது STOP சொன்னார்). இதை அவருக்கு "
            + "அனுப்புங்கள்",
        ["te"] = "⚠️ {0}కి చేరలేదు: "
            + "24 గంటల్లో వారు ఇక్కడ రాయలేదు (లేదా STOP అన్నారు). దీన్ని వారికి ఫార్వర్డ్ చేయండి",
        ["kn"] = "⚠️ {0} ಅವರಿಗೆ ತಲುಪಲಿಲ್ಲ: "
            + "24 ಗಂಟೆಯಲ್ಲಿ ಅವರು ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ (ಅಥವಾ STOP ಎಂದರು). ಇದನ್ನು ಅವರಿಗೆ ಫಾರ್ವರ್ಡ್ ಮಾಡಿ",
        ["pa"] = "⚠️ {0} ਨੂੰ ਨਹੀਂ ਪਹੁੰਚਿਆ: "
            + "24 ਘੰਟਿਆਂ ਵਿੱਚ ਉਹਨਾਂ ਨੇ ਇੱਥੇ ਨਹੀਂ ਲਿਖਿਆ (ਜਾਂ STOP ਕਿਹਾ)। ਇਹ ਉਹਨਾਂ ਨੂੰ ਫਾਰਵਰਡ ਕਰੋ",
    };

    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["hi-Latn"] = "Apne phone se bhejiye: {0}",
        ["en"] = "Send it from your own phone: {0}",
        ["hi"] = "अपने फ़ोन से भेजिए: {0}",
        ["mr"] = "तुमच्या फोनवरून पाठवा: {0}",
        ["gu"] = "તમારા ફોનથી મોકલો: {0}",
        ["bn"] = "নিজের ফোন থেকে পাঠান: {0}",
        ["ta"] = "உங்கள் போனிலிருந்து அனுப்புங்கள்: {0}",
        ["te"] = "మీ ఫోన్ నుంచి పంపండి: {0}",
        ["kn"] = "ನಿಮ್ಮ ಫೋನ್‌ನಿಂದ ಕಳುಹಿಸಿ: {0}",
        ["pa"] = "ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਭੇਜੋ: {0}",
    };

    /// <summary>Every language that sharing is spoken of in.</summary>
    public static IEnumerable<string> Languages => Own.Keys;

    /// <summary>A link that opens the chat with the words in it, on one's own phone.</summary>
    public static string Share(string? language, string link) =>
        (language is not null && Own.TryGetValue(language, out string? text)
            ? text : Own[Hinglish]).Replace("{0}", link, StringComparison.Ordinal);

    /// <summary>Somebody has not written for a day: WhatsApp lets no shop begin. What it was
    /// about stands beside these words, to be passed on.</summary>
    public static string NotReached(string? language, string who) =>
        (language is not null && All.TryGetValue(language, out string? text)
            ? text : All[Hinglish]).Replace("{0}", who, StringComparison.Ordinal);
}
