namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class EnglishPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ You will be told {days} days before goods expire";

    public override string ExpiryNotTold =>
        "🔕 No more expiry alerts. Ask, and you are told;"
        + " to have them back, write: expiry alert 30 days";

    public override string CountingAt(string place) =>
        $"📍 Counting {place} now: write what is there";

    public override string LaterCounts => "Later counts";

    public override string BothCount => "Add both";
}
