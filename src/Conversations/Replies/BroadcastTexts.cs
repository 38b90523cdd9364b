using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about broadcasts by WhatsApp.</summary>
/// <param name="Draft">How shall «{0}» go?</param>
/// <param name="NotReached">{0} never wrote START.</param>
/// <param name="ByWhatsApp">To {0} people for {1}.</param>
/// <param name="Started">{0} people, {1} at most.</param>
/// <param name="Progress">{0} of {1} have it, {2} phones, {3} left.</param>
/// <param name="Halted">Stopped because of {0}: {1} of {2} have it.</param>
/// <param name="Why">The reasons, in the order of <see cref="Reasons"/>.</param>
internal sealed record BroadcastTexts(
    string Language, string Draft, string NotReached, string FromPhone, string ByWhatsApp,
    string LeaveIt, string TooBusy, string Started, string None, string Progress,
    string Running, string Paused, string Done, string Stopped, string Resumed, string Halted,
    string[] Why)
{
    private static readonly string[] Reasons =
    [
        BroadcastReasons.Owner, BroadcastReasons.QuietHours, BroadcastReasons.Surge,
        BroadcastReasons.Mode, BroadcastReasons.Limit, BroadcastReasons.Template,
        BroadcastReasons.Number, BroadcastReasons.Spam, BroadcastReasons.Failures,
        BroadcastReasons.OptOuts,
    ];

    private static readonly BroadcastTexts Hinglish = new(
        "hi-Latn", "❓ «{0}» – kaise bhejun?", "{0} grahakon ne START nahi likha, unko nahi jaayega",
        "Mere phone se, muft", "WhatsApp se {0} logon ko, {1}", "Rehne do",
        "WhatsApp se abhi nahi: bahut bheed hai, baad me boliye",
        "✅ {0} logon ko jaayega, kharcha {1} tak. Rokna ho to: broadcast roko",
        "❓ Koi broadcast nahi hai", "{0}/{1} ko gaya, {2} ke phone par pahuncha, {3} baaki",
        "📣 Broadcast chal raha hai", "⏸ Broadcast ruka hai", "✅ Broadcast poora hua",
        "⛔ Broadcast band hai", "✅ Broadcast phir chalu",
        "⚠️ Broadcast rok diya: {0}. {1}/{2} ko gaya. Phir bhi bhejna ho to: broadcast chalu karo",
        [
            "aapne roka", "abhi raat hai, subah chalega", "bahut bheed hai, apne aap chalega",
            "WhatsApp theek nahi, apne aap chalega", "WhatsApp ki aaj ki had poori, kal chalega",
            "WhatsApp ne message ka namoona roka hai", "log is number ke message pasand nahi karte",
            "WhatsApp ne is number ko roka hai", "bahut se message nahi pahunche",
            "bahut logon ne STOP likha",
        ]);

    private static readonly Dictionary<string, BroadcastTexts> All = new BroadcastTexts[]
    {
        Hinglish,
        new("en", "❓ «{0}» – how shall it go?", "{0} customers never wrote START and do not get it",
            "From my phone, free", "By WhatsApp to {0} people, {1}", "Leave it",
            "Not by WhatsApp now: it is too busy, ask later",
            "✅ It goes to {0} people for {1} at most. To stop it: pause broadcast",
            "❓ There is no broadcast", "{0}/{1} sent, {2} on phones, {3} left",
            "📣 Broadcast is going out", "⏸ Broadcast is paused", "✅ Broadcast is done",
            "⛔ Broadcast is stopped", "✅ Broadcast goes on",
            "⚠️ Broadcast stopped: {0}. {1}/{2} sent. To go on anyway: resume broadcast",
            [
                "you paused it", "it is night, it goes on in the morning",
                "it is too busy, it goes on by itself",
                "WhatsApp is not well, it goes on by itself",
                "WhatsApp's limit of today is reached, it goes on tomorrow",
                "WhatsApp has stopped the template", "people do not like what this number sends",
                "WhatsApp has restricted this number", "many messages did not arrive",
                "many people wrote STOP",
            ]),
        new("hi", "❓ «{0}» – कैसे भेजूँ?", "{0} ग्राहकों ने START नहीं लिखा, उनको नहीं जाएगा",
            "मेरे फ़ोन से, मुफ़्त", "WhatsApp से {0} लोगों को, {1}", "रहने दो",
            "WhatsApp से अभी नहीं: बहुत भीड़ है, बाद में बोलिए",
            "✅ {0} लोगों को जाएगा, खर्च {1} तक। रोकना हो तो: ब्रॉडकास्ट रोको",
            "❓ कोई ब्रॉडकास्ट नहीं है", "{0}/{1} को गया, {2} के फ़ोन पर पहुँचा, {3} बाकी",
            "📣 ब्रॉडकास्ट चल रहा है", "⏸ ब्रॉडकास्ट रुका है", "✅ ब्रॉडकास्ट पूरा हुआ",
            "⛔ ब्रॉडकास्ट बंद है", "✅ ब्रॉडकास्ट फिर चालू",
            "⚠️ ब्रॉडकास्ट रोक दिया: {0}। {1}/{2} को गया। फिर भी भेजना हो तो: ब्रॉडकास्ट चालू करो",
            [
                "आपने रोका", "अभी रात है, सुबह चलेगा", "बहुत भीड़ है, अपने आप चलेगा",
                "WhatsApp ठीक नहीं, अपने आप चलेगा", "WhatsApp की आज की हद पूरी, कल चलेगा",
                "WhatsApp ने मैसेज का नमूना रोका है", "लोग इस नंबर के मैसेज पसंद नहीं करते",
                "WhatsApp ने इस नंबर को रोका है", "बहुत से मैसेज नहीं पहुँचे",
                "बहुत लोगों ने STOP लिखा",
            ]),
        new("mr", "❓ «{0}» – कसे पाठवू?", "{0} ग्राहकांनी START लिहिले नाही, त्यांना जाणार नाही",
            "माझ्या फोनवरून, फुकट", "WhatsApp ने {0} जणांना, {1}", "राहू दे",
            "WhatsApp ने आत्ता नाही: खूप गर्दी आहे, नंतर सांगा",
            "✅ {0} जणांना जाईल, खर्च {1} पर्यंत. थांबवायचे तर: ब्रॉडकास्ट थांबवा",
            "❓ कोणतेही ब्रॉडकास्ट नाही", "{0}/{1} ना गेले, {2} फोनवर पोहोचले, {3} बाकी",
            "📣 ब्रॉडकास्ट चालू आहे", "⏸ ब्रॉडकास्ट थांबले आहे", "✅ ब्रॉडकास्ट पूर्ण",
            "⛔ ब्रॉडकास्ट बंद आहे", "✅ ब्रॉडकास्ट पुन्हा सुरू",
            "⚠️ ब्रॉडकास्ट थांबवले: {0}. {1}/{2} ना गेले. तरी पाठवायचे तर: ब्रॉडकास्ट सुरू करा",
            [
                "तुम्ही थांबवले", "आता रात्र आहे, सकाळी चालेल", "खूप गर्दी आहे, आपोआप चालेल",
                "WhatsApp ठीक नाही, आपोआप चालेल", "WhatsApp ची आजची मर्यादा संपली, उद्या चालेल",
                "WhatsApp ने मेसेजचा नमुना थांबवला", "लोकांना या नंबरचे मेसेज आवडत नाहीत",
                "WhatsApp ने हा नंबर रोखला आहे", "बरेच मेसेज पोहोचले नाहीत",
                "बऱ्याच जणांनी STOP लिहिले",
            ]),
        new("gu", "❓ «{0}» – કેવી રીતે મોકલું?", "{0} ગ્રાહકોએ START નથી લખ્યું, તેમને નહીં જાય",
            "મારા ફોનથી, મફત", "WhatsApp થી {0} લોકોને, {1}", "રહેવા દો",
            "WhatsApp થી હમણાં નહીં: બહુ ભીડ છે, પછી કહો",
            "✅ {0} લોકોને જશે, ખર્ચ {1} સુધી. રોકવું હોય તો: બ્રોડકાસ્ટ રોકો",
            "❓ કોઈ બ્રોડકાસ્ટ નથી", "{0}/{1} ને ગયું, {2} ફોન પર પહોંચ્યું, {3} બાકી",
            "📣 બ્રોડકાસ્ટ ચાલે છે", "⏸ બ્રોડકાસ્ટ અટક્યું છે", "✅ બ્રોડકાસ્ટ પૂરું",
            "⛔ બ્રોડકાસ્ટ બંધ છે", "✅ બ્રોડકાસ્ટ ફરી ચાલુ",
            "⚠️ બ્રોડકાસ્ટ રોક્યું: {0}. {1}/{2} ને ગયું. તોય મોકલવું હોય તો: બ્રોડકાસ્ટ ચાલુ કરો",
            [
                "તમે રોક્યું", "હમણાં રાત છે, સવારે ચાલશે", "બહુ ભીડ છે, આપોઆપ ચાલશે",
                "WhatsApp ઠીક નથી, આપોઆપ ચાલશે", "WhatsApp ની આજની હદ પૂરી, કાલે ચાલશે",
                "WhatsApp એ મેસેજનો નમૂનો રોક્યો", "લોકોને આ નંબરના મેસેજ ગમતા નથી",
                "WhatsApp એ આ નંબર રોક્યો છે", "ઘણા મેસેજ પહોંચ્યા નહીં", "ઘણા લોકોએ STOP લખ્યું",
            ]),
        new("bn", "❓ «{0}» – কীভাবে পাঠাব?", "{0} জন START লেখেননি, তাঁরা পাবেন না",
            "আমার ফোন থেকে, ফ্রি", "WhatsApp-এ {0} জনকে, {1}", "থাক",
            "WhatsApp-এ এখন নয়: খুব ভিড়, পরে বলুন",
            "✅ {0} জনের কাছে যাবে, খরচ {1} পর্যন্ত। থামাতে: ব্রডকাস্ট থামাও",
            "❓ কোনো ব্রডকাস্ট নেই", "{0}/{1} জনকে গেছে, {2} ফোনে পৌঁছেছে, {3} বাকি",
            "📣 ব্রডকাস্ট চলছে", "⏸ ব্রডকাস্ট থেমে আছে", "✅ ব্রডকাস্ট শেষ",
            "⛔ ব্রডকাস্ট বন্ধ", "✅ ব্রডকাস্ট আবার চলছে",
            "⚠️ ব্রডকাস্ট থামানো হল: {0}। {1}/{2} জনকে গেছে। তবু পাঠাতে: ব্রডকাস্ট চালু করো",
            [
                "আপনি থামিয়েছেন", "এখন রাত, সকালে চলবে", "খুব ভিড়, নিজেই চলবে",
                "WhatsApp ঠিক নেই, নিজেই চলবে", "WhatsApp-এর আজকের সীমা শেষ, কাল চলবে",
                "WhatsApp মেসেজের নমুনা থামিয়েছে", "লোকে এই নম্বরের মেসেজ পছন্দ করছে না",
                "WhatsApp এই নম্বর আটকেছে", "অনেক মেসেজ পৌঁছায়নি", "অনেকে STOP লিখেছেন",
            ]),
        new("ta", "❓ «{0}» – எப்படி அனுப்ப?", "{0} பேர் START எழுதவில்லை, அவர்களுக்குப் போகாது",
            "என் ஃபோனில் இருந்து, இலவசம்", "WhatsApp மூலம் {0} பேருக்கு, {1}", "வேண்டாம்",
            "WhatsApp மூலம் இப்போது முடியாது: கூட்டம் அதிகம், பிறகு சொல்லுங்கள்",
            "✅ {0} பேருக்குப் போகும், செலவு {1} வரை. நிறுத்த: பிராட்காஸ்ட் நிறுத்து",
            "❓ பிராட்காஸ்ட் எதுவும் இல்லை",
            "{0}/{1} பேருக்குப் போனது, {2} ஃபோனில் சேர்ந்தது, {3} மீதி",
            "📣 பிராட்காஸ்ட் போய்க்கொண்டிருக்கிறது", "⏸ பிராட்காஸ்ட் நிற்கிறது",
            "✅ பிராட்காஸ்ட் முடிந்தது", "⛔ பிராட்காஸ்ட் நிறுத்தப்பட்டது",
            "✅ பிராட்காஸ்ட் தொடர்கிறது",
            "⚠️ பிராட்காஸ்ட் நின்றது: {0}. {1}/{2} பேருக்குப் போனது. தொடர: பிராட்காஸ்ட் தொடங்கு",
            [
                "நீங்கள் நிறுத்தினீர்கள்", "இப்போது இரவு, காலையில் தொடரும்",
                "கூட்டம் அதிகம், தானே தொடரும்", "WhatsApp சரியில்லை, தானே தொடரும்",
                "WhatsApp இன் இன்றைய எல்லை முடிந்தது, நாளை தொடரும்",
                "WhatsApp மெசேஜ் மாதிரியை நிறுத்தியது",
                "இந்த எண்ணின் மெசேஜ் மக்களுக்குப் பிடிக்கவில்லை",
                "WhatsApp இந்த எண்ணைத் தடுத்துள்ளது", "பல மெசேஜ்கள் சேரவில்லை",
                "பலர் STOP எழுதினார்கள்",
            ]),
        new("te", "❓ «{0}» – ఎలా పంపాలి?", "{0} మంది START రాయలేదు, వాళ్లకు వెళ్లదు",
            "నా ఫోన్ నుండి, ఉచితం", "WhatsApp లో {0} మందికి, {1}", "వద్దు",
            "WhatsApp లో ఇప్పుడు కాదు: రద్దీ ఎక్కువ, తర్వాత చెప్పండి",
            "✅ {0} మందికి వెళ్తుంది, ఖర్చు {1} వరకు. ఆపాలంటే: బ్రాడ్‌కాస్ట్ ఆపు",
            "❓ బ్రాడ్‌కాస్ట్ ఏదీ లేదు",
            "{0}/{1} మందికి వెళ్లింది, {2} ఫోన్లకు చేరింది, {3} మిగిలింది",
            "📣 బ్రాడ్‌కాస్ట్ వెళ్తోంది", "⏸ బ్రాడ్‌కాస్ట్ ఆగింది", "✅ బ్రాడ్‌కాస్ట్ పూర్తయింది",
            "⛔ బ్రాడ్‌కాస్ట్ ఆపేశారు", "✅ బ్రాడ్‌కాస్ట్ మళ్ళీ మొదలైంది",
            "⚠️ బ్రాడ్‌కాస్ట్ ఆపాను: {0}. {1}/{2} మందికి వెళ్లింది. పంపాలంటే: "
                + "బ్రాడ్‌కాస్ట్ కొనసాగించు",
            [
                "మీరు ఆపారు", "ఇప్పుడు రాత్రి, ఉదయం వెళ్తుంది", "రద్దీ ఎక్కువ, అదే వెళ్తుంది",
                "WhatsApp బాలేదు, అదే వెళ్తుంది", "WhatsApp ఈరోజు పరిమితి అయింది, రేపు వెళ్తుంది",
                "WhatsApp మెసేజ్ నమూనా ఆపింది", "ఈ నంబర్ మెసేజ్‌లు జనానికి నచ్చలేదు",
                "WhatsApp ఈ నంబర్‌ను ఆపింది", "చాలా మెసేజ్‌లు చేరలేదు", "చాలామంది STOP రాశారు",
            ]),
        new("kn", "❓ «{0}» – ಹೇಗೆ ಕಳುಹಿಸಲಿ?", "{0} ಜನ START ಬರೆದಿಲ್ಲ, ಅವರಿಗೆ ಹೋಗುವುದಿಲ್ಲ",
            "ನನ್ನ ಫೋನ್‌ನಿಂದ, ಉಚಿತ", "WhatsApp ನಿಂದ {0} ಜನರಿಗೆ, {1}", "ಬೇಡ",
            "WhatsApp ನಿಂದ ಈಗ ಆಗಲ್ಲ: ತುಂಬಾ ದಟ್ಟಣೆ, ಆಮೇಲೆ ಹೇಳಿ",
            "✅ {0} ಜನರಿಗೆ ಹೋಗುತ್ತದೆ, ಖರ್ಚು {1} ವರೆಗೆ. ನಿಲ್ಲಿಸಲು: ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ನಿಲ್ಲಿಸಿ",
            "❓ ಯಾವ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಇಲ್ಲ", "{0}/{1} ಜನರಿಗೆ ಹೋಗಿದೆ, {2} ಫೋನ್ ತಲುಪಿದೆ, {3} ಬಾಕಿ",
            "📣 ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಹೋಗುತ್ತಿದೆ", "⏸ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ನಿಂತಿದೆ", "✅ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಮುಗಿಯಿತು",
            "⛔ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಬಂದ್", "✅ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಮತ್ತೆ ಶುರು",
            "⚠️ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ನಿಲ್ಲಿಸಿದೆ: {0}. {1}/{2} ಜನರಿಗೆ ಹೋಗಿದೆ. ಕಳುಹಿಸಲು: "
                + "ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಮುಂದುವರಿಸಿ",
            [
                "ನೀವು ನಿಲ್ಲಿಸಿದ್ದೀರಿ", "ಈಗ ರಾತ್ರಿ, ಬೆಳಿಗ್ಗೆ ಹೋಗುತ್ತದೆ",
                "ತುಂಬಾ ದಟ್ಟಣೆ, ತಾನಾಗಿ ಹೋಗುತ್ತದೆ",
                "WhatsApp ಸರಿ ಇಲ್ಲ, ತಾನಾಗಿ ಹೋಗುತ್ತದೆ",
                "WhatsApp ಇಂದಿನ ಮಿತಿ ಮುಗಿದಿದೆ, ನಾಳೆ ಹೋಗುತ್ತದೆ",
                "WhatsApp ಮೆಸೇಜ್ ಮಾದರಿ ನಿಲ್ಲಿಸಿದೆ", "ಈ ನಂಬರ್ ಮೆಸೇಜ್ ಜನರಿಗೆ ಇಷ್ಟವಿಲ್ಲ",
                "WhatsApp ಈ ನಂಬರ್ ತಡೆದಿದೆ", "ಹಲವು ಮೆಸೇಜ್ ತಲುಪಿಲ್ಲ", "ಹಲವರು STOP ಬರೆದಿದ್ದಾರೆ",
            ]),
        new("pa", "❓ «{0}» – ਕਿਵੇਂ ਭੇਜਾਂ?", "{0} ਗਾਹਕਾਂ ਨੇ START ਨਹੀਂ ਲਿਖਿਆ, ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਜਾਵੇਗਾ",
            "ਮੇਰੇ ਫ਼ੋਨ ਤੋਂ, ਮੁਫ਼ਤ", "WhatsApp ਤੋਂ {0} ਲੋਕਾਂ ਨੂੰ, {1}", "ਰਹਿਣ ਦਿਓ",
            "WhatsApp ਤੋਂ ਹੁਣ ਨਹੀਂ: ਬਹੁਤ ਭੀੜ ਹੈ, ਬਾਅਦ ਵਿੱਚ ਦੱਸੋ",
            "✅ {0} ਲੋਕਾਂ ਨੂੰ ਜਾਵੇਗਾ, ਖਰਚਾ {1} ਤੱਕ। ਰੋਕਣਾ ਹੋਵੇ ਤਾਂ: ਬ੍ਰੌਡਕਾਸਟ ਰੋਕੋ",
            "❓ ਕੋਈ ਬ੍ਰੌਡਕਾਸਟ ਨਹੀਂ ਹੈ", "{0}/{1} ਨੂੰ ਗਿਆ, {2} ਦੇ ਫ਼ੋਨ ਤੇ ਪਹੁੰਚਿਆ, {3} ਬਾਕੀ",
            "📣 ਬ੍ਰੌਡਕਾਸਟ ਚੱਲ ਰਿਹਾ ਹੈ", "⏸ ਬ੍ਰੌਡਕਾਸਟ ਰੁਕਿਆ ਹੈ", "✅ ਬ੍ਰੌਡਕਾਸਟ ਪੂਰਾ ਹੋਇਆ",
            "⛔ ਬ੍ਰੌਡਕਾਸਟ ਬੰਦ ਹੈ", "✅ ਬ੍ਰੌਡਕਾਸਟ ਫਿਰ ਚਾਲੂ",
            "⚠️ ਬ੍ਰੌਡਕਾਸਟ ਰੋਕ ਦਿੱਤਾ: {0}। {1}/{2} ਨੂੰ ਗਿਆ। ਫਿਰ ਵੀ ਭੇਜਣਾ ਹੋਵੇ ਤਾਂ: "
                + "ਬ੍ਰੌਡਕਾਸਟ ਚਾਲੂ ਕਰੋ",
            [
                "ਤੁਸੀਂ ਰੋਕਿਆ", "ਹੁਣ ਰਾਤ ਹੈ, ਸਵੇਰੇ ਚੱਲੇਗਾ", "ਬਹੁਤ ਭੀੜ ਹੈ, ਆਪੇ ਚੱਲੇਗਾ",
                "WhatsApp ਠੀਕ ਨਹੀਂ, ਆਪੇ ਚੱਲੇਗਾ", "WhatsApp ਦੀ ਅੱਜ ਦੀ ਹੱਦ ਪੂਰੀ, ਕੱਲ੍ਹ ਚੱਲੇਗਾ",
                "WhatsApp ਨੇ ਮੈਸੇਜ ਦਾ ਨਮੂਨਾ ਰੋਕਿਆ ਹੈ", "ਲੋਕ ਇਸ ਨੰਬਰ ਦੇ ਮੈਸੇਜ ਪਸੰਦ ਨਹੀਂ ਕਰਦੇ",
                "WhatsApp ਨੇ ਇਹ ਨੰਬਰ ਰੋਕਿਆ ਹੈ", "ਬਹੁਤ ਮੈਸੇਜ ਨਹੀਂ ਪਹੁੰਚੇ",
                "ਬਹੁਤ ਲੋਕਾਂ ਨੇ STOP ਲਿਖਿਆ",
            ]),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static BroadcastTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out BroadcastTexts? texts)
            ? texts : Hinglish;

    public string DraftOf(string words) => PayAskTexts.Filled(Draft, words);

    /// <param name="people">Who they are and how many.</param>
    public string DraftOf(BroadcastPlan plan, string people)
    {
        string text = DraftOf(plan.Wish.Words) + "\n" + people;
        int others = plan.Preview.NotAgreed + plan.Preview.OptedOut;
        return others == 0 ? text : text + "\n" + PayAskTexts.Filled(NotReached, others);
    }

    public string ByWhatsAppFor(BroadcastPreview preview) =>
        PayAskTexts.Filled(ByWhatsApp, preview.People, preview.Cost.Money);

    public string StartedFor(BroadcastPreview preview) =>
        PayAskTexts.Filled(Started, preview.People, preview.Cost.Money);

    public string ResumedNow(BroadcastView view) => Resumed + ": " + Figures(view);

    public string PausedNow(BroadcastView view) => Paused + ": " + Figures(view);

    public string StoppedNow(BroadcastView view) => Stopped + ": " + Figures(view);

    /// <summary>Where it stands, and why it does not go on.</summary>
    public string Where(BroadcastView view)
    {
        string state = view.State switch
        {
            BroadcastState.Paused => Paused,
            BroadcastState.Stopped => Stopped,
            BroadcastState.Done => Done,
            BroadcastState.Running when view.Hold is not null => Paused,
            BroadcastState.Running or BroadcastState.Draft => Running,
        };
        string? reason = view.Hold ?? view.Reason;
        string why = reason is null ? "" : $" ({Because(reason)})";
        return $"{state}{why}: {Figures(view)}";
    }

    public string HaltedBy(BroadcastHalted told) =>
        PayAskTexts.Filled(Halted, Because(told.Reason), told.Sent, told.People);

    private string Figures(BroadcastView view) => PayAskTexts.Filled(
        Progress, view.Counts.Sent, view.Preview.People, view.Counts.Delivered,
        view.Counts.Waiting + view.Counts.Queued);

    private string Because(string reason)
    {
        int at = Array.IndexOf(Reasons, reason);
        return at < 0 ? reason : Why[at];
    }
}
