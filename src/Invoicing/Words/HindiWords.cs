using System.Text;

namespace ConverseErp.Invoicing.Words;

/// <summary>Amounts in Hindi words. Up to a hundred each number has a name of its own.</summary>
public static class HindiWords
{
    private static readonly string[] Small =
    [
        "शून्य", "एक", "दो", "तीन", "चार",
        "पाँच", "छह", "सात", "आठ", "नौ",
        "दस", "ग्यारह", "बारह", "तेरह", "चौदह",
        "पंद्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस",
        "बीस", "इक्कीस", "बाईस", "तेईस", "चौबीस",
        "पच्चीस", "छब्बीस", "सत्ताईस", "अट्ठाईस", "उनतीस",
        "तीस", "इकतीस", "बत्तीस", "तैंतीस", "चौंतीस",
        "पैंतीस", "छत्तीस", "सैंतीस", "अड़तीस", "उनतालीस",
        "चालीस", "इकतालीस", "बयालीस", "तैंतालीस", "चौवालीस",
        "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास",
        "पचास", "इक्यावन", "बावन", "तिरपन", "चौवन",
        "पचपन", "छप्पन", "सत्तावन", "अट्ठावन", "उनसठ",
        "साठ", "इकसठ", "बासठ", "तिरसठ", "चौंसठ",
        "पैंसठ", "छियासठ", "सड़सठ", "अड़सठ", "उनहत्तर",
        "सत्तर", "इकहत्तर", "बहत्तर", "तिहत्तर", "चौहत्तर",
        "पचहत्तर", "छिहत्तर", "सतहत्तर", "अठहत्तर", "उनासी",
        "अस्सी", "इक्यासी", "बयासी", "तिरासी", "चौरासी",
        "पचासी", "छियासी", "सत्तासी", "अट्ठासी", "नवासी",
        "नब्बे", "इक्यानवे", "बानवे", "तिरानवे", "चौरानवे",
        "पचानवे", "छियानवे", "सत्तानवे", "अट्ठानवे", "निन्यानवे",
    ];

    /// <summary>"रुपये एक लाख छब्बीस हज़ार पाँच सौ और पचास पैसे मात्र".</summary>
    /// <param name="paise">Any amount; below zero it begins with "ऋण".</param>
    public static string Of(long paise)
    {
        ulong size = paise < 0 ? (ulong)-(paise + 1) + 1 : (ulong)paise;
        StringBuilder words = new(80);
        words.Append(paise < 0 ? "ऋण रुपये" : "रुपये");
        Append(words, size / 100);
        if (size % 100 != 0)
        {
            words.Append(" और");
            Append(words, size % 100);
            words.Append(" पैसे");
        }

        return words.Append(" मात्र").ToString();
    }

    private static void Append(StringBuilder words, ulong number)
    {
        if (number < 100)
        {
            words.Append(' ').Append(Small[number]);
            return;
        }

        (ulong unit, string name) = number switch
        {
            >= 10_000_000 => (10_000_000ul, " करोड़"),
            >= 100_000 => (100_000ul, " लाख"),
            >= 1_000 => (1_000ul, " हज़ार"),
            _ => (100ul, " सौ"),
        };
        Append(words, number / unit);
        words.Append(name);
        if (number % unit != 0) Append(words, number % unit);
    }
}
