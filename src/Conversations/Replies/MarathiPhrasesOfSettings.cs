using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class MarathiPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}प्रत्येक नोंद आता आधी विचारून करीन";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}आता न विचारता लिहीन; स्पष्ट नसेल तरच विचारीन";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}शंका असेल तेव्हा आणि {above} च्या वर विचारीन";

    public override string BroadcastWhat =>
        "❓ सगळ्यांना काय सांगू? दोन बिंदूंनंतर लिहा, जसे: msg: उद्या दुकान बंद";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} ग्राहकांसाठी: «{words}». खर्च {cost}, तुमच्या फोनवरून जाईल. ठीक आहे?";

    public override string BroadcastShare(string link) =>
        $"✅ इथे दाबा आणि कोणाला पाठवायचे ते निवडा: {link}";

    public override string UsualAmount(string amount) => $"{amount}, नेहमीप्रमाणे";
}
