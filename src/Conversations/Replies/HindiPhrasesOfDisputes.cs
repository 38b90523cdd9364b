using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class HindiPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} कहते हैं यह ग़लत है: {line} – “{word}”। वापस लें?";

    public override string TakeLineBack => "वापस ले लो";

    public override string LineIsRight => "सही है";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} वापस लिया · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} रहेगा, उन्हें बता दिया";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} वापस ले लिया · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} सही है, हमने देख लिया। दुकान पर बात कीजिए";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ने माना: {balance} सही है";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} पर झगड़ा है";

    public override string LineGoods => "सामान";

    public override string LineOld => "पुराना बाकी";

    public override string LineWritten => "लिखा हुआ";

    public override string NotReminded(int count, string list) =>
        $"{count} को याद नहीं दिलाया: {list}";

    public override string HeldClaimed => "कहते हैं दे दिया";

    public override string HeldDisputed => "लाइन ग़लत बताते हैं";

    public override string HeldOften => "इस हफ़्ते हो चुका";

    public override string HeldQuiet => "रात का समय";

    public override string RemindLater(string party, string at) =>
        $"🌙 अभी याद नहीं दिलाते। {party} का लिंक {at} बजे आएगा";

    public override string RemindWhom => "किसको याद दिलाऊँ?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} से {until} तक याद नहीं दिलाते; एक को हफ़्ते में "
        + $"ज़्यादा से ज़्यादा {perWeek} बार";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ने फ़ोटो भेजी है, उनका बाकी है। क्या {amount} आए?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 पक्की: {sure} लाइन, {sum}। साफ़ नहीं: {unsure}, ऐप में हैं। पक्की लिख दूँ?";

    public override string FileFaultDate => "तारीख़ ठीक नहीं";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ स्टेटमेंट से {count} लाइन, {sum} लिखे";
}
