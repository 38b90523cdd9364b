namespace ConverseErp.Conversations.Replies;

/// <summary>The words about what the GST portals want of one bill.</summary>
/// <param name="Which">Nobody knows of which bill.</param>
/// <param name="Wanted">Bill {0} is being reported.</param>
/// <param name="Registered">Bill {0} is registered as {1}.</param>
/// <param name="Ended">The e-invoice of bill {0} was cancelled at the portal.</param>
/// <param name="EWay">The file of bill {0} for the portal.</param>
/// <param name="Lacking">Bill {0} lacks {1}.</param>
/// <param name="Vehicle">The vehicle, with an example for bill {0}.</param>
/// <param name="ShopAddress">The shop's address with its PIN code.</param>
/// <param name="BuyerAddress">The buyer's address with its PIN code.</param>
/// <param name="BuyerName">The buyer's name.</param>
/// <param name="Hsn">HSN codes of the goods.</param>
internal sealed record PortalTexts(
    string Language, string Which, string Wanted, string Registered, string Ended, string EWay,
    string Lacking, string Vehicle, string ShopAddress, string BuyerAddress, string BuyerName,
    string Hsn)
{
    private static readonly PortalTexts Hinglish = new(
        "hi-Latn", "❓ Kaun sa bill? Jaise likhiye: bill 22 ka IRN banao, bill 22 ka e-way",
        "🕒 Bill {0}: GST portal ko bhej rahe hain. Ho jaane par bill par IRN hoga",
        "✅ Bill {0}: e-invoice pehle se hai. IRN: {1}",
        "❓ Bill {0}: iska e-invoice portal par radd ho chuka hai, dobara nahi ban sakta",
        "✅ Bill {0} ki e-way file. Ise ewaybillgst.gov.in par Bulk Upload me daaliye",
        "⛔ Bill {0} ki e-way file ke liye ye chahiye: {1}",
        "gaadi ka number (bill {0} ka e-way MH12AB1234)", "dukaan ka pata PIN ke saath",
        "grahak ka pata PIN ke saath", "grahak ka naam", "saaman ka HSN");

    private static readonly Dictionary<string, PortalTexts> All = new PortalTexts[]
    {
        Hinglish,
        new("en", "❓ Which bill? For example: make IRN of bill 22, bill 22 e-way",
            "🕒 Bill {0}: being sent to the GST portal. The bill will carry the IRN",
            "✅ Bill {0}: its e-invoice is registered. IRN: {1}",
            "❓ Bill {0}: its e-invoice was cancelled at the portal and cannot be made again",
            "✅ E-way file of bill {0}. Put it into Bulk Upload at ewaybillgst.gov.in",
            "⛔ The e-way file of bill {0} needs: {1}",
            "the vehicle's number (bill {0} e-way MH12AB1234)",
            "the shop's address with PIN code", "the buyer's address with PIN code",
            "the buyer's name", "HSN of the goods"),
        new("hi", "❓ कौन सा बिल? जैसे लिखिए: बिल 22 का IRN बनाओ, बिल 22 का ई-वे",
            "🕒 बिल {0}: GST पोर्टल को भेज रहे हैं। हो जाने पर बिल पर IRN होगा",
            "✅ बिल {0}: ई-इनवॉइस पहले से है। IRN: {1}",
            "❓ बिल {0}: इसका ई-इनवॉइस पोर्टल पर रद्द हो चुका है, दोबारा नहीं बन सकता",
            "✅ बिल {0} की ई-वे फ़ाइल। इसे ewaybillgst.gov.in पर Bulk Upload में डालिए",
            "⛔ बिल {0} की ई-वे फ़ाइल के लिए ये चाहिए: {1}",
            "गाड़ी का नंबर (बिल {0} का ई-वे MH12AB1234)", "दुकान का पता PIN के साथ",
            "ग्राहक का पता PIN के साथ", "ग्राहक का नाम", "सामान का HSN"),
        new("mr", "❓ कोणते बिल? उदा. लिहा: बिल 22 चा IRN बनवा, बिल 22 चे ई-वे",
            "🕒 बिल {0}: GST पोर्टलला पाठवत आहोत. झाल्यावर बिलावर IRN असेल",
            "✅ बिल {0}: ई-इन्व्हॉइस आधीच आहे. IRN: {1}",
            "❓ बिल {0}: याचे ई-इन्व्हॉइस पोर्टलवर रद्द झाले आहे, पुन्हा बनत नाही",
            "✅ बिल {0} ची ई-वे फाइल. ती ewaybillgst.gov.in वर Bulk Upload मध्ये टाका",
            "⛔ बिल {0} च्या ई-वे फाइलसाठी हे हवे: {1}",
            "गाडीचा नंबर (बिल {0} चे ई-वे MH12AB1234)", "दुकानाचा पत्ता PIN सह",
            "ग्राहकाचा पत्ता PIN सह", "ग्राहकाचे नाव", "मालाचा HSN"),
        new("gu", "❓ કયું બિલ? જેમ કે લખો: બિલ 22 નો IRN બનાવો, બિલ 22 નું ઈ-વે",
            "🕒 બિલ {0}: GST પોર્ટલને મોકલીએ છીએ. થઈ જાય પછી બિલ પર IRN હશે",
            "✅ બિલ {0}: ઈ-ઇન્વૉઇસ પહેલેથી છે. IRN: {1}",
            "❓ બિલ {0}: તેનું ઈ-ઇન્વૉઇસ પોર્ટલ પર રદ થયું છે, ફરી બની શકતું નથી",
            "✅ બિલ {0} ની ઈ-વે ફાઇલ. તેને ewaybillgst.gov.in પર Bulk Upload માં નાખો",
            "⛔ બિલ {0} ની ઈ-વે ફાઇલ માટે આ જોઈએ: {1}",
            "ગાડીનો નંબર (બિલ {0} નું ઈ-વે MH12AB1234)", "દુકાનનું સરનામું PIN સાથે",
            "ગ્રાહકનું સરનામું PIN સાથે", "ગ્રાહકનું નામ", "માલનો HSN"),
        new("bn", "❓ কোন বিল? যেমন লিখুন: বিল 22 এর IRN বানাও, বিল 22 এর ই-ওয়ে",
            "🕒 বিল {0}: GST পোর্টালে পাঠানো হচ্ছে। হয়ে গেলে বিলে IRN থাকবে",
            "✅ বিল {0}: ই-ইনভয়েস আগেই হয়েছে। IRN: {1}",
            "❓ বিল {0}: এর ই-ইনভয়েস পোর্টালে বাতিল হয়েছে, আবার করা যায় না",
            "✅ বিল {0}-এর ই-ওয়ে ফাইল। ewaybillgst.gov.in-এ Bulk Upload-এ দিন",
            "⛔ বিল {0}-এর ই-ওয়ে ফাইলের জন্য এগুলো চাই: {1}",
            "গাড়ির নম্বর (বিল {0} এর ই-ওয়ে MH12AB1234)", "PIN সহ দোকানের ঠিকানা",
            "PIN সহ গ্রাহকের ঠিকানা", "গ্রাহকের নাম", "মালের HSN"),
        new("ta", "❓ எந்த பில்? உதாரணம்: பில் 22 IRN போடு, பில் 22 இ-வே",
            "🕒 பில் {0}: GST போர்ட்டலுக்கு அனுப்புகிறோம். முடிந்ததும் பில்லில் IRN இருக்கும்",
            "✅ பில் {0}: இ-இன்வாய்ஸ் ஏற்கனவே உள்ளது. IRN: {1}",
            "❓ பில் {0}: இதன் இ-இன்வாய்ஸ் போர்ட்டலில் ரத்தானது, மீண்டும் செய்ய முடியாது",
            "✅ பில் {0} இ-வே ஃபைல். ewaybillgst.gov.in இல் Bulk Upload இல் போடுங்கள்",
            "⛔ பில் {0} இ-வே ஃபைலுக்கு இவை வேண்டும்: {1}",
            "வண்டி எண் (பில் {0} இ-வே MH12AB1234)", "PIN உடன் கடை முகவரி",
            "PIN உடன் வாடிக்கையாளர் முகவரி", "வாடிக்கையாளர் பெயர்", "சரக்கின் HSN"),
        new("te", "❓ ఏ బిల్లు? ఉదాహరణ: బిల్లు 22 IRN తయారు చేయి, బిల్లు 22 ఈ-వే",
            "🕒 బిల్లు {0}: GST పోర్టల్‌కు పంపుతున్నాం. అయ్యాక బిల్లుపై IRN ఉంటుంది",
            "✅ బిల్లు {0}: ఈ-ఇన్వాయిస్ ముందే ఉంది. IRN: {1}",
            "❓ బిల్లు {0}: దీని ఈ-ఇన్వాయిస్ పోర్టల్‌లో రద్దయింది, మళ్ళీ చేయలేం",
            "✅ బిల్లు {0} ఈ-వే ఫైల్. ewaybillgst.gov.in లో Bulk Upload లో పెట్టండి",
            "⛔ బిల్లు {0} ఈ-వే ఫైల్‌కు ఇవి కావాలి: {1}",
            "బండి నంబర్ (బిల్లు {0} ఈ-వే MH12AB1234)", "PIN తో దుకాణం చిరునామా",
            "PIN తో కస్టమర్ చిరునామా", "కస్టమర్ పేరు", "సరుకు HSN"),
        new("kn", "❓ ಯಾವ ಬಿಲ್? ಉದಾಹರಣೆ: ಬಿಲ್ 22 IRN ಮಾಡಿ, ಬಿಲ್ 22 ಇ-ವೇ",
            "🕒 ಬಿಲ್ {0}: GST ಪೋರ್ಟಲ್‌ಗೆ ಕಳುಹಿಸುತ್ತಿದ್ದೇವೆ. ಆದ ಮೇಲೆ ಬಿಲ್‌ನಲ್ಲಿ IRN ಇರುತ್ತದೆ",
            "✅ ಬಿಲ್ {0}: ಇ-ಇನ್‌ವಾಯ್ಸ್ ಈಗಾಗಲೇ ಇದೆ. IRN: {1}",
            "❓ ಬಿಲ್ {0}: ಇದರ ಇ-ಇನ್‌ವಾಯ್ಸ್ ಪೋರ್ಟಲ್‌ನಲ್ಲಿ ರದ್ದಾಗಿದೆ, ಮತ್ತೆ ಮಾಡಲಾಗದು",
            "✅ ಬಿಲ್ {0} ರ ಇ-ವೇ ಫೈಲ್. ewaybillgst.gov.in ನಲ್ಲಿ Bulk Upload ಗೆ ಹಾಕಿ",
            "⛔ ಬಿಲ್ {0} ರ ಇ-ವೇ ಫೈಲ್‌ಗೆ ಇವು ಬೇಕು: {1}",
            "ಗಾಡಿ ಸಂಖ್ಯೆ (ಬಿಲ್ {0} ಇ-ವೇ MH12AB1234)", "PIN ಸಹಿತ ಅಂಗಡಿ ವಿಳಾಸ",
            "PIN ಸಹಿತ ಗ್ರಾಹಕರ ವಿಳಾಸ", "ಗ್ರಾಹಕರ ಹೆಸರು", "ಸರಕಿನ HSN"),
        new("pa", "❓ ਕਿਹੜਾ ਬਿੱਲ? ਜਿਵੇਂ ਲਿਖੋ: ਬਿੱਲ 22 ਦਾ IRN ਬਣਾਓ, ਬਿੱਲ 22 ਦਾ ਈ-ਵੇ",
            "🕒 ਬਿੱਲ {0}: GST ਪੋਰਟਲ ਨੂੰ ਭੇਜ ਰਹੇ ਹਾਂ। ਹੋ ਜਾਣ ਤੇ ਬਿੱਲ ਉੱਤੇ IRN ਹੋਵੇਗਾ",
            "✅ ਬਿੱਲ {0}: ਈ-ਇਨਵੌਇਸ ਪਹਿਲਾਂ ਤੋਂ ਹੈ। IRN: {1}",
            "❓ ਬਿੱਲ {0}: ਇਸਦਾ ਈ-ਇਨਵੌਇਸ ਪੋਰਟਲ ਤੇ ਰੱਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਦੁਬਾਰਾ ਨਹੀਂ ਬਣ ਸਕਦਾ",
            "✅ ਬਿੱਲ {0} ਦੀ ਈ-ਵੇ ਫਾਈਲ। ਇਸਨੂੰ ewaybillgst.gov.in ਤੇ Bulk Upload ਵਿੱਚ ਪਾਓ",
            "⛔ ਬਿੱਲ {0} ਦੀ ਈ-ਵੇ ਫਾਈਲ ਲਈ ਇਹ ਚਾਹੀਦਾ ਹੈ: {1}",
            "ਗੱਡੀ ਦਾ ਨੰਬਰ (ਬਿੱਲ {0} ਦਾ ਈ-ਵੇ MH12AB1234)", "ਦੁਕਾਨ ਦਾ ਪਤਾ PIN ਨਾਲ",
            "ਗਾਹਕ ਦਾ ਪਤਾ PIN ਨਾਲ", "ਗਾਹਕ ਦਾ ਨਾਮ", "ਸਾਮਾਨ ਦਾ HSN"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static PortalTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out PortalTexts? texts)
            ? texts
            : Hinglish;
}
