using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Front;

/// <summary>The few words that mean the same whatever is being asked.</summary>
internal static partial class FrontWords
{
    private static readonly HashSet<string> Backs = Set(
        "galat|galat hai|galath|galti|wrong|back|go back|peeche|piche|pichhe|wapas|wapis|"
        + "vapas|undo|गलत|ग़लत|गलत है|पीछे|वापस|चूक|चुकले|चुकीचे|मागे|ખોટું|ખોટુ|પાછા|ভুল|"
        + "পিছনে|தவறு|பின்|తప్పు|వెనక్కి|ತಪ್ಪು|ಹಿಂದೆ|തെറ്റ്|പിന്നോട്ട്|ਗਲਤ|ਪਿੱਛੇ");

    private static readonly HashSet<string> Stops = Set(
        "stop|cancel|exit|quit|band karo|band|rehne do|rehne de|rahne do|chhodo|chodo|"
        + "nahi chahiye|nahi karna|बंद करो|बंद|रहने दो|नहीं चाहिए|छोड़ो|रद्द|नको|બંધ|"
        + "રહેવા દો|বন্ধ|থাক|வேண்டாம்|நிறுத்து|ఆపు|వద్దు|ಬೇಡ|ನಿಲ್ಲಿಸು|വേണ്ട|നിർത്തുക|ਬੰਦ|"
        + "ਰਹਿਣ ਦਿਓ");

    private static readonly HashSet<string> Greetings = Set(
        "hi|hii|hiii|hello|helo|hey|hlo|hy|namaste|namaskar|namaskaram|pranam|ram ram|"
        + "jai hind|jai shri ram|radhe radhe|salaam|salam|assalamualaikum|sat sri akal|"
        + "vanakkam|kem cho|good morning|good afternoon|good evening|gm|ok|okay|hmm|ji|"
        + "haan|ha|han|yes|test|start|नमस्ते|नमस्कार|प्रणाम|राम राम|हाय|हेलो|हैलो|हां|हाँ|"
        + "जी|નમસ્તે|કેમ છો|হ্যালো|নমস্কার|வணக்கம்|నమస్కారం|హలో|ನಮಸ್ಕಾರ|നമസ്കാരം|"
        + "ਸਤ ਸ੍ਰੀ ਅਕਾਲ|ਨਮਸਤੇ");

    // What people say instead of an answer: neither a name nor a shop.
    private static readonly HashSet<string> Fillers = Set(
        "kya|kyu|kyun|kaise|help|madad|what|why|how|no|nahi|nai|pata nahi|dont know|"
        + "later|baad me|thik hai|theek hai|acha|accha|क्या|कैसे|क्यों|मदद|नहीं|ठीक है|"
        + "अच्छा|new shop|nayi dukaan|nai dukan|नई दुकान|english|hindi|dukaan|dukan|shop|"
        + "store|दुकान|name|naam|नाम");

    private static readonly HashSet<string> NewShops = Set(
        "nayi dukaan|nai dukaan|nayi dukan|nai dukan|naya dukan|new shop|open shop|"
        + "open a shop|open my shop|start my shop|start shop|new store|"
        + "apni dukaan kholni hai|dukaan kholni hai|dukan kholni hai|apni dukan kholni hai|"
        + "नई दुकान|नयी दुकान|दुकान खोलनी है|नवीन दुकान|નવી દુકાન|নতুন দোকান|புதிய கடை|"
        + "కొత్త షాప్|ಹೊಸ ಅಂಗಡಿ|പുതിയ കട|ਨਵੀਂ ਦੁਕਾਨ");

    private static readonly HashSet<string> Switches = Set(
        "dukaan badlo|dukan badlo|dukaan badalo|dukan badalo|dukaan badalni hai|"
        + "dukan badalni hai|change shop|switch shop|other shop|another shop|shop badlo|"
        + "shop change|change store|dusri dukaan|doosri dukaan|dusri dukan|दुकान बदलो|"
        + "दुकान बदलें|दूसरी दुकान|दुकान बदला|દુકાન બદલો|দোকান বদলাও|கடை மாற்று|"
        + "షాప్ మార్చు|ಅಂಗಡಿ ಬದಲಿಸಿ|കട മാറ്റുക|ਦੁਕਾਨ ਬਦਲੋ");

    public static bool IsBack(string text) => Has(Backs, text);

    public static bool IsStop(string text) => Has(Stops, text);

    public static bool IsGreeting(string text) =>
        Has(Greetings, text) || Has(Greetings, Polite().Replace(SpokenText.Normalise(text), ""));

    public static bool IsFiller(string text) => Has(Fillers, text);

    public static bool IsNewShop(string text) => Has(NewShops, text);

    public static bool IsSwitch(string text) => Has(Switches, text);

    /// <summary>The shop named in "switch to Sharma Store" or "Sharma Store pe badlo"; null when
    /// the text is no such wish.</summary>
    public static string? SwitchTo(string text)
    {
        string spoken = SpokenText.Normalise(text);
        Match match = Switching().Match(spoken);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>A text that is one number and nothing else, such as "2", "2)" or "२"; null for
    /// every other.</summary>
    public static int? Number(string text)
    {
        string spoken = SpokenText.Normalise(text);
        return spoken.Length is > 0 and <= 3 && spoken.All(char.IsAsciiDigit)
            ? int.Parse(spoken, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>"1) Kirana", one to a line.</summary>
    public static string Numbered(IReadOnlyList<Choice> choices)
    {
        StringBuilder lines = new();
        for (int i = 0; i < choices.Count; i++)
        {
            if (i > 0) lines.Append('\n');
            lines.Append(CultureInfo.InvariantCulture, $"{i + 1}) {choices[i].Title}");
        }

        return lines.ToString();
    }

    private static bool Has(HashSet<string> words, string text) =>
        text.Length <= 60 && words.Contains(SpokenText.Normalise(text));

    private static HashSet<string> Set(string words) =>
        [.. words.Split('|').Select(SpokenText.Normalise)];

    [GeneratedRegex(
        @"^((switch|change|shift|go)( shop| store)? to (?<name>.{2,60})|" +
        @"(dukaan|dukan|shop) badlo (?<name>.{2,60})|" +
        @"(?<name>.{2,60}) (pe|par|me|mein) (badlo|jao|jana hai|switch karo))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Switching();

    [GeneratedRegex(
        "( (ji|sir|madam|bhai|bhaiya|जी|भाई))+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Polite();
}
