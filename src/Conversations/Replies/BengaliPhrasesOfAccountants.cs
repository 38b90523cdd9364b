namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class BengaliPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} কে জিজ্ঞেস করা হয়েছে। হ্যাঁ বললে জানাব";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} আপনাকে হিসাব দেখাতে চায়: দেখা, প্রশ্ন আর নোট; বদলানো কিছু নয়। রাজি?";

    public override string AccessYours(string shop) => $"✅ এখন আপনি {shop} এর হিসাব দেখতে পারেন";

    public override string AccessLeft(string shop) => $"✅ {shop} কে জানানো হল আপনি চান না";

    public override string AccessAccepted(string who) =>
        $"✅ {who} হ্যাঁ বলেছেন, এখন হিসাব দেখতে পারেন";

    public override string AccessDeclined(string who) => $"⚠️ {who} হিসাব দেখতে চান না";

    public override string AccessEnded(string who) => $"✅ {who} আর হিসাব দেখতে পারবেন না";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} আর আপনাকে হিসাব দেখায় না";

    public override string AccessNobody => "⚠️ কোনো হিসাবরক্ষক হিসাব দেখতে পারেন না";

    public override string AccessList(string lines) => $"📒 হিসাব দেখতে পারেন:\n{lines}";

    public override string AccessWhom => "❓ কাকে সরাবেন?";

    public override string AccessWaits => "জিজ্ঞেস করা হয়েছে, উত্তর আসেনি";

    public override string AccessNeverLooked => "এখনও দেখেননি";

    public override string AccessLooked(string day) => $"শেষ দেখেছেন {day}";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} এর প্রশ্ন, {about}:\n{text}\nএই মেসেজে রিপ্লাই করে উত্তর লিখুন";

    public override string BookAnswerKept => "✅ আপনার উত্তর প্রশ্নের সাথে লেখা হল";

    public override string BookQuestionsNone => "✅ কোনো প্রশ্ন বাকি নেই";

    public override string BookQuestions(string lines) => $"❓ বাকি প্রশ্ন:\n{lines}";

    public override string BookQuestionAsked => "✅ জিজ্ঞেস করা হল; উত্তর বিলের সাথে থাকবে";

    public override string BookQuestionsMany => "⚠️ অনেক প্রশ্ন বাকি। আগে কিছু বন্ধ করুন";

    public override string RightsOf(string who, string what) => $"✅ {who} পারেন: {what}";

    public override string RightFile => "রিটার্ন জমা";
}
