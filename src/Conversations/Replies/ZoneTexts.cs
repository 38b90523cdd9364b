namespace ConverseErp.Conversations.Replies;

/// <summary>The words about buyers in special economic zones; {0} is the buyer.</summary>
/// <param name="Asks">How such a buyer is billed.</param>
/// <param name="With">With integrated tax.</param>
/// <param name="Without">Under a bond or letter of undertaking.</param>
/// <param name="WasNone">Is in no zone anyhow.</param>
internal sealed record ZoneTexts(
    string Language, string Asks, string With, string Without, string SetWith,
    string SetWithout, string SetNone, string WasNone)
{
    private static readonly ZoneTexts Hinglish = new(
        "hi-Latn", "{0} SEZ me hai: bill par tax lagega?\n", "Tax (IGST) ke saath",
        "Bina tax (LUT/bond)", "✅ {0}: SEZ, ab se bill IGST ke saath",
        "✅ {0}: SEZ, ab se bill bina tax (LUT/bond)",
        "✅ {0}: ab SEZ nahi, bill aam tarah se banenge", "❓ {0}: SEZ likha hi nahi hai, kuch "
        + "nahi badla");

    private static readonly Dictionary<string, ZoneTexts> All = new ZoneTexts[]
    {
        Hinglish,
        new("en", "{0} is in a SEZ: are bills with tax?\n", "With tax (IGST)",
            "Without tax (LUT/bond)", "✅ {0}: SEZ, bills with IGST from now on",
            "✅ {0}: SEZ, bills without tax (LUT/bond) from now on",
            "✅ {0}: no SEZ any more, bills as usual", "❓ {0} is no SEZ buyer, nothing changed"),
        new("hi", "{0} SEZ में है: बिल पर टैक्स लगेगा?\n", "टैक्स (IGST) के साथ",
            "बिना टैक्स (LUT/बॉन्ड)", "✅ {0}: SEZ, अब से बिल IGST के साथ",
            "✅ {0}: SEZ, अब से बिल बिना टैक्स (LUT/बॉन्ड)",
            "✅ {0}: अब SEZ नहीं, बिल आम तरह से बनेंगे",
            "❓ {0}: SEZ लिखा ही नहीं है, कुछ नहीं बदला"),
        new("mr", "{0} SEZ मध्ये आहे: बिलावर कर लागेल का?\n", "कर (IGST) सह",
            "कराशिवाय (LUT/बाँड)", "✅ {0}: SEZ, आतापासून बिले IGST सह",
            "✅ {0}: SEZ, आतापासून बिले कराशिवाय (LUT/बाँड)",
            "✅ {0}: आता SEZ नाही, बिले नेहमीप्रमाणे",
            "❓ {0}: SEZ लिहिलेलेच नाही, काही बदलले नाही"),
        new("gu", "{0} SEZ માં છે: બિલ પર ટેક્સ લાગશે?\n", "ટેક્સ (IGST) સાથે",
            "ટેક્સ વગર (LUT/બોન્ડ)", "✅ {0}: SEZ, હવેથી બિલ IGST સાથે",
            "✅ {0}: SEZ, હવેથી બિલ ટેક્સ વગર (LUT/બોન્ડ)",
            "✅ {0}: હવે SEZ નથી, બિલ સામાન્ય રીતે", "❓ {0}: SEZ લખેલું જ નથી, કંઈ બદલાયું નથી"),
        new("bn", "{0} SEZ-এ আছে: বিলে কর লাগবে?\n", "কর (IGST) সহ",
            "কর ছাড়া (LUT/বন্ড)", "✅ {0}: SEZ, এখন থেকে বিল IGST সহ",
            "✅ {0}: SEZ, এখন থেকে বিল কর ছাড়া (LUT/বন্ড)",
            "✅ {0}: আর SEZ নয়, বিল সাধারণ নিয়মে", "❓ {0}: SEZ লেখাই নেই, কিছু বদলায়নি"),
        new("ta", "{0} SEZ இல் உள்ளது: பில்லில் வரி உண்டா?\n", "வரி (IGST) உடன்",
            "வரி இல்லாமல் (LUT/பாண்ட்)", "✅ {0}: SEZ, இனி பில்கள் IGST உடன்",
            "✅ {0}: SEZ, இனி பில்கள் வரி இல்லாமல் (LUT/பாண்ட்)",
            "✅ {0}: இனி SEZ இல்லை, பில்கள் வழக்கம்போல்",
            "❓ {0}: SEZ என்று எழுதவே இல்லை, எதுவும் மாறவில்லை"),
        new("te", "{0} SEZ లో ఉంది: బిల్లుపై పన్ను ఉంటుందా?\n", "పన్ను (IGST) తో",
            "పన్ను లేకుండా (LUT/బాండ్)", "✅ {0}: SEZ, ఇక నుంచి బిల్లులు IGST తో",
            "✅ {0}: SEZ, ఇక నుంచి బిల్లులు పన్ను లేకుండా (LUT/బాండ్)",
            "✅ {0}: ఇక SEZ కాదు, బిల్లులు మామూలుగా", "❓ {0}: SEZ అని రాయనేలేదు, ఏమీ మారలేదు"),
        new("kn", "{0} SEZ ನಲ್ಲಿದೆ: ಬಿಲ್‌ಗೆ ತೆರಿಗೆ ಇದೆಯೇ?\n", "ತೆರಿಗೆ (IGST) ಸಹಿತ",
            "ತೆರಿಗೆ ಇಲ್ಲದೆ (LUT/ಬಾಂಡ್)", "✅ {0}: SEZ, ಇನ್ನು ಬಿಲ್‌ಗಳು IGST ಸಹಿತ",
            "✅ {0}: SEZ, ಇನ್ನು ಬಿಲ್‌ಗಳು ತೆರಿಗೆ ಇಲ್ಲದೆ (LUT/ಬಾಂಡ್)",
            "✅ {0}: ಇನ್ನು SEZ ಅಲ್ಲ, ಬಿಲ್‌ಗಳು ಎಂದಿನಂತೆ",
            "❓ {0}: SEZ ಎಂದು ಬರೆದೇ ಇಲ್ಲ, ಏನೂ ಬದಲಾಗಿಲ್ಲ"),
        new("pa", "{0} SEZ ਵਿੱਚ ਹੈ: ਬਿੱਲ ਤੇ ਟੈਕਸ ਲੱਗੇਗਾ?\n", "ਟੈਕਸ (IGST) ਨਾਲ",
            "ਬਿਨਾਂ ਟੈਕਸ (LUT/ਬਾਂਡ)", "✅ {0}: SEZ, ਹੁਣ ਤੋਂ ਬਿੱਲ IGST ਨਾਲ",
            "✅ {0}: SEZ, ਹੁਣ ਤੋਂ ਬਿੱਲ ਬਿਨਾਂ ਟੈਕਸ (LUT/ਬਾਂਡ)",
            "✅ {0}: ਹੁਣ SEZ ਨਹੀਂ, ਬਿੱਲ ਆਮ ਵਾਂਗ ਬਣਨਗੇ",
            "❓ {0}: SEZ ਲਿਖਿਆ ਹੀ ਨਹੀਂ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static ZoneTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out ZoneTexts? texts)
            ? texts
            : Hinglish;
}
