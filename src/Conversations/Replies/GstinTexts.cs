namespace ConverseErp.Conversations.Replies;

/// <summary>The words about a buyer's GSTIN, as those about an address: {0} is who, {1} the number,
/// {2} the one before.</summary>
internal static class GstinTexts
{
    private static readonly AddressTexts Hinglish = new(
        "hi-Latn", "❓ {0} ka GSTIN {1} likhun? Agle bill isi number par (B2B) banenge",
        "❓ {0} ka GSTIN {1} likhun, {2} ki jagah? Agle bill isi number par (B2B) banenge",
        "✅ {0}: GSTIN {1}. Purane bill waise hi rahenge");

    private static readonly Dictionary<string, AddressTexts> All = new AddressTexts[]
    {
        Hinglish,
        new("en", "❓ Keep {1} as the GSTIN of {0}? The next bills are made to it (B2B)",
            "❓ Keep {1} as the GSTIN of {0}, in place of {2}? The next bills are made to it (B2B)",
            "✅ {0}: GSTIN {1}. Earlier bills stay as they are"),
        new("hi", "❓ {0} का GSTIN {1} लिखूँ? अगले बिल इसी नंबर पर (B2B) बनेंगे",
            "❓ {0} का GSTIN {1} लिखूँ, {2} की जगह? अगले बिल इसी नंबर पर (B2B) बनेंगे",
            "✅ {0}: GSTIN {1}। पुराने बिल वैसे ही रहेंगे"),
        new("mr", "❓ {0} यांचा GSTIN {1} लिहू का? पुढची बिलं याच नंबरवर (B2B) होतील",
            "❓ {0} यांचा GSTIN {1} लिहू का, {2} च्या जागी? पुढची बिलं याच नंबरवर (B2B) होतील",
            "✅ {0}: GSTIN {1}. जुनी बिलं तशीच राहतील"),
        new("gu", "❓ {0} નો GSTIN {1} લખું? હવેનાં બિલ આ નંબર પર (B2B) બનશે",
            "❓ {0} નો GSTIN {1} લખું, {2} ની જગ્યાએ? હવેનાં બિલ આ નંબર પર (B2B) બનશે",
            "✅ {0}: GSTIN {1}. જૂનાં બિલ એમ જ રહેશે"),
        new("bn", "❓ {0}-এর GSTIN {1} লিখব? এর পরের বিল এই নম্বরে (B2B) হবে",
            "❓ {0}-এর GSTIN {2}-এর জায়গায় {1} লিখব? এর পরের বিল এই নম্বরে (B2B) হবে",
            "✅ {0}: GSTIN {1}। আগের বিল যেমন ছিল থাকবে"),
        new("ta", "❓ {0} GSTIN {1} என்று எழுதவா? இனி பில்கள் இந்த எண்ணில் (B2B) வரும்",
            "❓ {0} GSTIN {2} க்குப் பதில் {1} என்று எழுதவா? இனி பில்கள் இந்த எண்ணில் (B2B) வரும்",
            "✅ {0}: GSTIN {1}. பழைய பில்கள் அப்படியே இருக்கும்"),
        new("te", "❓ {0} GSTIN {1} అని రాయనా? ఇకపై బిల్లులు ఈ నంబర్ మీద (B2B) వస్తాయి",
            "❓ {0} GSTIN {2} బదులు {1} అని రాయనా? ఇకపై బిల్లులు ఈ నంబర్ మీద (B2B) వస్తాయి",
            "✅ {0}: GSTIN {1}. పాత బిల్లులు అలాగే ఉంటాయి"),
        new("kn", "❓ {0} GSTIN {1} ಎಂದು ಬರೆಯಲಾ? ಮುಂದಿನ ಬಿಲ್‌ಗಳು ಈ ನಂಬರ್ ಮೇಲೆ (B2B) ಆಗುತ್ತವೆ",
            "❓ {0} GSTIN {2} ಬದಲು {1} ಎಂದು ಬರೆಯಲಾ? ಮುಂದಿನ ಬಿಲ್‌ಗಳು ಈ ನಂಬರ್ ಮೇಲೆ (B2B) ಆಗುತ್ತವೆ",
            "✅ {0}: GSTIN {1}. ಹಳೆಯ ಬಿಲ್‌ಗಳು ಹಾಗೆಯೇ ಇರುತ್ತವೆ"),
        new("pa", "❓ {0} ਦਾ GSTIN {1} ਲਿਖਾਂ? ਅਗਲੇ ਬਿੱਲ ਇਸੇ ਨੰਬਰ 'ਤੇ (B2B) ਬਣਨਗੇ",
            "❓ {0} ਦਾ GSTIN {1} ਲਿਖਾਂ, {2} ਦੀ ਥਾਂ? ਅਗਲੇ ਬਿੱਲ ਇਸੇ ਨੰਬਰ 'ਤੇ (B2B) ਬਣਨਗੇ",
            "✅ {0}: GSTIN {1}. ਪੁਰਾਣੇ ਬਿੱਲ ਓਵੇਂ ਹੀ ਰਹਿਣਗੇ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static AddressTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out AddressTexts? texts)
            ? texts
            : Hinglish;
}
