using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class HindiPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}हर एंट्री अब से पहले पूछूँगा";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}अब बिना पूछे लिखूँगा; साफ़ न हो तभी पूछूँगा";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}शक हो तब, और {above} से ऊपर पूछूँगा";

    public override string BroadcastWhat => "❓ सबको क्या बताऊँ? जैसे: सबको बता दो कल दुकान बंद है";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} ग्राहकों के लिए: «{words}»। खर्च {cost}, आपके फ़ोन से जाएगा। ठीक है?";

    public override string BroadcastShare(string link) =>
        $"✅ यहाँ दबाइए और चुनिए किसे भेजना है: {link}";

    public override string UsualAmount(string amount) => $"{amount}, हमेशा जैसा";
}
