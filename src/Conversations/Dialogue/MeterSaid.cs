using System.Collections.Frozen;
using System.Globalization;
using ConverseErp.Conversations.Learning;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A question about what messages cost, or a wish about the budget for them.</summary>
/// <param name="Sets">The wish changes the budget.</param>
/// <param name="Rupees">Of the new budget; null: none any more.</param>
internal sealed record MeterSaid(bool Sets, long? Rupees)
{
    private const int WordsMax = 9;
    private const int TextMax = 80;
    private const long RupeesMax = 10_00_000;

    private static readonly FrozenSet<string> Messages = Words("""
        message messages mesage msg msgs sms whatsapp watsapp मैसेज मेसेज संदेश व्हाट्सएप
        व्हाट्सऐप वॉट्सएप व्हॉट्सअॅप મેસેજ વોટ્સએપ વૉટ્સએપ মেসেজ মেসেজে হোয়াটসঅ্যাপ
        হোয়াটসঅ্যাপে মেসেজের மெசேஜ் வாட்ஸ்அப் వాట్సాప్ మెసేజ్ మెసేజ్ల ಮೆಸೇಜ್ ವಾಟ್ಸಾಪ್ ਮੈਸੇਜ
        ਮੈਸੇਜਾਂ ਵਟਸਐਪ ਵਟਸਐਪ
        """);

    private static readonly FrozenSet<string> Costs = Words("""
        kharcha kharch kharche kharcho karcha cost costs spend spent spending charge charges
        selavu kharchu khoroch खर्चा खर्च ख़र्च ख़र्चा ખર્ચ ખર્ચો খরচ செலவு ఖర్చు ಖರ್ಚು ਖਰਚਾ ਖਰਚ
        ਖ਼ਰਚਾ
        """);

    private static readonly FrozenSet<string> Budgets = Words("""
        budget bajat बजट बजेट બજેટ বাজেট பட்ஜெட் బడ్జెట్ ಬಜೆಟ್ ਬਜਟ
        """);

    private static readonly FrozenSet<string> Off = Words("""
        off band hatao hata remove cancel no none बंद हटाओ हटा काढा બંધ হটাও বন্ধ நிறுத்து ఆపు
        ತೆಗೆ ਬੰਦ ਹਟਾਓ
        """);

    // What may stand beside them; any other word makes it something else, such as an expense.
    private static readonly FrozenSet<string> Fillers = Words("""
        kitna kitne kitni hai hain hua hui hue ho gaya gya ka ke ki ko par pe is iss es mahine
        mahina mahiney maheene month monthly this how much many is was the a my our mera meri
        mere hamara hamare apna abhi tak batao bata do de dikhao dikha show tell me what whats
        on of for in so far total aaj today mein set rakho rakh karo kar rs rupay rupaye rupees
        rupee re left baki baaki bacha chi cha che nu no na er ekti koto hoyeche evvalavu entha
        eshtu kinna कितना कितने कितनी है हैं हुआ हुई हो गया का के की को पर इस महीने महीना मेरा
        मेरे हमारा अपना अभी तक बताओ बता दो दिखाओ आज रखो करो कर रुपये रुपए बाकी में किती आहे झाला
        झाले चा चे ची या महिन्यात महिन्याचा કેટલો કેટલા કેટલું છે થયો થયું નો નું ના આ મહિને
        મહિનાનો રાખો રૂપિયા কত হল হয়েছে এই মাসে মাসের রাখো টাকা எவ்வளவு இந்த மாதம் ஆச்சு ஆனது
        வை రూపాయలు ఎంత ఈ నెల అయింది పెట్టు ಎಷ್ಟು ಈ ತಿಂಗಳು ಆಯ್ತು ಆಗಿದೆ ಇಡು ਕਿੰਨਾ ਕਿੰਨੇ ਹੈ ਹੋਇਆ ਦਾ
        ਦੇ ਇਸ ਮਹੀਨੇ ਤੇ ਰੱਖੋ ਰੁਪਏ
        """);

    /// <returns>Null when the message is about something else: "whatsapp kharcha 200" is an
    /// expense.</returns>
    public static MeterSaid? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        string[] words = LearnedBook.Plain(text.Replace(",", "", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > WordsMax) return null;
        bool message = false, cost = false, budget = false, off = false;
        long? rupees = null;
        foreach (string word in words)
        {
            if (Number(word) is { } number)
            {
                if (rupees is not null) return null;
                rupees = number;
            }
            else if (Messages.Contains(word)) message = true;
            else if (Budgets.Contains(word)) budget = true;
            else if (Costs.Contains(word)) cost = true;
            else if (Off.Contains(word)) off = true;
            else if (!Fillers.Contains(word)) return null;
        }

        if (!message || !(cost || budget)) return null;
        if (rupees is { } wanted)
            return budget && !off && wanted <= RupeesMax ? new MeterSaid(true, wanted) : null;
        return off && budget ? new MeterSaid(true, null) : new MeterSaid(false, null);
    }

    private static long? Number(string word)
    {
        if (word.Length > 9 || !word.All(char.IsDigit)) return null;
        long number = 0;
        foreach (char digit in word)
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return number;
    }

    private static FrozenSet<string> Words(string list) => list
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(LearnedBook.Plain).Distinct(StringComparer.Ordinal)
        .ToFrozenSet(StringComparer.Ordinal);
}
