using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>How a part of the shop's customers is called.</summary>
/// <param name="Bought">Who bought in {0} days.</param>
/// <param name="BoughtGoods">Who bought {1} in {0} days.</param>
/// <param name="Away">Who has not bought for {0} days.</param>
/// <param name="Group">Of the price list {0}.</param>
/// <param name="Line">Of {0} there are {1}, {2} of them agreed.</param>
/// <param name="NoGroup">There is no list {0}, but {1}.</param>
/// <param name="NoGoods">Nothing here is called {0}.</param>
/// <param name="Which">Which {0}: {1}?</param>
internal sealed record SegmentTexts(
    string Language, string Everybody, string Owing, string Bought, string BoughtGoods,
    string Away, string Group, string Line, string NoGroup, string NoGroups, string NoGoods,
    string Which)
{
    private static readonly SegmentTexts Hinglish = new(
        "hi-Latn", "Sab grahak", "Udhaar wale", "{0} din me khareedne wale",
        "{0} din me {1} lene wale", "{0} din se na aane wale", "{0} group",
        "👥 {0}: {1} log, {2} ne haan kaha",
        "❓ «{0}» group nahi mila. Ye hain: {1}", "❓ Dukaan me abhi koi group nahi hai",
        "❓ «{0}» naam ka maal nahi mila", "❓ «{0}» kaun sa? Poora naam likhiye: {1}");

    private static readonly Dictionary<string, SegmentTexts> All = new SegmentTexts[]
    {
        Hinglish,
        new("en", "All customers", "Who owe", "Who bought in {0} days",
            "Who bought {1} in {0} days", "Who have not come for {0} days", "Group {0}",
            "👥 {0}: {1} people, {2} agreed",
            "❓ There is no group «{0}». There are: {1}", "❓ The shop has no groups yet",
            "❓ Nothing here is called «{0}»", "❓ Which «{0}»? Write its whole name: {1}"),
        new("hi", "सब ग्राहक", "उधार वाले", "{0} दिन में ख़रीदने वाले", "{0} दिन में {1} लेने वाले",
            "{0} दिन से न आने वाले", "{0} ग्रुप", "👥 {0}: {1} लोग, {2} ने हाँ कहा",
            "❓ «{0}» ग्रुप नहीं मिला। ये हैं: {1}", "❓ दुकान में अभी कोई ग्रुप नहीं है",
            "❓ «{0}» नाम का माल नहीं मिला", "❓ «{0}» कौन सा? पूरा नाम लिखिए: {1}"),
        new("mr", "सगळे ग्राहक", "उधारी असलेले", "{0} दिवसांत घेतलेले", "{0} दिवसांत {1} घेतलेले",
            "{0} दिवस न आलेले", "{0} ग्रुप", "👥 {0}: {1} जण, {2} जणांनी हो म्हटले",
            "❓ «{0}» ग्रुप सापडला नाही. हे आहेत: {1}", "❓ दुकानात अजून ग्रुप नाही",
            "❓ «{0}» नावाचा माल नाही", "❓ «{0}» कोणता? पूर्ण नाव लिहा: {1}"),
        new("gu", "બધા ગ્રાહકો", "ઉધારવાળા", "{0} દિવસમાં ખરીદનારા", "{0} દિવસમાં {1} લેનારા",
            "{0} દિવસથી ન આવેલા", "{0} ગ્રુપ", "👥 {0}: {1} લોકો, {2} એ હા કહી",
            "❓ «{0}» ગ્રુપ મળ્યું નહીં. આ છે: {1}", "❓ દુકાનમાં હજી કોઈ ગ્રુપ નથી",
            "❓ «{0}» નામનો માલ મળ્યો નહીં", "❓ «{0}» કયું? આખું નામ લખો: {1}"),
        new("bn", "সব খদ্দের", "যাঁদের বাকি আছে", "{0} দিনে যাঁরা কিনেছেন",
            "{0} দিনে যাঁরা {1} কিনেছেন", "{0} দিন যাঁরা আসেননি", "{0} গ্রুপ",
            "👥 {0}: {1} জন, {2} জন হ্যাঁ বলেছেন", "❓ «{0}» গ্রুপ পাওয়া গেল না। আছে: {1}",
            "❓ দোকানে এখনও কোনো গ্রুপ নেই", "❓ «{0}» নামে কোনো মাল নেই",
            "❓ কোন «{0}»? পুরো নাম লিখুন: {1}"),
        new("ta", "எல்லா வாடிக்கையாளர்களும்", "கடன் உள்ளவர்கள்", "{0} நாளில் வாங்கியவர்கள்",
            "{0} நாளில் {1} வாங்கியவர்கள்", "{0} நாளாக வராதவர்கள்", "{0} குழு",
            "👥 {0}: {1} பேர், {2} பேர் சம்மதம்", "❓ «{0}» குழு இல்லை. உள்ளவை: {1}",
            "❓ கடையில் இன்னும் குழு இல்லை", "❓ «{0}» என்ற பொருள் இல்லை",
            "❓ எந்த «{0}»? முழுப் பெயர் எழுதுங்கள்: {1}"),
        new("te", "అందరు కస్టమర్లు", "బాకీ ఉన్నవారు", "{0} రోజుల్లో కొన్నవారు",
            "{0} రోజుల్లో {1} కొన్నవారు", "{0} రోజులుగా రానివారు", "{0} గ్రూప్",
            "👥 {0}: {1} మంది, {2} మంది సరే అన్నారు", "❓ «{0}» గ్రూప్ లేదు. ఉన్నవి: {1}",
            "❓ షాపులో ఇంకా గ్రూప్ లేదు", "❓ «{0}» అనే సరుకు లేదు",
            "❓ ఏ «{0}»? పూర్తి పేరు రాయండి: {1}"),
        new("kn", "ಎಲ್ಲ ಗ್ರಾಹಕರು", "ಬಾಕಿ ಇರುವವರು", "{0} ದಿನದಲ್ಲಿ ಕೊಂಡವರು",
            "{0} ದಿನದಲ್ಲಿ {1} ಕೊಂಡವರು", "{0} ದಿನದಿಂದ ಬಾರದವರು", "{0} ಗುಂಪು",
            "👥 {0}: {1} ಜನ, {2} ಜನ ಒಪ್ಪಿದ್ದಾರೆ", "❓ «{0}» ಗುಂಪು ಇಲ್ಲ. ಇರುವುದು: {1}",
            "❓ ಅಂಗಡಿಯಲ್ಲಿ ಇನ್ನೂ ಗುಂಪು ಇಲ್ಲ", "❓ «{0}» ಎಂಬ ಸರಕು ಇಲ್ಲ",
            "❓ ಯಾವ «{0}»? ಪೂರ್ಣ ಹೆಸರು ಬರೆಯಿರಿ: {1}"),
        new("pa", "ਸਾਰੇ ਗਾਹਕ", "ਉਧਾਰ ਵਾਲੇ", "{0} ਦਿਨਾਂ ਵਿੱਚ ਖ਼ਰੀਦਣ ਵਾਲੇ",
            "{0} ਦਿਨਾਂ ਵਿੱਚ {1} ਲੈਣ ਵਾਲੇ", "{0} ਦਿਨਾਂ ਤੋਂ ਨਾ ਆਏ", "{0} ਗਰੁੱਪ",
            "👥 {0}: {1} ਲੋਕ, {2} ਨੇ ਹਾਂ ਕਿਹਾ",
            "❓ «{0}» ਗਰੁੱਪ ਨਹੀਂ ਮਿਲਿਆ। ਇਹ ਹਨ: {1}", "❓ ਦੁਕਾਨ ਵਿੱਚ ਹਾਲੇ ਕੋਈ ਗਰੁੱਪ ਨਹੀਂ",
            "❓ «{0}» ਨਾਂ ਦਾ ਮਾਲ ਨਹੀਂ ਮਿਲਿਆ", "❓ ਕਿਹੜਾ «{0}»? ਪੂਰਾ ਨਾਂ ਲਿਖੋ: {1}"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static SegmentTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out SegmentTexts? texts)
            ? texts : Hinglish;

    /// <summary>What these people are called.</summary>
    /// <param name="goods">What they bought; null: anything.</param>
    /// <param name="group">Their list's name.</param>
    public string NameOf(Segment segment, string? goods, string? group) =>
        segment.Audience switch
        {
            Audience.All => Everybody,
            Audience.Owing => Owing,
            Audience.Away => PayAskTexts.Filled(Away, segment.Days ?? 0),
            Audience.PriceGroup => PayAskTexts.Filled(Group, group ?? ""),
            Audience.Bought when goods is not null =>
                PayAskTexts.Filled(BoughtGoods, segment.Days ?? 0, goods),
            Audience.Bought => PayAskTexts.Filled(Bought, segment.Days ?? 0),
        };

    /// <summary>How many they are, and how many of them agreed to news.</summary>
    public string Of(string name, BroadcastPreview preview) => PayAskTexts.Filled(
        Line, name, preview.People + preview.NotAgreed + preview.OptedOut, preview.People);
}
