using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What a picture is, by the words beside it.</summary>
public enum CaptionedPicture
{
    Logo,
    Signature,
}

/// <summary>"logo", "ye dukaan ka logo hai", "mera sign": a picture for the shop's papers, where
/// its caption says that and nothing else.</summary>
internal static class CaptionRules
{
    private const int WordsMax = 7;
    private const int TextMax = 80;

    // Scripts, as tokens count them.
    private const int Gujarati = 3;
    private const int Kannada = 7;

    private enum Said
    {
        Logo, Signature, Sahi, Small,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("logo logos लोगो લોગો লোগো லோகோ లోగో ಲೋಗೋ ಲೋಗೊ ਲੋਗੋ", Said.Logo)
        .Add("sign signature signatur sain dastakhat daskhat dastkhat dastakhath hastakshar "
            + "swakshari kaiyoppam kaiyezhuthu santakam साइन सिग्नेचर दस्तखत हस्ताक्षर स्वाक्षरी "
            + "હસ્તાક્ષર સાઇન স্বাক্ষর সাক্ষর கையொப்பம் கையெழுத்து సంతకం ದಸ್ಕತ್ ਦਸਤਖ਼ਤ ਦਸਤਖਤ "
            + "ਹਸਤਾਖਰ ਸਾਈਨ", Said.Signature)
        // A signature to Gujaratis and Kannadigas; to others it says that something is right.
        .Add("સહી ಸಹಿ सही sahi", Said.Sahi)
        .Add("ye yeh yah is iss this that it its mera meri mere my our apna apni hamara hamari "
            + "humara dukaan dukan shop store the a ka ki ke ko of for hai h he new naya nayi "
            + "bill bills par pe on me lagao laga lagado do dedo set karo kardo add use rakho "
            + "please pls bhai ji maza mazha majhi majhe cha chi che aahe lava dukanacha maro "
            + "mari amaro no ni nu lagavo amar amader er dokaner din lagan idhu en kadai podu idi "
            + "naa dukanam pettandi idu nanna angadi haaki da di", Said.Small)
        .Add("यह ये मेरा मेरी मेरे हमारा दुकान का की के है नया बिल पर लगाओ करो माझा माझी माझे "
            + "दुकानाचा आहे लावा આ મારો મારી અમારો દુકાન દુકાનનો દુકાનની નો ની છે લગાવો আমার "
            + "এটা আমাদের দোকানের লাগান இது என் கடை கடையின் போடு ఇది నా దుకాణం పెట్టు "
            + "ಇದು ನನ್ನ ಅಂಗಡಿ ಅಂಗಡಿಯ ಹಾಕಿ ਇਹ ਮੇਰਾ ਮੇਰੇ ਦੁਕਾਨ ਦਾ ਦੇ ਹੈ ਲਾਓ", Said.Small);

    /// <summary>Null when the words are something else, or say both.</summary>
    public static CaptionedPicture? Of(string? caption)
    {
        if (caption is not { Length: > 0 and <= TextMax }) return null;
        Sentence sentence = new();
        Tokenizer.Read(caption, sentence);
        bool logo = false, signature = false;
        int words = 0;
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Symbol) continue;
            if (!token.IsWord || ++words > WordsMax) return null;
            switch (Words.Of(sentence, token))
            {
                case Said.Logo: logo = true; break;
                case Said.Signature: signature = true; break;
                case Said.Sahi when token.Block is Gujarati or Kannada: signature = true; break;
                case Said.Small: break;
                default: return null;
            }
        }

        return logo == signature ? null
            : logo ? CaptionedPicture.Logo : CaptionedPicture.Signature;
    }
}
