namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>A phrase in each script of the bills, full of conjuncts, marks above and below, and
/// vowels that stand before their consonant.</summary>
internal static class Scripts
{
    public static readonly (string Name, string Text)[] All =
    [
        ("latin", "Rupees ₹1,26,500 Café “naïve” AVATAR To – ffi"),
        ("devanagari", "क्षत्रिय ज्ञान श्रीमती द्वारा र्कि हिन्दी ट्रक कॢप्त ड़ ढ़ फ़ ॐ । १२३"),
        ("bengali", "বাংলা ক্ষেত্র জ্ঞান র্কি দ্রব্য স্ত্রী কৌশল ড় ঢ় য় ৎ ১২৩"),
        ("gujarati", "ગુજરાતી ક્ષત્રિય જ્ઞાન શ્રી દ્વારા ર્કિ ટ્રક ૧૨૩"),
        ("tamil", "தமிழ் க்ஷ ஸ்ரீ கொடு கௌ தேங்காய் எண்ணெய் ௧௨௩"),
        ("telugu", "తెలుగు క్షత్రియ జ్ఞానం శ్రీ స్త్రీ ర్కి కృష్ణ ౧౨౩"),
        ("kannada", "ಕನ್ನಡ ಕ್ಷತ್ರಿಯ ಜ್ಞಾನ ಶ್ರೀ ರ್ಕಿ ಕೃಷ್ಣ ಗೋಧಿ ೧೨೩"),
        ("malayalam", "മലയാളം ക്ഷത്രിയ ജ്ഞാനം ശ്രീ കൊച്ചി വെളിച്ചെണ്ണ ൽ ർ"),
        ("gurmukhi", "ਪੰਜਾਬੀ ਸਰ੍ਹੋਂ ਦਾ ਤੇਲ ਖ਼ੁਸ਼ੀ ਸ੍ਰੀ ੧੨੩"),
        ("odia", "ଓଡ଼ିଆ କ୍ଷେତ୍ର ଜ୍ଞାନ ଶ୍ରୀ ଚାଉଳ ଉସୁନା ୧୨୩"),
    ];

    public static TheoryData<string, string> Rows()
    {
        TheoryData<string, string> rows = [];
        foreach ((string name, string text) in All) rows.Add(name, text);
        return rows;
    }
}
