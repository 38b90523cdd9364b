namespace ConverseErp.Companion.Pages;

/// <summary>The words with which a party agrees to its khata or says that a line is wrong.
/// </summary>
/// <param name="Agree">The button under the balance.</param>
/// <param name="Agreed">Once that was said, and on which day.</param>
/// <param name="Wrong">Opens the form beside a line.</param>
/// <param name="What">In the form.</param>
/// <param name="Said">Beside a line that the shop is looking at.</param>
/// <param name="Stays">Beside a line that it has looked at.</param>
/// <param name="Moved">The balance was another one when the button was pressed.</param>
/// <param name="NotTaken">Nothing was noted.</param>
/// <param name="Only">Under the button.</param>
internal sealed record DisputeTexts(
    string Language, string Agree, string Agreed, string Wrong, string What, string Send,
    string Said, string Stays, string Moved, string NotTaken, string Only)
{
    private static readonly Dictionary<string, DisputeTexts> All = new DisputeTexts[]
    {
        new("en",
            "Yes, {0} is right", "You said on {1}: {0} is right.", "Something wrong?",
            "What is wrong?", "Tell the shop",
            "You said: “{0}”. The shop is looking at it and will tell you.",
            "The shop says that this is right.",
            "The balance has changed meanwhile. Please look again.",
            "That could not be taken. Please write to the shop in the chat.",
            "You agree only to what the page shows."),
        new("hi-Latn",
            "Haan, {0} sahi hai", "Aapne {1} ko kaha: {0} sahi hai.", "Kuch galat hai?",
            "Kya galat hai?", "Dukaan ko batao",
            "Aapne kaha: “{0}”. Dukaan dekh rahi hai, aapko batayegi.",
            "Dukaan kehti hai ye sahi hai.", "Beech me hisaab badla. Phir dekh lijiye.",
            "Ye nahi likha ja saka. Chat me dukaan ko likhiye.",
            "Aap sirf utna maante hain jitna yahan likha hai."),
        new("hi",
            "हाँ, {0} सही है", "आपने {1} को कहा: {0} सही है।", "कुछ ग़लत है?", "क्या ग़लत है?",
            "दुकान को बताओ", "आपने कहा: “{0}”। दुकान देख रही है, आपको बताएगी।",
            "दुकान कहती है यह सही है।", "बीच में हिसाब बदला। फिर देख लीजिए।",
            "यह नहीं लिखा जा सका। चैट में दुकान को लिखिए।",
            "आप सिर्फ़ उतना मानते हैं जितना यहाँ लिखा है।"),
        new("mr",
            "होय, {0} बरोबर आहे", "तुम्ही {1} ला सांगितलं: {0} बरोबर आहे.", "काही चुकलं?",
            "काय चुकलं?", "दुकानाला सांगा",
            "तुम्ही सांगितलं: “{0}”. दुकान पाहत आहे, तुम्हाला सांगेल.",
            "दुकान म्हणतं हे बरोबर आहे.", "मध्ये हिशोब बदलला. पुन्हा पाहा.",
            "हे लिहिता आलं नाही. चॅटमध्ये दुकानाला लिहा.", "तुम्ही फक्त इथे लिहिलेलं मान्य करता."),
        new("gu",
            "હા, {0} બરાબર છે", "તમે {1} એ કહ્યું: {0} બરાબર છે.", "કંઈ ખોટું છે?", "શું ખોટું છે?",
            "દુકાનને કહો", "તમે કહ્યું: “{0}”. દુકાન જુએ છે, તમને કહેશે.",
            "દુકાન કહે છે આ બરાબર છે.", "વચ્ચે હિસાબ બદલાયો. ફરી જુઓ.",
            "આ લખી ન શકાયું. ચેટમાં દુકાનને લખો.", "તમે અહીં લખ્યું છે એટલું જ માનો છો."),
        new("bn",
            "হ্যাঁ, {0} ঠিক আছে", "আপনি {1} তারিখে বলেছেন: {0} ঠিক আছে।", "কিছু ভুল?", "কী ভুল?",
            "দোকানকে জানান", "আপনি বলেছেন: “{0}”। দোকান দেখছে, আপনাকে জানাবে।",
            "দোকান বলছে এটা ঠিক।", "এর মধ্যে হিসাব বদলেছে। আবার দেখুন।",
            "এটা লেখা গেল না। চ্যাটে দোকানকে লিখুন।", "এখানে যা লেখা, আপনি শুধু সেটাই মানছেন।"),
        new("ta",
            "ஆம், {0} சரி", "{1} அன்று சொன்னீர்கள்: {0} சரி.", "ஏதாவது தவறா?", "என்ன தவறு?",
            "கடைக்குச் சொல்", "நீங்கள் சொன்னது: “{0}”. கடை பார்க்கிறது, சொல்லும்.",
            "இது சரி என்று கடை சொல்கிறது.", "இதற்குள் கணக்கு மாறியது. மறுபடி பாருங்கள்.",
            "இதை எழுத முடியவில்லை. சாட்டில் கடைக்கு எழுதுங்கள்.",
            "இங்கே உள்ளதை மட்டும் ஒப்புக்கொள்கிறீர்கள்."),
        new("te",
            "అవును, {0} సరి", "మీరు {1}న చెప్పారు: {0} సరి.", "ఏదైనా తప్పా?", "ఏది తప్పు?",
            "షాపుకు చెప్పు", "మీరు చెప్పింది: “{0}”. షాపు చూస్తోంది, మీకు చెబుతుంది.",
            "ఇది సరి అని షాపు చెబుతోంది.", "ఈలోపు లెక్క మారింది. మళ్లీ చూడండి.",
            "ఇది రాయలేకపోయాం. చాట్‌లో షాపుకు రాయండి.",
            "ఇక్కడ ఉన్నదాన్ని మాత్రమే ఒప్పుకుంటున్నారు."),
        new("kn",
            "ಹೌದು, {0} ಸರಿ", "ನೀವು {1} ರಂದು ಹೇಳಿದ್ದೀರಿ: {0} ಸರಿ.", "ಏನಾದರೂ ತಪ್ಪೇ?", "ಏನು ತಪ್ಪು?",
            "ಅಂಗಡಿಗೆ ಹೇಳಿ", "ನೀವು ಹೇಳಿದ್ದು: “{0}”. ಅಂಗಡಿ ನೋಡುತ್ತಿದೆ, ನಿಮಗೆ ಹೇಳುತ್ತದೆ.",
            "ಇದು ಸರಿ ಎಂದು ಅಂಗಡಿ ಹೇಳುತ್ತದೆ.", "ಈ ನಡುವೆ ಲೆಕ್ಕ ಬದಲಾಗಿದೆ. ಮತ್ತೆ ನೋಡಿ.",
            "ಇದನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಚಾಟ್‌ನಲ್ಲಿ ಅಂಗಡಿಗೆ ಬರೆಯಿರಿ.",
            "ಇಲ್ಲಿ ಇರುವುದನ್ನು ಮಾತ್ರ ಒಪ್ಪುತ್ತೀರಿ."),
        new("pa",
            "ਹਾਂ, {0} ਸਹੀ ਹੈ", "ਤੁਸੀਂ {1} ਨੂੰ ਕਿਹਾ: {0} ਸਹੀ ਹੈ।", "ਕੁਝ ਗ਼ਲਤ ਹੈ?", "ਕੀ ਗ਼ਲਤ ਹੈ?",
            "ਦੁਕਾਨ ਨੂੰ ਦੱਸੋ", "ਤੁਸੀਂ ਕਿਹਾ: “{0}”। ਦੁਕਾਨ ਵੇਖ ਰਹੀ ਹੈ, ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ।",
            "ਦੁਕਾਨ ਕਹਿੰਦੀ ਹੈ ਇਹ ਸਹੀ ਹੈ।", "ਵਿੱਚ ਹਿਸਾਬ ਬਦਲਿਆ। ਫਿਰ ਵੇਖ ਲਓ।",
            "ਇਹ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਚੈਟ ਵਿੱਚ ਦੁਕਾਨ ਨੂੰ ਲਿਖੋ।", "ਤੁਸੀਂ ਸਿਰਫ਼ ਇੱਥੇ ਲਿਖਿਆ ਮੰਨਦੇ ਹੋ।"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    public static DisputeTexts In(string language) => All.GetValueOrDefault(language, All["en"]);
}
