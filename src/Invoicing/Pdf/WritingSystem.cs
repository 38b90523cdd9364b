namespace ConverseErp.Invoicing.Pdf;

/// <summary>The scripts that bills are written in, each with a font of its own.</summary>
internal enum WritingSystem
{
    /// <summary>Latin, and everything its font covers: digits, punctuation, ₹, Cyrillic.</summary>
    Latin,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
}

/// <summary>Which script a character belongs to and what its font is called.</summary>
internal static class WritingSystems
{
    public const int Count = (int)WritingSystem.Malayalam + 1;

    /// <summary>The script of a code point that belongs to one; null for what many share.</summary>
    public static WritingSystem? Of(int codepoint) => codepoint switch
    {
        0x0964 or 0x0965 => null, // The dandas serve all of India.
        >= 0x0900 and < 0x0980 => WritingSystem.Devanagari,
        >= 0x0980 and < 0x0A00 => WritingSystem.Bengali,
        >= 0x0A00 and < 0x0A80 => WritingSystem.Gurmukhi,
        >= 0x0A80 and < 0x0B00 => WritingSystem.Gujarati,
        >= 0x0B00 and < 0x0B80 => WritingSystem.Odia,
        >= 0x0B80 and < 0x0C00 => WritingSystem.Tamil,
        >= 0x0C00 and < 0x0C80 => WritingSystem.Telugu,
        >= 0x0C80 and < 0x0D00 => WritingSystem.Kannada,
        >= 0x0D00 and < 0x0D80 => WritingSystem.Malayalam,
        >= 0xA8E0 and < 0xA900 => WritingSystem.Devanagari,
        _ => null,
    };

    /// <summary>Marks that join to what stands before them, whatever its script.</summary>
    public static bool IsJoiner(int codepoint) =>
        codepoint is 0x200C or 0x200D or 0x25CC or (>= 0x1CD0 and < 0x1D00);

    /// <summary>ISO 15924, as HarfBuzz wants it.</summary>
    public static uint ScriptTag(WritingSystem system) => HarfBuzz.Tag(system switch
    {
        WritingSystem.Latin => "Latn",
        WritingSystem.Devanagari => "Deva",
        WritingSystem.Bengali => "Beng",
        WritingSystem.Gurmukhi => "Guru",
        WritingSystem.Gujarati => "Gujr",
        WritingSystem.Odia => "Orya",
        WritingSystem.Tamil => "Taml",
        WritingSystem.Telugu => "Telu",
        WritingSystem.Kannada => "Knda",
        WritingSystem.Malayalam => "Mlym",
    });

    public static string FontFile(WritingSystem system, bool bold)
    {
        string family = system switch
        {
            WritingSystem.Latin => "",
            WritingSystem.Odia => "Oriya",
            _ => system.ToString(),
        };
        return $"NotoSans{family}-{(bold ? "Bold" : "Regular")}.ttf";
    }
}
