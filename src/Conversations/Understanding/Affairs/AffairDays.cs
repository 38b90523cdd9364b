using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>The days of the week: "har somvaar aur guruvaar", "somvar ko 500 diye".</summary>
internal static class AffairDays
{
    /// <summary>0 is Sunday.</summary>
    public static readonly SoundTable<int> Words = new SoundTable<int>()
        .Add("sunday ravivar raviwar itvar itwar ravivaar nyayiru aadivaram bhanuvara robibar "
            + "ravivari robibare aitvaar aitwar nyayirukizhamai bhanuvaara adivaram रविवार "
            + "इतवार રવિવાર রবিবার ஞாயிறு ఆదివారం ಭಾನುವಾರ ਐਤਵਾਰ", 0)
        .Add("monday somvar somwar somvaar thingal somavaram somavara sombar somvari sombare "
            + "thingalkizhamai thingatkizhamai somavaaram somavaara सोमवार સોમવાર সোমবার திங்கள் "
            + "సోమవారం ಸೋಮವಾರ ਸੋਮਵਾਰ", 1)
        .Add("tuesday mangalvar mangalwar mangal sevvai mangalavaram mangalavara mongolbar "
            + "mangalvari mongolbare sevvaikizhamai mangalavaara मंगलवार મંગળવાર মঙ্গলবার "
            + "செவ்வாய் మంగళవారం ಮಂಗಳವಾರ ਮੰਗਲਵਾਰ", 2)
        .Add("wednesday budhvar budhwar budhvaar budhan budhavaram budhavara budhbar budhvari "
            + "budhbare budhankizhamai बुधवार બુધવાર বুধবার புதன் బుధవారం ಬುಧವಾರ ਬੁੱਧਵਾਰ", 3)
        .Add("thursday guruvar guruwar brihaspativar guruvaar viyazhan guruvaram guruvara "
            + "guruvari brihospotibar viyazhankizhamai veervaar virvar गुरुवार ગુરુવાર বৃহস্পতিবার "
            + "வியாழன் గురువారం ಗುರುವಾರ ਵੀਰਵਾਰ", 4)
        .Add("friday shukravar shukrawar shukrvar velli sukravaram shukravara shukrobar "
            + "shukravari shukrobare vellikizhamai shukkarvaar शुक्रवार શુક્રવાર শুক্রবার வெள்ளி "
            + "శుక్రవారం ಶುಕ್ರವಾರ ਸ਼ੁੱਕਰਵਾਰ", 5)
        .Add("saturday shanivar shaniwar shanivaar shanivaram shanivara shonibar shanivari "
            + "shonibare sanikizhamai sanivaram sanichar sanichharvaar शनिवार શનિવાર শনিবার சனி "
            + "శనివారం ಶನಿವಾರ ਸ਼ਨੀਵਾਰ", 6);

    /// <summary>The days named, in order.</summary>
    public static IReadOnlyList<int> Of(Sentence sentence)
    {
        SortedSet<int> days = [];
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Role is not (Role.Party or Role.Goods)
                && Words.Of(sentence, token) is { } day)
                days.Add(day);
        }

        return [.. days];
    }
}
