namespace ConverseErp.Conversations.Replies;

/// <summary>The words about asking for a bill's money by a link or inside WhatsApp.</summary>
/// <param name="Asks">To the customer: {0} the shop, {1} the amount, {2} the bill's number; the
/// bill's page follows.</param>
/// <param name="Ended">To the customer: the request for {0} of bill {1} is closed.</param>
/// <param name="Sent">To whoever asked: {0} was asked for {1} of bill {2}.</param>
/// <param name="SentBefore">The same was asked before.</param>
/// <param name="NothingDue">{0} has no bill with money due.</param>
/// <param name="Stopped">{0}'s link of bill {1} is closed.</param>
/// <param name="PaidAlready">{0} has paid the link of bill {1} meanwhile.</param>
/// <param name="NoneOpen">{0} has no open link.</param>
internal sealed record PayAskTexts(
    string Language, string Asks, string Ended, string Sent, string SentBefore,
    string NothingDue, string Stopped, string PaidAlready, string NoneOpen)
{
    private static readonly PayAskTexts Hinglish = new(
        "hi-Latn", "{0}: bill {2} ke {1} baaki hain. Yahin WhatsApp me tap karke dijiye, ya:",
        "Bill {1} ke {0} ki payment request band hai.",
        "✅ {0} ko bill {2} ke {1} ki payment request bheji",
            "{0}: bill {2} ke {1} ki request pehle hi gayi hai",
            "{0}: kisi bill ka paisa baaki nahi hai",
        "✅ {0}: bill {1} ka payment link band ho raha hai",
        "{0}: bill {1} ka link pehle hi paid hai", "{0}: koi payment link khula nahi hai");

    private static readonly Dictionary<string, PayAskTexts> All = new PayAskTexts[]
    {
        Hinglish,
        new("en", "{0}: {1} is due of bill {2}. Pay with a tap here in WhatsApp, or at:",
            "The payment request for {0} of bill {1} is closed.",
            "✅ {0} was sent a payment request for {1} of bill {2}",
            "{0} has been asked for {1} of bill {2} before",
            "{0}: nothing is due of any bill",
            "✅ {0}: the payment link of bill {1} is being closed",
            "{0}: the link of bill {1} has been paid already", "{0}: no payment link is open"),
        new("hi", "{0}: बिल {2} के {1} बाकी हैं। यहीं WhatsApp में टैप करके दीजिए, या:",
            "बिल {1} के {0} की पेमेंट रिक्वेस्ट बंद है।",
            "✅ {0} को बिल {2} के {1} की पेमेंट रिक्वेस्ट भेजी",
            "{0}: बिल {2} के {1} की रिक्वेस्ट पहले ही गई है",
            "{0}: किसी बिल का पैसा बाकी नहीं है",
            "✅ {0}: बिल {1} का पेमेंट लिंक बंद हो रहा है",
            "{0}: बिल {1} का लिंक पहले ही भर दिया गया है", "{0}: कोई पेमेंट लिंक खुला नहीं है"),
        new("mr", "{0}: बिल {2} चे {1} बाकी आहेत. इथेच WhatsApp मध्ये टॅप करून द्या, किंवा:",
            "बिल {1} च्या {0} ची पेमेंट रिक्वेस्ट बंद आहे.",
            "✅ {0} यांना बिल {2} च्या {1} ची पेमेंट रिक्वेस्ट पाठवली",
            "{0}: बिल {2} च्या {1} ची रिक्वेस्ट आधीच गेली आहे",
            "{0}: कोणत्याही बिलाचे पैसे बाकी नाहीत",
            "✅ {0}: बिल {1} ची पेमेंट लिंक बंद होत आहे",
            "{0}: बिल {1} ची लिंक आधीच भरली आहे", "{0}: कोणतीही पेमेंट लिंक उघडी नाही"),
        new("gu", "{0}: બિલ {2} ના {1} બાકી છે. અહીં WhatsApp માં ટૅપ કરીને આપો, અથવા:",
            "બિલ {1} ના {0} ની પેમેન્ટ રિક્વેસ્ટ બંધ છે.",
            "✅ {0} ને બિલ {2} ના {1} ની પેમેન્ટ રિક્વેસ્ટ મોકલી",
            "{0}: બિલ {2} ના {1} ની રિક્વેસ્ટ પહેલેથી ગઈ છે",
            "{0}: કોઈ બિલના પૈસા બાકી નથી",
            "✅ {0}: બિલ {1} ની પેમેન્ટ લિંક બંધ થઈ રહી છે",
            "{0}: બિલ {1} ની લિંક પહેલેથી ચૂકવાઈ ગઈ છે", "{0}: કોઈ પેમેન્ટ લિંક ખુલ્લી નથી"),
        new("bn", "{0}: বিল {2}-এর {1} বাকি। এখানেই WhatsApp-এ ট্যাপ করে দিন, অথবা:",
            "বিল {1}-এর {0} টাকার পেমেন্ট রিকোয়েস্ট বন্ধ।",
            "✅ {0}-কে বিল {2}-এর {1} টাকার পেমেন্ট রিকোয়েস্ট পাঠানো হল",
            "{0}: বিল {2}-এর {1} টাকার রিকোয়েস্ট আগেই গেছে",
            "{0}: কোনো বিলের টাকা বাকি নেই",
            "✅ {0}: বিল {1}-এর পেমেন্ট লিংক বন্ধ হচ্ছে",
            "{0}: বিল {1}-এর লিংকে আগেই টাকা এসেছে", "{0}: কোনো পেমেন্ট লিংক খোলা নেই"),
        new("ta",
            "{0}: பில் {2} க்கு {1} பாக்கி. இங்கேயே WhatsApp-இல் தட்டிச் செலுத்துங்கள், அல்லது:",
            "பில் {1} க்கான {0} பணக் கோரிக்கை மூடப்பட்டது.",
            "✅ {0} க்கு பில் {2} இன் {1} பணக் கோரிக்கை அனுப்பப்பட்டது",
            "{0}: பில் {2} இன் {1} கோரிக்கை முன்பே அனுப்பப்பட்டது",
            "{0}: எந்தப் பில்லிலும் பாக்கி இல்லை",
            "✅ {0}: பில் {1} இன் பணம் செலுத்தும் லிங்க் மூடப்படுகிறது",
            "{0}: பில் {1} இன் லிங்க் ஏற்கனவே செலுத்தப்பட்டது",
            "{0}: திறந்த பணம் செலுத்தும் லிங்க் இல்லை"),
        new("te", "{0}: బిల్లు {2} లో {1} బాకీ ఉంది. ఇక్కడే WhatsApp లో నొక్కి చెల్లించండి, లేదా:",
            "బిల్లు {1} కు {0} చెల్లింపు అభ్యర్థన మూసివేయబడింది.",
            "✅ {0} కు బిల్లు {2} లో {1} చెల్లింపు అభ్యర్థన పంపాను",
            "{0}: బిల్లు {2} లో {1} అభ్యర్థన ముందే పంపాను",
            "{0}: ఏ బిల్లులోనూ బాకీ లేదు",
            "✅ {0}: బిల్లు {1} చెల్లింపు లింక్ మూసివేస్తున్నాను",
            "{0}: బిల్లు {1} లింక్ ఇప్పటికే చెల్లించబడింది",
            "{0}: తెరిచి ఉన్న చెల్లింపు లింక్ లేదు"),
        new("kn", "{0}: ಬಿಲ್ {2} ರಲ್ಲಿ {1} ಬಾಕಿ ಇದೆ. ಇಲ್ಲಿಯೇ WhatsApp ನಲ್ಲಿ ಒತ್ತಿ ಪಾವತಿಸಿ, ಅಥವಾ:",
            "ಬಿಲ್ {1} ರ {0} ಪಾವತಿ ವಿನಂತಿ ಮುಚ್ಚಿದೆ.",
            "✅ {0} ಅವರಿಗೆ ಬಿಲ್ {2} ರ {1} ಪಾವತಿ ವಿನಂತಿ ಕಳುಹಿಸಿದೆ",
            "{0}: ಬಿಲ್ {2} ರ {1} ವಿನಂತಿ ಮೊದಲೇ ಹೋಗಿದೆ",
            "{0}: ಯಾವ ಬಿಲ್‌ನಲ್ಲೂ ಬಾಕಿ ಇಲ್ಲ",
            "✅ {0}: ಬಿಲ್ {1} ರ ಪಾವತಿ ಲಿಂಕ್ ಮುಚ್ಚಲಾಗುತ್ತಿದೆ",
            "{0}: ಬಿಲ್ {1} ರ ಲಿಂಕ್ ಈಗಾಗಲೇ ಪಾವತಿಯಾಗಿದೆ", "{0}: ತೆರೆದ ಪಾವತಿ ಲಿಂಕ್ ಇಲ್ಲ"),
        new("pa", "{0}: ਬਿੱਲ {2} ਦੇ {1} ਬਾਕੀ ਹਨ। ਇੱਥੇ ਹੀ WhatsApp ਵਿੱਚ ਟੈਪ ਕਰਕੇ ਦਿਓ, ਜਾਂ:",
            "ਬਿੱਲ {1} ਦੇ {0} ਦੀ ਪੇਮੈਂਟ ਰਿਕਵੈਸਟ ਬੰਦ ਹੈ।",
            "✅ {0} ਨੂੰ ਬਿੱਲ {2} ਦੇ {1} ਦੀ ਪੇਮੈਂਟ ਰਿਕਵੈਸਟ ਭੇਜੀ",
            "{0}: ਬਿੱਲ {2} ਦੇ {1} ਦੀ ਰਿਕਵੈਸਟ ਪਹਿਲਾਂ ਹੀ ਗਈ ਹੈ",
            "{0}: ਕਿਸੇ ਬਿੱਲ ਦਾ ਪੈਸਾ ਬਾਕੀ ਨਹੀਂ ਹੈ",
            "✅ {0}: ਬਿੱਲ {1} ਦਾ ਪੇਮੈਂਟ ਲਿੰਕ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ",
            "{0}: ਬਿੱਲ {1} ਦਾ ਲਿੰਕ ਪਹਿਲਾਂ ਹੀ ਭਰਿਆ ਹੈ", "{0}: ਕੋਈ ਪੇਮੈਂਟ ਲਿੰਕ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static PayAskTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out PayAskTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>A sentence with what it is about.</summary>
    public static string Filled(string sentence, params object?[] about) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, about);
}
