using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Names of languages, as stems: hindi, हिंदीत, தமிழில்.</summary>
internal static class LanguageNames
{
    private static readonly (byte[] Phones, string Code)[] Stems =
    [
        .. new (string Words, string Code)[]
        {
            ("english inglish inglis angrez angrej ingraji ingreji aangil aanglam", "en"),
            ("hinglish hinglis hingalish", "hi-Latn"),
            ("hindi hinthi hindit", "hi"),
            ("marathi marat maraathi", "mr"),
            ("gujarati gujrati gujarat", "gu"),
            ("bengali bangla banla banglay bangali", "bn"),
            ("tamil tamizh thamizh", "ta"),
            ("telugu telgu telug", "te"),
            ("kannada kannad kannadadalli", "kn"),
            ("punjabi panjabi", "pa"),
            ("malayalam", "ml"),
            ("odia oriya", "or"),
            ("assamese axomiya", "as"),
            ("urdu", "ur"),
        }.SelectMany(row => row.Words.Split(' ').Select(word => (Sounds.Of(word), row.Code))),
    ];

    /// <summary>The BCP-47 code of the language the word names, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> phones, bool relaxed)
    {
        if (phones.Length < 4) return null;
        string? found = null;
        int best = 31;
        foreach ((byte[] stem, string code) in Stems)
        {
            if (stem[0] != phones[0] && !relaxed) continue;
            int cost = SoundDistance.Between(phones, stem, best, relaxed, prefix: true);
            if (cost >= best || phones.Length > stem.Length + 6) continue;
            best = cost;
            found = code;
        }

        return found;
    }
}
