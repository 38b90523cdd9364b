namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class KannadaPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} ಅವರನ್ನು ಕೇಳಿದ್ದೇವೆ. ಸರಿ ಎಂದರೆ ತಿಳಿಸುತ್ತೇವೆ";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} ನಿಮಗೆ ಲೆಕ್ಕ ತೋರಿಸಲು ಬಯಸುತ್ತದೆ: ನೋಡಲು, ಕೇಳಲು, ಟಿಪ್ಪಣಿಗೆ ಮಾತ್ರ. ಒಪ್ಪಿಗೆಯೇ?";

    public override string AccessYours(string shop) => $"✅ ಈಗ ನೀವು {shop} ಲೆಕ್ಕ ನೋಡಬಹುದು";

    public override string AccessLeft(string shop) => $"✅ ನಿಮಗೆ ಬೇಡ ಎಂದು {shop} ಗೆ ತಿಳಿಸಿದೆವು";

    public override string AccessAccepted(string who) => $"✅ {who} ಒಪ್ಪಿದರು, ಈಗ ಲೆಕ್ಕ ನೋಡಬಹುದು";

    public override string AccessDeclined(string who) => $"⚠️ {who} ಲೆಕ್ಕ ನೋಡಲು ಬಯಸುವುದಿಲ್ಲ";

    public override string AccessEnded(string who) => $"✅ {who} ಇನ್ನು ಲೆಕ್ಕ ನೋಡಲಾಗದು";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} ಇನ್ನು ನಿಮಗೆ ಲೆಕ್ಕ ತೋರಿಸುವುದಿಲ್ಲ";

    public override string AccessNobody => "⚠️ ಯಾವ ಅಕೌಂಟೆಂಟ್ ಕೂಡ ಲೆಕ್ಕ ನೋಡಲಾಗದು";

    public override string AccessList(string lines) => $"📒 ಲೆಕ್ಕ ನೋಡಬಹುದು:\n{lines}";

    public override string AccessWhom => "❓ ಯಾರನ್ನು ತೆಗೆಯಬೇಕು?";

    public override string AccessWaits => "ಕೇಳಿದ್ದೇವೆ, ಉತ್ತರ ಬಂದಿಲ್ಲ";

    public override string AccessNeverLooked => "ಇನ್ನೂ ನೋಡಿಲ್ಲ";

    public override string AccessLooked(string day) => $"ಕೊನೆಗೆ {day} ರಂದು ನೋಡಿದರು";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} ಪ್ರಶ್ನೆ, {about}:\n{text}\nಈ ಮೆಸೇಜ್‌ಗೆ ರಿಪ್ಲೈ ಮಾಡಿ ಉತ್ತರ ಬರೆಯಿರಿ";

    public override string BookAnswerKept => "✅ ನಿಮ್ಮ ಉತ್ತರ ಪ್ರಶ್ನೆಯೊಂದಿಗೆ ಬರೆದಿದೆ";

    public override string BookQuestionsNone => "✅ ಯಾವ ಪ್ರಶ್ನೆಯೂ ಬಾಕಿ ಇಲ್ಲ";

    public override string BookQuestions(string lines) => $"❓ ಬಾಕಿ ಪ್ರಶ್ನೆಗಳು:\n{lines}";

    public override string BookQuestionAsked => "✅ ಕೇಳಿದೆವು; ಉತ್ತರ ಬಿಲ್ ಜೊತೆ ಇರುತ್ತದೆ";

    public override string BookQuestionsMany => "⚠️ ಬಹಳ ಪ್ರಶ್ನೆಗಳು ಬಾಕಿ ಇವೆ. ಮೊದಲು ಕೆಲವು ಮುಗಿಸಿ";

    public override string RightsOf(string who, string what) => $"✅ {who} ಮಾಡಬಹುದು: {what}";

    public override string RightFile => "ರಿಟರ್ನ್ ಸಲ್ಲಿಕೆ";
}
