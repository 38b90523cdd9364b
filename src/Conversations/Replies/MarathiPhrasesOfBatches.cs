namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class MarathiPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ एक्सपायरीच्या {days} दिवस आधी सांगेन";

    public override string ExpiryNotTold =>
        "🔕 एक्सपायरी अलर्ट बंद. विचारल्यावर सांगेन;"
        + " पुन्हा हवे तर लिहा: एक्सपायरी अलर्ट 30 दिवस";

    public override string CountingAt(string place) =>
        $"📍 आता {place} ची मोजणी: जे आहे ते लिहा";

    public override string LaterCounts => "नंतरचे बरोबर";

    public override string BothCount => "दोन्ही जोडा";
}
