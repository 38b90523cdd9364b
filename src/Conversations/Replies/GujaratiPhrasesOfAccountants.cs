namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class GujaratiPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} ને પૂછ્યું છે. હા કહેશે ત્યારે જણાવીશું";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} તમને હિસાબ બતાવવા માંગે છે: જોવું, પ્રશ્ન અને નોંધ; બદલવું કંઈ "
            + "નહીં. મંજૂર છે?";

    public override string AccessYours(string shop) => $"✅ હવે તમે {shop} નો હિસાબ જોઈ શકો છો";

    public override string AccessLeft(string shop) => $"✅ {shop} ને જણાવ્યું કે તમને નથી જોઈતું";

    public override string AccessAccepted(string who) =>
        $"✅ {who} એ હા પાડી, હવે હિસાબ જોઈ શકે છે";

    public override string AccessDeclined(string who) => $"⚠️ {who} ને હિસાબ જોવો નથી";

    public override string AccessEnded(string who) => $"✅ {who} હવે હિસાબ જોઈ શકશે નહીં";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} હવે તમને હિસાબ બતાવતી નથી";

    public override string AccessNobody => "⚠️ કોઈ સીએ હિસાબ જોઈ શકતા નથી";

    public override string AccessList(string lines) => $"📒 હિસાબ જોઈ શકે છે:\n{lines}";

    public override string AccessWhom => "❓ કોને કાઢવા છે?";

    public override string AccessWaits => "પૂછ્યું છે, જવાબ આવ્યો નથી";

    public override string AccessNeverLooked => "હજી જોયું નથી";

    public override string AccessLooked(string day) => $"છેલ્લે {day} એ જોયું";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} નો પ્રશ્ન, {about}:\n{text}\nજવાબ આ જ મેસેજ પર રિપ્લાય કરીને લખો";

    public override string BookAnswerKept => "✅ તમારો જવાબ પ્રશ્ન સાથે લખ્યો";

    public override string BookQuestionsNone => "✅ કોઈ પ્રશ્ન બાકી નથી";

    public override string BookQuestions(string lines) => $"❓ બાકી પ્રશ્નો:\n{lines}";

    public override string BookQuestionAsked => "✅ પૂછ્યું; જવાબ બિલ સાથે મળશે";

    public override string BookQuestionsMany => "⚠️ ઘણા પ્રશ્નો બાકી છે. પહેલાં થોડા બંધ કરો";

    public override string RightsOf(string who, string what) => $"✅ {who} કરી શકે છે: {what}";

    public override string RightFile => "રિટર્ન ભરવું";
}
