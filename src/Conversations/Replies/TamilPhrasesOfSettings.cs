using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class TamilPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}இனி ஒவ்வொரு பதிவுக்கும் முன் கேட்பேன்";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}இனி கேட்காமல் எழுதுவேன்; தெளிவில்லாவிட்டால் மட்டும் கேட்பேன்";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}சந்தேகம் இருந்தாலும் {above} மேல் போனாலும் கேட்பேன்";

    public override string BroadcastWhat =>
        "❓ எல்லோருக்கும் என்ன சொல்ல? உதாரணம்: msg: நாளை கடை விடுமுறை";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} வாடிக்கையாளர்களுக்கு: «{words}». செலவு {cost}, உங்கள் ஃபோனில் "
        + "இருந்து போகும். சரியா?";

    public override string BroadcastShare(string link) =>
        $"✅ இங்கே தட்டி யாருக்கு என்று தேர்ந்தெடுங்கள்: {link}";

    public override string UsualAmount(string amount) => $"{amount}, வழக்கம் போல்";
}
