using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About days on packs, what is to be bought, and counting the shelf.</content>
internal sealed partial class HinglishPhrases
{
    public override string ExpiringSoon => "⏳ Jaldi expire hoga:";

    public override string PastTheirDay => "⛔ Expire ho gaya, mat bechiye:";

    public override string NothingExpires(int days) => $"✅ {days} din me kuch expire nahi hoga";

    public override string NothingExpired => "✅ Koi expire maal nahi hai";

    public override string ToOrder => "🛒 Mangwana hai:";

    public override string NothingToOrder => "✅ Abhi kuch mangwana nahi hai";

    public override string Remaining(string left) => $"{left} bacha";

    public override string PerDay(string sold) => $"roz {sold}";

    public override string OrderMuch(string wanted) => $"{wanted} mangwaiye";

    public override string StockWorth(Money value) => $"📦 Stock (kharid keemat par): {value}";

    public override string CountingOpen(string name) =>
        $"📋 Ginti {name} shuru: jo hai likhte jaiye";

    public override string NoCountingOpen => "❓ Abhi koi ginti nahi chal rahi";

    public override string CountingStands(int counted, int left) =>
        $"{counted} gine, {left} baaki";

    public override string CountingClosed(string name) => $"✅ Ginti {name} poori";

    public override string CountingRight => "Sab hisaab ke barabar";

    public override string GoodsMissing(Money worth) => $"{worth} ka maal kam";

    public override string GoodsOver(Money worth) => $"{worth} ka maal zyada";

    public override string CountedTwiceBefore(string goods) =>
        $"⚠️ Do baar gina: {goods}. Baad wala sahi hai, ya dono jodein?";

    public override string CountingPassedOver(string goods) =>
        $"Baad me phir gina gaya, waisa hi chhoda: {goods}";

    public override string CountingDropped(string name) =>
        $"✅ Ginti {name} chhod di, kuch nahi likha";

    public override string StockUncounted(string product, string left) =>
        $"⚠️ {product}: ~{left}, kabhi gina nahi";
}
