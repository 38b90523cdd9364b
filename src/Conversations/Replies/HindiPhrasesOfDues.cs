using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class HindiPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: हिस्से मिलकर {parts} होते हैं, {named} नहीं। {parts} लिखूँ?";

    public override string BillOfNobody(string bill) =>
        $"⛔ बिल {bill} किसी खाते का नहीं है। पैसे किसके हैं, नाम लिखिए";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ बिल {bill} {party} का है। कुछ नहीं लिखा";

    public override string BillsPaidUp(string bills) => $"✅ बिल {bills} पर कुछ बाकी नहीं";

    public override string RemindersAreOff => "✅ किसी को याद नहीं दिलाते";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ किसी भी समय याद दिलाते हैं; एक को हफ़्ते में ज़्यादा से ज़्यादा {perWeek} बार";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} का नंबर अब {phone}। सही?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} का नंबर अब {phone}; {old} से यह खाता नहीं दिखेगा। सही?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ कौन सा ग़लत है? उस बिल पर रिप्लाई कीजिए, या {shop} के खाते पर लाइन दबाइए";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop} को बता दिया कि यह ग़लत है: {line}। जो होगा आपको बताएँगे";
}
