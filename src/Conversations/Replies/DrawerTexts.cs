using System.Text;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about what went through the drawer.</summary>
/// <param name="Name">The drawer.</param>
/// <param name="Whole">Before what the day brought however it was paid.</param>
/// <param name="BelowZero">{0} the book, {1} the difference: no drawer holds that.</param>
/// <param name="FarOff">{0} the book, {1} the difference.</param>
internal sealed record DrawerTexts(
    string Language, string Name, string Opening, string Sales, string Received, string PaidOut,
    string Purchases, string Expenses, string Other, string Whole, string BelowZero,
    string FarOff)
{
    private static readonly DrawerTexts Hinglish = new(
        "hi-Latn", "Galla", "subah", "bikri", "jama", "diya", "kharid", "kharcha",
        "baaki len-den", "UPI-card-udhaar milakar",
        "⚠️ Hisaab me galla {0} hai, zero se neeche: koi nakad bikri ya jama "
            + "likhna reh gaya, ya nakad kharid galat likhi. Haan par {1} ka farak likha "
            + "jayega",
        "⚠️ Hisaab me galle me {0} hona chahiye. Haan par {1} ka farak likha "
            + "jayega: pehle dekhiye kuch likhna reh to nahi gaya");

    private static readonly Dictionary<string, DrawerTexts> All = new DrawerTexts[]
    {
        Hinglish,
        new("en", "Drawer", "at first", "sales", "received", "paid", "purchases", "expenses",
            "other", "With UPI, card and credit",
            "⚠️ By the book the drawer has {0}, below zero: cash sales or money "
                + "received were not written, or a cash purchase is wrong. A yes writes a "
                + "difference of {1}",
            "⚠️ By the book the drawer should have {0}. A yes writes a difference of "
                + "{1}: look first whether something was not written"),
        new("hi", "गल्ला", "सुबह", "बिक्री", "जमा", "दिया", "खरीद", "खर्च", "बाकी लेन-देन",
            "UPI-कार्ड-उधार मिलाकर",
            "⚠️ हिसाब में गल्ला {0} है, शून्य से नीचे: कोई नकद बिक्री या जमा लिखना रह "
                + "गया, या नकद खरीद गलत लिखी। हाँ पर {1} का फ़र्क लिखा जाएगा",
            "⚠️ हिसाब में गल्ले में {0} होना चाहिए। हाँ पर {1} का फ़र्क लिखा जाएगा: "
                + "पहले देखिए कुछ लिखना रह तो नहीं गया"),
        new("mr", "गल्ला", "सकाळी", "विक्री", "जमा", "दिले", "खरेदी", "खर्च", "इतर व्यवहार",
            "UPI-कार्ड-उधार धरून",
            "⚠️ हिशोबात गल्ला {0} आहे, शून्याखाली: रोख विक्री किंवा जमा लिहायची "
                + "राहिली, किंवा रोख खरेदी चुकीची. हो म्हटल्यास {1} चा फरक लिहिला जाईल",
            "⚠️ हिशोबात गल्ल्यात {0} हवे. हो म्हटल्यास {1} चा फरक लिहिला जाईल: आधी "
                + "काही लिहायचं राहिलं का ते पाहा"),
        new("gu", "ગલ્લો", "સવારે", "વેચાણ", "જમા", "આપ્યા", "ખરીદી", "ખર્ચ",
            "બીજી લેવડદેવડ", "UPI-કાર્ડ-ઉધાર સાથે",
            "⚠️ હિસાબમાં ગલ્લો {0} છે, શૂન્યથી નીચે: રોકડ વેચાણ કે જમા લખવાનું રહી "
                + "ગયું, કે રોકડ ખરીદી ખોટી છે. હા કહેશો તો {1} નો ફરક લખાશે",
            "⚠️ હિસાબમાં ગલ્લામાં {0} હોવા જોઈએ. હા કહેશો તો {1} નો ફરક લખાશે: પહેલાં "
                + "જુઓ કંઈ લખવાનું રહી તો નથી ગયું"),
        new("bn", "ক্যাশবাক্স", "সকালে", "বিক্রি", "জমা", "দেওয়া", "কেনা", "খরচ",
            "অন্য লেনদেন", "UPI-কার্ড-বাকি মিলিয়ে",
            "⚠️ হিসাবে ক্যাশবাক্সে {0}, শূন্যের নিচে: নগদ বিক্রি বা জমা লেখা বাকি, বা "
                + "নগদ কেনা ভুল লেখা। হ্যাঁ বললে {1} তফাত লেখা হবে",
            "⚠️ হিসাবে ক্যাশবাক্সে {0} থাকার কথা। হ্যাঁ বললে {1} তফাত লেখা হবে: আগে "
                + "দেখুন কিছু লেখা বাকি আছে কি না"),
        new("ta", "கல்லா", "காலையில்", "விற்பனை", "வரவு", "கொடுத்தது", "கொள்முதல்", "செலவு",
            "மற்றவை", "UPI-கார்டு-கடன் சேர்த்து",
            "⚠️ கணக்கில் கல்லா {0}, பூஜ்யத்துக்குக் கீழே: ரொக்க விற்பனை அல்லது வரவு "
                + "எழுதப்படவில்லை, அல்லது ரொக்கக் கொள்முதல் தவறு. ஆம் என்றால் {1} "
                + "வித்தியாசம் எழுதப்படும்",
            "⚠️ கணக்கில் கல்லாவில் {0} இருக்க வேண்டும். ஆம் என்றால் {1} வித்தியாசம் "
                + "எழுதப்படும்: முதலில் ஏதாவது எழுத விட்டதா பாருங்கள்"),
        new("te", "గల్లా", "ఉదయం", "అమ్మకం", "జమ", "ఇచ్చింది", "కొనుగోలు", "ఖర్చు",
            "ఇతర లావాదేవీలు", "UPI-కార్డు-అప్పు కలిపి",
            "⚠️ లెక్కలో గల్లా {0}, సున్నా కంటే తక్కువ: నగదు అమ్మకం లేదా జమ రాయలేదు, "
                + "లేదా నగదు కొనుగోలు తప్పు. అవును అంటే {1} తేడా రాస్తాను",
            "⚠️ లెక్కలో గల్లాలో {0} ఉండాలి. అవును అంటే {1} తేడా రాస్తాను: ముందు ఏదైనా "
                + "రాయడం మిగిలిందా చూడండి"),
        new("kn", "ಗಲ್ಲಾ", "ಬೆಳಿಗ್ಗೆ", "ಮಾರಾಟ", "ಜಮಾ", "ಕೊಟ್ಟದ್ದು", "ಖರೀದಿ", "ಖರ್ಚು",
            "ಇತರ ವ್ಯವಹಾರ", "UPI-ಕಾರ್ಡ್-ಸಾಲ ಸೇರಿ",
            "⚠️ ಲೆಕ್ಕದಲ್ಲಿ ಗಲ್ಲಾ {0}, ಸೊನ್ನೆಗಿಂತ ಕಡಿಮೆ: ನಗದು ಮಾರಾಟ ಅಥವಾ ಜಮಾ ಬರೆದಿಲ್ಲ, "
                + "ಅಥವಾ ನಗದು ಖರೀದಿ ತಪ್ಪು. ಹೌದು ಎಂದರೆ {1} ವ್ಯತ್ಯಾಸ ಬರೆಯುತ್ತೇನೆ",
            "⚠️ ಲೆಕ್ಕದಲ್ಲಿ ಗಲ್ಲಾದಲ್ಲಿ {0} ಇರಬೇಕು. ಹೌದು ಎಂದರೆ {1} ವ್ಯತ್ಯಾಸ ಬರೆಯುತ್ತೇನೆ: "
                + "ಮೊದಲು ಏನಾದರೂ ಬರೆಯುವುದು ಉಳಿದಿದೆಯೇ ನೋಡಿ"),
        new("pa", "ਗੱਲਾ", "ਸਵੇਰੇ", "ਵਿਕਰੀ", "ਜਮ੍ਹਾਂ", "ਦਿੱਤੇ", "ਖਰੀਦ", "ਖਰਚਾ", "ਹੋਰ ਲੈਣ-ਦੇਣ",
            "UPI-ਕਾਰਡ-ਉਧਾਰ ਮਿਲਾ ਕੇ",
            "⚠️ ਹਿਸਾਬ ਵਿੱਚ ਗੱਲਾ {0} ਹੈ, ਸਿਫ਼ਰ ਤੋਂ ਹੇਠਾਂ: ਨਕਦ ਵਿਕਰੀ ਜਾਂ ਜਮ੍ਹਾਂ ਲਿਖਣਾ "
                + "ਰਹਿ ਗਿਆ, ਜਾਂ ਨਕਦ ਖਰੀਦ ਗਲਤ ਹੈ। ਹਾਂ ਕਹਿਣ ਤੇ {1} ਦਾ ਫ਼ਰਕ ਲਿਖਿਆ ਜਾਵੇਗਾ",
            "⚠️ ਹਿਸਾਬ ਵਿੱਚ ਗੱਲੇ ਵਿੱਚ {0} ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ। ਹਾਂ ਕਹਿਣ ਤੇ {1} ਦਾ ਫ਼ਰਕ ਲਿਖਿਆ "
                + "ਜਾਵੇਗਾ: ਪਹਿਲਾਂ ਦੇਖੋ ਕੁਝ ਲਿਖਣਾ ਰਹਿ ਤਾਂ ਨਹੀਂ ਗਿਆ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static DrawerTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out DrawerTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>"Galla: subah ₹100 + bikri ₹90 − kharcha ₹20 = ₹170": how the book comes to what
    /// it says, without what did not move.</summary>
    public string Told(DrawerMoves moves)
    {
        StringBuilder text = new($"{Name}: {Opening} {moves.Opening}");
        Add(text, Sales, moves.Sales);
        Add(text, Received, moves.Received);
        Add(text, PaidOut, -moves.PaidOut);
        Add(text, Purchases, -moves.Purchases);
        Add(text, Expenses, -moves.Expenses);
        Add(text, Other, moves.Other);
        return text.Append(" = ").Append(moves.Book).ToString();
    }

    /// <summary>Before a count is written that can hardly be: what is written with it, so that
    /// nobody says yes to it unseen. Null where it may well be.</summary>
    /// <param name="most">From where on a shop wants to be asked.</param>
    public string? Doubt(Money counted, Money book, Money most)
    {
        Money off = new(Math.Abs((counted - book).Paise));
        string? text = book < Money.Zero ? BelowZero : off > most ? FarOff : null;
        return text?.Replace("{0}", book.ToString(), StringComparison.Ordinal)
            .Replace("{1}", off.ToString(), StringComparison.Ordinal);
    }

    private static void Add(StringBuilder text, string what, Money change)
    {
        if (change == Money.Zero) return;
        text.Append(change > Money.Zero ? " + " : " − ").Append(what).Append(' ')
            .Append(new Money(Math.Abs(change.Paise)));
    }
}
