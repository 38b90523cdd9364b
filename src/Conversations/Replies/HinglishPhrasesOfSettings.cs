using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class HinglishPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}har entry ab se pehle poochhoonga";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}ab bina poochhe likhoonga; saaf na ho tab hi poochhoonga";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}shak ho tab, aur {above} se upar poochhoonga";

    public override string BroadcastWhat =>
        "❓ Sabko kya bataoon? Jaise: sabko bata do kal dukaan band hai";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} grahakon ke liye: «{words}». Kharcha {cost}, aapke phone se "
        + "jaayega. Theek hai?";

    public override string BroadcastShare(string link) =>
        $"✅ Yahan dabaiye aur chuniye kise bhejna hai: {link}";

    public override string UsualAmount(string amount) => $"{amount}, hamesha jaisa";
}
