using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>What was said of a look at the shelf or of a counting.</summary>
/// <param name="Days">How far ahead; null: not said.</param>
/// <param name="Place">Godown, rack 2: where somebody counts; null: not said.</param>
public sealed record SpokenShelf(int? Days, string? Place);

/// <summary>"expiry 30 din pehle batao", "15 din me kya expire hoga", "godown ki ginti shuru":
/// days and places at the shelf.</summary>
internal static class ShelfRules
{
    private const int WordsMax = 9;
    private const int DaysMax = 365;
    private const int MonthDays = 30;

    private enum Shelf
    {
        Expire, Day, Month, Ahead, Tell, Alert, Off, Refuse, Wish, Away, Count, Begin,
        Godown, Store, Rack, Shelf, Fridge, Freezer, Counter,
    }

    [Flags]
    private enum Flags
    {
        None = 0,
        Expire = 1,
        Ahead = 2,
        Tell = 4,
        Alert = 8,
        Away = 16,
        Count = 32,
        Begin = 64,
        Off = 128,
        Wish = 256,
        Refuse = 512,
    }

    private static readonly SoundTable<Shelf> Words = new SoundTable<Shelf>()
        .Add("expire expiry expired expairy ekspayari ekspair एक्सपायर एक्सपायरी एक्सपाइरी "
            + "એક્સપાયર એક્સપાયરી এক্সপায়ার এক্সপায়ারি எக்ஸ்பைரி ఎక్స్పైరీ ಎಕ್ಸ್ಪೈರಿ "
            + "ਐਕਸਪਾਇਰੀ", Shelf.Expire)
        .Add("din dino dinon day days divas dine naal naatkal rojulu dina dinagalu दिन दिवस દિવસ "
            + "দিন நாள் நாட்கள் రోజులు ದಿನ ਦਿਨ", Shelf.Day)
        .Add("mahina mahine month months masik maas महीना महीने महिना મહિનો মাস மாதம் నెల ತಿಂಗಳು "
            + "ਮਹੀਨਾ", Shelf.Month)
        .Add("pehle pahle pehele before ahead earlier aadhi aagal pela age aage munnadi munnaadi "
            + "mundu munche mundhe pahila पहले पहिले आधी પહેલાં আগে আগে முன்னாடி "
            + "முன் ముందు ಮುಂಚೆ ਪਹਿਲਾਂ",
            Shelf.Ahead)
        .Add("batao bata batana bataana bolo bolna tell inform sang sanga kaho kehna janao janiyo "
            + "bolben sollu sollunga cheppu cheppandi heli dasso dasna yaad बताओ बताना बोलो सांगा "
            + "કહેજો জানাও சொல்லு చెప్పు ಹೇಳಿ ਦੱਸੋ", Shelf.Tell)
        .Add("alert alerts alart warning reminder remind अलर्ट એલર્ટ অ্যালার্ট அலர்ட் "
            + "అలర్ట్ ಅಲರ್ಟ್ ਅਲਰਟ", Shelf.Alert)
        .Add("band bandh off stop बंद बन्द બંધ બંદ বন্ধ ਬੰਦ", Shelf.Off)
        .Add("nako nakko vendam vendaam vaddu beda नको வேண்டாம் వద్దు ಬೇಡ", Shelf.Refuse)
        .Add("chahiye chahie chaiye chahida want need send bhejo bhejna dikhao joie joiye "
            + "lagbe chai चाहिए चाहिये भेजो જોઈએ જોઈતી লাগবে চাই ਚਾਹੀਦਾ ਭੇਜੋ", Shelf.Wish)
        .Add("hata hatao nikalo nikaal phenko remove bhoolna bhulna forget kitna kitne "
            + "kitni kya kaun kaunsa what which how", Shelf.Away)
        .Add("ginti gintee counting ganatri mojni mojani gonana stocktake गिनती मोजणी ગણતરી গণনা "
            + "எண்ணிக்கை లెక్కింపు ಎಣಿಕೆ ਗਿਣਤੀ", Shelf.Count)
        .Add("shuru start chalu begin suru शुरू चालू सुरू શરૂ শুরু "
            + "தொடங்கு మొదలు ಶುರು ਸ਼ੁਰੂ", Shelf.Begin)
        .Add("godown godam gudam godaun goddown gowdown warehouse गोदाम गोडाउन ગોડાઉન গোডাউন "
            + "கோடவுன் గోడౌన్ ಗೋಡೌನ್ ਗੋਦਾਮ", Shelf.Godown)
        .Add("storeroom store स्टोर સ્ટોર স্টোর ਸਟੋਰ", Shelf.Store)
        .Add("rack raik रैक રેક র‍্যাক", Shelf.Rack)
        .Add("shelf shelv शेल्फ", Shelf.Shelf)
        .Add("fridge frij फ्रिज ફ્રિજ ফ্রিজ ఫ్రిజ్", Shelf.Fridge)
        .Add("freezer deepfreezer फ्रीजर", Shelf.Freezer)
        .Add("counter kaunter काउंटर કાઉન્ટર কাউন্টার", Shelf.Counter);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        if (scene.Party is not null || scene.WordCount > WordsMax
            || Read(scene.Sentence) is not { } words)
            return null;
        if (IsOff(scene, words)) return OwnAffairs.ExpiryAlertOff;
        if (scene.HasAny(Cue.Not, Cue.Hedge, Cue.Cancel))
            return null;
        SpokenShelf said = Said(scene.Sentence);
        if (words.HasFlag(Flags.Count))
        {
            bool begins = words.HasFlag(Flags.Begin)
                || (scene.WordCount <= 4 && !scene.Asks
                    && !scene.HasAny(Cue.HowMuch, Cue.What, Cue.Show));
            return said.Place is not null && begins && !words.HasFlag(Flags.Away)
                ? OwnAffairs.CountOpen : null;
        }

        if (!words.HasFlag(Flags.Expire) || said.Days is null) return null;
        bool ahead = words.HasFlag(Flags.Ahead);
        bool tells = words.HasFlag(Flags.Tell);
        bool sets = words.HasFlag(Flags.Alert) || (ahead && (tells || scene.WordCount <= 4));
        // "tell me 30 days before expiry" asks for no answer now.
        bool asks = scene.Asks && !(ahead && tells);
        if (sets && !asks && !words.HasFlag(Flags.Away)) return OwnAffairs.ExpiryAlert;
        bool looks = scene.Asks || tells || scene.HasAny(Cue.What, Cue.Which, Cue.Show);
        return looks && !ahead ? OwnAffairs.Expiring : null;
    }

    // "expiry alert nahi chahiye", "expiry alert band karo"; that none came is a complaint, and
    // "band mat karo" wants them.
    private static bool IsOff(Scene scene, Flags words)
    {
        bool alerts = words.HasFlag(Flags.Expire) && words.HasFlag(Flags.Alert)
            && !words.HasFlag(Flags.Away) && !words.HasFlag(Flags.Count);
        if (!alerts || scene.Asks || scene.Has(Cue.Hedge)) return false;
        bool off = words.HasFlag(Flags.Off);
        bool refused = words.HasFlag(Flags.Refuse);
        bool not = scene.Has(Cue.Not);
        return off ? !not && !refused : refused || (not && words.HasFlag(Flags.Wish));
    }

    // Null where goods are named that are no word of these: "godaam" sounds like almonds.
    private static Flags? Read(Sentence sentence)
    {
        Flags words = Flags.None;
        foreach (ref Token token in sentence.Tokens)
        {
            if (Words.Of(sentence, token) is not { } word)
            {
                if (token.Role == Role.Goods) return null;
                continue;
            }

            words |= word switch
            {
                Shelf.Expire => Flags.Expire,
                Shelf.Ahead => Flags.Ahead,
                Shelf.Tell => Flags.Tell,
                Shelf.Alert => Flags.Alert,
                Shelf.Off => Flags.Off,
                Shelf.Refuse => Flags.Refuse,
                Shelf.Wish => Flags.Wish,
                Shelf.Away => Flags.Away,
                Shelf.Count => Flags.Count,
                Shelf.Begin => Flags.Begin,
                _ => Flags.None,
            };
        }

        return words.HasFlag(Flags.Count) || words.HasFlag(Flags.Expire) ? words : null;
    }

    /// <summary>The days and the place of an affair that may have them.</summary>
    public static SpokenShelf? Of(string? affair, Sentence sentence) =>
        affair is OwnAffairs.ExpiryAlert or OwnAffairs.Expiring or OwnAffairs.CountOpen
            ? Said(sentence) : null;

    private static SpokenShelf Said(Sentence sentence)
    {
        int? days = null;
        string? place = null;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            switch (Words.Of(sentence, token))
            {
                case Shelf.Day or Shelf.Month when i > 0
                    && Whole(sentence[i - 1]) is >= 1 and <= DaysMax and var many:
                    int all = Words.Of(sentence, token) == Shelf.Month ? many * MonthDays : many;
                    days = all <= DaysMax ? all : days;
                    break;
                case Shelf.Godown or Shelf.Store or Shelf.Rack or Shelf.Shelf or Shelf.Fridge
                    or Shelf.Freezer or Shelf.Counter:
                    place ??= Place(sentence, i);
                    break;
                default: break;
            }
        }

        return new SpokenShelf(days, place);
    }

    // "rack 2" is another place than "rack 3".
    private static string Place(Sentence sentence, int at)
    {
        string name = Words.Of(sentence, sentence[at])!.Value.ToString().ToLowerInvariant();
        return at + 1 < sentence.Count
            && sentence[at + 1].Kind == TokenKind.Number
            && Whole(sentence[at + 1]) is >= 1 and <= 999 and var number
                ? FormattableString.Invariant($"{name} {number}")
                : name;
    }

    private static int? Whole(in Token token)
    {
        decimal? value = token.Kind == TokenKind.Number ? token.Value
            : token is { IsWord: true, HasNumber: true } ? token.NumberValue : null;
        return value is >= 0 and <= 10_000 and var some && some % 1 == 0 ? (int)some : null;
    }
}
