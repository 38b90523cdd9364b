using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class KannadaPhrases
{
    public override string GoodsCameIn => "ಮಾಲು ಬಂತು";

    public override string GoodsSold => "ಮಾರಾಟ / ಆರ್ಡರ್";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ ಫೋಟೋದಲ್ಲಿ {lines} ಸಾಮಾನು ಓದಿದೆ{Of(sum)}, ಇದು ಏನು?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ ಬಿಲ್ ಮೇಲೆ {onPage} ಇದೆ, ಕೂಡಿದರೆ {sum} ಆಗುತ್ತೆ";

    public override string ConfirmGoodsIn(string lines) => $"❓ ಈ ಮಾಲು ಬಂತು, ಬರೆಯಲಾ?{lines}\n";

    public override string PictureUnread =>
        "⚠️ ಫೋಟೋದಲ್ಲಿ ಸಾಮಾನು ಓದಲು ಆಗಲಿಲ್ಲ. ನೇರ, ಸ್ಪಷ್ಟ ಫೋಟೋ ಕಳಿಸಿ, ಇಲ್ಲಾ ಬರೆಯಿರಿ";

    public override string FileLost => "⚠️ ಫೈಲ್ ನನಗೆ ತಲುಪಿಲ್ಲ. ಮತ್ತೆ ಕಳಿಸಿ";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ಗೆ ವಿಳಾಸ ಸಿಕ್ಕಿದೆ: ಮುಂದಿನ ಆರ್ಡರ್ ಇಲ್ಲಿಗೇ ಬರುತ್ತದೆ";

    public override string OrderComesTo(string place) => $"✅ ಆರ್ಡರ್ ಈ ವಿಳಾಸಕ್ಕೆ ಬರುತ್ತದೆ: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ಆರ್ಡರ್ ಈ ವಿಳಾಸಕ್ಕೆ: {place}";

    public override string CardWithoutPhone => "⚠️ ಈ ಕಾರ್ಡ್‌ನಲ್ಲಿ ಫೋನ್ ನಂಬರ್ ಇಲ್ಲ";

    public override string CardKnown(string names) => $"✅ {names}: ಆಗಲೇ ಖಾತೆಯಲ್ಲಿ ಇದೆ";

    public override string WhoAreCards(string names) => $"❓ {names}: ಏನಂತ ಬರೆಯಲಿ?";

    public override string AsCustomer => "ಗ್ರಾಹಕರು";

    public override string AsSupplier => "ಸಪ್ಲೈಯರ್";

    public override string SamePerson(string name) => $"{name}: ಹೊಸ ನಂಬರ್";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} ಅಂತ ಬರೆದಿದ್ದೇನೆ";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} ನಂಬರ್ {phone} ಬರೆದಿದ್ದೇನೆ";

    public override string HeardYou(string said) => $"❓ ಹೀಗೆ ತಿಳಿಯಿತು: «{said}». ಸರಿನಾ?";

    public override string VoicePassedOn(string shop) =>
        $"✅ ನಿಮ್ಮ ವಾಯ್ಸ್ {shop} ಗೆ ತಲುಪಿಸಿದ್ದೇನೆ, ಅವರು ಆರ್ಡರ್ ಬರೆದುಕೊಳ್ಳುತ್ತಾರೆ";

    public override string PicturePassedOn(string shop) => $"✅ ನಿಮ್ಮ ಫೋಟೋ {shop} ಗೆ ತಲುಪಿಸಿದ್ದೇನೆ";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} ವಾಯ್ಸ್ ಮೆಸೇಜ್. ಆರ್ಡರ್ ಬರೆಯುವ ಮೊದಲು «{TypeItNow}» ಒತ್ತಿ";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} ಫೋಟೋ. ಆರ್ಡರ್ ಆದರೆ ಮೊದಲು «{TypeItNow}» ಒತ್ತಿ";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ಫೈಲ್. ಆರ್ಡರ್ ಆದರೆ ಮೊದಲು «{TypeItNow}» ಒತ್ತಿ";

    public override string TypeItNow => "ಆರ್ಡರ್ ಬರೆಯಬೇಕು";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ಆರ್ಡರ್ ಬರೆಯಿರಿ, ಹೀಗೆ: 2 ಕೆಜಿ ಸಕ್ಕರೆ 5 Maggi ಸಾಲ";

    public override string DeletedAfterPosting =>
        "❓ ನೀವು ಅಳಿಸಿದ ಮೆಸೇಜ್ ಆಗಲೇ ಬರೆದಾಗಿದೆ. ವಾಪಸ್ ತಗೊಳ್ಳಲಾ?";

    public override string EditedAfterPosting(string now) =>
        $"❓ ಮೊದಲಿನದು ಬರೆದಾಗಿದೆ. ಅದನ್ನು ವಾಪಸ್ ತಗೊಂಡು ಇದು ಬರೆಯಲಾ: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ಫೈಲ್‌ನಲ್ಲಿ {goods}: {added} ಹೊಸದು, {changed} ಬದಲಾಗುತ್ತವೆ{Faults(faults)}. ತಗೊಳ್ಳಲಾ?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} ಹೊಸದು, {changed} ಬದಲಾದವು{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"ಸಾಲು {line}: {reason}";

    public override string FileUnread =>
        "⚠️ ಈ ಫೈಲ್‌ನಿಂದ ಏನೂ ತಗೊಳ್ಳಲು ಆಗಲಿಲ್ಲ. CSV, Excel ಕಳಿಸಿ, ಮೊದಲ ಸಾಲು: name,price "
        + "(ಸಾಮಾನು) ಅಥವಾ name,phone,kind (ಗ್ರಾಹಕರು)";

    public override string GoodsRows => "ಸಾಮಾನು";

    public override string PartyRows => "ಗ್ರಾಹಕರು, ಸಪ್ಲೈಯರ್";

    public override string FileOpenings(Money sum) => $"ಹಳೆ ಬಾಕಿ, ನಿಮಗೆ ಬರಬೇಕಾದ್ದು: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"ಹಳೆ ಬಾಕಿ, ನೀವು ಕೊಡಬೇಕಾದ್ದು: {sum}";

    public override string FileStockSet(int goods) => $"{goods} ಸಾಮಾನುಗಳ ಸ್ಟಾಕ್ ಫೈಲ್‌ನಂತೆ ಆಗುತ್ತೆ";

    public override string FileFaultTooMuch => "ಸಾಲುಗಳು ತುಂಬಾ ಇವೆ, ಎರಡು ಭಾಗವಾಗಿ ಕಳಿಸಿ";

    public override string FileFaultHeadings => "ಒಂದು ಕಾಲಮ್ ಎರಡು ಸಲ ಇದೆ, ಅಥವಾ ಕಾಲಮ್ ಜಾಸ್ತಿ";

    public override string FileFaultQuotes => "ಕೋಟ್ ಅಥವಾ ಕಾಮಾ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultEncoding => "ಅಕ್ಷರ ಓದಲಾಗಲಿಲ್ಲ, CSV UTF-8 ಆಗಿ ಕಳಿಸಿ";

    public override string FileFaultLong => "ತುಂಬಾ ಉದ್ದ ಇದೆ";

    public override string FileFaultMissing => "ಬೇಕಾದ ಕೋಶ ಖಾಲಿ ಇದೆ";

    public override string FileFaultUnit => "ಈ ಅಳತೆ ಗೊತ್ತಿಲ್ಲ";

    public override string FileFaultPrice => "ಬೆಲೆ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultAboveMrp => "ಬೆಲೆ MRP ಗಿಂತ ಹೆಚ್ಚು";

    public override string FileFaultPacks => "ಬ್ಯಾಚ್ ಅಥವಾ ಪ್ಯಾಕ್ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultTax => "GST ದರ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultHsn => "HSN ಸರಿಯಿಲ್ಲ";

    public override string FileFaultBarcode => "ಬಾರ್‌ಕೋಡ್ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultStock => "ಸ್ಟಾಕ್ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultKind => "ಗ್ರಾಹಕರೋ ಸಪ್ಲೈಯರೋ ಗೊತ್ತಾಗಲಿಲ್ಲ";

    public override string FileFaultPhone => "ಫೋನ್ ನಂಬರ್ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultAmount => "ಮೊತ್ತ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultGstin => "GSTIN ಅಥವಾ ರಾಜ್ಯ ಸರಿಯಿಲ್ಲ";

    public override string FileFaultRepeated => "ಈ ಹೆಸರು ಎರಡು ಸಲ ಇದೆ";

    public override string FileFaultUnclear => "ಈ ಹೆಸರಿನವರು ಹಲವರು, ಫೋನ್ ಕೂಡ ಬರೆಯಿರಿ";

    public override string FileFaultPhoneKnown => "ಈ ನಂಬರ್ ಬೇರೆಯವರ ಹೆಸರಲ್ಲಿದೆ";

    public override string FileFaultKhataBegun => "ಇವರ ಖಾತೆ ಇಲ್ಲಿ ಮೊದಲೇ ಇದೆ, ಏನೂ ಬದಲಾಗಿಲ್ಲ";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} ಸಾಲು ತಪ್ಪು";
}
