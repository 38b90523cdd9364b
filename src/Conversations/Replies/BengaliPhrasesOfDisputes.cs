using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class BengaliPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} বলছেন এটা ভুল: {line} – “{word}”। ফেরত নেব?";

    public override string TakeLineBack => "ফেরত নিন";

    public override string LineIsRight => "ঠিক আছে";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} ফেরত নেওয়া হল · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} থাকবে, ওঁকে জানানো হল";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} ফেরত নেওয়া হল · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} ঠিক আছে, আমরা দেখেছি। দোকানে কথা বলুন";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} মেনেছেন: {balance} ঠিক";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} নিয়ে আপত্তি";

    public override string LineGoods => "জিনিস";

    public override string LineOld => "পুরনো বাকি";

    public override string LineWritten => "লেখা";

    public override string NotReminded(int count, string list) =>
        $"{count} জনকে মনে করানো হয়নি: {list}";

    public override string HeldClaimed => "বলছেন দিয়েছেন";

    public override string HeldDisputed => "লাইন ভুল বলছেন";

    public override string HeldOften => "এই সপ্তাহে হয়েছে";

    public override string HeldQuiet => "রাতের সময়";

    public override string RemindLater(string party, string at) =>
        $"🌙 এখন মনে করাই না। {party}-এর লিঙ্ক {at}-এ আসবে";

    public override string RemindWhom => "কাকে মনে করাব?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} থেকে {until} মনে করাই না; একজনকে সপ্তাহে সবচেয়ে বেশি {perWeek} বার";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ছবি পাঠিয়েছেন, ওঁর বাকি আছে। {amount} এসেছে?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 নিশ্চিত: {sure} লাইন, {sum}। স্পষ্ট নয়: {unsure}, অ্যাপে আছে। নিশ্চিতগুলো লিখব?";

    public override string FileFaultDate => "তারিখ ঠিক নয়";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ স্টেটমেন্ট থেকে {count} লাইন, {sum} লেখা হল";
}
