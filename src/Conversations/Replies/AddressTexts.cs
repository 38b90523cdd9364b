using System.Globalization;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about a party's address.</summary>
/// <param name="Asks">{0}'s address is {1}?</param>
/// <param name="InPlace">The same, in place of {2}.</param>
/// <param name="Kept">{0}'s bills are printed with {1} from now on.</param>
internal sealed record AddressTexts(string Language, string Asks, string InPlace, string Kept)
{
    private static readonly AddressTexts Hinglish = new(
        "hi-Latn", "❓ {0} ka address “{1}” likhun? Bill par yahi chhapega",
        "❓ {0} ka address “{1}” likhun, “{2}” ki jagah? Bill par yahi chhapega",
        "✅ {0}: {1}");

    private static readonly Dictionary<string, AddressTexts> All = new AddressTexts[]
    {
        Hinglish,
        new("en", "❓ Keep “{1}” as the address of {0}? Bills are printed with it",
            "❓ Keep “{1}” as the address of {0}, in place of “{2}”? Bills are printed with it",
            "✅ {0}: {1}"),
        new("hi", "❓ {0} का पता “{1}” लिखूँ? बिल पर यही छपेगा",
            "❓ {0} का पता “{1}” लिखूँ, “{2}” की जगह? बिल पर यही छपेगा", "✅ {0}: {1}"),
        new("mr", "❓ {0} यांचा पत्ता “{1}” लिहू का? बिलावर हाच छापला जाईल",
            "❓ {0} यांचा पत्ता “{1}” लिहू का, “{2}” च्या जागी? बिलावर हाच छापला जाईल",
            "✅ {0}: {1}"),
        new("gu", "❓ {0} નું સરનામું “{1}” લખું? બિલ પર આ જ છપાશે",
            "❓ {0} નું સરનામું “{1}” લખું, “{2}” ની જગ્યાએ? બિલ પર આ જ છપાશે", "✅ {0}: {1}"),
        new("bn", "❓ {0}-এর ঠিকানা “{1}” লিখব? বিলে এটাই ছাপা হবে",
            "❓ {0}-এর ঠিকানা “{2}”-এর জায়গায় “{1}” লিখব? বিলে এটাই ছাপা হবে", "✅ {0}: {1}"),
        new("ta", "❓ {0} முகவரி “{1}” என்று எழுதவா? பில்லில் இதுவே அச்சாகும்",
            "❓ {0} முகவரியை “{2}” க்குப் பதில் “{1}” என்று எழுதவா? பில்லில் இதுவே அச்சாகும்",
            "✅ {0}: {1}"),
        new("te", "❓ {0} చిరునామా “{1}” అని రాయనా? బిల్లుపై ఇదే వస్తుంది",
            "❓ {0} చిరునామా “{2}” బదులు “{1}” అని రాయనా? బిల్లుపై ఇదే వస్తుంది", "✅ {0}: {1}"),
        new("kn", "❓ {0} ವಿಳಾಸ “{1}” ಎಂದು ಬರೆಯಲಾ? ಬಿಲ್ ಮೇಲೆ ಇದೇ ಮುದ್ರಣವಾಗುತ್ತದೆ",
            "❓ {0} ವಿಳಾಸ “{2}” ಬದಲು “{1}” ಎಂದು ಬರೆಯಲಾ? ಬಿಲ್ ಮೇಲೆ ಇದೇ ಮುದ್ರಣವಾಗುತ್ತದೆ",
            "✅ {0}: {1}"),
        new("pa", "❓ {0} ਦਾ ਪਤਾ “{1}” ਲਿਖਾਂ? ਬਿੱਲ 'ਤੇ ਇਹੀ ਛਪੇਗਾ",
            "❓ {0} ਦਾ ਪਤਾ “{1}” ਲਿਖਾਂ, “{2}” ਦੀ ਥਾਂ? ਬਿੱਲ 'ਤੇ ਇਹੀ ਛਪੇਗਾ", "✅ {0}: {1}"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static AddressTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out AddressTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>A sentence with what it is about.</summary>
    public static string Filled(string sentence, params object?[] about) =>
        string.Format(CultureInfo.InvariantCulture, sentence, about);
}
