using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about where an order is and about standing orders.</summary>
/// <param name="Comes">Before the day and time of a delivery.</param>
/// <param name="Standing">A standing order is kept; its first day follows.</param>
internal sealed record LifeTexts(
    string Language, string Placed, string Confirmed, string Packed, string Delivered,
    string Closed, string Cancelled, string Returned, string Comes, string Standing,
    string Stopped)
{
    private static readonly LifeTexts Hinglish = new(
        "hi-Latn", "order aaya hai", "order pakka", "pack ho gaya", "pahunch gaya", "poora hua",
        "radd hai", "wapas aaya", "kab", "Bandha hua order likh liya, pehla",
        "Bandha hua order band");

    private static readonly Dictionary<string, LifeTexts> All = new LifeTexts[]
    {
        Hinglish,
        new("en", "waits for your yes", "confirmed", "packed", "delivered", "closed", "cancelled",
            "came back", "comes", "Standing order kept, first on", "Standing order stopped"),
        new("hi", "ऑर्डर आया है", "ऑर्डर पक्का", "पैक हो गया", "पहुँच गया", "पूरा हुआ", "रद्द है",
            "वापस आया", "कब", "बँधा हुआ ऑर्डर लिख लिया, पहला", "बँधा हुआ ऑर्डर बंद"),
        new("mr", "ऑर्डर आली आहे", "ऑर्डर पक्की", "पॅक झालं", "पोहोचलं", "पूर्ण झालं", "रद्द आहे",
            "परत आलं", "कधी", "नेहमीची ऑर्डर लिहिली, पहिली", "नेहमीची ऑर्डर बंद"),
        new("gu", "ઓર્ડર આવ્યો છે", "ઓર્ડર પાકો", "પેક થઈ ગયું", "પહોંચી ગયું", "પૂરું થયું",
            "રદ છે", "પાછું આવ્યું", "ક્યારે", "બાંધેલો ઓર્ડર લખ્યો, પહેલો", "બાંધેલો ઓર્ડર બંધ"),
        new("bn", "অর্ডার এসেছে", "অর্ডার পাকা", "প্যাক হয়েছে", "পৌঁছে গেছে", "শেষ হল", "বাতিল",
            "ফেরত এসেছে", "কবে", "বাঁধা অর্ডার লিখলাম, প্রথম", "বাঁধা অর্ডার বন্ধ"),
        new("ta", "ஆர்டர் வந்திருக்கு", "ஆர்டர் உறுதி", "பேக் ஆயிற்று", "சேர்ந்தது", "முடிந்தது",
            "ரத்து", "திரும்பி வந்தது", "எப்போது", "வழக்கமான ஆர்டர் எழுதினேன், முதல்",
            "வழக்கமான ஆர்டர் நிறுத்தம்"),
        new("te", "ఆర్డర్ వచ్చింది", "ఆర్డర్ ఖాయం", "ప్యాక్ అయింది", "చేరింది", "పూర్తయింది",
            "రద్దు", "వెనక్కి వచ్చింది", "ఎప్పుడు", "రోజువారీ ఆర్డర్ రాశాను, మొదటిది",
            "రోజువారీ ఆర్డర్ ఆపాను"),
        new("kn", "ಆರ್ಡರ್ ಬಂದಿದೆ", "ಆರ್ಡರ್ ಖಚಿತ", "ಪ್ಯಾಕ್ ಆಯ್ತು", "ತಲುಪಿತು", "ಮುಗಿಯಿತು", "ರದ್ದು",
            "ವಾಪಸ್ ಬಂತು", "ಯಾವಾಗ", "ಖಾಯಂ ಆರ್ಡರ್ ಬರೆದೆ, ಮೊದಲನೆಯದು", "ಖಾಯಂ ಆರ್ಡರ್ ನಿಲ್ಲಿಸಿದೆ"),
        new("pa", "ਆਰਡਰ ਆਇਆ ਹੈ", "ਆਰਡਰ ਪੱਕਾ", "ਪੈਕ ਹੋ ਗਿਆ", "ਪਹੁੰਚ ਗਿਆ", "ਪੂਰਾ ਹੋਇਆ", "ਰੱਦ ਹੈ",
            "ਵਾਪਸ ਆਇਆ", "ਕਦੋਂ", "ਬੰਨ੍ਹਿਆ ਆਰਡਰ ਲਿਖ ਲਿਆ, ਪਹਿਲਾ", "ਬੰਨ੍ਹਿਆ ਆਰਡਰ ਬੰਦ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static LifeTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out LifeTexts? texts)
            ? texts
            : Hinglish;

    public string Stage(OrderStage stage) => stage switch
    {
        OrderStage.Placed or OrderStage.Draft or OrderStage.Quoted => Placed,
        OrderStage.Confirmed => Confirmed,
        OrderStage.Packed => Packed,
        OrderStage.Delivered => Delivered,
        OrderStage.Closed => Closed,
        OrderStage.Cancelled => Cancelled,
        OrderStage.Returned => Returned,
    };
}
