using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class TamilPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} இது தவறு என்கிறார்: {line} – “{word}”. திரும்ப எடுக்கவா?";

    public override string TakeLineBack => "திரும்ப எடு";

    public override string LineIsRight => "சரிதான்";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} திரும்ப எடுத்தது · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} இருக்கும், சொல்லியாச்சு";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} திரும்ப எடுத்தது · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} சரிதான், பார்த்தோம். கடையில் பேசுங்கள்";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ஒப்புக்கொண்டார்: {balance} சரி";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} சர்ச்சையில்";

    public override string LineGoods => "பொருட்கள்";

    public override string LineOld => "பழைய பாக்கி";

    public override string LineWritten => "எழுதியது";

    public override string NotReminded(int count, string list) =>
        $"{count} பேருக்கு நினைவூட்டவில்லை: {list}";

    public override string HeldClaimed => "கொடுத்ததாகச் சொல்கிறார்";

    public override string HeldDisputed => "வரி தவறு என்கிறார்";

    public override string HeldOften => "இந்த வாரம் ஆச்சு";

    public override string HeldQuiet => "இரவு நேரம்";

    public override string RemindLater(string party, string at) =>
        $"🌙 இப்போது நினைவூட்டுவதில்லை. {party} லிங்க் {at}-க்கு வரும்";

    public override string RemindWhom => "யாருக்கு நினைவூட்ட?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} முதல் {until} வரை நினைவூட்டல் இல்லை; ஒருவருக்கு வாரம் {perWeek} முறை வரை";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} படம் அனுப்பினார், பாக்கி உள்ளது. {amount} வந்ததா?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 உறுதி: {sure} வரி, {sum}. தெளிவில்லை: {unsure}, ஆப்பில். உறுதியானதை எழுதவா?";

    public override string FileFaultDate => "தேதி சரியில்லை";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ ஸ்டேட்மென்டில் {count} வரி, {sum} எழுதியது";
}
