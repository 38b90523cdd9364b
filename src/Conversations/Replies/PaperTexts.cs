using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about one kind of paper.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="File">What its file is called, in ASCII.</param>
/// <param name="Which">Nobody knows of which goods it is to be.</param>
internal sealed record PaperWords(string Title, string File, string Which);

/// <summary>The words about papers beside bills.</summary>
/// <param name="NoneOf">{0} has no order or bill of which there could be a paper.</param>
internal sealed record PaperTexts(
    string Language, string Challan, string Proforma, string WhichChallan, string WhichProforma,
    string NoneOf)
{
    private static readonly PaperTexts Hinglish = new(
        "hi-Latn", "Challan", "Proforma",
        "❓ Kiska challan? Jaise likhiye: bill 22 ka challan, ya Ramesh ka challan banao",
        "❓ Kiska proforma? Jaise likhiye: bill 22 ka proforma, ya Ramesh ka proforma banao",
        "❓ {0} ka koi order ya bill nahi hai. Pehle saaman likhiye");

    private static readonly Dictionary<string, PaperTexts> All = new PaperTexts[]
    {
        Hinglish,
        new("en", "Delivery challan", "Proforma",
            "❓ Whose challan? For example: challan of bill 22, or make Ramesh's challan",
            "❓ Whose proforma? For example: proforma of bill 22, or make Ramesh's proforma",
            "❓ {0} has no order and no bill. Write down the goods first"),
        new("hi", "चालान", "प्रोफॉर्मा",
            "❓ किसका चालान? जैसे लिखिए: बिल 22 का चालान, या रमेश का चालान बनाओ",
            "❓ किसका प्रोफॉर्मा? जैसे लिखिए: बिल 22 का प्रोफॉर्मा, या रमेश का प्रोफॉर्मा बनाओ",
            "❓ {0} का कोई ऑर्डर या बिल नहीं है। पहले सामान लिखिए"),
        new("mr", "चलान", "प्रोफॉर्मा",
            "❓ कोणाचे चलान? उदा. लिहा: बिल 22 चे चलान, किंवा रमेशचे चलान बनवा",
            "❓ कोणाचे प्रोफॉर्मा? उदा. लिहा: बिल 22 चे प्रोफॉर्मा, किंवा रमेशचे प्रोफॉर्मा बनवा",
            "❓ {0} यांची ऑर्डर किंवा बिल नाही. आधी माल लिहा"),
        new("gu", "ચલણ", "પ્રોફોર્મા",
            "❓ કોનું ચલણ? જેમ કે લખો: બિલ 22 નું ચલણ, અથવા રમેશનું ચલણ બનાવો",
            "❓ કોનું પ્રોફોર્મા? જેમ કે લખો: બિલ 22 નું પ્રોફોર્મા, અથવા રમેશનું પ્રોફોર્મા બનાવો",
            "❓ {0} નો કોઈ ઓર્ડર કે બિલ નથી. પહેલાં માલ લખો"),
        new("bn", "চালান", "প্রোফর্মা",
            "❓ কার চালান? যেমন লিখুন: বিল 22 এর চালান, বা রমেশের চালান বানাও",
            "❓ কার প্রোফর্মা? যেমন লিখুন: বিল 22 এর প্রোফর্মা, বা রমেশের প্রোফর্মা বানাও",
            "❓ {0}-এর কোনো অর্ডার বা বিল নেই। আগে মাল লিখুন"),
        new("ta", "சலான்", "ப்ரோஃபார்மா",
            "❓ யாருடைய சலான்? உதாரணம்: பில் 22 சலான், அல்லது ரமேஷ் சலான் போடு",
            "❓ யாருடைய ப்ரோஃபார்மா? உதாரணம்: பில் 22 ப்ரோஃபார்மா, அல்லது ரமேஷ் ப்ரோஃபார்மா போடு",
            "❓ {0} க்கு ஆர்டர் அல்லது பில் இல்லை. முதலில் சரக்கை எழுதுங்கள்"),
        new("te", "చలాన్", "ప్రొఫార్మా",
            "❓ ఎవరి చలాన్? ఉదాహరణ: బిల్లు 22 చలాన్, లేదా రమేష్ చలాన్ తయారు చేయి",
            "❓ ఎవరి ప్రొఫార్మా? ఉదాహరణ: బిల్లు 22 ప్రొఫార్మా, లేదా రమేష్ ప్రొఫార్మా తయారు చేయి",
            "❓ {0} కు ఆర్డర్ లేదా బిల్లు లేదు. ముందు సరుకు రాయండి"),
        new("kn", "ಚಲನ್", "ಪ್ರೊಫಾರ್ಮಾ",
            "❓ ಯಾರ ಚಲನ್? ಉದಾಹರಣೆ: ಬಿಲ್ 22 ಚಲನ್, ಅಥವಾ ರಮೇಶ್ ಚಲನ್ ಮಾಡಿ",
            "❓ ಯಾರ ಪ್ರೊಫಾರ್ಮಾ? ಉದಾಹರಣೆ: ಬಿಲ್ 22 ಪ್ರೊಫಾರ್ಮಾ, ಅಥವಾ ರಮೇಶ್ ಪ್ರೊಫಾರ್ಮಾ ಮಾಡಿ",
            "❓ {0} ಅವರ ಆರ್ಡರ್ ಅಥವಾ ಬಿಲ್ ಇಲ್ಲ. ಮೊದಲು ಸರಕು ಬರೆಯಿರಿ"),
        new("pa", "ਚਲਾਨ", "ਪ੍ਰੋਫਾਰਮਾ",
            "❓ ਕਿਸਦਾ ਚਲਾਨ? ਜਿਵੇਂ ਲਿਖੋ: ਬਿੱਲ 22 ਦਾ ਚਲਾਨ, ਜਾਂ ਰਮੇਸ਼ ਦਾ ਚਲਾਨ ਬਣਾਓ",
            "❓ ਕਿਸਦਾ ਪ੍ਰੋਫਾਰਮਾ? ਜਿਵੇਂ ਲਿਖੋ: ਬਿੱਲ 22 ਦਾ ਪ੍ਰੋਫਾਰਮਾ, ਜਾਂ ਰਮੇਸ਼ ਦਾ ਪ੍ਰੋਫਾਰਮਾ ਬਣਾਓ",
            "❓ {0} ਦਾ ਕੋਈ ਆਰਡਰ ਜਾਂ ਬਿੱਲ ਨਹੀਂ ਹੈ। ਪਹਿਲਾਂ ਸਾਮਾਨ ਲਿਖੋ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static PaperTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out PaperTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Of a challan, or of a proforma.</summary>
    public PaperWords Of(TradePaperKind kind) => kind == TradePaperKind.DeliveryChallan
        ? new PaperWords(Challan, "Challan", WhichChallan)
        : new PaperWords(Proforma, "Proforma", WhichProforma);
}
