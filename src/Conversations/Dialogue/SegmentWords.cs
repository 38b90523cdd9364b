using System.Collections.Frozen;
using System.Globalization;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Every word of a message as one letter, so that a sentence about a part of the customers
/// can be read as a pattern. What no list holds is a dot.</summary>
internal static class SegmentWords
{
    private const int NumberMax = 730;

    /// <summary>"bahut din se": how long nobody counts.</summary>
    private const int Vague = -1;

    private static readonly FrozenDictionary<string, char> Letters = Table(
        ('o', "udhaar udhar udhari udhaari baaki baki bakaya due dues owe owes owing owed credit "
            + "उधार उधारी बाकी बकाया ઉધાર ઉધારી বাকি ਉਧਾਰ ਬਾਕੀ"),
        ('q', "udhaarwalon udhaarwalo udharwalon udhaarwalonko उधारवालों उधारवाल्यांना "
            + "उधारीवाल्यांना ઉધારવાળાને ઉધારવાળાઓને debtors"),
        ('w', "wala wale walo walon waala waale waalo waalon vale valo valon walonko वाले वालों "
            + "वालो वाल्यांना વાળાને ਵਾਲਿਆਂ ਵਾਲੇ"),
        ('k', "ko ku को ਨੂੰ ને"),
        ('r', "jo jin jinka jinke jinki jinko jinhone jinhonne jinho jinpar jinper jisne jisko "
            + "whoever who that जो जिन जिनका जिनके जिनकी जिनको जिन्होंने जिन्होने जिनपर"),
        ('x', "nahi nahin nai nhi na mat not never havent hasnt didnt dont नहीं नही ना मत"),
        ('a', "aaye aaya aayi aae aate aye aaey come came visited visit been आए आये आया आते"),
        ('e', "aane आने"),
        ('b', "li liya liye lee lete leta kharida kharidi kharide khareeda khareedi kharidte "
            + "bought buy buys ordered purchased ली लिया लिए लिये खरीदा खरीदी ख़रीदा ख़रीदी"),
        ('v', "lene kharidne khareedne लेने खरीदने ख़रीदने"),
        ('d', "din dino dinon days day दिन दिनों"),
        ('m', "mahina mahine mahino maheene month months महीना महीने महीनों"),
        ('h', "hafta hafte hafto week weeks हफ्ता हफ्ते हफ़्ते हफ़्ता"),
        ('s', "se me mein main in within last past since over pichle pichhle pichhale से में "
            + "मे पिछले"),
        ('u', "unko unhe unhen unhein unsab unsabko sabko उनको उन्हें उन्हे सबको"),
        ('c', "customer customers grahak grahako grahakon grahko log logo logon people those "
            + "everyone everybody all sab sabhi saare sare ग्राहक ग्राहकों लोग लोगों सब सभी सारे"),
        ('z', "hai hain he h ka ke ki par pe per paisa paise money us have has had did hue hui "
            + "hua any is are still abhi on the my our kuch koi है हैं का के की पर पैसा पैसे"),
        ('y', "with having"),
        ('g', "group grup groop list ग्रुप लिस्ट समूह"),
        ('l', "to for"),
        ('t', "bhejo bhej bhejdo bhejna bhejiye bata batao batado batana bolo bol boldo message "
            + "messages msg whatsapp broadcast send tell inform notify announce khabar suchna "
            + "भेजो भेज भेजना भेजिए बता बताओ बोलो बोल मैसेज संदेश ख़बर खबर पाठवा सांगा कळवा મોકલો "
            + "કહો ਭੇਜੋ ਦੱਸੋ"),
        ('!', "reminder remind yaad yad taqaza takaza taqada vasooli wasooli kitna kitne kitni "
            + "total hisab hisaab statement bill rimaindar रिमाइंडर याद तकाज़ा तकाजा कितना कितने "
            + "हिसाब"));

    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["ek"] = 1, ["do"] = 2, ["teen"] = 3, ["char"] = 4, ["chaar"] = 4, ["paanch"] = 5,
        ["chhe"] = 6, ["che"] = 6, ["saat"] = 7, ["das"] = 10, ["pandrah"] = 15, ["bees"] = 20,
        ["tees"] = 30, ["saath"] = 60, ["a"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3,
        ["four"] = 4, ["six"] = 6, ["एक"] = 1, ["दो"] = 2, ["तीन"] = 3, ["चार"] = 4, ["छह"] = 6,
        ["पंद्रह"] = 15, ["तीस"] = 30, ["bahut"] = Vague, ["kaafi"] = Vague, ["kafi"] = Vague,
        ["kai"] = Vague, ["many"] = Vague, ["बहुत"] = Vague, ["काफी"] = Vague, ["कई"] = Vague,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A letter for each word.</summary>
    public static string Of(IReadOnlyList<string> words)
    {
        char[] letters = new char[words.Count];
        for (int i = words.Count - 1; i >= 0; i--)
        {
            string word = Plain(words[i]);
            bool counts = i + 1 < words.Count && letters[i + 1] is 'd' or 'm' or 'h'
                && Number(word) is not null;
            letters[i] = counts ? 'n' : Letters.GetValueOrDefault(word, '.');
        }

        return new string(letters);
    }

    /// <summary>Days that are counted in words with these letters; null: nobody said how many.
    /// </summary>
    public static int? Days(IReadOnlyList<string> words, string letters, int from, int length)
    {
        int times = 1;
        for (int i = from; i < from + length; i++)
        {
            if (letters[i] == 'n') times = Number(Plain(words[i]))!.Value;
            int unit = letters[i] switch { 'd' => 1, 'h' => 7, 'm' => 30, _ => 0 };
            if (unit == 0) continue;
            return times == Vague ? null : Math.Clamp(times * unit, 1, NumberMax);
        }

        return null;
    }

    /// <summary>As it is looked up: "haven't" is "havent".</summary>
    public static string Plain(string word) =>
        LearnedBook.Plain(word).Replace(" ", "", StringComparison.Ordinal);

    private static int? Number(string word)
    {
        if (Numbers.TryGetValue(word, out int named)) return named;
        if (word.Length is 0 or > 3 || !word.All(char.IsDigit)) return null;
        int number = 0;
        foreach (char digit in word)
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return number > 0 ? number : null;
    }

    private static FrozenDictionary<string, char> Table(params (char Letter, string Words)[] lists)
    {
        Dictionary<string, char> table = new(StringComparer.Ordinal);
        foreach ((char letter, string words) in lists)
            foreach (string word in words.Split(' ')) table[Plain(word)] = letter;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
