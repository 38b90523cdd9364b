namespace ConverseErp.Conversations.Replies;

/// <content>About days ahead of an expiry, and who counts what.</content>
internal sealed partial class GujaratiPhrases
{
    public override string ExpiryToldAhead(int days) =>
        $"⏳ એક્સપાયરીના {days} દિવસ પહેલાં કહીશ";

    public override string ExpiryNotTold =>
        "🔕 એક્સપાયરી એલર્ટ બંધ. પૂછશો તો કહીશ;"
        + " ફરી જોઈએ તો લખો: એક્સપાયરી એલર્ટ 30 દિવસ";

    public override string CountingAt(string place) =>
        $"📍 હવે {place} ની ગણતરી: જે છે તે લખતા જાઓ";

    public override string LaterCounts => "પછીનું સાચું";

    public override string BothCount => "બંને ઉમેરો";
}
