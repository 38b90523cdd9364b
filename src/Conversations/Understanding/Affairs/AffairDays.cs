using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Sound;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>The days of the week in goods for fixed days: "har somvaar aur guruvaar".</summary>
internal static class AffairDays
{
    private static readonly string[] Names =
    [
        "sunday ravivar raviwar itvar itwar ravivaar nyayiru aadivaram bhanuvara robibar",
        "monday somvar somwar somvaar thingal somavaram somavara sombar",
        "tuesday mangalvar mangalwar mangal sevvai mangalavaram mangalavara mongolbar",
        "wednesday budhvar budhwar budhvaar budhan budhavaram budhavara budhbar",
        "thursday guruvar guruwar brihaspativar guruvaar viyazhan guruvaram guruvara",
        "friday shukravar shukrawar shukrvar velli sukravaram shukravara shukrobar jumma",
        "saturday shanivar shaniwar shanivaar sani shanivaram shanivara shonibar",
    ];

    private static readonly Dictionary<ulong, List<(byte[] Phones, int Day)>> ByKey = Compile();

    /// <summary>The days named, 0 is Sunday, in order.</summary>
    public static IReadOnlyList<int> Of(Sentence sentence)
    {
        SortedSet<int> days = [];
        foreach (ref Token token in sentence.Tokens)
        {
            if (!token.IsWord || token.Role is Role.Party or Role.Goods
                || !ByKey.TryGetValue(token.Key, out var same))
                continue;
            ReadOnlySpan<byte> phones = sentence.PhonesOf(token);
            foreach ((byte[] known, int day) in same)
            {
                if (SoundDistance.Between(phones, known, 10, relaxed: true, prefix: false) <= 10)
                    days.Add(day);
            }
        }

        return [.. days];
    }

    private static Dictionary<ulong, List<(byte[], int)>> Compile()
    {
        Dictionary<ulong, List<(byte[], int)>> days = [];
        for (int day = 0; day < Names.Length; day++)
        {
            foreach (string name in Names[day].Split(' '))
            {
                byte[] phones = Sounds.Of(name);
                ulong key = Phone.KeyOf(phones);
                if (!days.TryGetValue(key, out var same)) days[key] = same = [];
                same.Add((phones, day));
            }
        }

        return days;
    }
}
