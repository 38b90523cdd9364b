namespace ConverseErp.Conversations.Replies;

/// <content>About accountants of outside, and what they ask.</content>
internal sealed partial class TeluguPhrases
{
    public override string AccessAsked(string who) => $"✅ {who} ని అడిగాము. సరే అంటే చెబుతాము";

    public override string AccessInvite(string shop) =>
        $"📒 {shop} తన లెక్కలు మీకు చూపాలనుకుంటోంది: చూడటం, అడగటం, రాసుకోవటం మాత్రమే. సరేనా?";

    public override string AccessYours(string shop) => $"✅ ఇక {shop} లెక్కలు మీరు చూడవచ్చు";

    public override string AccessLeft(string shop) => $"✅ మీకు వద్దని {shop} కి చెప్పాము";

    public override string AccessAccepted(string who) =>
        $"✅ {who} సరే అన్నారు, ఇక లెక్కలు చూడవచ్చు";

    public override string AccessDeclined(string who) => $"⚠️ {who} లెక్కలు చూడటానికి ఇష్టపడలేదు";

    public override string AccessEnded(string who) => $"✅ {who} ఇక లెక్కలు చూడలేరు";

    public override string AccessEndedForYou(string shop) => $"⚠️ {shop} ఇక మీకు లెక్కలు చూపదు";

    public override string AccessNobody => "⚠️ ఏ అకౌంటెంట్ కూడా లెక్కలు చూడలేరు";

    public override string AccessList(string lines) => $"📒 లెక్కలు చూడవచ్చు:\n{lines}";

    public override string AccessWhom => "❓ ఎవరిని తీసేయాలి?";

    public override string AccessWaits => "అడిగాము, జవాబు రాలేదు";

    public override string AccessNeverLooked => "ఇంకా చూడలేదు";

    public override string AccessLooked(string day) => $"చివరిగా {day} న చూశారు";

    public override string BookQuestion(string who, string about, string text) =>
        $"❓ {who} ప్రశ్న, {about}:\n{text}\nఈ మెసేజ్‌కి రిప్లై చేసి జవాబు రాయండి";

    public override string BookAnswerKept => "✅ మీ జవాబు ప్రశ్నతో రాశాము";

    public override string BookQuestionsNone => "✅ ప్రశ్నలు ఏవీ లేవు";

    public override string BookQuestions(string lines) => $"❓ మిగిలిన ప్రశ్నలు:\n{lines}";

    public override string BookQuestionAsked => "✅ అడిగాము; జవాబు బిల్లుతో ఉంటుంది";

    public override string BookQuestionsMany =>
        "⚠️ చాలా ప్రశ్నలు మిగిలాయి. ముందు కొన్ని ముగించండి";

    public override string RightsOf(string who, string what) => $"✅ {who} చేయగలరు: {what}";

    public override string RightFile => "రిటర్న్ దాఖలు";
}
