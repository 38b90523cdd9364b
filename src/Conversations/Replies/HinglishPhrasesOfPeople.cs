using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class HinglishPhrases
{
    public override string WantOff(Money amount) => $"{amount} chhoot";

    public override string WantBill(Money total) => $"{total} ka bill";

    public override string WantWaiver(Money amount) => $"{amount} maaf";

    public override string WantCredit(Money amount) => $"{amount} udhaar";

    public override string WantOverLimit(Money amount) => $"limit se upar {amount} udhaar";

    public override string WantLimit(Money amount) => $"udhaar ki limit {amount}";

    public override string WantRefund(Money amount) => $"customer ko {amount} wapas";

    public override string WantPrice(Money price) => $"daam {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} dena chahte hain: {what}. Theek hai?";

    public override string OwnerAsked(string what) => $"⏳ Malik se poochha hai: {what}";

    public override string ApprovalGiven(string who) =>
        $"✅ Haan kar di; {who} ko bill se pata chalega";

    public override string ApprovalDeclined(string who) => $"✅ Mana kar diya; {who} ko bata diya";

    public override string OwnerSaysNo(string what) =>
        $"⛔ Malik ne mana kiya: {what}. Kuchh likha nahi";

    public override string OwnerSilent(string what) =>
        $"⚠️ Malik ka jawab nahi aaya: {what}. Kuchh likha nahi; chahiye to dobara likhiye";

    public override string AnsweredYes(string who) => $"⚠️ {who} pehle hi haan kar chuke";

    public override string AnsweredNo(string who) => $"⚠️ {who} pehle hi mana kar chuke";

    public override string AnswerTooLate(string who) =>
        $"⚠️ Der ho gayi: {who} ko bata diya ki jawab nahi aaya";

    public override string RightGiven(string who, string what) =>
        $"✅ {who} ab kar sakte hain: {what}";

    public override string RightTaken(string who, string what) =>
        $"✅ {who} ab nahi kar sakte: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} tak discount";

    public override string RightCredit(string upTo) => $"ek bill par {upTo} tak udhaar";

    public override string RightRefund(string upTo) => $"{upTo} tak wapsi";

    public override string RightNoLimit => "koi limit nahi";

    public override string RightReports => "report dekhna";

    public override string RightCost => "kharid ka daam aur munafa dekhna";

    public override string RightPrices => "daam badalna";

    public override string RightSell => "bechna";

    public override string SignalsToday(string lines) =>
        $"👀 Ek nazar daal lijiye, ho sakta hai sab theek ho:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"wapas lene ke baad phir nikale gaye bill: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: total dikhne ke baad {times} bikri chhodi";

    public override string SignalBelowCost(string bills) => $"kharid se kam daam par: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} baar discount, auron se zyada";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times} bill wapas liye, auron se zyada";

    public override string SignalDrawer(int times, Money sum) =>
        $"galla {times} baar kam nikla, kul {sum}";

    public override string SignalsNone => "✅ Pichhle dino me kuchh alag nahi";
}
