using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class PunjabiPhrases
{
    public override string GoodsCameIn => "ਮਾਲ ਆਇਆ";

    public override string GoodsSold => "ਵਿਕਰੀ / ਆਰਡਰ";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ ਫੋਟੋ ਵਿੱਚ {lines} ਚੀਜ਼ਾਂ ਪੜ੍ਹੀਆਂ{Of(sum)}, ਇਹ ਕੀ ਹੈ?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ ਬਿੱਲ 'ਤੇ {onPage} ਲਿਖੇ ਨੇ, ਜੋੜ {sum} ਹੈ";

    public override string ConfirmGoodsIn(string lines) => $"❓ ਇਹ ਮਾਲ ਆਇਆ, ਲਿਖ ਲਵਾਂ?{lines}\n";

    public override string PictureUnread =>
        "⚠️ ਫੋਟੋ ਵਿੱਚੋਂ ਸਮਾਨ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ। ਸਿੱਧੀ, ਸਾਫ਼ ਫੋਟੋ ਭੇਜੋ ਜਾਂ ਲਿਖ ਦਿਓ";

    public override string FileLost => "⚠️ ਫਾਈਲ ਮੇਰੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੀ। ਫਿਰ ਭੇਜੋ";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ਨੂੰ ਪਤਾ ਮਿਲ ਗਿਆ: ਅਗਲਾ ਆਰਡਰ ਇੱਥੇ ਹੀ ਆਵੇਗਾ";

    public override string OrderComesTo(string place) => $"✅ ਆਰਡਰ ਇਸ ਪਤੇ 'ਤੇ ਆਵੇਗਾ: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ਦਾ ਆਰਡਰ ਇਸ ਪਤੇ 'ਤੇ: {place}";

    public override string CardWithoutPhone => "⚠️ ਇਸ ਕਾਰਡ ਵਿੱਚ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ";

    public override string CardKnown(string names) => $"✅ {names}: ਪਹਿਲਾਂ ਹੀ ਖਾਤੇ ਵਿੱਚ ਹੈ";

    public override string WhoAreCards(string names) => $"❓ {names}: ਕੀ ਲਿਖਾਂ?";

    public override string AsCustomer => "ਗਾਹਕ";

    public override string AsSupplier => "ਸਪਲਾਇਰ";

    public override string SamePerson(string name) => $"{name} ਦਾ ਨਵਾਂ ਨੰਬਰ";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} ਲਿਖ ਲਿਆ";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} ਦਾ ਨੰਬਰ {phone} ਲਿਖ ਲਿਆ";

    public override string HeardYou(string said) => $"❓ ਇਹ ਸਮਝਿਆ: «{said}»। ਠੀਕ ਹੈ?";

    public override string VoicePassedOn(string shop) =>
        $"✅ ਤੁਹਾਡੀ ਆਵਾਜ਼ {shop} ਨੂੰ ਪਹੁੰਚਾ ਦਿੱਤੀ, ਉਹ ਆਰਡਰ ਲਿਖ ਲੈਣਗੇ";

    public override string PicturePassedOn(string shop) => $"✅ ਤੁਹਾਡੀ ਫੋਟੋ {shop} ਨੂੰ ਪਹੁੰਚਾ ਦਿੱਤੀ";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} ਦਾ ਵੌਇਸ ਮੈਸੇਜ। ਆਰਡਰ ਲਿਖਣ ਤੋਂ ਪਹਿਲਾਂ «{TypeItNow}» ਦਬਾਓ";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} ਦੀ ਫੋਟੋ। ਆਰਡਰ ਹੋਵੇ ਤਾਂ ਪਹਿਲਾਂ «{TypeItNow}» ਦਬਾਓ";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ਦੀ ਫਾਈਲ। ਆਰਡਰ ਹੋਵੇ ਤਾਂ ਪਹਿਲਾਂ «{TypeItNow}» ਦਬਾਓ";

    public override string TypeItNow => "ਆਰਡਰ ਲਿਖਣਾ ਹੈ";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ਦਾ ਆਰਡਰ ਲਿਖੋ, ਜਿਵੇਂ: 2 ਕਿਲੋ ਖੰਡ 5 Maggi ਉਧਾਰ";

    public override string DeletedAfterPosting =>
        "❓ ਜਿਹੜਾ ਮੈਸੇਜ ਤੁਸੀਂ ਹਟਾਇਆ, ਉਹ ਲਿਖਿਆ ਜਾ ਚੁੱਕਾ। ਵਾਪਸ ਲਵਾਂ?";

    public override string EditedAfterPosting(string now) =>
        $"❓ ਪਹਿਲਾਂ ਵਾਲਾ ਲਿਖਿਆ ਜਾ ਚੁੱਕਾ। ਉਹ ਵਾਪਸ ਲੈ ਕੇ ਇਹ ਲਿਖਾਂ: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ਫਾਈਲ ਵਿੱਚ {goods}: {added} ਨਵੇਂ, {changed} ਬਦਲਣਗੇ{Faults(faults)}। ਲੈ ਲਵਾਂ?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} ਨਵੇਂ, {changed} ਬਦਲੇ{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"ਲਾਈਨ {line}: {reason}";

    public override string FileUnread =>
        "⚠️ ਇਸ ਫਾਈਲ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। CSV ਜਾਂ Excel ਭੇਜੋ: ਪਹਿਲੀ ਲਾਈਨ ਵਿੱਚ "
        + "name,price (ਸਮਾਨ) ਜਾਂ name,phone,kind (ਗਾਹਕ)";

    public override string GoodsRows => "ਸਮਾਨ";

    public override string PartyRows => "ਗਾਹਕ ਅਤੇ ਸਪਲਾਇਰ";

    public override string FileOpenings(Money sum) => $"ਪੁਰਾਣਾ ਬਾਕੀ, ਤੁਸੀਂ ਲੈਣਾ ਹੈ: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"ਪੁਰਾਣਾ ਬਾਕੀ, ਤੁਸੀਂ ਦੇਣਾ ਹੈ: {sum}";

    public override string FileStockSet(int goods) => $"{goods} ਸਮਾਨ ਦਾ ਸਟਾਕ ਫਾਈਲ ਵਾਲਾ ਹੋ ਜਾਵੇਗਾ";

    public override string FileFaultTooMuch => "ਬਹੁਤ ਲਾਈਨਾਂ ਹਨ, ਦੋ ਹਿੱਸਿਆਂ ਵਿੱਚ ਭੇਜੋ";

    public override string FileFaultHeadings => "ਇੱਕ ਕਾਲਮ ਦੋ ਵਾਰ ਹੈ, ਜਾਂ ਬਹੁਤ ਕਾਲਮ ਹਨ";

    public override string FileFaultQuotes => "ਕੋਟ ਜਾਂ ਕੌਮਾ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultEncoding => "ਅੱਖਰ ਪੜ੍ਹੇ ਨਹੀਂ ਜਾਂਦੇ, CSV UTF-8 ਵਿੱਚ ਭੇਜੋ";

    public override string FileFaultLong => "ਬਹੁਤ ਲੰਬਾ ਲਿਖਿਆ ਹੈ";

    public override string FileFaultMissing => "ਜ਼ਰੂਰੀ ਖਾਨਾ ਖਾਲੀ ਹੈ";

    public override string FileFaultUnit => "ਇਹ ਇਕਾਈ ਨਹੀਂ ਪਤਾ";

    public override string FileFaultPrice => "ਰੇਟ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultAboveMrp => "ਰੇਟ MRP ਤੋਂ ਵੱਧ ਹੈ";

    public override string FileFaultPacks => "ਬੈਚ ਜਾਂ ਪੈਕ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultTax => "GST ਰੇਟ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultHsn => "HSN ਠੀਕ ਨਹੀਂ";

    public override string FileFaultBarcode => "ਬਾਰਕੋਡ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultStock => "ਸਟਾਕ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultKind => "ਗਾਹਕ ਹੈ ਜਾਂ ਸਪਲਾਇਰ, ਸਾਫ਼ ਨਹੀਂ";

    public override string FileFaultPhone => "ਫ਼ੋਨ ਨੰਬਰ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultAmount => "ਰਕਮ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultGstin => "GSTIN ਜਾਂ ਰਾਜ ਠੀਕ ਨਹੀਂ";

    public override string FileFaultRepeated => "ਇਹ ਨਾਂ ਦੋ ਵਾਰ ਹੈ";

    public override string FileFaultUnclear => "ਇਸ ਨਾਂ ਦੇ ਕਈ ਹਨ, ਫ਼ੋਨ ਵੀ ਲਿਖੋ";

    public override string FileFaultPhoneKnown => "ਇਹ ਨੰਬਰ ਕਿਸੇ ਹੋਰ ਦੇ ਨਾਂ ਹੈ";

    public override string FileFaultKhataBegun => "ਇਸਦਾ ਖਾਤਾ ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} ਲਾਈਨਾਂ ਠੀਕ ਨਹੀਂ";
}
