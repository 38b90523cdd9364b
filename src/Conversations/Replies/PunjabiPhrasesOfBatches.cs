namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class PunjabiPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ ਐਕਸਪਾਇਰੀ ਤੋਂ {days} ਦਿਨ ਪਹਿਲਾਂ ਦੱਸਾਂਗਾ";

    public override string ExpiryNotTold =>
        "🔕 ਐਕਸਪਾਇਰੀ ਅਲਰਟ ਬੰਦ। ਪੁੱਛਣ ਤੇ ਦੱਸਾਂਗਾ;"
        + " ਫਿਰ ਚਾਹੀਦਾ ਤਾਂ ਲਿਖੋ: expiry alert 30 din";

    public override string CountingAt(string place) =>
        $"📍 ਹੁਣ {place} ਦੀ ਗਿਣਤੀ: ਜੋ ਹੈ ਲਿਖਦੇ ਜਾਓ";

    public override string LaterCounts => "ਬਾਅਦ ਵਾਲਾ ਸਹੀ";

    public override string BothCount => "ਦੋਵੇਂ ਜੋੜੋ";
}
