using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about what messages cost, and about the shop's budget for them.</summary>
/// <param name="Spent">{0} went for messages this month.</param>
/// <param name="OfBudget">Of a budget of {0}, {1} is left.</param>
/// <param name="NoBudget">There is none, and how one is set.</param>
/// <param name="Set">The budget of a month is {0} from now on.</param>
/// <param name="Off">There is none any more.</param>
/// <param name="Near">Most of it is used: {0} of {1}.</param>
/// <param name="Over">The budget of {0} is used up, and what that means.</param>
/// <param name="Share">The bill was not sent; the link {0} sends it from one's own phone.</param>
/// <param name="Kinds">Answers, bills and notices, marketing, login codes, SMS.</param>
internal sealed record MeterTexts(
    string Language, string Spent, string OfBudget, string NoBudget, string Set, string Off,
    string Near, string Over, string Share, string[] Kinds)
{
    private static readonly MeterTexts Hinglish = new(
        "hi-Latn", "✅ Is mahine messages par {0}", "Budget {0}, baaki {1}",
        "Budget nahi laga hai. Lagana ho to: message budget 500",
        "✅ Message budget: mahine ka {0}", "✅ Message budget hata diya",
        "⚠️ Message budget khatam hone wala hai: {0} / {1}",
        "⚠️ Message budget {0} khatam. Jin message ka paisa lagta hai wo ab apne aap nahi "
        + "jayenge; jawab aur payment ki raseed jaati rahegi",
        "Budget khatam, bill apne phone se bhejiye: {0}",
        ["jawab", "bill aur soochna", "prachaar", "login code", "SMS"]);

    private static readonly Dictionary<string, MeterTexts> All = new MeterTexts[]
    {
        Hinglish,
        new("en", "✅ Messages this month: {0}", "Budget {0}, {1} left",
            "No budget is set. To set one: message budget 500",
            "✅ Message budget: {0} a month", "✅ No message budget any more",
            "⚠️ Message budget is nearly used: {0} of {1}",
            "⚠️ The message budget of {0} is used up. Messages that cost do not go by themselves "
            + "now; answers and payment receipts still do",
            "Budget used up, send the bill from your phone: {0}",
            ["answers", "bills and notices", "marketing", "login codes", "SMS"]),
        new("hi", "✅ इस महीने मैसेज पर {0}", "बजट {0}, बाकी {1}",
            "बजट नहीं लगा है। लगाना हो तो: message budget 500",
            "✅ मैसेज बजट: महीने का {0}", "✅ मैसेज बजट हटा दिया",
            "⚠️ मैसेज बजट ख़त्म होने वाला है: {0} / {1}",
            "⚠️ मैसेज बजट {0} ख़त्म। जिन मैसेज का पैसा लगता है वे अब अपने आप नहीं जाएँगे; जवाब और "
            + "भुगतान की रसीद जाती रहेगी",
            "बजट ख़त्म, बिल अपने फ़ोन से भेजिए: {0}",
            ["जवाब", "बिल और सूचना", "प्रचार", "लॉगिन कोड", "SMS"]),
        new("mr", "✅ या महिन्यात मेसेजवर {0}", "बजेट {0}, उरले {1}",
            "बजेट ठरवलेले नाही. ठरवायचे असेल तर: message budget 500",
            "✅ मेसेज बजेट: महिन्याला {0}", "✅ मेसेज बजेट काढले",
            "⚠️ मेसेज बजेट संपत आले: {0} / {1}",
            "⚠️ मेसेज बजेट {0} संपले. ज्या मेसेजला पैसे लागतात ते आता आपोआप जाणार नाहीत; "
            + "उत्तरे आणि "
            + "पैशाची पावती जात राहील",
            "बजेट संपले, बिल तुमच्या फोनवरून पाठवा: {0}",
            ["उत्तरे", "बिले आणि सूचना", "जाहिरात", "लॉगिन कोड", "SMS"]),
        new("gu", "✅ આ મહિને મેસેજ પર {0}", "બજેટ {0}, બાકી {1}",
            "બજેટ રાખ્યું નથી. રાખવું હોય તો: message budget 500",
            "✅ મેસેજ બજેટ: મહિનાનું {0}", "✅ મેસેજ બજેટ કાઢી નાખ્યું",
            "⚠️ મેસેજ બજેટ પૂરું થવા આવ્યું: {0} / {1}",
            "⚠️ મેસેજ બજેટ {0} પૂરું. જે મેસેજના પૈસા લાગે છે તે હવે જાતે નહીં જાય; જવાબ "
            + "અને પૈસાની "
            + "રસીદ જતી રહેશે",
            "બજેટ પૂરું, બિલ તમારા ફોનથી મોકલો: {0}",
            ["જવાબ", "બિલ અને સૂચના", "જાહેરાત", "લૉગિન કોડ", "SMS"]),
        new("bn", "✅ এই মাসে মেসেজে {0}", "বাজেট {0}, বাকি {1}",
            "বাজেট ঠিক করা নেই। করতে চাইলে: message budget 500",
            "✅ মেসেজ বাজেট: মাসে {0}", "✅ মেসেজ বাজেট তুলে দেওয়া হল",
            "⚠️ মেসেজ বাজেট শেষ হয়ে আসছে: {0} / {1}",
            "⚠️ মেসেজ বাজেট {0} শেষ। যে মেসেজে টাকা লাগে তা আর নিজে থেকে যাবে না; উত্তর আর টাকার "
            + "রসিদ যেতে থাকবে",
            "বাজেট শেষ, বিল নিজের ফোন থেকে পাঠান: {0}",
            ["উত্তর", "বিল ও খবর", "প্রচার", "লগইন কোড", "SMS"]),
        new("ta", "✅ இந்த மாதம் மெசேஜ் செலவு {0}", "பட்ஜெட் {0}, மீதி {1}",
            "பட்ஜெட் வைக்கவில்லை. வைக்க: message budget 500",
            "✅ மெசேஜ் பட்ஜெட்: மாதம் {0}", "✅ மெசேஜ் பட்ஜெட் நீக்கப்பட்டது",
            "⚠️ மெசேஜ் பட்ஜெட் முடியப் போகிறது: {0} / {1}",
            "⚠️ மெசேஜ் பட்ஜெட் {0} முடிந்தது. காசு ஆகும் மெசேஜ்கள் இனி தானாகப் போகாது; பதில்களும் "
            + "பண ரசீதும் போகும்",
            "பட்ஜெட் முடிந்தது, பில்லை உங்கள் போனிலிருந்து அனுப்புங்கள்: {0}",
            ["பதில்கள்", "பில், அறிவிப்பு", "விளம்பரம்", "லாகின் கோட்", "SMS"]),
        new("te", "✅ ఈ నెల మెసేజ్‌లకు {0}", "బడ్జెట్ {0}, మిగిలింది {1}",
            "బడ్జెట్ పెట్టలేదు. పెట్టాలంటే: message budget 500",
            "✅ మెసేజ్ బడ్జెట్: నెలకు {0}", "✅ మెసేజ్ బడ్జెట్ తీసేశాను",
            "⚠️ మెసేజ్ బడ్జెట్ అయిపోతోంది: {0} / {1}",
            "⚠️ మెసేజ్ బడ్జెట్ {0} అయిపోయింది. డబ్బు పడే మెసేజ్‌లు ఇక వాటంతట అవే వెళ్లవు; జవాబులు, "
            + "డబ్బు రసీదులు వెళ్తాయి",
            "బడ్జెట్ అయిపోయింది, బిల్లు మీ ఫోన్ నుంచి పంపండి: {0}",
            ["జవాబులు", "బిల్లులు, సమాచారం", "ప్రచారం", "లాగిన్ కోడ్", "SMS"]),
        new("kn", "✅ ಈ ತಿಂಗಳು ಮೆಸೇಜ್‌ಗೆ {0}", "ಬಜೆಟ್ {0}, ಉಳಿದದ್ದು {1}",
            "ಬಜೆಟ್ ಇಟ್ಟಿಲ್ಲ. ಇಡಬೇಕಾದರೆ: message budget 500",
            "✅ ಮೆಸೇಜ್ ಬಜೆಟ್: ತಿಂಗಳಿಗೆ {0}", "✅ ಮೆಸೇಜ್ ಬಜೆಟ್ ತೆಗೆದಿದೆ",
            "⚠️ ಮೆಸೇಜ್ ಬಜೆಟ್ ಮುಗಿಯುತ್ತಿದೆ: {0} / {1}",
            "⚠️ ಮೆಸೇಜ್ ಬಜೆಟ್ {0} ಮುಗಿದಿದೆ. ಹಣ ಬೀಳುವ ಮೆಸೇಜ್ ಇನ್ನು ತಾನಾಗಿ ಹೋಗಲ್ಲ; ಉತ್ತರ ಮತ್ತು ಹಣದ "
            + "ರಸೀದಿ ಹೋಗುತ್ತವೆ",
            "ಬಜೆಟ್ ಮುಗಿದಿದೆ, ಬಿಲ್ ನಿಮ್ಮ ಫೋನ್‌ನಿಂದ ಕಳುಹಿಸಿ: {0}",
            ["ಉತ್ತರ", "ಬಿಲ್, ಸೂಚನೆ", "ಪ್ರಚಾರ", "ಲಾಗಿನ್ ಕೋಡ್", "SMS"]),
        new("pa", "✅ ਇਸ ਮਹੀਨੇ ਮੈਸੇਜਾਂ ਤੇ {0}", "ਬਜਟ {0}, ਬਾਕੀ {1}",
            "ਬਜਟ ਨਹੀਂ ਲੱਗਿਆ। ਲਾਉਣਾ ਹੋਵੇ ਤਾਂ: message budget 500",
            "✅ ਮੈਸੇਜ ਬਜਟ: ਮਹੀਨੇ ਦਾ {0}", "✅ ਮੈਸੇਜ ਬਜਟ ਹਟਾ ਦਿੱਤਾ",
            "⚠️ ਮੈਸੇਜ ਬਜਟ ਖ਼ਤਮ ਹੋਣ ਵਾਲਾ ਹੈ: {0} / {1}",
            "⚠️ ਮੈਸੇਜ ਬਜਟ {0} ਖ਼ਤਮ। ਜਿਨ੍ਹਾਂ ਮੈਸੇਜਾਂ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ ਉਹ ਹੁਣ ਆਪੇ ਨਹੀਂ "
            + "ਜਾਣਗੇ; ਜਵਾਬ ਤੇ "
            + "ਪੈਸਿਆਂ ਦੀ ਰਸੀਦ ਜਾਂਦੀ ਰਹੇਗੀ",
            "ਬਜਟ ਖ਼ਤਮ, ਬਿੱਲ ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਭੇਜੋ: {0}",
            ["ਜਵਾਬ", "ਬਿੱਲ ਤੇ ਸੂਚਨਾ", "ਪ੍ਰਚਾਰ", "ਲੌਗਇਨ ਕੋਡ", "SMS"]),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static MeterTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out MeterTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Every language that it is said in.</summary>
    public static IEnumerable<string> Languages => All.Keys;

    /// <summary>The month so far, how many of what, and the budget.</summary>
    public string Month(MonthCosts costs)
    {
        Money total = costs.Total.Money;
        string text = Fill(Spent, total);
        if (costs.Lines.Count > 0)
        {
            text += "\n" + string.Join(" · ", costs.Lines.Select(line => string.Create(
                CultureInfo.InvariantCulture,
                $"{line.Messages} {Kinds[(int)line.Rate - 1]} {line.Cost.Money}")));
        }

        return text + "\n" + (costs.Budget is { } budget
            ? Fill(OfBudget, budget, total < budget ? budget - total : Money.Zero)
            : NoBudget);
    }

    /// <summary>What the owner is told once a month; empty when there is nothing new.</summary>
    public string Notice(BudgetNow now) => now switch
    {
        { ToTell: 100, Monthly: { } budget } => Fill(Over, budget),
        { ToTell: > 0, Monthly: { } budget } => Fill(Near, now.Spent.Money, budget),
        _ => "",
    };

    public static string Fill(string pattern, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, pattern, values);
}
