using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class GujaratiPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} કહે છે આ ખોટું છે: {line} – “{word}”. પાછું લઈએ?";

    public override string TakeLineBack => "પાછું લો";

    public override string LineIsRight => "બરાબર છે";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} પાછું લીધું · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} રહેશે, એમને કહી દીધું";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} પાછું લીધું · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} બરાબર છે, અમે જોયું. દુકાને વાત કરો";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} માને છે: {balance} બરાબર છે";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} પર વાંધો છે";

    public override string LineGoods => "સામાન";

    public override string LineOld => "જૂના બાકી";

    public override string LineWritten => "લખેલું";

    public override string NotReminded(int count, string list) =>
        $"{count} ને યાદ ન કરાવ્યું: {list}";

    public override string HeldClaimed => "કહે છે આપી દીધા";

    public override string HeldDisputed => "લાઇન ખોટી કહે છે";

    public override string HeldOften => "આ અઠવાડિયે થયું";

    public override string HeldQuiet => "રાતનો સમય";

    public override string RemindLater(string party, string at) =>
        $"🌙 અત્યારે યાદ નથી કરાવતા. {party} ની લિંક {at} વાગ્યે આવશે";

    public override string RemindWhom => "કોને યાદ કરાવું?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} થી {until} યાદ નથી કરાવતા; એકને અઠવાડિયામાં વધુમાં વધુ {perWeek} વાર";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ના બાકી છે, ફોટો આવ્યો છે. {amount} આવ્યા?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 પાકી: {sure} લાઇન, {sum}. સ્પષ્ટ નથી: {unsure}, ઍપમાં. પાકી લખું?";

    public override string FileFaultDate => "તારીખ બરાબર નથી";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ સ્ટેટમેન્ટમાંથી {count} લાઇન, {sum} લખ્યા";
}
