namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class TamilPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} இடம் கேட்டுள்ளோம். சரி என்றால் சொல்கிறோம்";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} தன் கணக்கை உங்களுக்குக் காட்ட விரும்புகிறது: பார்க்க, கேட்க, "
            + "குறிக்க மட்டும். சம்மதமா?";

    public override string AccessYours(string shop) => $"✅ இனி {shop} கணக்கை நீங்கள் பார்க்கலாம்";

    public override string AccessLeft(string shop) =>
        $"✅ உங்களுக்கு வேண்டாம் என்று {shop} இடம் சொன்னோம்";

    public override string AccessAccepted(string who) =>
        $"✅ {who} சரி என்றார், இனி கணக்கைப் பார்க்கலாம்";

    public override string AccessDeclined(string who) =>
        $"⚠️ {who} கணக்கைப் பார்க்க விரும்பவில்லை";

    public override string AccessEnded(string who) => $"✅ {who} இனி கணக்கைப் பார்க்க முடியாது";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} இனி உங்களுக்குக் கணக்கைக் காட்டாது";

    public override string AccessNobody => "⚠️ எந்த கணக்காளரும் கணக்கைப் பார்க்க முடியாது";

    public override string AccessList(string lines) => $"📒 கணக்கைப் பார்க்கலாம்:\n{lines}";

    public override string AccessWhom => "❓ யாரை நீக்க வேண்டும்?";

    public override string AccessWaits => "கேட்டுள்ளோம், பதில் வரவில்லை";

    public override string AccessNeverLooked => "இன்னும் பார்க்கவில்லை";

    public override string AccessLooked(string day) => $"கடைசியாக {day} அன்று பார்த்தார்";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} கேள்வி, {about}:\n{text}\nஇந்த மெசேஜுக்கு ரிப்ளை செய்து பதில் எழுதுங்கள்";

    public override string BookAnswerKept => "✅ உங்கள் பதில் கேள்வியுடன் எழுதப்பட்டது";

    public override string BookQuestionsNone => "✅ கேள்வி எதுவும் இல்லை";

    public override string BookQuestions(string lines) => $"❓ பதில் வேண்டிய கேள்விகள்:\n{lines}";

    public override string BookQuestionAsked => "✅ கேட்டோம்; பதில் பில்லுடன் இருக்கும்";

    public override string BookQuestionsMany =>
        "⚠️ கேள்விகள் அதிகம் உள்ளன. முதலில் சிலவற்றை முடியுங்கள்";

    public override string RightsOf(string who, string what) => $"✅ {who} செய்யலாம்: {what}";

    public override string RightFile => "ரிட்டர்ன் தாக்கல்";
}
