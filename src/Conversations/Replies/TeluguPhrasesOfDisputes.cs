using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class TeluguPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} ఇది తప్పు అంటున్నారు: {line} – “{word}”. వెనక్కి తీసుకోనా?";

    public override string TakeLineBack => "వెనక్కి తీసుకో";

    public override string LineIsRight => "సరిగ్గా ఉంది";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} వెనక్కి తీసుకున్నాం · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} ఉంటుంది, వారికి చెప్పాం";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} వెనక్కి తీసుకున్నాం · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} సరిగ్గా ఉంది, చూశాం. షాపులో మాట్లాడండి";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ఒప్పుకున్నారు: {balance} సరి";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} వివాదంలో";

    public override string LineGoods => "సరుకులు";

    public override string LineOld => "పాత బాకీ";

    public override string LineWritten => "రాసినది";

    public override string NotReminded(int count, string list) =>
        $"{count} మందికి గుర్తు చేయలేదు: {list}";

    public override string HeldClaimed => "ఇచ్చానంటున్నారు";

    public override string HeldDisputed => "లైన్ తప్పంటున్నారు";

    public override string HeldOften => "ఈ వారం అయింది";

    public override string HeldQuiet => "రాత్రి సమయం";

    public override string RemindLater(string party, string at) =>
        $"🌙 ఇప్పుడు గుర్తు చేయం. {party} లింక్ {at}కి వస్తుంది";

    public override string RemindWhom => "ఎవరికి గుర్తు చేయాలి?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} నుంచి {until} వరకు గుర్తు చేయం; ఒకరికి వారానికి {perWeek} సార్లు వరకు";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ఫోటో పంపారు, బాకీ ఉంది. {amount} వచ్చాయా?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 ఖాయం: {sure} లైన్లు, {sum}. స్పష్టం కాదు: {unsure}, యాప్‌లో. ఖాయమైనవి రాయనా?";

    public override string FileFaultDate => "తేదీ సరిగా లేదు";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ స్టేట్‌మెంట్ నుంచి {count} లైన్లు, {sum} రాశాను";
}
