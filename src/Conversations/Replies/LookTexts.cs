namespace ConverseErp.Conversations.Replies;

/// <summary>The words about how a shop's papers look.</summary>
/// <param name="Speaks">Bills are in English and {0} from now on.</param>
/// <param name="EnglishAlone">Bills are in English alone from now on.</param>
/// <param name="LogoShown">The logo is on papers from now on.</param>
/// <param name="SignatureShown">The signature is on papers from now on.</param>
/// <param name="TooLarge">The picture is too large, and how it would do.</param>
internal sealed record LookTexts(
    string Language, string Speaks, string EnglishAlone, string LogoShown,
    string SignatureShown, string TooLarge)
{
    private static readonly LookTexts Hinglish = new(
        "hi-Latn", "✅ Ab se bill English aur {0} dono me chhapenge. Purane bill waise hi hain",
        "✅ Ab se bill sirf English me chhapenge. Purane bill waise hi hain",
        "✅ Logo lag gaya: ab se bill aur kaagaz par dikhega",
        "✅ Sign lag gaya: ab se bill aur kaagaz par dikhega",
        "⛔ Tasveer bahut badi hai, kuch nahi badla. 150 KB tak ki JPEG ya 1 MB tak ki PNG "
        + "document ki tarah bhejiye");

    private static readonly Dictionary<string, LookTexts> All = new LookTexts[]
    {
        Hinglish,
        new("en", "✅ Bills are printed in English and {0} from now on. Older ones stay",
            "✅ Bills are printed in English alone from now on. Older ones stay",
            "✅ The logo is on bills and papers from now on",
            "✅ The signature is on bills and papers from now on",
            "⛔ The picture is too large, nothing changed. Send a JPEG up to 150 KB or a PNG up "
            + "to 1 MB as a document"),
        new("hi", "✅ अब से बिल English और {0} दोनों में छपेंगे। पुराने बिल वैसे ही हैं",
            "✅ अब से बिल सिर्फ़ English में छपेंगे। पुराने बिल वैसे ही हैं",
            "✅ लोगो लग गया: अब से बिल और काग़ज़ पर दिखेगा",
            "✅ दस्तख़त लग गया: अब से बिल और काग़ज़ पर दिखेगा",
            "⛔ तस्वीर बहुत बड़ी है, कुछ नहीं बदला। 150 KB तक की JPEG या 1 MB तक की PNG "
            + "डॉक्यूमेंट की तरह भेजिए"),
        new("mr", "✅ आतापासून बिले English आणि {0} दोन्हीत छापली जातील. जुनी तशीच आहेत",
            "✅ आतापासून बिले फक्त English मध्ये छापली जातील. जुनी तशीच आहेत",
            "✅ लोगो लागला: आतापासून बिलांवर दिसेल", "✅ सही लागली: आतापासून बिलांवर दिसेल",
            "⛔ चित्र खूप मोठे आहे, काही बदलले नाही. 150 KB पर्यंत JPEG किंवा 1 MB पर्यंत PNG "
            + "डॉक्युमेंट म्हणून पाठवा"),
        new("gu", "✅ હવેથી બિલ English અને {0} બંનેમાં છપાશે. જૂનાં એમ જ રહેશે",
            "✅ હવેથી બિલ ફક્ત English માં છપાશે. જૂનાં એમ જ રહેશે",
            "✅ લોગો લાગી ગયો: હવેથી બિલ પર દેખાશે", "✅ સહી લાગી ગઈ: હવેથી બિલ પર દેખાશે",
            "⛔ ચિત્ર બહુ મોટું છે, કંઈ બદલાયું નથી. 150 KB સુધીની JPEG કે 1 MB સુધીની PNG "
            + "ડોક્યુમેન્ટ તરીકે મોકલો"),
        new("bn", "✅ এখন থেকে বিল English ও {0} দুটোতেই ছাপা হবে। পুরনো বিল যেমন ছিল আছে",
            "✅ এখন থেকে বিল শুধু English-এ ছাপা হবে। পুরনো বিল যেমন ছিল আছে",
            "✅ লোগো লাগানো হল: এখন থেকে বিলে দেখা যাবে", "✅ সই লাগানো হল: এখন থেকে বিলে দেখা যাবে",
            "⛔ ছবি খুব বড়, কিছু বদলায়নি। 150 KB পর্যন্ত JPEG বা 1 MB পর্যন্ত PNG ডকুমেন্ট হিসেবে "
            + "পাঠান"),
        new("ta", "✅ இனி பில்கள் English, {0} இரண்டிலும் அச்சாகும். பழையவை அப்படியே",
            "✅ இனி பில்கள் English இல் மட்டும் அச்சாகும். பழையவை அப்படியே",
            "✅ லோகோ சேர்ந்தது: இனி பில்களில் தெரியும்",
            "✅ கையொப்பம் சேர்ந்தது: இனி பில்களில் தெரியும்",
            "⛔ படம் மிகப் பெரியது, எதுவும் மாறவில்லை. 150 KB வரை JPEG அல்லது 1 MB வரை PNG "
            + "டாக்குமெண்ட்டாக அனுப்புங்கள்"),
        new("te", "✅ ఇక నుంచి బిల్లులు English, {0} రెండింటిలో ముద్రిస్తాం. పాతవి అలాగే ఉంటాయి",
            "✅ ఇక నుంచి బిల్లులు English లో మాత్రమే ముద్రిస్తాం. పాతవి అలాగే ఉంటాయి",
            "✅ లోగో పెట్టాం: ఇక నుంచి బిల్లులపై కనిపిస్తుంది",
            "✅ సంతకం పెట్టాం: ఇక నుంచి బిల్లులపై కనిపిస్తుంది",
            "⛔ చిత్రం చాలా పెద్దది, ఏమీ మారలేదు. 150 KB వరకు JPEG లేదా 1 MB వరకు PNG "
            + "డాక్యుమెంట్‌గా పంపండి"),
        new("kn", "✅ ಇನ್ನು ಬಿಲ್‌ಗಳು English ಮತ್ತು {0} ಎರಡರಲ್ಲೂ ಮುದ್ರಣವಾಗುತ್ತವೆ. ಹಳೆಯವು ಹಾಗೆಯೇ",
            "✅ ಇನ್ನು ಬಿಲ್‌ಗಳು English ನಲ್ಲಿ ಮಾತ್ರ ಮುದ್ರಣವಾಗುತ್ತವೆ. ಹಳೆಯವು ಹಾಗೆಯೇ",
            "✅ ಲೋಗೋ ಹಾಕಿದೆ: ಇನ್ನು ಬಿಲ್‌ಗಳಲ್ಲಿ ಕಾಣುತ್ತದೆ",
            "✅ ಸಹಿ ಹಾಕಿದೆ: ಇನ್ನು ಬಿಲ್‌ಗಳಲ್ಲಿ ಕಾಣುತ್ತದೆ",
            "⛔ ಚಿತ್ರ ತುಂಬಾ ದೊಡ್ಡದು, ಏನೂ ಬದಲಾಗಿಲ್ಲ. 150 KB ವರೆಗಿನ JPEG ಅಥವಾ 1 MB ವರೆಗಿನ PNG "
            + "ಡಾಕ್ಯುಮೆಂಟ್ ಆಗಿ ಕಳುಹಿಸಿ"),
        new("pa", "✅ ਹੁਣ ਤੋਂ ਬਿੱਲ English ਅਤੇ {0} ਦੋਵਾਂ ਵਿੱਚ ਛਪਣਗੇ। ਪੁਰਾਣੇ ਉਵੇਂ ਹੀ ਹਨ",
            "✅ ਹੁਣ ਤੋਂ ਬਿੱਲ ਸਿਰਫ਼ English ਵਿੱਚ ਛਪਣਗੇ। ਪੁਰਾਣੇ ਉਵੇਂ ਹੀ ਹਨ",
            "✅ ਲੋਗੋ ਲੱਗ ਗਿਆ: ਹੁਣ ਤੋਂ ਬਿੱਲ ਤੇ ਦਿਸੇਗਾ", "✅ ਦਸਤਖ਼ਤ ਲੱਗ ਗਏ: ਹੁਣ ਤੋਂ ਬਿੱਲ ਤੇ ਦਿਸਣਗੇ",
            "⛔ ਤਸਵੀਰ ਬਹੁਤ ਵੱਡੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। 150 KB ਤੱਕ ਦੀ JPEG ਜਾਂ 1 MB ਤੱਕ ਦੀ PNG ਡਾਕੂਮੈਂਟ "
            + "ਵਜੋਂ ਭੇਜੋ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static LookTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out LookTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>What a language calls itself.</summary>
    public static string NameOf(string language) => language switch
    {
        "hi" => "हिन्दी",
        "mr" => "मराठी",
        "gu" => "ગુજરાતી",
        "bn" => "বাংলা",
        "pa" => "ਪੰਜਾਬੀ",
        "ta" => "தமிழ்",
        "te" => "తెలుగు",
        "kn" => "ಕನ್ನಡ",
        _ => language,
    };
}
