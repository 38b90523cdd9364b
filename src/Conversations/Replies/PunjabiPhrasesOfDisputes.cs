using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About lines that customers dispute, reminders, and money that files and pictures
/// tell of.</content>
internal sealed partial class PunjabiPhrases
{
    public override string Disputed(string party, string line, string word) =>
        $"⚠️ {party} ਕਹਿੰਦੇ ਹਨ ਇਹ ਗ਼ਲਤ ਹੈ: {line} – “{word}”। ਵਾਪਸ ਲਈਏ?";

    public override string TakeLineBack => "ਵਾਪਸ ਲੈ ਲਓ";

    public override string LineIsRight => "ਸਹੀ ਹੈ";

    public override string LineTakenBack(string party, string line, Money balance) =>
        $"✅ {party}: {line} ਵਾਪਸ ਲਿਆ · {BalanceLeft(balance)}";

    public override string LineStays(string party, string line) =>
        $"✅ {party}: {line} ਰਹੇਗਾ, ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸ ਦਿੱਤਾ";

    public override string YourLineTakenBack(string shop, string line, Money balance) =>
        $"{shop}: ✅ {line} ਵਾਪਸ ਲੈ ਲਿਆ · {BalanceLeft(balance)}";

    public override string YourLineStays(string shop, string line) =>
        $"{shop}: {line} ਸਹੀ ਹੈ, ਅਸੀਂ ਵੇਖ ਲਿਆ। ਦੁਕਾਨ ਤੇ ਗੱਲ ਕਰੋ";

    public override string Agreed(string party, Money balance) =>
        $"✅ {party} ਮੰਨਦੇ ਹਨ: {balance} ਸਹੀ ਹੈ";

    public override string DisputedPart(Money amount) =>
        $"⚠️ {amount} ਤੇ ਝਗੜਾ ਹੈ";

    public override string LineGoods => "ਸਮਾਨ";

    public override string LineOld => "ਪੁਰਾਣਾ ਬਾਕੀ";

    public override string LineWritten => "ਲਿਖਿਆ ਹੋਇਆ";

    public override string NotReminded(int count, string list) =>
        $"{count} ਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਾਇਆ: {list}";

    public override string HeldClaimed => "ਕਹਿੰਦੇ ਦੇ ਦਿੱਤੇ";

    public override string HeldDisputed => "ਲਾਈਨ ਗ਼ਲਤ ਦੱਸਦੇ ਹਨ";

    public override string HeldOften => "ਇਸ ਹਫ਼ਤੇ ਹੋ ਗਿਆ";

    public override string HeldQuiet => "ਰਾਤ ਦਾ ਸਮਾਂ";

    public override string RemindLater(string party, string at) =>
        $"🌙 ਹੁਣ ਯਾਦ ਨਹੀਂ ਕਰਾਉਂਦੇ। {party} ਦਾ ਲਿੰਕ {at} ਵਜੇ ਆਵੇਗਾ";

    public override string RemindWhom => "ਕਿਸਨੂੰ ਯਾਦ ਕਰਾਵਾਂ?";

    public override string ReminderRuleIs(string from, string until, int perWeek) =>
        $"✅ {from} ਤੋਂ {until} ਤੱਕ ਯਾਦ ਨਹੀਂ ਕਰਾਉਂਦੇ; ਇੱਕ ਨੂੰ ਹਫ਼ਤੇ "
        + $"ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {perWeek} ਵਾਰ";

    public override string ClaimedByPicture(string party, Money amount) =>
        $"📷 {party} ਦਾ ਬਾਕੀ ਹੈ, ਫ਼ੋਟੋ ਆਈ ਹੈ। ਕੀ {amount} ਆਏ?";

    public override string StatementSeen(int sure, Money sum, int unsure) =>
        $"🏦 ਪੱਕੀਆਂ: {sure} ਲਾਈਨਾਂ, {sum}। ਸਾਫ਼ ਨਹੀਂ: {unsure}, ਐਪ ਵਿੱਚ। ਪੱਕੀਆਂ ਲਿਖਾਂ?";

    public override string FileFaultDate => "ਤਾਰੀਖ਼ ਠੀਕ ਨਹੀਂ";

    public override string StatementTaken(int count, Money sum) =>
        $"✅ ਸਟੇਟਮੈਂਟ ਤੋਂ {count} ਲਾਈਨਾਂ, {sum} ਲਿਖੇ";
}
