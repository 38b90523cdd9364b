namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class BengaliPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ মেয়াদ শেষের {days} দিন আগে জানাব";

    public override string ExpiryNotTold =>
        "🔕 মেয়াদের সতর্কতা বন্ধ। জিজ্ঞেস করলে বলব;"
        + " আবার চাইলে লিখুন: expiry alert 30 din";

    public override string CountingAt(string place) =>
        $"📍 এখন {place} গোনা: যা আছে লিখে যান";

    public override string LaterCounts => "পরেরটা ঠিক";

    public override string BothCount => "দুটোই যোগ";
}
