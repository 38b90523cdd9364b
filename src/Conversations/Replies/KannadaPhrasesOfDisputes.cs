using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class KannadaPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} ಇದು ತಪ್ಪು ಎನ್ನುತ್ತಾರೆ: {line} – “{word}”. ವಾಪಸ್ ತೆಗೆಯಲೇ?";

    public override string TakeLineBack => "ವಾಪಸ್ ತೆಗೆ";

    public override string LineIsRight => "ಸರಿ ಇದೆ";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} ವಾಪಸ್ ತೆಗೆದೆ · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} ಇರುತ್ತದೆ, ಅವರಿಗೆ ಹೇಳಿದೆ";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} ವಾಪಸ್ ತೆಗೆದೆವು · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} ಸರಿ ಇದೆ, ನೋಡಿದೆವು. ಅಂಗಡಿಯಲ್ಲಿ ಮಾತನಾಡಿ";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ಒಪ್ಪಿದ್ದಾರೆ: {balance} ಸರಿ";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} ವಿವಾದದಲ್ಲಿದೆ";

    public override string LineGoods => "ಸಾಮಾನು";

    public override string LineOld => "ಹಳೆಯ ಬಾಕಿ";

    public override string LineWritten => "ಬರೆದದ್ದು";

    public override string NotReminded(int count, string list) =>
        $"{count} ಜನರಿಗೆ ನೆನಪಿಸಿಲ್ಲ: {list}";

    public override string HeldClaimed => "ಕೊಟ್ಟೆ ಎನ್ನುತ್ತಾರೆ";

    public override string HeldDisputed => "ಸಾಲು ತಪ್ಪು ಎನ್ನುತ್ತಾರೆ";

    public override string HeldOften => "ಈ ವಾರ ಆಗಿದೆ";

    public override string HeldQuiet => "ರಾತ್ರಿ ಸಮಯ";

    public override string RemindLater(string party, string at) =>
        $"🌙 ಈಗ ನೆನಪಿಸುವುದಿಲ್ಲ. {party} ಲಿಂಕ್ {at}ಕ್ಕೆ ಬರುತ್ತದೆ";

    public override string RemindWhom => "ಯಾರಿಗೆ ನೆನಪಿಸಲಿ?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} ರಿಂದ {until} ವರೆಗೆ ನೆನಪಿಸುವುದಿಲ್ಲ; ಒಬ್ಬರಿಗೆ ವಾರಕ್ಕೆ {perWeek} ಸಲ ಮಾತ್ರ";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ಫೋಟೋ ಕಳಿಸಿದ್ದಾರೆ, ಬಾಕಿ ಇದೆ. {amount} ಬಂತೇ?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 ಖಚಿತ: {sure} ಸಾಲು, {sum}. ಸ್ಪಷ್ಟವಿಲ್ಲ: {unsure}, ಆ್ಯಪ್‌ನಲ್ಲಿ. ಖಚಿತವಾದದ್ದು ಬರೆಯಲೇ?";

    public override string FileFaultDate => "ದಿನಾಂಕ ಸರಿಯಿಲ್ಲ";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ ಸ್ಟೇಟ್‌ಮೆಂಟ್‌ನಿಂದ {count} ಸಾಲು, {sum} ಬರೆದೆ";
}
