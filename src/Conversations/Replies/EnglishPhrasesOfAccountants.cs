namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class EnglishPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} has been asked. You hear when they say yes";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} wants to show you its books: to read, to ask and to note, and "
            + "to change nothing. Do you accept?";

    public override string AccessYours(string shop) => $"✅ You may read the books of {shop} now";

    public override string AccessLeft(string shop) =>
        $"✅ {shop} has been told that you do not want to";

    public override string AccessAccepted(string who) =>
        $"✅ {who} said yes and may read the books";

    public override string AccessDeclined(string who) =>
        $"⚠️ {who} does not want to see the books";

    public override string AccessEnded(string who) => $"✅ {who} may not read the books any more";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} does not show you its books any more";

    public override string AccessNobody => "⚠️ No accountant may read the books";

    public override string AccessList(string lines) => $"📒 May read the books:\n{lines}";

    public override string AccessWhom => "❓ Whose access shall end?";

    public override string AccessWaits => "asked, no answer yet";

    public override string AccessNeverLooked => "has not looked yet";

    public override string AccessLooked(string day) => $"last looked on {day}";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} asks about {about}:\n{text}\nReply to this message to answer";

    public override string BookAnswerKept => "✅ Your answer stands with the question";

    public override string BookQuestionsNone => "✅ No question is open";

    public override string BookQuestions(string lines) => $"❓ Open questions:\n{lines}";

    public override string BookQuestionAsked => "✅ Asked; the answer will stand with the bill";

    public override string BookQuestionsMany =>
        "⚠️ Too many questions are open. Close some first";

    public override string RightsOf(string who, string what) => $"✅ {who} may: {what}";

    public override string RightFile => "file returns";
}
