using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about reminders that the product sends itself.</summary>
/// <param name="Send">On the button, before what it costs.</param>
/// <param name="Free">It costs nothing.</param>
/// <param name="Sent">To {0} it went.</param>
/// <param name="Before">To {0} it had gone already, at {1}.</param>
/// <param name="OverBudget">Nothing of ours goes; the link stands beside it.</param>
/// <param name="SaidStop">{0} wants no messages from here.</param>
/// <param name="Slow">WhatsApp works badly, so {0} is reminded when that is over.</param>
/// <param name="HeldSlow">The same, in two or three words.</param>
/// <param name="All">Among names: {0} people, to all of whom it goes at once.</param>
/// <param name="SentAll">To {0} people it goes.</param>
internal sealed record ReminderTexts(
    string Language, string Send, string Free, string Sent, string Before, string OverBudget,
    string SaidStop, string Slow, string HeldSlow, string All, string SentAll)
{
    private static readonly ReminderTexts Hinglish = new(
        "hi-Latn", "Bhej do", "free", "✅ {0} ko yaad dilaya", "✅ {0} ko pehle hi bheja ({1})",
        "⛔ Message budget khatam: hum nahi bhej sakte",
        "⛔ {0} ne STOP kaha hai: hum nahi bhej sakte",
        "⚠️ WhatsApp dheema hai: {0} ko yaad dilana theek hote hi jayega", "WhatsApp dheema",
        "Sab {0}: bhejo", "✅ {0} logon ko yaad dila rahe hain");

    private static readonly Dictionary<string, ReminderTexts> Spoken = new ReminderTexts[]
    {
        Hinglish,
        new("en", "Send it", "free", "✅ {0} is reminded", "✅ {0} was reminded already ({1})",
            "⛔ The message budget is used up, so we cannot send it",
            "⛔ {0} said STOP, so we cannot send it",
            "⚠️ WhatsApp is slow: {0} is reminded once it works", "WhatsApp is slow",
            "All {0}: send", "✅ Reminding {0} people"),
        new("hi", "भेज दो", "मुफ़्त", "✅ {0} को याद दिलाया", "✅ {0} को पहले ही भेजा ({1})",
            "⛔ मैसेज बजट ख़त्म: हम नहीं भेज सकते",
            "⛔ {0} ने STOP कहा है: हम नहीं भेज सकते",
            "⚠️ WhatsApp धीमा है: {0} को याद दिलाना ठीक होते ही जाएगा", "WhatsApp धीमा",
            "सब {0}: भेजो", "✅ {0} लोगों को याद दिला रहे हैं"),
        new("mr", "पाठवा", "मोफत", "✅ {0} यांना आठवण दिली", "✅ {0} यांना आधीच पाठवलं ({1})",
            "⛔ मेसेज बजेट संपलं: आम्ही पाठवू शकत नाही",
            "⛔ {0} यांनी STOP म्हटलं आहे: आम्ही पाठवू शकत नाही",
            "⚠️ WhatsApp हळू आहे: {0} यांना आठवण ठीक झाल्यावर जाईल", "WhatsApp हळू",
            "सर्व {0}: पाठवा", "✅ {0} जणांना आठवण देत आहोत"),
        new("gu", "મોકલો", "મફત", "✅ {0} ને યાદ અપાવ્યું", "✅ {0} ને પહેલાં જ મોકલ્યું ({1})",
            "⛔ મેસેજ બજેટ પૂરું: અમે મોકલી શકતા નથી",
            "⛔ {0} એ STOP કહ્યું છે: અમે મોકલી શકતા નથી",
            "⚠️ WhatsApp ધીમું છે: {0} ને યાદ ઠીક થતાં જ જશે", "WhatsApp ધીમું",
            "બધા {0}: મોકલો", "✅ {0} જણને યાદ અપાવીએ છીએ"),
        new("bn", "পাঠাও", "ফ্রি", "✅ {0}-কে মনে করানো হল", "✅ {0}-কে আগেই পাঠানো হয়েছে ({1})",
            "⛔ মেসেজ বাজেট শেষ: আমরা পাঠাতে পারি না",
            "⛔ {0} STOP বলেছেন: আমরা পাঠাতে পারি না",
            "⚠️ WhatsApp ধীর: ঠিক হলেই {0}-কে মনে করানো হবে", "WhatsApp ধীর",
            "সবাই {0}: পাঠাও", "✅ {0} জনকে মনে করানো হচ্ছে"),
        new("ta", "அனுப்பு", "இலவசம்", "✅ {0}-க்கு நினைவூட்டியாச்சு",
            "✅ {0}-க்கு ஏற்கனவே அனுப்பியாச்சு ({1})",
            "⛔ மெசேஜ் பட்ஜெட் முடிந்தது: நாங்கள் அனுப்ப முடியாது",
            "⛔ {0} STOP சொன்னார்: நாங்கள் அனுப்ப முடியாது",
            "⚠️ WhatsApp மெதுவாக உள்ளது: சரியானதும் {0}-க்கு நினைவூட்டல் போகும்",
            "WhatsApp மெதுவு",
            "எல்லோரும் {0}: அனுப்பு", "✅ {0} பேருக்கு நினைவூட்டுகிறோம்"),
        new("te", "పంపు", "ఉచితం", "✅ {0}కి గుర్తు చేశాం", "✅ {0}కి ముందే పంపాం ({1})",
            "⛔ మెసేజ్ బడ్జెట్ అయిపోయింది: మేము పంపలేము",
            "⛔ {0} STOP అన్నారు: మేము పంపలేము",
            "⚠️ WhatsApp నెమ్మదిగా ఉంది: బాగవగానే {0}కి గుర్తు చేస్తాం", "WhatsApp నెమ్మది",
            "అందరూ {0}: పంపు", "✅ {0} మందికి గుర్తు చేస్తున్నాం"),
        new("kn", "ಕಳುಹಿಸಿ", "ಉಚಿತ", "✅ {0} ಅವರಿಗೆ ನೆನಪಿಸಿದೆ",
            "✅ {0} ಅವರಿಗೆ ಮೊದಲೇ ಕಳುಹಿಸಿದೆ ({1})",
            "⛔ ಮೆಸೇಜ್ ಬಜೆಟ್ ಮುಗಿದಿದೆ: ನಾವು ಕಳುಹಿಸಲಾಗದು",
            "⛔ {0} STOP ಎಂದಿದ್ದಾರೆ: ನಾವು ಕಳುಹಿಸಲಾಗದು",
            "⚠️ WhatsApp ನಿಧಾನ: ಸರಿಯಾದ ಕೂಡಲೇ {0} ಅವರಿಗೆ ನೆನಪಿಸುತ್ತೇವೆ", "WhatsApp ನಿಧಾನ",
            "ಎಲ್ಲರೂ {0}: ಕಳುಹಿಸಿ", "✅ {0} ಜನರಿಗೆ ನೆನಪಿಸುತ್ತಿದ್ದೇವೆ"),
        new("pa", "ਭੇਜ ਦਿਓ", "ਮੁਫ਼ਤ", "✅ {0} ਨੂੰ ਯਾਦ ਕਰਾਇਆ", "✅ {0} ਨੂੰ ਪਹਿਲਾਂ ਹੀ ਭੇਜਿਆ ({1})",
            "⛔ ਮੈਸੇਜ ਬਜਟ ਖ਼ਤਮ: ਅਸੀਂ ਨਹੀਂ ਭੇਜ ਸਕਦੇ",
            "⛔ {0} ਨੇ STOP ਕਿਹਾ ਹੈ: ਅਸੀਂ ਨਹੀਂ ਭੇਜ ਸਕਦੇ",
            "⚠️ WhatsApp ਹੌਲੀ ਹੈ: ਠੀਕ ਹੁੰਦੇ ਹੀ {0} ਨੂੰ ਯਾਦ ਕਰਾਵਾਂਗੇ", "WhatsApp ਹੌਲੀ",
            "ਸਾਰੇ {0}: ਭੇਜੋ", "✅ {0} ਜਣਿਆਂ ਨੂੰ ਯਾਦ ਕਰਾ ਰਹੇ ਹਾਂ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>Every language that there are words in.</summary>
    public static IEnumerable<string> Languages => Spoken.Keys;

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static ReminderTexts In(string? language) =>
        language is not null && Spoken.TryGetValue(language, out ReminderTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>"Bhej do · ~₹0.12".</summary>
    public string Button(MessageCost cost) => $"{Send} · {Price(cost)}";

    /// <summary>"Sab 12: bhejo · ~₹1.38".</summary>
    public string ButtonForAll(int people, MessageCost cost) =>
        $"{PromiseTexts.Filled(All, people)} · {Price(cost)}";

    /// <summary>They are under way, and what that costs.</summary>
    public string SentToAll(int people, MessageCost cost) =>
        $"{PromiseTexts.Filled(SentAll, people)} · {Price(cost)}";

    private string Price(MessageCost cost) =>
        cost > MessageCost.Zero ? $"~{cost.Money}" : Free;
}
