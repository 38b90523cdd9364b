namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class KannadaPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ ಅವಧಿ ಮುಗಿಯುವ {days} ದಿನ ಮುಂಚೆ ಹೇಳುತ್ತೇನೆ";

    public override string ExpiryNotTold =>
        "🔕 ಅವಧಿ ಎಚ್ಚರಿಕೆ ನಿಲ್ಲಿಸಿದೆ. ಕೇಳಿದರೆ ಹೇಳುತ್ತೇನೆ;"
        + " ಮತ್ತೆ ಬೇಕಾದರೆ ಬರೆಯಿರಿ: expiry alert 30 days";

    public override string CountingAt(string place) =>
        $"📍 ಈಗ {place} ಎಣಿಕೆ: ಇರುವುದನ್ನು ಬರೆಯಿರಿ";

    public override string LaterCounts => "ನಂತರದ್ದು ಸರಿ";

    public override string BothCount => "ಎರಡೂ ಸೇರಿಸಿ";
}
