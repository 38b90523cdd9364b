namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class HindiPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} से पूछा है। हाँ कहेंगे तो बता देंगे";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} आपको अपना हिसाब दिखाना चाहती है: देखना, सवाल और नोट; बदलना कुछ "
            + "नहीं। मंज़ूर है?";

    public override string AccessYours(string shop) => $"✅ अब आप {shop} का हिसाब देख सकते हैं";

    public override string AccessLeft(string shop) => $"✅ {shop} को बता दिया कि आप नहीं चाहते";

    public override string AccessAccepted(string who) =>
        $"✅ {who} ने हाँ कर दी, अब हिसाब देख सकते हैं";

    public override string AccessDeclined(string who) => $"⚠️ {who} हिसाब नहीं देखना चाहते";

    public override string AccessEnded(string who) => $"✅ {who} अब हिसाब नहीं देख सकते";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} अब आपको हिसाब नहीं दिखाती";

    public override string AccessNobody => "⚠️ कोई सीए हिसाब नहीं देख सकता";

    public override string AccessList(string lines) => $"📒 हिसाब देख सकते हैं:\n{lines}";

    public override string AccessWhom => "❓ किसको हटाना है?";

    public override string AccessWaits => "पूछा है, जवाब नहीं आया";

    public override string AccessNeverLooked => "अभी तक देखा नहीं";

    public override string AccessLooked(string day) => $"आखिरी बार {day} को देखा";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} का सवाल, {about}:\n{text}\nजवाब इसी मैसेज पर रिप्लाई करके लिखिए";

    public override string BookAnswerKept => "✅ आपका जवाब सवाल के साथ लिख दिया";

    public override string BookQuestionsNone => "✅ कोई सवाल बाकी नहीं";

    public override string BookQuestions(string lines) => $"❓ बाकी सवाल:\n{lines}";

    public override string BookQuestionAsked => "✅ पूछ लिया; जवाब बिल के साथ मिलेगा";

    public override string BookQuestionsMany => "⚠️ बहुत सवाल बाकी हैं। पहले कुछ बंद कीजिए";

    public override string RightsOf(string who, string what) => $"✅ {who} कर सकते हैं: {what}";

    public override string RightFile => "रिटर्न फाइल करना";
}
