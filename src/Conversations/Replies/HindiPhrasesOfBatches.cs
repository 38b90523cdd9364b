namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class HindiPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ एक्सपायरी से {days} दिन पहले बता दूँगा";

    public override string ExpiryNotTold =>
        "🔕 एक्सपायरी अलर्ट बंद। पूछने पर बताऊँगा;"
        + " फिर चाहिए तो लिखिए: एक्सपायरी अलर्ट 30 दिन";

    public override string CountingAt(string place) =>
        $"📍 अब {place} की गिनती: जो है लिखते जाइए";

    public override string LaterCounts => "बाद वाला सही";

    public override string BothCount => "दोनों जोड़ो";
}
