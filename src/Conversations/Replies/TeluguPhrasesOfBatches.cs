namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class TeluguPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ గడువుకు {days} రోజుల ముందు చెబుతాను";

    public override string ExpiryNotTold =>
        "🔕 గడువు హెచ్చరికలు ఆపాను. అడిగితే చెబుతాను;"
        + " మళ్లీ కావాలంటే రాయండి: expiry alert 30 days";

    public override string CountingAt(string place) =>
        $"📍 ఇప్పుడు {place} లెక్క: ఉన్నది రాయండి";

    public override string LaterCounts => "తర్వాతది సరి";

    public override string BothCount => "రెండూ కలపండి";
}
