namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class MarathiPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} यांना विचारले आहे. हो म्हटले की कळवू";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} तुम्हाला हिशोब दाखवू इच्छिते: बघणे, प्रश्न आणि नोंद; बदल काही "
            + "नाही. मान्य आहे?";

    public override string AccessYours(string shop) => $"✅ आता तुम्ही {shop} चा हिशोब बघू शकता";

    public override string AccessLeft(string shop) => $"✅ {shop} ला कळवले की तुम्हाला नको";

    public override string AccessAccepted(string who) =>
        $"✅ {who} हो म्हणाले, आता हिशोब बघू शकतात";

    public override string AccessDeclined(string who) => $"⚠️ {who} यांना हिशोब बघायचा नाही";

    public override string AccessEnded(string who) => $"✅ {who} आता हिशोब बघू शकत नाहीत";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} आता तुम्हाला हिशोब दाखवत नाही";

    public override string AccessNobody => "⚠️ कोणताही सीए हिशोब बघू शकत नाही";

    public override string AccessList(string lines) => $"📒 हिशोब बघू शकतात:\n{lines}";

    public override string AccessWhom => "❓ कोणाला काढायचे?";

    public override string AccessWaits => "विचारले आहे, उत्तर आले नाही";

    public override string AccessNeverLooked => "अजून बघितले नाही";

    public override string AccessLooked(string day) => $"शेवटी {day} ला बघितले";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} यांचा प्रश्न, {about}:\n{text}\nउत्तर याच मेसेजला रिप्लाय करून लिहा";

    public override string BookAnswerKept => "✅ तुमचे उत्तर प्रश्नाजवळ लिहिले";

    public override string BookQuestionsNone => "✅ एकही प्रश्न बाकी नाही";

    public override string BookQuestions(string lines) => $"❓ बाकी प्रश्न:\n{lines}";

    public override string BookQuestionAsked => "✅ विचारले; उत्तर बिलाजवळ मिळेल";

    public override string BookQuestionsMany => "⚠️ खूप प्रश्न बाकी आहेत. आधी काही बंद करा";

    public override string RightsOf(string who, string what) => $"✅ {who} करू शकतात: {what}";

    public override string RightFile => "रिटर्न भरणे";
}
