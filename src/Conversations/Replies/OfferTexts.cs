using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about drafts, offers and orders on their way.</summary>
/// <param name="Asks">{0} the goods, {1} the total: asked of the customer.</param>
/// <param name="Stocked">Button: only what is there.</param>
/// <param name="Only">{0} a product, {1} how much of it there is.</param>
/// <param name="NotThere">{0} a product of which there is nothing.</param>
/// <param name="Alike">Before products in place of those.</param>
/// <param name="Unanswered">To the shop, beside an order.</param>
/// <param name="Offer">Title of an offer.</param>
/// <param name="Until">{0} the last day of an offer.</param>
/// <param name="OfferSent">To the shop: {0} to whom.</param>
/// <param name="NoOffer">{0} of whom there is none.</param>
/// <param name="PackedFor">To the customer; {0} the shop.</param>
/// <param name="DeliveredFor">To the customer; {0} the shop.</param>
/// <param name="NoneOnItsWay">{0} whose.</param>
/// <param name="NoneStands">There are no standing orders.</param>
internal sealed record OfferTexts(
    string Language, string Asks, string Yes, string Stocked, string Only, string NotThere,
    string Alike, string Unanswered, string Offer, string Until, string OfferSent,
    string NoOffer, string PackedFor, string DeliveredFor, string NoneOnItsWay,
    string NoneStands)
{
    private static readonly OfferTexts Hinglish = new(
        "hi-Latn", "🧾 {0} = {1}. Order kar dein?", "Haan, order karo", "Jitna hai utna",
        "{0}: abhi {1} hi hai", "{0}: abhi nahi hai", "Ye bhi hai", "Grahak ne abhi haan nahi kaha",
        "Quotation", "{0} tak", "✅ Quotation {0} ko bhej diya",
        "❓ {0} ka koi quotation nahi hai", "📦 {0}: aapka order pack ho gaya",
        "🛵 {0}: aapka order pahunch gaya", "❓ {0} ka koi order raaste me nahi hai",
        "Roz ka koi order nahi bandha hai");

    private static readonly Dictionary<string, OfferTexts> All = new OfferTexts[]
    {
        Hinglish,
        new("en", "🧾 {0} = {1}. Shall we order it?", "Yes, order", "Only what is there",
            "{0}: only {1} left", "{0}: none left", "We also have",
            "The customer has not said yes yet", "Quotation", "valid till {0}",
            "✅ Quotation sent to {0}", "❓ There is no quotation for {0}",
            "📦 {0}: your order is packed", "🛵 {0}: your order is delivered",
            "❓ No order of {0} is on its way", "There are no standing orders"),
        new("hi", "🧾 {0} = {1}। ऑर्डर कर दें?", "हाँ, ऑर्डर करो", "जितना है उतना",
            "{0}: अभी {1} ही है", "{0}: अभी नहीं है", "यह भी है", "ग्राहक ने अभी हाँ नहीं कहा",
            "कोटेशन", "{0} तक", "✅ कोटेशन {0} को भेज दिया", "❓ {0} का कोई कोटेशन नहीं है",
            "📦 {0}: आपका ऑर्डर पैक हो गया", "🛵 {0}: आपका ऑर्डर पहुँच गया",
            "❓ {0} का कोई ऑर्डर रास्ते में नहीं है", "रोज़ का कोई ऑर्डर नहीं बँधा है"),
        new("mr", "🧾 {0} = {1}. ऑर्डर करू?", "हो, ऑर्डर करा", "आहे तेवढंच",
            "{0}: आता {1} च आहे", "{0}: आता नाही", "हेही आहे", "ग्राहकाने अजून हो म्हटलं नाही",
            "कोटेशन", "{0} पर्यंत", "✅ कोटेशन {0} ला पाठवलं", "❓ {0} चं कोटेशन नाही",
            "📦 {0}: तुमची ऑर्डर पॅक झाली", "🛵 {0}: तुमची ऑर्डर पोहोचली",
            "❓ {0} ची कोणतीही ऑर्डर वाटेत नाही", "रोजची कोणतीही ऑर्डर नाही"),
        new("gu", "🧾 {0} = {1}. ઓર્ડર કરીએ?", "હા, ઓર્ડર કરો", "છે એટલું જ",
            "{0}: અત્યારે {1} જ છે", "{0}: અત્યારે નથી", "આ પણ છે", "ગ્રાહકે હજી હા નથી પાડી",
            "ક્વોટેશન", "{0} સુધી", "✅ ક્વોટેશન {0} ને મોકલ્યું", "❓ {0} નું કોઈ ક્વોટેશન નથી",
            "📦 {0}: તમારો ઓર્ડર પેક થઈ ગયો", "🛵 {0}: તમારો ઓર્ડર પહોંચી ગયો",
            "❓ {0} નો કોઈ ઓર્ડર રસ્તામાં નથી", "રોજનો કોઈ ઓર્ડર નથી"),
        new("bn", "🧾 {0} = {1}। অর্ডার করব?", "হ্যাঁ, অর্ডার করুন", "যা আছে তাই",
            "{0}: এখন {1} আছে", "{0}: এখন নেই", "এটাও আছে", "গ্রাহক এখনও হ্যাঁ বলেননি",
            "কোটেশন", "{0} পর্যন্ত", "✅ কোটেশন {0}-কে পাঠানো হল", "❓ {0}-এর কোনো কোটেশন নেই",
            "📦 {0}: আপনার অর্ডার প্যাক হয়েছে", "🛵 {0}: আপনার অর্ডার পৌঁছে গেছে",
            "❓ {0}-এর কোনো অর্ডার পথে নেই", "রোজের কোনো অর্ডার নেই"),
        new("ta", "🧾 {0} = {1}. ஆர்டர் செய்யலாமா?", "ஆம், ஆர்டர்", "இருப்பது மட்டும்",
            "{0}: இப்போது {1} மட்டும்", "{0}: இப்போது இல்லை", "இதுவும் இருக்கு",
            "வாடிக்கையாளர் இன்னும் ஆம் சொல்லவில்லை", "விலைப்பட்டியல்", "{0} வரை",
            "✅ விலைப்பட்டியல் {0}-க்கு அனுப்பப்பட்டது", "❓ {0}-க்கு விலைப்பட்டியல் இல்லை",
            "📦 {0}: உங்கள் ஆர்டர் பேக் ஆயிற்று", "🛵 {0}: உங்கள் ஆர்டர் வந்து சேர்ந்தது",
            "❓ {0}-ன் ஆர்டர் எதுவும் வழியில் இல்லை", "தினசரி ஆர்டர் எதுவும் இல்லை"),
        new("te", "🧾 {0} = {1}. ఆర్డర్ చేయమంటారా?", "అవును, ఆర్డర్", "ఉన్నది మాత్రమే",
            "{0}: ఇప్పుడు {1} మాత్రమే", "{0}: ఇప్పుడు లేదు", "ఇది కూడా ఉంది",
            "కస్టమర్ ఇంకా అవును అనలేదు", "కొటేషన్", "{0} వరకు", "✅ కొటేషన్ {0}కి పంపాను",
            "❓ {0}కి కొటేషన్ లేదు", "📦 {0}: మీ ఆర్డర్ ప్యాక్ అయింది",
            "🛵 {0}: మీ ఆర్డర్ చేరింది", "❓ {0} ఆర్డర్ ఏదీ దారిలో లేదు",
            "రోజువారీ ఆర్డర్ ఏదీ లేదు"),
        new("kn", "🧾 {0} = {1}. ಆರ್ಡರ್ ಮಾಡೋಣವೇ?", "ಹೌದು, ಆರ್ಡರ್", "ಇರುವಷ್ಟು ಮಾತ್ರ",
            "{0}: ಈಗ {1} ಮಾತ್ರ ಇದೆ", "{0}: ಈಗ ಇಲ್ಲ", "ಇದೂ ಇದೆ", "ಗ್ರಾಹಕರು ಇನ್ನೂ ಹೌದು ಎಂದಿಲ್ಲ",
            "ಕೊಟೇಶನ್", "{0} ವರೆಗೆ", "✅ ಕೊಟೇಶನ್ {0} ಗೆ ಕಳುಹಿಸಿದೆ", "❓ {0} ಗೆ ಕೊಟೇಶನ್ ಇಲ್ಲ",
            "📦 {0}: ನಿಮ್ಮ ಆರ್ಡರ್ ಪ್ಯಾಕ್ ಆಯ್ತು", "🛵 {0}: ನಿಮ್ಮ ಆರ್ಡರ್ ತಲುಪಿದೆ",
            "❓ {0} ಅವರ ಆರ್ಡರ್ ದಾರಿಯಲ್ಲಿ ಇಲ್ಲ", "ದಿನದ ಆರ್ಡರ್ ಯಾವುದೂ ಇಲ್ಲ"),
        new("pa", "🧾 {0} = {1}। ਆਰਡਰ ਕਰ ਦੇਈਏ?", "ਹਾਂ, ਆਰਡਰ ਕਰੋ", "ਜਿੰਨਾ ਹੈ ਓਨਾ",
            "{0}: ਹੁਣ {1} ਹੀ ਹੈ", "{0}: ਹੁਣ ਨਹੀਂ ਹੈ", "ਇਹ ਵੀ ਹੈ", "ਗਾਹਕ ਨੇ ਹਾਲੇ ਹਾਂ ਨਹੀਂ ਕੀਤੀ",
            "ਕੋਟੇਸ਼ਨ", "{0} ਤੱਕ", "✅ ਕੋਟੇਸ਼ਨ {0} ਨੂੰ ਭੇਜ ਦਿੱਤਾ", "❓ {0} ਦਾ ਕੋਈ ਕੋਟੇਸ਼ਨ ਨਹੀਂ",
            "📦 {0}: ਤੁਹਾਡਾ ਆਰਡਰ ਪੈਕ ਹੋ ਗਿਆ", "🛵 {0}: ਤੁਹਾਡਾ ਆਰਡਰ ਪਹੁੰਚ ਗਿਆ",
            "❓ {0} ਦਾ ਕੋਈ ਆਰਡਰ ਰਾਹ ਵਿੱਚ ਨਹੀਂ", "ਰੋਜ਼ ਦਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static OfferTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out OfferTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>What of the order is not there as it was asked for; empty when all is.</summary>
    public string Lacks(IReadOnlyList<ShortLine> lacking) => string.Concat(lacking.Select(
        line => "\n⚠️ " + (line.Have <= 0
            ? Filled(NotThere, Wording.Short(line.Name))
            : Filled(Only, Wording.Short(line.Name), Wording.Level(line.Have, line.Unit)))));

    /// <summary>A text with its places filled.</summary>
    public static string Filled(string text, params ReadOnlySpan<string> values)
    {
        for (int i = 0; i < values.Length; i++)
            text = text.Replace("{" + i + "}", values[i], StringComparison.Ordinal);
        return text;
    }
}
