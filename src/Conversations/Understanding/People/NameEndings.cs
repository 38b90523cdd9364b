using ConverseErp.Conversations.Understanding.Sound;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.People;

/// <summary>Case endings and honorifics that are written onto a name.</summary>
internal static class NameEndings
{
    private const Tongue Latin = Tongue.Everywhere;

    private static readonly Ending[] All = Compile(
    [
        (Tongue.Marathi, Case.By, "ने नी नं ांनी ंनी"),
        (Tongue.Marathi, Case.To, "ला ना साठी ांना ंना"),
        (Tongue.Marathi, Case.From, "कडून ांकडून ंकडून"),
        (Tongue.Marathi, Case.Of, "चा ची चे च्या चं ांचा ांची ांचे ांच्या"),
        (Tongue.Marathi, Case.Of, "ंचा ंची ंचे ंच्या कडे ांकडे ंकडे"),
        (Tongue.Hindi, Case.Respect, "जी"),
        (Tongue.Marathi, Case.Respect, "राव भाऊ ताई ताईं"),
        (Tongue.Gujarati, Case.By, "એ ે"),
        (Tongue.Gujarati, Case.To, "ને"),
        (Tongue.Gujarati, Case.Of, "નું નો ની ના"),
        (Tongue.Gujarati, Case.From, "થી પાસેથી માંથી"),
        (Tongue.Gujarati, Case.Respect, "ભાઈ બેન બહેન"),
        (Tongue.Bengali, Case.To, "কে"),
        (Tongue.Bengali, Case.Of, "এর র ের"),
        (Tongue.Bengali, Case.Respect, "দা দি বাবু দাদা দিদি বৌদি"),
        (Tongue.Tamil, Case.To, "க்கு உக்கு ுக்கு ிக்கு ுக்காக கு வுக்கு வுக்காக"),
        (Tongue.Tamil, Case.From, "ல இடமிருந்து ிடமிருந்து ிடம் கிட்ட விடமிருந்து விடம்"),
        (Tongue.Tamil, Case.Of, "இன் ின் ோட உடைய ுடைய வின் வுடைய"),
        // Amma, ayya, anna and appa are parts of names there: Krishnamma is not Krishna.
        (Tongue.Telugu, Case.Respect, "గారు గారి"),
        (Tongue.Kannada, Case.Respect, "್ರು ರು ಅವರು"),
        (Tongue.Telugu, Case.To, "కి కు"),
        (Tongue.Telugu, Case.From, "నుంచి నుండి"),
        (Tongue.Kannada, Case.To, "ಗೆ ಿಗೆ ರಿಗೆ ನಿಗೆ"),
        (Tongue.Kannada, Case.From, "ಇಂದ ಿಂದ ರಿಂದ ನಿಂದ"),
        (Tongue.Kannada, Case.Of, "ನ ರ ದ ್ರ ಯವರ ಅವರ ವರ"),
        (Tongue.Kannada, Case.To, "ಯವರಿಗೆ ಅವರಿಗೆ ವರಿಗೆ"),
        (Tongue.Gujarati, Case.Respect, "વાળા વાળો"),
        (Tongue.Hindi, Case.Respect, "वाला वाले"),
        (Tongue.Punjabi, Case.To, "ਨੂੰ"),
        (Latin, Case.Respect, "bhai ben ji bhau rao da di garu gaaru saab"),
        (Tongue.Marathi | Tongue.English, Case.To, "la"),
        (Tongue.Tamil | Tongue.English, Case.To, "ukku kku vukku"),
        (Tongue.Telugu | Tongue.English, Case.To, "ki"),
        (Tongue.Kannada | Tongue.English, Case.To, "ge ige rige nige"),
        (Tongue.Bengali | Tongue.English, Case.To, "ke"),
        (Tongue.Gujarati | Tongue.English, Case.To, "ne"),
        (Tongue.Gujarati | Tongue.English, Case.Of, "nu no ni"),
        (Tongue.Marathi | Tongue.English, Case.Of, "cha chi che"),
        (Tongue.Marathi | Tongue.English, Case.From, "kadun"),
    ]);

    /// <summary>The next ending a written word has, longest first, or null.</summary>
    /// <param name="word">The word as written, folded.</param>
    /// <param name="home">The language of the message; Latin endings of others do not count.
    /// </param>
    /// <param name="block">Indic block of the word, -1 Latin.</param>
    /// <param name="from">Where to go on; 0 at first, then one past the ending found.</param>
    public static Ending? Next(ReadOnlySpan<char> word, Tongue home, int block, ref int from)
    {
        for (; from < All.Length; from++)
        {
            Ending ending = All[from];
            bool latin = ending.Text[0] < 0x80;
            if (latin != (block < 0) || word.Length - ending.Text.Length < 2) continue;
            if (latin && (ending.Tongues & home) == 0 && ending.Case != Case.Respect) continue;
            if (!word.EndsWith(ending.Text, StringComparison.OrdinalIgnoreCase)) continue;
            from++;
            return ending;
        }

        return null;
    }

    /// <summary>The longest ending, or null.</summary>
    public static Ending? Of(ReadOnlySpan<char> word, Tongue home, int block)
    {
        int from = 0;
        return Next(word, home, block, ref from);
    }

    private static Ending[] Compile((Tongue Tongues, Case Case, string Words)[] rows) =>
    [
        .. rows.SelectMany(row => row.Words.Split(' ')
                .Select(text => new Ending(text, row.Case, row.Tongues)))
            .OrderByDescending(ending => ending.Text.Length),
    ];
}

/// <summary>One ending.</summary>
internal sealed record Ending(string Text, Case Case, Tongue Tongues);
