namespace ConverseErp.Conversations.Dialogue;

/// <summary>Numbers and ordinals typed in answer to a list, in the languages of our shops.
/// </summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "1 ek pehla pahla pehli first one एक पहला पहली १ पहिला पहिली એક પહેલું પહેલો પહેલી ૧ "
            + "প্রথম প্রথমটা একটা ১ முதல் முதலாவது ஒண்ணு ఒకటి మొదటిది మొదటి ಒಂದು ಮೊದಲನೆಯದು "
            + "ಮೊದಲ ਇੱਕ ਪਹਿਲਾ ਪਹਿਲੀ pahila pahilo mothadi modatidi modalu",
        "2 do dusra doosra dusri second two दो दूसरा दूसरी २ दुसरा दुसरी दोन બે બીજું બીજો બીજી ૨ "
            + "দ্বিতীয় দুই দুটো ২ ரெண்டு இரண்டாவது ரெண்டாவது రెండు రెండోది రెండవది ಎರಡು ಎರಡನೆಯದು "
            + "ਦੋ ਦੂਜਾ ਦੂਜੀ duja bijo rendodi eradu",
        "3 teen tisra teesra tisri third three तीन तीसरा तीसरी ३ तिसरा तिसरी ત્રણ ત્રીજું ત્રીજો ૩ "
            + "তৃতীয় তিন তিনটে ৩ மூணு மூன்றாவது మూడు మూడోది మూడవది ಮೂರು ಮೂರನೆಯದು ਤਿੰਨ ਤੀਜਾ ਤੀਜੀ",
        "4 char chautha fourth four चार ४ चौथा चौथी ચાર ચોથું ચોથો ૪ চার চতুর্থ ৪ நாலு நான்காவது "
            + "నాలుగు నాలుగోది నాలుగవది ನಾಲ್ಕು ನಾಲ್ಕನೆಯದು ਚਾਰ ਚੌਥਾ ਚੌਥੀ",
        "5 paanch panch fifth five पांच पाँच ५ पाच पाचवा पाँचवा પાંચ પાંચમું પાંચમો ૫ পাঁচ পঞ্চম ৫ "
            + "அஞ்சு ஐந்தாவது ఐదు ఐదోది ఐదవది ಐದು ಐದನೆಯದು ਪੰਜ ਪੰਜਵਾਂ ਪੰਜਵੀਂ",
    ];

    private static readonly Dictionary<string, int> Places = Words
        .SelectMany((row, place) => row.Split(' ').Select(word => (word, place)))
        .DistinctBy(entry => entry.word)
        .ToDictionary(entry => entry.word, entry => entry.place, StringComparer.Ordinal);

    /// <summary>The place in the list, from 0, that the whole text names, or -1.</summary>
    public static int PlaceOf(string plain) => Places.GetValueOrDefault(plain, -1);
}
