using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About bills that money is for, the rule of reminders, numbers of people, and lines
/// that customers call wrong in the chat.</content>
internal sealed partial class HinglishPhrases
{
    public override string PartsMakeOther(string party, Money parts, Money named) =>
        $"❓ {party}: hisse milkar {parts} hote hain, {named} nahi. {parts} likhun?";

    public override string BillOfNobody(string bill) =>
        $"⛔ Bill {bill} kisi khate ka nahi hai. Paise kiske hain, naam likhiye";

    public override string BillOfAnother(string bill, string party) =>
        $"⛔ Bill {bill} {party} ka hai. Kuch nahi likha";

    public override string BillsPaidUp(string bills) => $"✅ Bill {bills} par kuch baaki nahi";

    public override string RemindersAreOff => "✅ Kisi ko yaad nahi dilate";

    public override string RemindersAnyHour(int perWeek) =>
        $"✅ Kisi bhi samay yaad dilate hain; ek ko hafte me zyada se zyada {perWeek} baar";

    public override string NewPhone(string name, string phone) =>
        $"❓ {name} ka number ab {phone}. Sahi?";

    public override string NewPhoneInPlace(string name, string phone, string old) =>
        $"❓ {name} ka number ab {phone}; {old} se ye khata nahi dikhega. Sahi?";

    public override string WhichLineIsWrong(string shop) =>
        $"❓ Kaun sa galat hai? Us bill par reply kijiye, ya {shop} ke khate par line dabaiye";

    public override string WrongLineTold(string shop, string line) =>
        $"✅ {shop} ko bata diya ki ye galat hai: {line}. Jo hoga aapko batayenge";
}
