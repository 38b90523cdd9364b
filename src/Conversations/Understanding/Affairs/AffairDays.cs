using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>The days of the week in goods for fixed days: "har somvaar aur guruvaar".</summary>
internal static class AffairDays
{
    /// <summary>0 is Sunday.</summary>
    public static readonly SoundTable<int> Words = new SoundTable<int>()
        .Add("sunday ravivar raviwar itvar itwar ravivaar nyayiru aadivaram bhanuvara robibar", 0)
        .Add("monday somvar somwar somvaar thingal somavaram somavara sombar", 1)
        .Add("tuesday mangalvar mangalwar mangal sevvai mangalavaram mangalavara mongolbar", 2)
        .Add("wednesday budhvar budhwar budhvaar budhan budhavaram budhavara budhbar", 3)
        .Add("thursday guruvar guruwar brihaspativar guruvaar viyazhan guruvaram guruvara", 4)
        .Add("friday shukravar shukrawar shukrvar velli sukravaram shukravara shukrobar", 5)
        .Add("saturday shanivar shaniwar shanivaar shanivaram shanivara shonibar", 6);

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
