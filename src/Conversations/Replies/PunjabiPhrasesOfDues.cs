using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class PunjabiPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: ਹਿੱਸੇ ਮਿਲ ਕੇ {parts} ਬਣਦੇ ਨੇ, {named} ਨਹੀਂ। {parts} ਲਿਖਾਂ?";

    public override string BillOfNobody(string bill) =>
        $"⛔ ਬਿੱਲ {bill} ਕਿਸੇ ਖਾਤੇ ਦਾ ਨਹੀਂ। ਪੈਸੇ ਕਿਸਦੇ ਨੇ, ਨਾਂ ਲਿਖੋ";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ ਬਿੱਲ {bill} {party} ਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ";

    public override string BillsPaidUp(string bills) => $"✅ ਬਿੱਲ {bills} ਤੇ ਕੁਝ ਬਾਕੀ ਨਹੀਂ";

    public override string RemindersAreOff => "✅ ਕਿਸੇ ਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਾਉਂਦੇ";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ ਕਿਸੇ ਵੀ ਵੇਲੇ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ; ਇੱਕ ਨੂੰ ਹਫ਼ਤੇ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ {perWeek} ਵਾਰ";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} ਦਾ ਨੰਬਰ ਹੁਣ {phone}। ਠੀਕ ਹੈ?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} ਦਾ ਨੰਬਰ ਹੁਣ {phone}; {old} ਤੋਂ ਇਹ ਖਾਤਾ ਨਹੀਂ ਦਿਸੇਗਾ। ਠੀਕ ਹੈ?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ ਕਿਹੜਾ ਗ਼ਲਤ ਹੈ? ਉਸ ਬਿੱਲ ਤੇ ਰਿਪਲਾਈ ਕਰੋ, ਜਾਂ {shop} ਦੇ ਖਾਤੇ ਤੇ ਲਾਈਨ ਦਬਾਓ";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop} ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਕਿ ਇਹ ਗ਼ਲਤ ਹੈ: {line}। ਜੋ ਹੋਵੇਗਾ ਦੱਸਾਂਗੇ";
}
