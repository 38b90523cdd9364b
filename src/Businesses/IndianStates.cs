using ConverseErp.Businesses.Opening;

namespace ConverseErp.Businesses;

/// <summary>A State or union territory.</summary>
/// <param name="Code">Two digits, as in a GSTIN.</param>
/// <param name="Letters">What people know it by.</param>
public sealed record IndianState(string Code, string Letters, string Name, string HindiName);

/// <summary>The States by GST code, and by what people type.</summary>
/// <remarks>Source: GST State codes; 25 (Daman and Diu) went into 26 and 28 (Andhra before the
/// division) into 37, so neither is given to a new shop.</remarks>
public static class IndianStates
{
    public static readonly IReadOnlyList<IndianState> All =
    [
        new("01", "JK", "Jammu and Kashmir", "जम्मू और कश्मीर"),
        new("02", "HP", "Himachal Pradesh", "हिमाचल प्रदेश"),
        new("03", "PB", "Punjab", "पंजाब"),
        new("04", "CH", "Chandigarh", "चंडीगढ़"),
        new("05", "UK", "Uttarakhand", "उत्तराखंड"),
        new("06", "HR", "Haryana", "हरियाणा"),
        new("07", "DL", "Delhi", "दिल्ली"),
        new("08", "RJ", "Rajasthan", "राजस्थान"),
        new("09", "UP", "Uttar Pradesh", "उत्तर प्रदेश"),
        new("10", "BR", "Bihar", "बिहार"),
        new("11", "SK", "Sikkim", "सिक्किम"),
        new("12", "AR", "Arunachal Pradesh", "अरुणाचल प्रदेश"),
        new("13", "NL", "Nagaland", "नागालैंड"),
        new("14", "MN", "Manipur", "मणिपुर"),
        new("15", "MZ", "Mizoram", "मिज़ोरम"),
        new("16", "TR", "Tripura", "त्रिपुरा"),
        new("17", "ML", "Meghalaya", "मेघालय"),
        new("18", "AS", "Assam", "असम"),
        new("19", "WB", "West Bengal", "पश्चिम बंगाल"),
        new("20", "JH", "Jharkhand", "झारखंड"),
        new("21", "OD", "Odisha", "ओडिशा"),
        new("22", "CG", "Chhattisgarh", "छत्तीसगढ़"),
        new("23", "MP", "Madhya Pradesh", "मध्य प्रदेश"),
        new("24", "GJ", "Gujarat", "गुजरात"),
        new("26", "DNHDD", "Dadra and Nagar Haveli and Daman and Diu",
            "दादरा नगर हवेली और दमन दीव"),
        new("27", "MH", "Maharashtra", "महाराष्ट्र"),
        new("29", "KA", "Karnataka", "कर्नाटक"),
        new("30", "GA", "Goa", "गोवा"),
        new("31", "LD", "Lakshadweep", "लक्षद्वीप"),
        new("32", "KL", "Kerala", "केरल"),
        new("33", "TN", "Tamil Nadu", "तमिलनाडु"),
        new("34", "PY", "Puducherry", "पुडुचेरी"),
        new("35", "AN", "Andaman and Nicobar Islands", "अंडमान और निकोबार"),
        new("36", "TG", "Telangana", "तेलंगाना"),
        new("37", "AP", "Andhra Pradesh", "आंध्र प्रदेश"),
        new("38", "LA", "Ladakh", "लद्दाख"),
        new("97", "OT", "Other Territory", "अन्य क्षेत्र"),
    ];

    // Other spellings, old names, native names, and the cities people answer with.
    private static readonly (string Code, string Names)[] Others =
    [
        ("01", "jammu|kashmir|j k|j and k|jammu kashmir|srinagar|जम्मू|कश्मीर|जम्मू कश्मीर"),
        ("02", "himachal|shimla|manali|हिमाचल|ਹਿਮਾਚਲ"),
        ("03", "panjab|ludhiana|amritsar|jalandhar|patiala|bathinda|mohali|पंजाब|ਪੰਜਾਬ|লুধিয়ানা"),
        ("04", "chandigad|ਚੰਡੀਗੜ੍ਹ|चंडीगढ"),
        ("05", "uttaranchal|uttrakhand|uttarakhnd|ut|dehradun|haridwar|haldwani|roorkee"),
        ("06", "hariyana|gurgaon|gurugram|faridabad|panipat|rohtak|hisar|karnal|ambala"),
        ("07", "dilli|new delhi|nai dilli|dehli|नई दिल्ली|ਦਿੱਲੀ"),
        ("08", "rajsthan|rajastan|jaipur|jodhpur|udaipur|kota|ajmer|bikaner|जयपुर"),
        ("09", "uttarpradesh|u p|lucknow|kanpur|noida|ghaziabad|agra|varanasi|banaras|meerut|"
            + "prayagraj|allahabad|bareilly|gorakhpur|aligarh|jhansi|लखनऊ|यूपी|यू पी"),
        ("10", "patna|gaya|bhagalpur|muzaffarpur|darbhanga|पटना"),
        ("11", "gangtok"),
        ("12", "arunachal|itanagar"),
        ("13", "kohima|dimapur"),
        ("14", "imphal"),
        ("15", "aizawl"),
        ("16", "agartala|ত্রিপুরা"),
        ("17", "shillong"),
        ("18", "asam|aasam|guwahati|gauhati|dibrugarh|silchar|অসম|আসাম"),
        ("19", "bengal|bangal|paschim bangal|westbengal|w b|kolkata|calcutta|howrah|siliguri|"
            + "durgapur|asansol|बंगाल|কলকাতা|পশ্চিমবঙ্গ|পশ্চিম বঙ্গ|বাংলা"),
        ("20", "jharkand|ranchi|jamshedpur|dhanbad|bokaro"),
        ("21", "orissa|odissa|or|bhubaneswar|bhubaneshwar|cuttack|rourkela|उड़ीसा|ଓଡ଼ିଶା"),
        ("22", "chattisgarh|chhatisgarh|chattisgad|ct|raipur|bilaspur|bhilai|durg"),
        ("23", "madhyapradesh|m p|bhopal|indore|gwalior|jabalpur|ujjain|sagar|एमपी|भोपाल|इंदौर"),
        ("24", "gujrat|gujarath|gujraat|gj|ahmedabad|amdavad|surat|vadodara|baroda|rajkot|"
            + "bhavnagar|jamnagar|gandhinagar|ગુજરાત|અમદાવાદ|સુરત"),
        ("26", "dadra|daman|diu|silvassa|nagar haveli|dadra nagar haveli|daman and diu|dd|dn"),
        ("27", "maharastra|maharashtr|maha|mumbai|bombay|pune|nagpur|nashik|nasik|thane|"
            + "aurangabad|solapur|kolhapur|navi mumbai|मुंबई|पुणे|महाराष्ट|नागपूर|नाशिक"),
        ("29", "karnatak|karnatka|bangalore|bengaluru|mysore|mysuru|hubli|mangalore|mangaluru|"
            + "belgaum|ಕರ್ನಾಟಕ|ಬೆಂಗಳೂರು|कर्नाटका"),
        ("30", "panaji|panjim|margao|vasco"),
        ("31", "lakshdweep|kavaratti"),
        ("32", "keral|keralam|kochi|cochin|ernakulam|trivandrum|thiruvananthapuram|calicut|"
            + "kozhikode|thrissur|കേരളം|കൊച്ചി|केरला"),
        ("33", "tamilnadu|tamil nad|tamilnad|chennai|madras|coimbatore|madurai|trichy|salem|"
            + "tirupur|தமிழ்நாடு|தமிழ் நாடு|சென்னை|तमिल नाडु"),
        ("34", "pondicherry|pondichery|pondy|புதுச்சேரி"),
        ("35", "andaman|nicobar|port blair|andaman nicobar"),
        ("36", "telengana|telangna|ts|hyderabad|secunderabad|warangal|తెలంగాణ|హైదరాబాద్"),
        ("37", "andhra|andrapradesh|andhrapradesh|vizag|visakhapatnam|vijayawada|guntur|"
            + "tirupati|nellore|ఆంధ్ర|ఆంధ్రప్రదేశ్|ఆంధ్ర ప్రదేశ్|आंध्रा"),
        ("38", "leh|kargil|ladhak"),
    ];

    private static readonly Dictionary<string, IndianState> ByCode =
        All.ToDictionary(s => s.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, IndianState> ByName = Index();

    /// <summary>The State of a two-digit code, or null.</summary>
    public static IndianState? OfCode(string? code) =>
        code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The State a person means: its name in English or Hindi, its letters, its code,
    /// a large city, one wrong letter or two; also inside a sentence. Null when nothing or more
    /// than one State is meant.</summary>
    public static IndianState? Find(string text)
    {
        string spoken = SpokenText.Normalise(text);
        if (spoken.Length == 0) return null;
        // Two digits are a code; one is more likely the last answer sent twice.
        if (spoken.All(char.IsAsciiDigit)) return OfCode(spoken);
        if (Gstin.IsValid(text.Trim().ToUpperInvariant()))
            return OfCode(text.Trim()[..2]);
        if (ByName.TryGetValue(spoken, out IndianState? whole)) return whole;
        return Inside(spoken, text) ?? Nearly(spoken);
    }

    // Longest names first, so that "new delhi" is not also something shorter.
    private static IndianState? Inside(string spoken, string asTyped)
    {
        string[] words = spoken.Split(' ');
        HashSet<IndianState> found = [];
        bool[] used = new bool[words.Length];
        for (int length = Math.Min(6, words.Length); length >= 1; length--)
        {
            for (int from = 0; from + length <= words.Length; from++)
            {
                if (used.AsSpan(from, length).Contains(true)) continue;
                string part = string.Join(' ', words, from, length);
                if (!ByName.TryGetValue(part, out IndianState? state)) continue;
                // "as", "or", "up" are words too: in a sentence only capitals make them a State.
                if (part.Length <= 2 && part[0] < 128
                    && !asTyped.Contains(part.ToUpperInvariant(), StringComparison.Ordinal))
                    continue;
                used.AsSpan(from, length).Fill(true);
                found.Add(state);
            }
        }

        return found.Count == 1 ? found.First() : null;
    }

    private static IndianState? Nearly(string spoken)
    {
        string close = spoken.Replace(" ", "", StringComparison.Ordinal);
        if (close.Length < 5) return null;
        int atMost = close.Length < 8 ? 1 : 2;
        var nearest = ByName
            .Where(n => n.Key.Length >= 5)
            .Select(n => (State: n.Value, Distance: SpokenText.Distance(
                n.Key.Replace(" ", "", StringComparison.Ordinal), close, atMost)))
            .Where(n => n.Distance <= atMost)
            .GroupBy(n => n.Distance)
            .MinBy(g => g.Key);
        IndianState[] states = nearest is null ? [] : [.. nearest.Select(n => n.State).Distinct()];
        return states.Length == 1 ? states[0] : null;
    }

    private static Dictionary<string, IndianState> Index()
    {
        Dictionary<string, IndianState> names = new(StringComparer.Ordinal);
        foreach (IndianState state in All)
        {
            names[SpokenText.Normalise(state.Name)] = state;
            names[SpokenText.Normalise(state.HindiName)] = state;
            names[SpokenText.Normalise(state.Letters)] = state;
        }

        foreach ((string code, string others) in Others)
        {
            foreach (string name in others.Split('|'))
                names[SpokenText.Normalise(name)] = ByCode[code];
        }

        return names;
    }
}
