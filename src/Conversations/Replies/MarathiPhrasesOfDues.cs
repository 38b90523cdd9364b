using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class MarathiPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: भाग मिळून {parts} होतात, {named} नाही. {parts} लिहू?";

    public override string BillOfNobody(string bill) =>
        $"⛔ बिल {bill} कोणाच्या खात्याचं नाही. पैसे कोणाचे ते नाव लिहा";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ बिल {bill} {party} यांचं आहे. काही लिहिलं नाही";

    public override string BillsPaidUp(string bills) => $"✅ बिल {bills} वर काही बाकी नाही";

    public override string RemindersAreOff => "✅ कोणाला आठवण करत नाही";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ कोणत्याही वेळी आठवण; एकाला आठवड्यात जास्तीत जास्त {perWeek} वेळा";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} चा नंबर आता {phone}. बरोबर?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} चा नंबर आता {phone}; {old} वरून हे खातं दिसणार नाही. बरोबर?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ कोणतं चुकीचं आहे? त्या बिलावर रिप्लाय करा, किंवा {shop} च्या खात्यावर ओळ दाबा";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop} ला सांगितलं की हे चुकीचं आहे: {line}. काय होतं ते कळवू";
}
