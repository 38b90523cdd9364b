namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class TamilPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ காலாவதிக்கு {days} நாள் முன் சொல்கிறேன்";

    public override string ExpiryNotTold =>
        "🔕 காலாவதி எச்சரிக்கை நிறுத்தப்பட்டது. கேட்டால் சொல்கிறேன்;"
        + " மீண்டும் வேண்டுமெனில் எழுதுங்கள்: expiry alert 30 days";

    public override string CountingAt(string place) =>
        $"📍 இப்போது {place} எண்ணிக்கை: இருப்பதை எழுதுங்கள்";

    public override string LaterCounts => "பிந்தையது சரி";

    public override string BothCount => "இரண்டையும் கூட்டு";
}
