using System.Globalization;

namespace ConverseErp.Conversations.Replies;

/// <summary>The words about numbers that are not in what is asked about.</summary>
internal static class LeftOverTexts
{
    private const string Hinglish = "⚠️ {0} isme nahi likha, alag se likhiye";

    private static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["hi-Latn"] = Hinglish,
        ["en"] = "⚠️ {0} is not in this; write it separately",
        ["hi"] = "⚠️ {0} इसमें नहीं लिखा, अलग से लिखिए",
        ["mr"] = "⚠️ {0} यात लिहिलं नाही, वेगळं लिहा",
        ["gu"] = "⚠️ {0} આમાં લખ્યું નથી, અલગથી લખો",
        ["bn"] = "⚠️ {0} এতে লেখা নেই, আলাদা করে লিখুন",
        ["ta"] = "⚠️ {0} இதில் எழுதவில்லை, தனியாக எழுதுங்கள்",
        ["te"] = "⚠️ {0} ఇందులో రాయలేదు, విడిగా రాయండి",
        ["kn"] = "⚠️ {0} ಇದರಲ್ಲಿ ಬರೆದಿಲ್ಲ, ಬೇರೆಯಾಗಿ ಬರೆಯಿರಿ",
        ["pa"] = "⚠️ {0} ਇਸ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ, ਵੱਖਰਾ ਲਿਖੋ",
    };

    /// <summary>As <see cref="Speech.In"/>: what has no words of its own reads Hinglish.
    /// </summary>
    /// <param name="numbers">As they are shown.</param>
    public static string NotTaken(string? language, string numbers) => string.Format(
        CultureInfo.InvariantCulture,
        language is not null && All.TryGetValue(language, out string? text) ? text : Hinglish,
        numbers);
}
