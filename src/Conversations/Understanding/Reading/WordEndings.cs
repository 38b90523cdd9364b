using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Reading;

/// <summary>Case and number endings that the languages of India write onto a word of the trade:
/// stock-ge, khata-var, rupaya-ni. What is left is looked up again.</summary>
internal static class WordEndings
{
    private static readonly string[][] ByBlock =
    [
        // Devanagari
        Longest("ांमध्ये ामधून मधून ामधले मधले मधे मध्ये वरती वर वरून ातून तून ात त ला ना चा ची "
            + "चे च्या चं ने नी साठी कडून कडे ांची ांचा ांचं ांनी च ांचे ांना ाचा ाची ाचे ाच्या "
            + "्याचा ्याची ्याचे ्याच्या ्याचं ्याला ्याने ्यात "
            + "ाचं ाला ाने ांच्या ीचं ीच्या ्या ांनी ्यांचा ्यांची ्यांचे ों ें ाें ियों यों "
            + "ियाँ वाला वाली वाले ंच ंची ंचे ंचा ही"),
        // Bengali
        Longest("গুলোর গুলোকে টার টাতে "
            + "ের র ে য় য়ের কে তে টা টি টে টাকে গুলো গুলি রা দের থেকে য়ে েই ও ই"),
        // Gurmukhi
        Longest("ਾਂ ੀਆਂ ਆਂ ਿਆਂ ੇ ਨੂੰ ਚੋਂ ੋਂ ਵਾਲਾ ਵਾਲੀ ਵਾਲੇ"),
        // Gujarati
        Longest("માં માંથી ના ની નો નું નાં ને થી એ ઓ ો ે ાં પર વાળા વાળી વાળું ઓને ઓના ઓની જ"),
        [],
        // Tamil
        Longest("ல ில ுல லிருந்து ிலிருந்து ுலிருந்து க்கு ுக்கு ிக்கு வுக்கு உக்கு "
            + "ங்களா ுங்களா ாங்களா ீங்களா ங்களே வா வாக து ுது ு "
            + "ை யை வை ா ாக ாய் ன் ின் "
            + "கள் ங்க ங்கள் களை களுக்கு ோட உடைய ும் யும் வும் னு னா தான் ஆக க்குள் ிட்ட கிட்ட"),
        // Telugu
        Longest("అంట ట వా "
            + "లో లోంచి లోకి లోని లోనుంచి కి కు ని ను తో ల లు లను లకు ది వి దే గా "
            + "కోసం నుంచి నుండి పై కే ే ా "
            + "మీద యొక్క ా లది లవి"),
        // Kannada
        Longest("ಗೆ ಿಗೆ ಕ್ಕೆ ಲ್ಲಿ ಿಂದ ಯಿಂದ ದಿಂದ ನಿಂದ ನಲ್ಲಿ ದಲ್ಲಿ ಯಲ್ಲಿ ರಲ್ಲಿ ನ ದ "
            + "ಅನ್ನು ನ್ನು ವನ್ನು ಯನ್ನು ದು ಯದು ಗಳು "
            + "ಿದೆ ದೆ ವಾ ್ರ "
            + "ಗಳ ಗಳನ್ನು ಗಳಿಗೆ ಗಾಗಿ ೂ ಯ ಿನ ೇ"),
    ];

    /// <summary>The endings of a script, longest first.</summary>
    public static ReadOnlySpan<string> Of(int block) =>
        block >= 0 && block < ByBlock.Length ? ByBlock[block] : [];

    /// <summary>Makes a size of a number: वीसवाले, ૧૦૦ ગ્રામવાળું.</summary>
    public static bool IsWala(string ending) => ending.Length > 3
        && (ending.StartsWith("वाल", StringComparison.Ordinal)
            || ending.StartsWith("વાળ", StringComparison.Ordinal)
            || ending.StartsWith("ਵਾਲ", StringComparison.Ordinal));

    /// <summary>દસની, दहाची: of so much.</summary>
    public static bool IsGenitive(string ending) =>
        ending is "ની" or "નો" or "નું" or "નાં" or "ના" or "ची" or "चे" or "चा" or "च्या" or "ाची"
            or "ाचे" or "ाचा" or "ाच्या";

    private static string[] Longest(string endings) =>
        [.. endings.Split(' ').Distinct(StringComparer.Ordinal)
            .OrderByDescending(ending => ending.Length)];
}
