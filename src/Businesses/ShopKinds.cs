namespace ConverseErp.Businesses;

/// <summary>The kinds of shop there is a starter catalogue for, the commonest first.</summary>
public static class ShopKinds
{
    /// <summary>The kind for everything else: a small mixed starter catalogue.</summary>
    public const string Other = "general";

    public static readonly IReadOnlyList<string> Codes =
    [
        "kirana", "medical", "hardware", "garments", "dairy", "stationery", "electrical",
        Other,
    ];

    // What people call them; also found inside a shop's name ("Sharma Medical Store").
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["kirana"] =
        [
            "kirana", "kiryana", "karyana", "kirane", "kirrana", "grocery", "grocer",
            "groceries", "provision", "provisions", "supermarket", "ration", "rashan",
            "parchun", "parchoon", "किराना", "किराणा", "परचून", "राशन", "કરિયાણા", "কিরানা",
            "মুদি", "মুদিখানা", "மளிகை", "కిరాణా", "ಕಿರಾಣಿ", "ದಿನಸಿ", "പലചരക്ക്", "ਕਰਿਆਨਾ",
        ],
        ["medical"] =
        [
            "medical", "medicals", "medico", "medicos", "medicine", "medicines", "chemist",
            "chemists", "pharmacy", "pharma", "dawai", "dava", "dawa", "davai", "aushadhi",
            "मेडिकल", "दवाई", "दवा", "औषध", "મેડિકલ", "દવા", "মেডিকেল", "ওষুধ", "மருந்து",
            "மெடிக்கல்", "మెడికల్", "మందులు", "ಮೆಡಿಕಲ್", "ഔഷധം", "മെഡിക്കൽ", "ਮੈਡੀਕਲ",
        ],
        ["hardware"] =
        [
            "hardware", "paint", "paints", "sanitary", "plumbing", "cement", "building",
            "हार्डवेयर", "हार्डवेअर",
            "पेंट", "હાર્ડવેર", "হার্ডওয়্যার", "ஹார்டுவேர்", "హార్డ్‌వేర్",
            "ಹಾರ್ಡ್‌ವೇರ್", "ഹാർഡ്‌വെയർ", "ਹਾਰਡਵੇਅਰ",
        ],
        ["garments"] =
        [
            "garments", "garment", "cloth", "clothes", "clothing", "kapda", "kapde", "kapada",
            "textile", "textiles", "saree", "sarees", "fashion", "readymade", "boutique",
            "vastra", "vastralaya", "कपड़ा", "कपड़े", "कपडा", "कपडे", "वस्त्र", "કપડાં",
            "કપડા", "কাপড়", "துணி", "బట్టలు", "ಬಟ್ಟೆ", "തുണി", "ਕੱਪੜੇ", "ਕੱਪੜਾ",
        ],
        ["dairy"] =
        [
            "dairy", "milk", "doodh", "dudh", "sweets", "mithai", "bakery", "डेयरी", "डेअरी",
            "दूध", "मिठाई", "ડેરી", "દૂધ", "ডেয়ারি", "দুধ", "பால்", "డైరీ", "పాలు", "ಹಾಲು",
            "ಡೈರಿ", "പാൽ", "ਡੇਅਰੀ", "ਦੁੱਧ",
        ],
        ["stationery"] =
        [
            "stationery", "stationary", "stationers", "books", "book", "kitab", "pustak",
            "pustakalaya", "स्टेशनरी", "किताब", "पुस्तक", "સ્ટેશનરી", "স্টেশনারি",
            "ஸ்டேஷனரி", "స్టేషనరీ", "ಸ್ಟೇಷನರಿ", "സ്റ്റേഷനറി", "ਸਟੇਸ਼ਨਰੀ",
        ],
        ["electrical"] =
        [
            "electrical", "electricals", "electric", "electronics", "electronic", "bijli",
            "mobile", "mobiles", "इलेक्ट्रिकल", "इलेक्ट्रिक", "बिजली", "ઇલેક્ટ્રિકલ",
            "ইলেকট্রিক", "எலக்ட்ரிக்கல்", "ఎలక్ట్రికల్", "ಎಲೆಕ್ಟ್ರಿಕಲ್", "ഇലക്ട്രിക്കൽ",
            "ਬਿਜਲੀ",
        ],
        [Other] =
        [
            "general", "other", "others", "aur", "dusra", "doosra", "koi aur", "kuch aur",
            "misc", "variety", "fancy", "अन्य", "दूसरा", "जनरल", "इतर", "અન્ય", "অন্য",
            "மற்றவை", "ఇతర", "ಇತರೆ", "മറ്റുള്ളവ", "ਹੋਰ",
        ],
    };

    private static readonly Dictionary<string, string> ByName = Names
        .SelectMany(kind => kind.Value.Select(name => (name, kind.Key)))
        .ToDictionary(n => SpokenText.Normalise(n.name), n => n.Key, StringComparer.Ordinal);

    public static bool Knows(string code) => Names.ContainsKey(code);

    /// <summary>The kind that is named in a text, or null when none or several are.</summary>
    /// <remarks>"Medical and general store" is a medical: <see cref="Other"/> only counts when
    /// nothing else is named.</remarks>
    public static string? Find(string text)
    {
        string spoken = SpokenText.Normalise(text);
        if (ByName.TryGetValue(spoken, out string? whole)) return whole;
        HashSet<string> named = [];
        foreach (string word in spoken.Split(' '))
        {
            if (ByName.TryGetValue(word, out string? kind)) named.Add(kind);
        }

        if (named.Count > 1) named.Remove(Other);
        return named.Count == 1 ? named.First() : null;
    }
}
