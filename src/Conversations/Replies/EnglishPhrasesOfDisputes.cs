using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class EnglishPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} says this is wrong: {line} – “{word}”. Take it back?";

    public override string TakeLineBack => "take it back";

    public override string LineIsRight => "it is right";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} taken back · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} stays; they have been told";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} is taken back · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} is right, we looked. Please talk to us at the shop";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} agrees: {balance} is right";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} disputed";

    public override string LineGoods => "goods";

    public override string LineOld => "old balance";

    public override string LineWritten => "written";

    public override string NotReminded(int count, string list) =>
        $"{count} not reminded: {list}";

    public override string HeldClaimed => "says it is paid";

    public override string HeldDisputed => "disputes a line";

    public override string HeldOften => "reminded this week";

    public override string HeldQuiet => "quiet hours";

    public override string RemindLater(string party, string at) =>
        $"🌙 Nobody is reminded now. The link for {party} comes at {at}";

    public override string RemindWhom => "Whom shall I remind?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ Quiet from {from} to {until}; one person at most {perWeek} times a week";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} owes and sent a picture. Have {amount} come?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 Sure: {sure} lines, {sum}. Not clear: {unsure}, in the app. Book the sure ones?";

    public override string FileFaultDate => "the date is not right";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ {count} lines, {sum} booked from the statement";
}
