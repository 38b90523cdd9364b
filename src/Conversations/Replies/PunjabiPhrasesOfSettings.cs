using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class PunjabiPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}ਹੁਣ ਤੋਂ ਹਰ ਐਂਟਰੀ ਪਹਿਲਾਂ ਪੁੱਛਾਂਗਾ";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}ਹੁਣ ਬਿਨਾਂ ਪੁੱਛੇ ਲਿਖਾਂਗਾ; ਸਾਫ਼ ਨਾ ਹੋਵੇ ਤਾਂ ਹੀ ਪੁੱਛਾਂਗਾ";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ, ਅਤੇ {above} ਤੋਂ ਉੱਪਰ ਪੁੱਛਾਂਗਾ";

    public override string BroadcastWhat => "❓ ਸਭ ਨੂੰ ਕੀ ਦੱਸਾਂ? ਜਿਵੇਂ: msg: ਕੱਲ੍ਹ ਦੁਕਾਨ ਬੰਦ";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} ਗਾਹਕਾਂ ਲਈ: «{words}». ਖਰਚਾ {cost}, ਤੁਹਾਡੇ ਫ਼ੋਨ ਤੋਂ ਜਾਵੇਗਾ। ਠੀਕ ਹੈ?";

    public override string BroadcastShare(string link) =>
        $"✅ ਇੱਥੇ ਦਬਾਓ ਤੇ ਚੁਣੋ ਕਿਸ ਨੂੰ ਭੇਜਣਾ ਹੈ: {link}";

    public override string UsualAmount(string amount) => $"{amount}, ਹਮੇਸ਼ਾ ਵਾਂਗ";
}
