using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about days that were promised for dues.</summary>
/// <param name="Kept">{0} owes {1}, and pays on {2}.</param>
/// <param name="Gone">No day holds for {0} any more; it was {1}.</param>
/// <param name="By">Behind a due: to be paid on {0}.</param>
/// <param name="Held">Why nobody is reminded, in two or three words.</param>
internal sealed record PromiseTexts(
    string Language, string Kept, string Gone, string By, string Held)
{
    private static readonly PromiseTexts Hinglish = new(
        "hi-Latn", "✅ {0}: {1} baaki, {2} ko denge. Tab tak reminder nahi jayega",
        "✅ {0}: {1} wali tarikh hata di", "{0} ko denge", "tarikh di hai");

    private static readonly Dictionary<string, PromiseTexts> All = new PromiseTexts[]
    {
        Hinglish,
        new("en", "✅ {0}: {1} due, to be paid on {2}. No reminder before that",
            "✅ {0}: the day {1} does not hold any more", "to be paid on {0}",
            "promised a day"),
        new("hi", "✅ {0}: {1} बाकी, {2} को देंगे। तब तक रिमाइंडर नहीं जाएगा",
            "✅ {0}: {1} वाली तारीख हटा दी", "{0} को देंगे", "तारीख दी है"),
        new("mr", "✅ {0}: {1} बाकी, {2} ला देतील. तोपर्यंत रिमाइंडर जाणार नाही",
            "✅ {0}: {1} ही तारीख काढली", "{0} ला देतील", "तारीख दिली आहे"),
        new("gu", "✅ {0}: {1} બાકી, {2} એ આપશે. ત્યાં સુધી રિમાઇન્ડર નહીં જાય",
            "✅ {0}: {1} ની તારીખ કાઢી નાખી", "{0} એ આપશે", "તારીખ આપી છે"),
        new("bn", "✅ {0}: {1} বাকি, {2} তারিখে দেবেন। তার আগে রিমাইন্ডার যাবে না",
            "✅ {0}: {1} তারিখ সরানো হল", "{0} তারিখে দেবেন", "তারিখ দিয়েছেন"),
        new("ta", "✅ {0}: {1} பாக்கி, {2} அன்று தருவார். அதுவரை நினைவூட்டல் போகாது",
            "✅ {0}: {1} தேதி நீக்கப்பட்டது", "{0} அன்று தருவார்", "தேதி சொன்னார்"),
        new("te", "✅ {0}: {1} బాకీ, {2} న ఇస్తారు. అప్పటి వరకు రిమైండర్ వెళ్లదు",
            "✅ {0}: {1} తేదీ తీసేశాను", "{0} న ఇస్తారు", "తేదీ చెప్పారు"),
        new("kn", "✅ {0}: {1} ಬಾಕಿ, {2} ರಂದು ಕೊಡುತ್ತಾರೆ. ಅಲ್ಲಿಯವರೆಗೆ ರಿಮೈಂಡರ್ ಹೋಗಲ್ಲ",
            "✅ {0}: {1} ದಿನಾಂಕ ತೆಗೆದಿದೆ", "{0} ರಂದು ಕೊಡುತ್ತಾರೆ", "ದಿನ ಹೇಳಿದ್ದಾರೆ"),
        new("pa", "✅ {0}: {1} ਬਾਕੀ, {2} ਨੂੰ ਦੇਣਗੇ। ਉਦੋਂ ਤੱਕ ਰਿਮਾਈਂਡਰ ਨਹੀਂ ਜਾਵੇਗਾ",
            "✅ {0}: {1} ਵਾਲੀ ਤਾਰੀਖ ਹਟਾ ਦਿੱਤੀ", "{0} ਨੂੰ ਦੇਣਗੇ", "ਤਾਰੀਖ ਦਿੱਤੀ ਹੈ"),
    }.ToDictionary(t => t.Language, StringComparer.Ordinal);

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    public static PromiseTexts In(string? language) =>
        language is not null && All.TryGetValue(language, out PromiseTexts? texts)
            ? texts
            : Hinglish;

    /// <summary>Behind a due, with what parts it from that; empty without a day.</summary>
    public static string Until(string? language, DateOnly? day) => day is { } on
        ? " · " + Filled(In(language).By, Day(on))
        : "";

    /// <summary>Each day of a due with its bill, behind the due; empty when there is none.
    /// </summary>
    public static string Listed(string? language, IReadOnlyList<PromisedDay> days)
    {
        const int Shown = 5;
        return string.Concat(days.Take(Shown).Select(p => p switch
        {
            { Order: null } => Until(language, p.On),
            { BillNumber: { } number } => $"\nBill {number}: {p.Left}" + Until(language, p.On),
            _ => $"\n{p.Left}" + Until(language, p.On),
        })) + (days.Count > Shown ? $"\n+{days.Count - Shown}" : "");
    }

    /// <summary>A day as it is read.</summary>
    public static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A sentence with what it is about.</summary>
    public static string Filled(string sentence, params object?[] about) =>
        string.Format(CultureInfo.InvariantCulture, sentence, about);
}
