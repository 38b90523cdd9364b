using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Sharma Exports SEZ hai", "Sharma Exports SEZ nahi hai": a buyer in a special economic
/// zone, or in none.</summary>
internal static class ZoneRules
{
    private const int WordsMax = 8;

    private enum Said
    {
        Zone, Special, Economic, Area, Small,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("sez seza seja esezed esijed सेज़ एसईज़ेड एसईझेड એસઈઝેડ এসইজেড எஸ்இஇசட் செஸ் "
            + "ఎస్ఈజెడ్ సెజ్ ಎಸ್ಇಝಡ್ ಸೆಜ್ ਐਸਈਜ਼ੈਡ ਸੇਜ਼", Said.Zone)
        .Add("special vishesh स्पेशल विशेष", Said.Special)
        .Add("economic ekonomik arthik इकोनॉमिक आर्थिक", Said.Economic)
        .Add("zone jone kshetra ज़ोन जोन झोन क्षेत्र", Said.Area)
        .Add("hai h he is are me mein in ka ki ke wala wali vala unit party customer grahak "
            + "company buyer aahe ahe madhe che chhe ma e te undi lo ide alli irukku ulla "
            + "unnadi vich now ab and the a an has not no isnt nahi nahin nhi nai nahe nathi noy "
            + "illa illai kadu ledu alla nahin "
            + "है हैं में का की नहीं आहे मध्ये नाही છે માં નથી এ তে নয় আছে "
            + "இல்லை உள்ளது லో లో కాదు లేదు ఉంది ದಲ್ಲಿ ಅಲ್ಲ ಇಲ್ಲ ಇದೆ ਹੈ ਵਿੱਚ ਨਹੀਂ", Said.Small);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        bool may = scene.FromOwner && scene.Party is not null && !scene.HasCounted
            && scene.WordCount <= WordsMax && !scene.Asks && scene.Amount() is null
            && !scene.HasAny(Cue.Hedge, Cue.Future, Cue.What, Cue.When, Cue.Which, Cue.Send,
                Cue.Give, Cue.Bill, Cue.Who, Cue.Where, Cue.Came, Cue.Gave);
        if (!may) return null;
        bool zone = false, special = false, economic = false, denied = scene.Has(Cue.Not);
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (!token.IsWord || token.Role == Role.Party) continue;
            switch (Words.Of(scene.Sentence, token))
            {
                case Said.Zone: zone = true; break;
                case Said.Special: special = true; break;
                case Said.Economic: economic = special; break;
                case Said.Area: zone |= economic; break;
                case Said.Small: break;
                // Whatever else is said may turn it round.
                default: return null;
            }
        }

        return !zone ? null : denied ? OwnAffairs.ZoneNot : OwnAffairs.Zone;
    }
}
