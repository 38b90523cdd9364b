namespace ConverseErp.Companion.Learned;

/// <summary>The few words of the page of learned words.</summary>
/// <param name="Language">BCP-47, for the page's reader.</param>
/// <param name="Forget">On the button of each word.</param>
internal sealed record LearnedTexts(
    string Language, string Title, string Explained, string Forget, string Nothing)
{
    private static readonly LearnedTexts English = new(
        "en", "Your shop's words", "Learned from your answers. What is wrong, forget.",
        "Forget", "Nothing learned yet.");

    private static readonly Dictionary<string, LearnedTexts> All =
        new LearnedTexts[]
        {
            English,
            new("hi-Latn", "Aapki dukaan ke shabd",
                "Aapke jawaabon se seekha. Jo galat ho, hata dijiye.", "Hatao",
                "Abhi kuch nahi seekha."),
            new("hi", "आपकी दुकान के शब्द", "आपके जवाबों से सीखा। जो ग़लत हो, हटा दीजिए।", "हटाओ",
                "अभी कुछ नहीं सीखा।"),
            new("mr", "तुमच्या दुकानाचे शब्द", "तुमच्या उत्तरांतून शिकलो. चुकीचं असेल ते काढा.",
                "काढा", "अजून काही शिकलो नाही."),
            new("gu", "તમારી દુકાનના શબ્દો", "તમારા જવાબોમાંથી શીખ્યું. ખોટું હોય તે કાઢી નાખો.",
                "કાઢો", "હજી કંઈ શીખ્યું નથી."),
            new("bn", "আপনার দোকানের শব্দ", "আপনার উত্তর থেকে শেখা। যা ভুল, বাদ দিন।", "বাদ দিন",
                "এখনও কিছু শেখা হয়নি।"),
            new("ta", "உங்கள் கடையின் சொற்கள்",
                "உங்கள் பதில்களில் இருந்து கற்றவை. தவறானதை நீக்குங்கள்.", "நீக்கு",
                "இன்னும் எதுவும் கற்கவில்லை."),
            new("te", "మీ షాపు పదాలు", "మీ జవాబుల నుంచి నేర్చుకున్నవి. తప్పైనవి తీసేయండి.",
                "తీసేయి", "ఇంకా ఏమీ నేర్చుకోలేదు."),
            new("kn", "ನಿಮ್ಮ ಅಂಗಡಿಯ ಪದಗಳು", "ನಿಮ್ಮ ಉತ್ತರಗಳಿಂದ ಕಲಿತದ್ದು. ತಪ್ಪಾದದ್ದನ್ನು ತೆಗೆಯಿರಿ.",
                "ತೆಗೆ", "ಇನ್ನೂ ಏನೂ ಕಲಿತಿಲ್ಲ."),
            new("pa", "ਤੁਹਾਡੀ ਦੁਕਾਨ ਦੇ ਸ਼ਬਦ", "ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਤੋਂ ਸਿੱਖਿਆ। ਜੋ ਗ਼ਲਤ ਹੋਵੇ, ਹਟਾ ਦਿਓ।",
                "ਹਟਾਓ", "ਅਜੇ ਕੁਝ ਨਹੀਂ ਸਿੱਖਿਆ।"),
        }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    public static LearnedTexts In(string language) =>
        All.GetValueOrDefault(language) ?? English;
}
