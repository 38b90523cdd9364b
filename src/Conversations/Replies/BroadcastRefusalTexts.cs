namespace ConverseErp.Conversations.Replies;

/// <summary>Refusals of broadcasts in every language, in the order of <see cref="Codes"/>.
/// </summary>
internal static class BroadcastRefusalTexts
{
    private static readonly string[] Codes =
    [
        "broadcast-unknown", "broadcast-invalid", "broadcast-nobody", "broadcast-template",
        "broadcast-too-busy", "broadcast-dearer", "broadcast-over",
    ];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["hi-Latn"] =
        [
            "❓ Aisa koi broadcast nahi mila", "❓ Broadcast me kuch kami hai: baat, log ya samay",
            "⛔ Kisi ne khabar ke liye haan nahi kaha. Grahakon se START likhwaiye",
            "⛔ WhatsApp ne khabar ka namoona abhi manzoor nahi kiya, kuch nahi gaya",
            "⛔ Abhi bahut bheed hai, kuch nahi gaya. Thodi der baad boliye",
            "❓ Ab kharcha zyada hai, kuch nahi gaya. Dobara dekhkar haan boliye",
            "❓ Ye broadcast khatam hai, ya abhi shuru nahi hua",
        ],
        ["en"] =
        [
            "❓ There is no such broadcast", "❓ Something lacks: the words, the people or the time",
            "⛔ Nobody has agreed to news. Ask customers to write START",
            "⛔ WhatsApp has not approved the template for news yet, nothing was sent",
            "⛔ It is too busy now, nothing was sent. Ask again in a while",
            "❓ It costs more by now, nothing was sent. Look again and say yes",
            "❓ This broadcast is over, or has not begun",
        ],
        ["hi"] =
        [
            "❓ ऐसा कोई ब्रॉडकास्ट नहीं मिला", "❓ ब्रॉडकास्ट में कुछ कमी है: बात, लोग या समय",
            "⛔ किसी ने ख़बर के लिए हाँ नहीं कहा। ग्राहकों से START लिखवाइए",
            "⛔ WhatsApp ने ख़बर का नमूना अभी मंज़ूर नहीं किया, कुछ नहीं गया",
            "⛔ अभी बहुत भीड़ है, कुछ नहीं गया। थोड़ी देर बाद बोलिए",
            "❓ अब खर्च ज़्यादा है, कुछ नहीं गया। दोबारा देखकर हाँ बोलिए",
            "❓ ये ब्रॉडकास्ट ख़त्म है, या अभी शुरू नहीं हुआ",
        ],
        ["mr"] =
        [
            "❓ असे ब्रॉडकास्ट सापडले नाही", "❓ ब्रॉडकास्टमध्ये काही कमी आहे: मजकूर, लोक किंवा वेळ",
            "⛔ बातमीसाठी कोणी हो म्हटले नाही. ग्राहकांना START लिहायला सांगा",
            "⛔ WhatsApp ने बातमीचा नमुना अजून मंजूर केला नाही, काही गेले नाही",
            "⛔ आत्ता खूप गर्दी आहे, काही गेले नाही. थोड्या वेळाने सांगा",
            "❓ आता खर्च जास्त आहे, काही गेले नाही. पुन्हा पाहून हो म्हणा",
            "❓ हे ब्रॉडकास्ट संपले आहे, किंवा सुरू झाले नाही",
        ],
        ["gu"] =
        [
            "❓ આવું બ્રોડકાસ્ટ મળ્યું નહીં", "❓ બ્રોડકાસ્ટમાં કંઈ ખૂટે છે: વાત, લોકો કે સમય",
            "⛔ ખબર માટે કોઈએ હા નથી કહી. ગ્રાહકોને START લખવા કહો",
            "⛔ WhatsApp એ ખબરનો નમૂનો હજી મંજૂર નથી કર્યો, કંઈ ગયું નથી",
            "⛔ હમણાં બહુ ભીડ છે, કંઈ ગયું નથી. થોડી વાર પછી કહો",
            "❓ હવે ખર્ચ વધારે છે, કંઈ ગયું નથી. ફરી જોઈને હા કહો",
            "❓ આ બ્રોડકાસ્ટ પૂરું છે, કે હજી શરૂ નથી થયું",
        ],
        ["bn"] =
        [
            "❓ এমন ব্রডকাস্ট পাওয়া গেল না", "❓ ব্রডকাস্টে কিছু বাদ আছে: কথা, লোক বা সময়",
            "⛔ খবরের জন্য কেউ হ্যাঁ বলেননি। কাস্টমারদের START লিখতে বলুন",
            "⛔ WhatsApp খবরের নমুনা এখনও মঞ্জুর করেনি, কিছু যায়নি",
            "⛔ এখন খুব ভিড়, কিছু যায়নি। একটু পরে বলুন",
            "❓ এখন খরচ বেশি, কিছু যায়নি। আবার দেখে হ্যাঁ বলুন",
            "❓ এই ব্রডকাস্ট শেষ, বা এখনও শুরু হয়নি",
        ],
        ["ta"] =
        [
            "❓ அப்படி பிராட்காஸ்ட் இல்லை", "❓ ஏதோ குறைகிறது: செய்தி, ஆட்கள் அல்லது நேரம்",
            "⛔ செய்திக்கு யாரும் சம்மதிக்கவில்லை. வாடிக்கையாளர்களை START எழுதச் சொல்லுங்கள்",
            "⛔ WhatsApp செய்தி மாதிரியை இன்னும் ஏற்கவில்லை, எதுவும் போகவில்லை",
            "⛔ இப்போது கூட்டம் அதிகம், எதுவும் போகவில்லை. கொஞ்ச நேரம் கழித்துச் சொல்லுங்கள்",
            "❓ இப்போது செலவு அதிகம், எதுவும் போகவில்லை. மறுபடி பார்த்து சரி சொல்லுங்கள்",
            "❓ இந்த பிராட்காஸ்ட் முடிந்தது, அல்லது இன்னும் தொடங்கவில்லை",
        ],
        ["te"] =
        [
            "❓ అలాంటి బ్రాడ్‌కాస్ట్ లేదు", "❓ ఏదో లోపించింది: మాట, మనుషులు లేదా సమయం",
            "⛔ వార్తలకు ఎవరూ ఒప్పుకోలేదు. కస్టమర్లను START రాయమనండి",
            "⛔ WhatsApp వార్తల నమూనా ఇంకా ఒప్పుకోలేదు, ఏదీ వెళ్లలేదు",
            "⛔ ఇప్పుడు రద్దీ ఎక్కువ, ఏదీ వెళ్లలేదు. కాసేపటికి చెప్పండి",
            "❓ ఇప్పుడు ఖర్చు ఎక్కువ, ఏదీ వెళ్లలేదు. మళ్ళీ చూసి సరే అనండి",
            "❓ ఈ బ్రాడ్‌కాస్ట్ అయిపోయింది, లేదా ఇంకా మొదలవలేదు",
        ],
        ["kn"] =
        [
            "❓ ಅಂತಹ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಇಲ್ಲ", "❓ ಏನೋ ಕಡಿಮೆ ಇದೆ: ಮಾತು, ಜನ ಅಥವಾ ಸಮಯ",
            "⛔ ಸುದ್ದಿಗೆ ಯಾರೂ ಒಪ್ಪಿಲ್ಲ. ಗ್ರಾಹಕರಿಗೆ START ಬರೆಯಲು ಹೇಳಿ",
            "⛔ WhatsApp ಸುದ್ದಿಯ ಮಾದರಿ ಇನ್ನೂ ಒಪ್ಪಿಲ್ಲ, ಏನೂ ಹೋಗಿಲ್ಲ",
            "⛔ ಈಗ ತುಂಬಾ ದಟ್ಟಣೆ, ಏನೂ ಹೋಗಿಲ್ಲ. ಸ್ವಲ್ಪ ಹೊತ್ತಿನ ಮೇಲೆ ಹೇಳಿ",
            "❓ ಈಗ ಖರ್ಚು ಹೆಚ್ಚು, ಏನೂ ಹೋಗಿಲ್ಲ. ಮತ್ತೆ ನೋಡಿ ಸರಿ ಎನ್ನಿ",
            "❓ ಈ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಮುಗಿದಿದೆ, ಅಥವಾ ಶುರು ಆಗಿಲ್ಲ",
        ],
        ["pa"] =
        [
            "❓ ਅਜਿਹਾ ਬ੍ਰੌਡਕਾਸਟ ਨਹੀਂ ਮਿਲਿਆ", "❓ ਬ੍ਰੌਡਕਾਸਟ ਵਿੱਚ ਕੁਝ ਘਾਟ ਹੈ: ਗੱਲ, ਲੋਕ ਜਾਂ ਸਮਾਂ",
            "⛔ ਖ਼ਬਰ ਲਈ ਕਿਸੇ ਨੇ ਹਾਂ ਨਹੀਂ ਕਿਹਾ। ਗਾਹਕਾਂ ਨੂੰ START ਲਿਖਣ ਲਈ ਕਹੋ",
            "⛔ WhatsApp ਨੇ ਖ਼ਬਰ ਦਾ ਨਮੂਨਾ ਹਾਲੇ ਮਨਜ਼ੂਰ ਨਹੀਂ ਕੀਤਾ, ਕੁਝ ਨਹੀਂ ਗਿਆ",
            "⛔ ਹੁਣ ਬਹੁਤ ਭੀੜ ਹੈ, ਕੁਝ ਨਹੀਂ ਗਿਆ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਦੱਸੋ",
            "❓ ਹੁਣ ਖਰਚਾ ਵੱਧ ਹੈ, ਕੁਝ ਨਹੀਂ ਗਿਆ। ਦੁਬਾਰਾ ਵੇਖ ਕੇ ਹਾਂ ਕਹੋ",
            "❓ ਇਹ ਬ੍ਰੌਡਕਾਸਟ ਖ਼ਤਮ ਹੈ, ਜਾਂ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ",
        ],
    };

    /// <summary>The sentences of a language that is answered in, by their codes.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(string language) =>
        Codes.Zip(Words[language], KeyValuePair.Create);
}
