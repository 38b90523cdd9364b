using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class HinglishPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} kehte hain ye galat hai: {line} – “{word}”. Wapas lein?";

    public override string TakeLineBack => "wapas le lo";

    public override string LineIsRight => "sahi hai";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} wapas liya · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} rahega, unhe bata diya";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} wapas le liya · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} sahi hai, humne dekh liya. Dukaan par baat kijiye";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ne maana: {balance} sahi hai";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} par jhagda hai";

    public override string LineGoods => "saamaan";

    public override string LineOld => "purana baaki";

    public override string LineWritten => "likha hua";

    public override string NotReminded(int count, string list) =>
        $"{count} ko yaad nahi dilaya: {list}";

    public override string HeldClaimed => "kehte hain de diya";

    public override string HeldDisputed => "line galat batate hain";

    public override string HeldOften => "is hafte ho chuka";

    public override string HeldQuiet => "raat ka samay";

    public override string RemindLater(string party, string at) =>
        $"🌙 Abhi yaad nahi dilate. {party} ka link {at} baje aayega";

    public override string RemindWhom => "Kisko yaad dilaun?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} se {until} tak yaad nahi dilate; ek ko hafte me zyada se zyada {perWeek} baar";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ne photo bheji hai, unka baaki hai. Kya {amount} aaye?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 Pakki: {sure} line, {sum}. Saaf nahi: {unsure}, app me hain. Pakki likh doon?";

    public override string FileFaultDate => "tareekh theek nahi";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ Statement se {count} line, {sum} likhe";
}
