namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class HinglishPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ Expiry se {days} din pehle bata dunga";

    public override string ExpiryNotTold =>
        "🔕 Expiry alert band. Puchne par bataunga;"
        + " phir chahiye to likhiye: expiry alert 30 din";

    public override string CountingAt(string place) =>
        $"📍 Ab {place} ki ginti: jo hai likhte jaiye";

    public override string LaterCounts => "Baad wala sahi";

    public override string BothCount => "Dono jodo";
}
