using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"broadcast roko", "offer chalu karo", "broadcast kahan tak pahuncha": what is said of
/// a broadcast that is on its way. Every word of it is of these, for "broadcast kal dukaan band" is
/// a broadcast itself.</summary>
internal static class BroadcastRules
{
    private const int WordsMax = 6;

    private enum Said
    {
        Broadcast, Pause, Resume, Stop, Ask, Filler,
    }

    private static readonly SoundTable<Said> Words = new SoundTable<Said>()
        .Add("broadcast brodcast broadcasting ब्रॉडकास्ट ब्रोडकास्ट બ્રોડકાસ્ટ બ્રૉડકાસ્ટ "
            + "ব্রডকাস্ট "
            + "பிராட்காஸ்ட் பிராட்கேஸ்ட் బ్రాడ్‌కాస్ట్ బ్రాడ్కాస్ట్ ಬ್ರಾಡ್‌ಕಾಸ್ಟ್ ಬ್ರಾಡ್ಕಾಸ್ಟ್ "
            + "ਬ੍ਰੌਡਕਾਸਟ ਬ੍ਰਾਡਕਾਸਟ offer offers ऑफर ઓફર অফার ஆஃபர் ఆఫర్ ಆಫರ್ ਆਫਰ", Said.Broadcast)
        .Add("cancel khatam khatm hatao hata radd रद्द खत्म ख़त्म कैंसल हटाओ संपवा રદ বাতিল ரத்து "
            + "రద్దు ರದ್ದು ਰੱਦ ਖਤਮ", Said.Stop)
        .Add("roko rok rokdo ruko pause stop hold band bandh thamba thambva thambav atkavo "
            + "thamao bondho niruttu nirutthu niruthu aapu aapandi nillisi nillisu रोको रोक रुको "
            + "बंद थांबवा થોભાવો રોકો બંધ থামাও বন্ধ நிறுத்து நிறுத்துங்கள் ఆపు ఆపండి ನಿಲ್ಲಿಸಿ "
            + "ನಿಲ್ಲಿಸು ਰੋਕੋ ਬੰਦ", Said.Pause)
        .Add("chalu chaalu shuru resume start continue phir fir firse again suru chalao thodangu "
            + "thodaru modalupettu konasaginchu munduvarisi चालू शुरू फिर फिरसे सुरू पुन्हा ચાલુ "
            + "શરૂ "
            + "ફરી চালু আবার শুরু தொடங்கு தொடரு தொடர் మొదలుపెట్టు కొనసాగించు ಮುಂದುವರಿಸಿ ಶುರು ಮತ್ತೆ "
            + "ਚਾਲੂ ਸ਼ੁਰੂ ਫਿਰ", Said.Resume)
        .Add("kahan kahaan kaha kidhar pahuncha pahunchi pahucha pahuchi pohcha kitna kitne kitno "
            + "status progress where far kuthe kiti kyan ketla ketlu pohchyu kothay koto enge "
            + "evvalavu ekkada entha "
            + "elli eshtu kithe kinna कहाँ कहां पहुँचा पहुंचा कितना कितने कितनों स्थिति कुठे किती "
            + "पोहोचला ક્યાં કેટલા પહોંચ્યું কোথায় কত পৌঁছাল எங்கே எவ்வளவு ఎక్కడ ఎంత ఎంతమంది "
            + "ಎಲ್ಲಿ "
            + "ಎಷ್ಟು ਕਿੱਥੇ ਕਿੰਨਾ ਕਿੰਨੇ", Said.Ask)
        .Add("karo kar kardo kariye do de dijiye ko ka ki ke tak se hai he ho hua gaya gayi abhi "
            + "mera meri is it the my our has how reached please yeh ye wo woh logon log people "
            + "kara kela la paryant aahe karo che pachi koro korun hoyeche pannu pannunga cheyi "
            + "cheyandi maadi maadu करो कर दो को का की तक से है हो गया अभी करा केला ला पर्यंत आहे "
            + "કરો છે સુધી করো করুন হয়েছে பண்ணு செய் చేయి చేయండి ಮಾಡಿ ಮಾಡು ਕਰੋ ਤੱਕ "
            + "ਹੈ", Said.Filler);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        if (!scene.FromOwner || scene.WordCount is < 2 or > WordsMax) return null;
        bool broadcast = false;
        Said? wish = null;
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (!token.IsWord) continue;
            switch (Words.Of(scene.Sentence, token))
            {
                case Said.Broadcast: broadcast = true; break;
                case Said.Filler: break;
                case { } said when wish is null || wish == said: wish = said; break;
                default: return null;
            }
        }

        if (!broadcast) return null;
        return wish switch
        {
            Said.Pause => OwnAffairs.BroadcastPause,
            Said.Resume => OwnAffairs.BroadcastResume,
            Said.Stop => OwnAffairs.BroadcastStop,
            Said.Ask => OwnAffairs.BroadcastShow,
            _ => null,
        };
    }
}
