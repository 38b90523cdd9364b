namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class HinglishPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} se poochha hai. Haan kahenge to bata denge";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} aapko apna hisaab dikhana chahti hai: dekhna, sawaal aur note; "
            + "badalna kuchh nahi. Manzoor hai?";

    public override string AccessYours(string shop) =>
        $"✅ Ab aap {shop} ka hisaab dekh sakte hain";

    public override string AccessLeft(string shop) => $"✅ {shop} ko bata diya ki aap nahi chahte";

    public override string AccessAccepted(string who) =>
        $"✅ {who} ne haan kar di, ab hisaab dekh sakte hain";

    public override string AccessDeclined(string who) => $"⚠️ {who} hisaab nahi dekhna chahte";

    public override string AccessEnded(string who) => $"✅ {who} ab hisaab nahi dekh sakte";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} ab aapko hisaab nahi dikhati";

    public override string AccessNobody => "⚠️ Koi CA hisaab nahi dekh sakta";

    public override string AccessList(string lines) => $"📒 Hisaab dekh sakte hain:\n{lines}";

    public override string AccessWhom => "❓ Kisko hatana hai?";

    public override string AccessWaits => "poochha hai, jawab nahi aaya";

    public override string AccessNeverLooked => "abhi tak dekha nahi";

    public override string AccessLooked(string day) => $"aakhri baar {day} ko dekha";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} ka sawaal, {about}:\n{text}\nJawab isi message par reply karke likhiye";

    public override string BookAnswerKept => "✅ Aapka jawab sawaal ke saath likh diya";

    public override string BookQuestionsNone => "✅ Koi sawaal baaki nahi";

    public override string BookQuestions(string lines) => $"❓ Baaki sawaal:\n{lines}";

    public override string BookQuestionAsked => "✅ Poochh liya; jawab bill ke saath milega";

    public override string BookQuestionsMany =>
        "⚠️ Bahut sawaal baaki hain. Pehle kuchh band kijiye";

    public override string RightsOf(string who, string what) => $"✅ {who} kar sakte hain: {what}";

    public override string RightFile => "return file karna";
}
