namespace ConverseErp.Conversations.Replies;

/// <summary>What whoever works in the shop reads once while no model can be asked: what still
/// works, and how to write meanwhile.</summary>
internal static class RestTexts
{
    public static string In(string? language) => language switch
    {
        "en" => "⚠️ The AI that helps me understand is slow: for now write short and plain. "
            + "Bills, stock and khata work",
        "hi" => "⚠️ समझने वाली AI अभी धीमी है: छोटे सीधे शब्दों में लिखिए। "
            + "बिल, स्टॉक, खाता सब चालू है",
        "mr" => "⚠️ समजणारी AI आत्ता मंद आहे: थोडक्यात, सोपे लिहा. बिल, स्टॉक, खाते सगळे चालू आहे",
        "gu" => "⚠️ સમજનારી AI હમણાં ધીમી છે: ટૂંકું ને સીધું લખો. બિલ, સ્ટોક, ખાતું બધું ચાલુ છે",
        "bn" => "⚠️ বোঝার AI এখন ধীর: ছোট করে সোজা কথায় লিখুন। বিল, স্টক, খাতা সব চলছে",
        "ta" => "⚠️ புரிய உதவும் AI இப்போது மெதுவாக உள்ளது: சுருக்கமாக எழுதுங்கள். "
            + "பில், ஸ்டாக், கணக்கு எல்லாம் நடக்கிறது",
        "te" => "⚠️ అర్థం చేసుకునే AI ఇప్పుడు నెమ్మదిగా ఉంది: చిన్నగా, నేరుగా రాయండి. "
            + "బిల్లు, స్టాక్, ఖాతా అన్నీ నడుస్తున్నాయి",
        "kn" => "⚠️ ಅರ್ಥಮಾಡುವ AI ಈಗ ನಿಧಾನ: ಚಿಕ್ಕದಾಗಿ ನೇರವಾಗಿ ಬರೆಯಿರಿ. "
            + "ಬಿಲ್, ಸ್ಟಾಕ್, ಖಾತೆ ಎಲ್ಲ ನಡೆಯುತ್ತಿದೆ",
        "pa" => "⚠️ ਸਮਝਣ ਵਾਲੀ AI ਹੁਣ ਹੌਲੀ ਹੈ: ਛੋਟਾ ਤੇ ਸਿੱਧਾ ਲਿਖੋ। ਬਿੱਲ, ਸਟਾਕ, ਖਾਤਾ ਸਭ ਚਾਲੂ ਹੈ",
        _ => "⚠️ Samajhne wali AI abhi dheemi hai: chhote seedhe shabdon me likhiye. "
            + "Bill, stock, khata sab chalu hai",
    };
}
