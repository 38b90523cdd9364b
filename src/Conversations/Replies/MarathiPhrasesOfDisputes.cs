using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class MarathiPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} म्हणतात हे चूक आहे: {line} – “{word}”. परत घ्यायचं?";

    public override string TakeLineBack => "परत घ्या";

    public override string LineIsRight => "बरोबर आहे";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} परत घेतलं · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} राहील, त्यांना सांगितलं";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} परत घेतलं · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} बरोबर आहे, आम्ही पाहिलं. दुकानात बोला";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} यांना मान्य: {balance} बरोबर आहे";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} वर वाद आहे";

    public override string LineGoods => "सामान";

    public override string LineOld => "जुनी बाकी";

    public override string LineWritten => "लिहिलेलं";

    public override string NotReminded(int count, string list) =>
        $"{count} जणांना आठवण नाही: {list}";

    public override string HeldClaimed => "दिले म्हणतात";

    public override string HeldDisputed => "ओळ चूक म्हणतात";

    public override string HeldOften => "या आठवड्यात झाली";

    public override string HeldQuiet => "रात्रीची वेळ";

    public override string RemindLater(string party, string at) =>
        $"🌙 आता आठवण करत नाही. {party} यांची लिंक {at} वाजता येईल";

    public override string RemindWhom => "कोणाला आठवण करू?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} ते {until} आठवण नाही; एकाला आठवड्यात जास्तीत जास्त {perWeek} वेळा";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} यांची बाकी आहे, फोटो आला आहे. {amount} आले का?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 नक्की: {sure} ओळी, {sum}. स्पष्ट नाही: {unsure}, ॲपमध्ये. नक्की लिहू?";

    public override string FileFaultDate => "तारीख बरोबर नाही";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ स्टेटमेंटमधून {count} ओळी, {sum} लिहिले";
}
