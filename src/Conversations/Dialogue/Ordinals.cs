namespace ConverseErp.Conversations.Dialogue;

/// <summary>Numbers and ordinals typed in answer to a list, in the languages of our shops.
/// </summary>
internal static class Ordinals
{
    // What is typed for a number, and behind the bar what names a place.
    private static readonly string[] Words =
    [
        "1 ek one एक १ એક ૧ একটা ১ ஒண்ணு ఒకటి ಒಂದು ਇੱਕ|pehla pahla pehli first पहला पहली "
            + "पहिला पहिली પહેલું પહેલો પહેલી প্রথম প্রথমটা முதல் முதலாவது మొదటిది "
            + "మొదటి ಮೊದಲನೆಯದು ಮೊದಲ "
            + "ਪਹਿਲਾ ਪਹਿਲੀ pahila pahilo mothadi modatidi modalu",
        "2 do two दो २ दोन બે ૨ দুই দুটো ২ ரெண்டு రెండు ಎರಡು ਦੋ|dusra doosra dusri second दूसरा "
            + "दूसरी दुसरा दुसरी બીજું બીજો બીજી இரண்டாவது ரெண்டாவது రెండోది రెండవది ಎರಡನೆಯದು "
            + "দ্বিতীয় ਦੂਜਾ ਦੂਜੀ duja bijo rendodi eradu",
        "3 teen three तीन ३ ત્રણ ૩ তিন তিনটে ৩ மூணு మూడు ಮೂರು ਤਿੰਨ|tisra teesra tisri third तीसरा "
            + "तीसरी तिसरा तिसरी ત્રીજું ત્રીજો তৃতীয় மூன்றாவது మూడోది మూడవది ಮೂರನೆಯದು ਤੀਜਾ ਤੀਜੀ",
        "4 char four चार ४ ચાર ૪ চার ৪ நாலு నాలుగు ನಾಲ್ಕು ਚਾਰ|chautha fourth चौथा चौथी ચોથું ચોથો "
            + "চতুর্থ நான்காவது నాలుగోది నాలుగవది ನಾಲ್ಕನೆಯದು ਚੌਥਾ ਚੌਥੀ",
        "5 paanch panch five पांच पाँच ५ पाच પાંચ ૫ পাঁচ ৫ அஞ்சு ఐదు ಐದು ਪੰਜ|fifth पाचवा पाँचवा "
            + "પાંચમું પાંચમો পঞ্চম ஐந்தாவது ఐదోది ఐదవది ಐದನೆಯದು ਪੰਜਵਾਂ ਪੰਜਵੀਂ",
    ];

    private static readonly Dictionary<string, int> Places = Words
        .SelectMany((row, place) => row.Split(' ', '|').Select(word => (word, place)))
        .DistinctBy(entry => entry.word)
        .ToDictionary(entry => entry.word, entry => entry.place, StringComparer.Ordinal);

    private static readonly HashSet<string> Named = new(
        Words.SelectMany(row => row.Split('|')[1].Split(' ')), StringComparer.Ordinal);

    /// <summary>"pehla", "second": no count, but a place.</summary>
    public static bool IsPlace(string word) => Named.Contains(word);

    /// <summary>The place in the list, from 0, that the whole text names, or -1.</summary>
    public static int PlaceOf(string plain) => Places.GetValueOrDefault(plain, -1);
}
