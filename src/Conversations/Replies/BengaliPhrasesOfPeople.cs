using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what members may do, and what is asked of the owner.</content>
internal sealed partial class BengaliPhrases
{
    public override string WantOff(Money amount) => $"{amount} ছাড়";

    public override string WantBill(Money total) => $"{total} টাকার বিল";

    public override string WantWaiver(Money amount) => $"{amount} মাফ";

    public override string WantCredit(Money amount) => $"{amount} বাকি";

    public override string WantOverLimit(Money amount) => $"সীমার উপরে {amount} বাকি";

    public override string WantLimit(Money amount) => $"বাকির সীমা {amount}";

    public override string WantRefund(Money amount) => $"গ্রাহককে {amount} ফেরত";

    public override string WantPrice(Money price) => $"দাম {price}";

    public override string WantsTo(string who, string what) =>
        $"❓ {who} দিতে চান: {what}। ঠিক আছে?";

    public override string OwnerAsked(string what) => $"⏳ মালিককে জিজ্ঞেস করেছি: {what}";

    public override string ApprovalGiven(string who) => $"✅ হ্যাঁ বলা হল; {who} বিল থেকে জানবেন";

    public override string ApprovalDeclined(string who) => $"✅ না বলা হল; {who} কে জানালাম";

    public override string OwnerSaysNo(string what) =>
        $"⛔ মালিক না বলেছেন: {what}। কিছু লেখা হয়নি";

    public override string OwnerSilent(string what) =>
        $"⚠️ মালিকের উত্তর আসেনি: {what}। কিছু লেখা হয়নি; লাগলে আবার লিখুন";

    public override string AnsweredYes(string who) => $"⚠️ {who} আগেই হ্যাঁ বলেছেন";

    public override string AnsweredNo(string who) => $"⚠️ {who} আগেই না বলেছেন";

    public override string AnswerTooLate(string who) =>
        $"⚠️ দেরি হয়ে গেছে: {who} কে জানিয়েছি যে উত্তর আসেনি";

    public override string RightGiven(string who, string what) => $"✅ {who} এখন পারবেন: {what}";

    public override string RightTaken(string who, string what) => $"✅ {who} আর পারবেন না: {what}";

    public override string RightDiscount(string upTo) => $"{upTo} পর্যন্ত ছাড়";

    public override string RightCredit(string upTo) => $"এক বিলে {upTo} পর্যন্ত বাকি";

    public override string RightRefund(string upTo) => $"{upTo} পর্যন্ত ফেরত";

    public override string RightNoLimit => "কোনও সীমা নেই";

    public override string RightReports => "রিপোর্ট দেখা";

    public override string RightCost => "কেনা দাম ও লাভ দেখা";

    public override string RightPrices => "দাম বদলানো";

    public override string RightSell => "বিক্রি করা";

    public override string SignalsToday(string lines) =>
        $"👀 একবার দেখে নিন, সব ঠিকও হতে পারে:\n{lines}";

    public override string SignalReprints(string bills) =>
        $"ফেরত নেওয়ার পরে আবার বের করা বিল: {bills}";

    public override string SignalDropped(string who, int times) =>
        $"{who}: মোট দেখার পরে {times}টি বিক্রি ছেড়েছেন";

    public override string SignalBelowCost(string bills) => $"কেনা দামের নিচে: {bills}";

    public override string SignalDiscounts(string who, int times) =>
        $"{who}: {times} বার ছাড়, অন্যদের চেয়ে বেশি";

    public override string SignalUndone(string who, int times) =>
        $"{who}: {times}টি বিল ফেরত নিয়েছেন, অন্যদের চেয়ে বেশি";

    public override string SignalDrawer(int times, Money sum) =>
        $"ক্যাশবাক্সে {times} বার কম, মোট {sum}";

    public override string SignalsNone => "✅ গত কদিনে আলাদা কিছু নেই";
}
