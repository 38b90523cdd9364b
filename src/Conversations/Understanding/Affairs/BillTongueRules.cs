using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"bill hindi me bhi do", "bill sirf english me": the second language of printed bills,
/// and not the language of the chat.</summary>
internal static class BillTongueRules
{
    private const int WordsMax = 9;

    private enum Said
    {
        Also, Only, Make, Told, Talk,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("bhi also too pan pann suddha sudha bee koodaa kooda kuda vi भी पण सुद्धा પણ ও "
            + "கூட కూడా ಕೂಡ ವೂ ਵੀ", Said.Also)
        .Add("sirf only keval fakt phakt matra shudhu mattum matram maatra bas सिर्फ केवल फक्त "
            + "ફક્ત શુધુ শুধু மட்டும் మాత్రమే ಮಾತ್ರ ਸਿਰਫ਼ ਸਿਰਫ", Said.Only)
        .Add("do dedo dena dijiye karo kardo rakho rakhna chhapo chaapo chapo print nikalo banao "
            + "bhejo bhejna chahiye dya kara chapa chhapa pathva aapo chhapo banavo dao din koro "
            + "chhapao kodu kodunga podu achidu ivvu ivvandi cheyyi kodi maadi deo diyo make give "
            + "keep send should दो दीजिए करो रखो छापो निकालो बनाओ भेजो चाहिए द्या करा छापा આપો "
            + "છાપો "
            + "બનાવો দাও দিন ছাপাও கொடு கொடுங்க போடு ఇవ్వు ఇవ్వండి చేయి ಕೊಡಿ ಮಾಡಿ ਦਿਓ ਦੇਵੋ ਕਰੋ",
            Said.Make)
        .Add("gaya gayi diya aaya aayi kal samjhao samjha padho padha गया दिया आया",
            Said.Told)
        .Add("bolo bol baat jawab reply answer chat message msg likho speak talk बोलो बात जवाब",
            Said.Talk);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene) =>
        Language(scene) is null ? null : OwnAffairs.BillTongue;

    /// <summary>BCP-47 of the language that bills are to have; null when none is wished.
    /// </summary>
    public static string? Language(Scene scene)
    {
        bool may = scene.FromOwner && scene.Party is null && scene.WordCount <= WordsMax
            && BillSaid.Names(scene.Sentence) && !scene.HasCounted
            && !BillSaid.Denies(scene.Sentence) && !BillSaid.Tells(scene)
            && !scene.HasAny(Cue.Speak, Cue.Message)
            && !scene.Sentence.Text.Any(char.IsDigit);
        return may ? Named(scene.Sentence) : null;
    }

    // Beside English, which every bill has: of two that are named it is the other.
    private static string? Named(Sentence sentence)
    {
        List<string> tongues = [];
        bool also = false, only = false, made = false;
        foreach (ref Token token in sentence.Tokens)
        {
            if (!token.IsWord) continue;
            if (Tongue(sentence, token) is { } tongue)
            {
                if (!tongues.Contains(tongue)) tongues.Add(tongue);
                // தமிழிலும், తెలుగులోనూ: "also" is written onto the language.
                continue;
            }

            switch (Words.Of(sentence, token))
            {
                case Said.Also: also = true; break;
                case Said.Only: only = true; break;
                case Said.Make: made = true; break;
                case Said.Told or Said.Talk: return null;
                default: break;
            }
        }

        if (tongues.Count is 0 or > 2 || !(also || only || made)) return null;
        tongues.Remove("en");
        // "english me bhi": there is nothing to change.
        return tongues.Count == 0 ? also ? null : "en" : tongues.Count == 1 ? tongues[0] : null;
    }

    private static string? Tongue(Sentence sentence, in Token token) =>
        token.VocabularyCost <= 2 && !token.Has(Cue.Filler) && !token.Has(Cue.Language)
            ? null
            : LanguageNames.Find(sentence.PhonesOf(token), token.Block == 5);
}
