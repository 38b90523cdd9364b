namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class PunjabiPhrases
{
    public override string AccessAsked(string who) =>
        $"✅ {who} ਨੂੰ ਪੁੱਛਿਆ ਹੈ। ਹਾਂ ਕਹਿਣਗੇ ਤਾਂ ਦੱਸਾਂਗੇ";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} ਤੁਹਾਨੂੰ ਹਿਸਾਬ ਦਿਖਾਉਣਾ ਚਾਹੁੰਦੀ ਹੈ: ਦੇਖਣਾ, ਸਵਾਲ ਤੇ ਨੋਟ; ਬਦਲਣਾ ਕੁਝ "
            + "ਨਹੀਂ। ਮਨਜ਼ੂਰ ਹੈ?";

    public override string AccessYours(string shop) => $"✅ ਹੁਣ ਤੁਸੀਂ {shop} ਦਾ ਹਿਸਾਬ ਦੇਖ ਸਕਦੇ ਹੋ";

    public override string AccessLeft(string shop) =>
        $"✅ {shop} ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਕਿ ਤੁਸੀਂ ਨਹੀਂ ਚਾਹੁੰਦੇ";

    public override string AccessAccepted(string who) =>
        $"✅ {who} ਨੇ ਹਾਂ ਕਰ ਦਿੱਤੀ, ਹੁਣ ਹਿਸਾਬ ਦੇਖ ਸਕਦੇ ਹਨ";

    public override string AccessDeclined(string who) => $"⚠️ {who} ਹਿਸਾਬ ਨਹੀਂ ਦੇਖਣਾ ਚਾਹੁੰਦੇ";

    public override string AccessEnded(string who) => $"✅ {who} ਹੁਣ ਹਿਸਾਬ ਨਹੀਂ ਦੇਖ ਸਕਦੇ";

    public override string AccessEndedForYou(string shop) =>
        $"⚠️ {shop} ਹੁਣ ਤੁਹਾਨੂੰ ਹਿਸਾਬ ਨਹੀਂ ਦਿਖਾਉਂਦੀ";

    public override string AccessNobody => "⚠️ ਕੋਈ ਸੀਏ ਹਿਸਾਬ ਨਹੀਂ ਦੇਖ ਸਕਦਾ";

    public override string AccessList(string lines) => $"📒 ਹਿਸਾਬ ਦੇਖ ਸਕਦੇ ਹਨ:\n{lines}";

    public override string AccessWhom => "❓ ਕਿਸ ਨੂੰ ਹਟਾਉਣਾ ਹੈ?";

    public override string AccessWaits => "ਪੁੱਛਿਆ ਹੈ, ਜਵਾਬ ਨਹੀਂ ਆਇਆ";

    public override string AccessNeverLooked => "ਅਜੇ ਦੇਖਿਆ ਨਹੀਂ";

    public override string AccessLooked(string day) => $"ਆਖਰੀ ਵਾਰ {day} ਨੂੰ ਦੇਖਿਆ";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} ਦਾ ਸਵਾਲ, {about}:\n{text}\nਜਵਾਬ ਇਸੇ ਮੈਸੇਜ ਤੇ ਰਿਪਲਾਈ ਕਰਕੇ ਲਿਖੋ";

    public override string BookAnswerKept => "✅ ਤੁਹਾਡਾ ਜਵਾਬ ਸਵਾਲ ਨਾਲ ਲਿਖ ਦਿੱਤਾ";

    public override string BookQuestionsNone => "✅ ਕੋਈ ਸਵਾਲ ਬਾਕੀ ਨਹੀਂ";

    public override string BookQuestions(string lines) => $"❓ ਬਾਕੀ ਸਵਾਲ:\n{lines}";

    public override string BookQuestionAsked => "✅ ਪੁੱਛ ਲਿਆ; ਜਵਾਬ ਬਿੱਲ ਨਾਲ ਮਿਲੇਗਾ";

    public override string BookQuestionsMany => "⚠️ ਬਹੁਤ ਸਵਾਲ ਬਾਕੀ ਹਨ। ਪਹਿਲਾਂ ਕੁਝ ਬੰਦ ਕਰੋ";

    public override string RightsOf(string who, string what) => $"✅ {who} ਕਰ ਸਕਦੇ ਹਨ: {what}";

    public override string RightFile => "ਰਿਟਰਨ ਭਰਨਾ";
}
