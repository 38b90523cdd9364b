using System.Globalization;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words around the invitation to a shop's news.</summary>
/// <param name="Ask">Whether offers of {0} are wanted, what to write for yes, and how to stop.
/// </param>
/// <param name="Thanks">Offers of {0} come, and how to stop.</param>
/// <param name="On">Customers are invited from now on, and how to end it.</param>
/// <param name="Off">They are not, and how to begin again.</param>
internal sealed record InvitationTexts(
    string Language, string Ask, string Thanks, string On, string Off)
{
    /// <summary>The number of these words where it is kept who was asked what: whoever changes one
    /// <see cref="Ask"/> counts it up, and a test says so.</summary>
    public const short Wording = 1;

    private static readonly InvitationTexts Hinglish = new(
        "hi-Latn", "📣 {0} ke offers chahiye? HAAN likhiye. Band: STOP",
        "✅ Shukriya! {0} ke offers yahin aayenge. Band karne ke liye STOP likhiye",
        "✅ Offer invite chalu: har grahak se ek baar, bill ke saath, poocha jaayega ki offers "
        + "chahiye ya nahi. Band karna ho to: offer invite band karo",
        "✅ Offer invite band. Wapas chahiye to: offer invite chalu karo");

    private static readonly Dictionary<string, InvitationTexts> All = new InvitationTexts[]
    {
        Hinglish,
        new("en", "📣 Want offers from {0}? Write YES. To stop: STOP",
            "✅ Thank you! Offers from {0} will come here. Write STOP to end them",
            "✅ Offer invite is on: each customer is asked once, with a bill, whether they want "
            + "offers. To end it: offer invite off karo",
            "✅ Offer invite is off. To have it back: offer invite on karo"),
        new("hi", "📣 {0} के ऑफ़र चाहिए? हाँ लिखिए। बंद: STOP",
            "✅ शुक्रिया! {0} के ऑफ़र यहीं आएँगे। बंद करने के लिए STOP लिखिए",
            "✅ ऑफ़र निमंत्रण चालू: हर ग्राहक से एक बार, बिल के साथ, पूछा जाएगा कि ऑफ़र चाहिए या "
            + "नहीं। बंद करना हो तो: ऑफ़र निमंत्रण बंद करो",
            "✅ ऑफ़र निमंत्रण बंद। वापस चाहिए तो: ऑफ़र निमंत्रण चालू करो"),
        new("mr", "📣 {0} च्या ऑफर हव्या आहेत? हो लिहा. बंद: STOP",
            "✅ धन्यवाद! {0} च्या ऑफर इथेच येतील. बंद करण्यासाठी STOP लिहा",
            "✅ ऑफर निमंत्रण सुरू: प्रत्येक ग्राहकाला एकदा, बिलासोबत, ऑफर हव्या का ते विचारलं जाईल. "
            + "बंद करायचं असेल तर: ऑफर निमंत्रण बंद करा",
            "✅ ऑफर निमंत्रण बंद. परत हवं असेल तर: ऑफर निमंत्रण सुरू करा"),
        new("gu", "📣 {0} ની ઓફર જોઈએ છે? હા લખો. બંધ: STOP",
            "✅ આભાર! {0} ની ઓફર અહીં જ આવશે. બંધ કરવા STOP લખો",
            "✅ ઓફર નિમંત્રણ ચાલુ: દરેક ગ્રાહકને એક વાર, બિલ સાથે, પૂછાશે કે ઓફર જોઈએ છે કે નહીં. "
            + "બંધ કરવું હોય તો: ઓફર નિમંત્રણ બંધ કરો",
            "✅ ઓફર નિમંત્રણ બંધ. પાછું જોઈએ તો: ઓફર નિમંત્રણ ચાલુ કરો"),
        new("bn", "📣 {0}-এর অফার চান? হ্যাঁ লিখুন। বন্ধ: STOP",
            "✅ ধন্যবাদ! {0}-এর অফার এখানেই আসবে। বন্ধ করতে STOP লিখুন",
            "✅ অফার আমন্ত্রণ চালু: প্রত্যেক গ্রাহককে একবার, বিলের সঙ্গে, জিজ্ঞেস করা হবে অফার চান "
            + "কি না। বন্ধ করতে: অফার আমন্ত্রণ বন্ধ করো",
            "✅ অফার আমন্ত্রণ বন্ধ। আবার চাইলে: অফার আমন্ত্রণ চালু করো"),
        new("ta", "📣 {0} சலுகைகள் வேண்டுமா? ஆமாம் என்று எழுதுங்கள். நிறுத்த: STOP",
            "✅ நன்றி! {0} சலுகைகள் இங்கேயே வரும். நிறுத்த STOP எழுதுங்கள்",
            "✅ சலுகை அழைப்பு தொடங்கியது: ஒவ்வொரு வாடிக்கையாளரிடமும் ஒருமுறை, பில்லோடு, சலுகைகள் "
            + "வேண்டுமா என்று கேட்கப்படும். நிறுத்த வேண்டுமானால்: சலுகை அழைப்பு நிறுத்து",
            "✅ சலுகை அழைப்பு நிறுத்தப்பட்டது. மீண்டும் வேண்டுமானால்: சலுகை அழைப்பு தொடங்கு"),
        new("te", "📣 {0} ఆఫర్లు కావాలా? అవును అని రాయండి. ఆపడానికి: STOP",
            "✅ ధన్యవాదాలు! {0} ఆఫర్లు ఇక్కడికే వస్తాయి. ఆపడానికి STOP రాయండి",
            "✅ ఆఫర్ ఆహ్వానం మొదలైంది: ప్రతి కస్టమర్‌ని ఒకసారి, బిల్లుతో పాటు, ఆఫర్లు కావాలా అని "
            + "అడుగుతాం. ఆపాలంటే: ఆఫర్ ఆహ్వానం ఆపు",
            "✅ ఆఫర్ ఆహ్వానం ఆపాను. మళ్లీ కావాలంటే: ఆఫర్ ఆహ్వానం మొదలు"),
        new("kn", "📣 {0} ಆಫರ್‌ಗಳು ಬೇಕೇ? ಹೌದು ಎಂದು ಬರೆಯಿರಿ. ನಿಲ್ಲಿಸಲು: STOP",
            "✅ ಧನ್ಯವಾದ! {0} ಆಫರ್‌ಗಳು ಇಲ್ಲೇ ಬರುತ್ತವೆ. ನಿಲ್ಲಿಸಲು STOP ಬರೆಯಿರಿ",
            "✅ ಆಫರ್ ಆಹ್ವಾನ ಶುರು: ಪ್ರತಿ ಗ್ರಾಹಕರನ್ನು ಒಮ್ಮೆ, ಬಿಲ್ ಜೊತೆ, ಆಫರ್ ಬೇಕೇ ಎಂದು ಕೇಳಲಾಗುತ್ತದೆ. "
            + "ನಿಲ್ಲಿಸಬೇಕಾದರೆ: ಆಫರ್ ಆಹ್ವಾನ ನಿಲ್ಲಿಸಿ",
            "✅ ಆಫರ್ ಆಹ್ವಾನ ನಿಲ್ಲಿಸಿದೆ. ಮತ್ತೆ ಬೇಕಾದರೆ: ಆಫರ್ ಆಹ್ವಾನ ಶುರು ಮಾಡಿ"),
        new("pa", "📣 {0} ਦੇ ਆਫ਼ਰ ਚਾਹੀਦੇ ਹਨ? ਹਾਂ ਲਿਖੋ। ਬੰਦ: STOP",
            "✅ ਧੰਨਵਾਦ! {0} ਦੇ ਆਫ਼ਰ ਇੱਥੇ ਹੀ ਆਉਣਗੇ। ਬੰਦ ਕਰਨ ਲਈ STOP ਲਿਖੋ",
            "✅ ਆਫ਼ਰ ਸੱਦਾ ਚਾਲੂ: ਹਰ ਗਾਹਕ ਨੂੰ ਇੱਕ ਵਾਰ, ਬਿੱਲ ਨਾਲ, ਪੁੱਛਿਆ ਜਾਵੇਗਾ ਕਿ ਆਫ਼ਰ ਚਾਹੀਦੇ ਹਨ ਜਾਂ "
            + "ਨਹੀਂ। ਬੰਦ ਕਰਨਾ ਹੋਵੇ ਤਾਂ: ਆਫ਼ਰ ਸੱਦਾ ਬੰਦ ਕਰੋ",
            "✅ ਆਫ਼ਰ ਸੱਦਾ ਬੰਦ। ਵਾਪਸ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ: ਆਫ਼ਰ ਸੱਦਾ ਚਾਲੂ ਕਰੋ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static InvitationTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out InvitationTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Every language that it is said in.</summary>
    public static IEnumerable<string> Languages => All.Keys;

    public static string Fill(string pattern, string shop) =>
        string.Format(CultureInfo.InvariantCulture, pattern, shop);
}
