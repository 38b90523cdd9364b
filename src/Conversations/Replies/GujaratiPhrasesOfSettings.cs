using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class GujaratiPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ {Whose(member)}દરેક એન્ટ્રી હવેથી પહેલાં પૂછીશ";

    public override string AsksNever(string? member) =>
        $"✅ {Whose(member)}હવે પૂછ્યા વગર લખીશ; સ્પષ્ટ ન હોય તો જ પૂછીશ";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ {Whose(member)}શંકા હોય ત્યારે અને {above} થી ઉપર પૂછીશ";

    public override string BroadcastWhat => "❓ બધાને શું કહું? જેમ કે: msg: કાલે દુકાન બંધ";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ {people} ગ્રાહકો માટે: «{words}». ખર્ચ {cost}, તમારા ફોનથી જશે. બરાબર?";

    public override string BroadcastShare(string link) =>
        $"✅ અહીં દબાવો અને કોને મોકલવું તે પસંદ કરો: {link}";

    public override string UsualAmount(string amount) => $"{amount}, હંમેશ મુજબ";
}
