using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class GujaratiPhrases
{
    public override string ExpiringSoon => "⏳ જલ્દી એક્સપાયર થશે:";

    public override string PastTheirDay => "⛔ એક્સપાયર થઈ ગયું, વેચશો નહીં:";

    public override string NothingExpires(int days) => $"✅ {days} દિવસમાં કંઈ એક્સપાયર નહીં થાય";

    public override string NothingExpired => "✅ કોઈ એક્સપાયર માલ નથી";

    public override string ToOrder => "🛒 મંગાવવાનું છે:";

    public override string NothingToOrder => "✅ હમણાં કંઈ મંગાવવાનું નથી";

    public override string Remaining(string left) => $"{left} બચ્યું";

    public override string PerDay(string sold) => $"રોજ {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} મંગાવો";

    public override string StockWorth(Money value) => $"📦 સ્ટોક (ખરીદ કિંમતે): {value}";

    public override string CountingOpen(string name) => $"📋 ગણતરી {name} શરૂ: જે છે તે લખો";

    public override string NoCountingOpen => "❓ હમણાં કોઈ ગણતરી ચાલુ નથી";

    public override string CountingStands(int counted, int left) =>
        $"{counted} ગણ્યા, {left} બાકી";

    public override string CountingClosed(string name) => $"✅ ગણતરી {name} પૂરી";

    public override string CountingRight => "બધું હિસાબ પ્રમાણે";

    public override string GoodsMissing(Money worth) => $"{worth} નો માલ ઓછો";

    public override string GoodsOver(Money worth) => $"{worth} નો માલ વધારે";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ બે વાર ગણ્યું: {goods}. પછીનું સાચું, કે બંને ઉમેરવા?";

    public override string CountingPassedOver(string goods) =>
        $"પછી ફરી ગણ્યું, એમ જ રાખ્યું: {goods}";

    public override string CountingDropped(string name) => $"✅ ગણતરી {name} છોડી, કંઈ લખ્યું નથી";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, ક્યારેય ગણ્યું નથી";
}
