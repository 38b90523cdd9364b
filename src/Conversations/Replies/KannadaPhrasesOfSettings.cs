using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class KannadaPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}ಇನ್ನು ಪ್ರತಿ ಎಂಟ್ರಿಗೂ ಮೊದಲು ಕೇಳುತ್ತೇನೆ";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}ಇನ್ನು ಕೇಳದೆ ಬರೆಯುತ್ತೇನೆ; ಸ್ಪಷ್ಟವಿಲ್ಲದಿದ್ದರೆ ಮಾತ್ರ ಕೇಳುತ್ತೇನೆ";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}ಅನುಮಾನ ಇದ್ದರೆ ಮತ್ತು {above} ಮೀರಿದರೆ ಕೇಳುತ್ತೇನೆ";

    public override string BroadcastWhat => "❓ ಎಲ್ಲರಿಗೂ ಏನು ಹೇಳಲಿ? ಉದಾ: msg: ನಾಳೆ ಅಂಗಡಿ ರಜೆ";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} ಗ್ರಾಹಕರಿಗೆ: «{words}». ಖರ್ಚು {cost}, ನಿಮ್ಮ ಫೋನ್‌ನಿಂದ ಹೋಗುತ್ತದೆ. ಸರಿಯೇ?";

    public override string BroadcastShare(string link) =>
        $"✅ ಇಲ್ಲಿ ಒತ್ತಿ ಯಾರಿಗೆ ಎಂದು ಆರಿಸಿ: {link}";

    public override string UsualAmount(string amount) => $"{amount}, ಯಾವಾಗಿನಂತೆ";
}
