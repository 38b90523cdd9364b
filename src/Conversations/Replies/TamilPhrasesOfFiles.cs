using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class TamilPhrases
{
    public override string GoodsCameIn => "சரக்கு வந்தது";

    public override string GoodsSold => "விற்பனை / ஆர்டர்";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ படத்தில் {lines} பொருட்கள் படித்தேன்{Of(sum)}, இது என்ன?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ பில்லில் {onPage} இருக்கு, கூட்டினால் {sum} வருது";

    public override string ConfirmGoodsIn(string lines) =>
        $"❓ இந்தச் சரக்கு வந்தது, எழுதவா?{lines}\n";

    public override string PictureUnread =>
        "⚠️ படத்தில் பொருட்களைப் படிக்க முடியவில்லை. நேராக, தெளிவாக எடுத்து அனுப்புங்கள், "
        + "அல்லது எழுதுங்கள்";

    public override string FileLost => "⚠️ ஃபைல் வந்து சேரவில்லை. மறுபடி அனுப்புங்கள்";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} கடைக்கு முகவரி கிடைத்தது: அடுத்த ஆர்டர் இங்கே வரும்";

    public override string OrderComesTo(string place) => $"✅ ஆர்டர் இந்த முகவரிக்கு வரும்: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ஆர்டர் இந்த முகவரிக்கு: {place}";

    public override string CardWithoutPhone => "⚠️ இந்த கார்டில் போன் நம்பர் இல்லை";

    public override string CardKnown(string names) => $"✅ {names}: ஏற்கனவே கணக்கில் இருக்கு";

    public override string WhoAreCards(string names) => $"❓ {names}: என்ன எழுதட்டும்?";

    public override string AsCustomer => "வாடிக்கையாளர்";

    public override string AsSupplier => "சப்ளையர்";

    public override string SamePerson(string name) => $"{name}: புது நம்பர்";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} என்று எழுதியாச்சு";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} நம்பர் {phone} எழுதியாச்சு";

    public override string HeardYou(string said) => $"❓ இப்படிப் புரிந்தது: «{said}». சரியா?";

    public override string VoicePassedOn(string shop) =>
        $"✅ உங்கள் வாய்ஸ் {shop} கடைக்குப் போய்விட்டது, ஆர்டரை எழுதிக்கொள்வார்கள்";

    public override string PicturePassedOn(string shop) =>
        $"✅ உங்கள் படம் {shop} கடைக்குப் போய்விட்டது";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} வாய்ஸ் மெசேஜ். ஆர்டர் எழுதும் முன் «{TypeItNow}» அழுத்துங்கள்";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} அனுப்பிய படம். ஆர்டர் என்றால் முதலில் «{TypeItNow}» அழுத்துங்கள்";

    public override string LeftFile(string customer) =>
        $"❓ {customer} அனுப்பிய ஃபைல். ஆர்டர் என்றால் முதலில் «{TypeItNow}» அழுத்துங்கள்";

    public override string TypeItNow => "ஆர்டர் எழுதணும்";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ஆர்டரை எழுதுங்கள், இப்படி: 2 கிலோ சீனி 5 Maggi கடன்";

    public override string DeletedAfterPosting =>
        "❓ நீங்கள் அழித்த மெசேஜ் ஏற்கனவே எழுதியாச்சு. திரும்ப எடுக்கவா?";

    public override string EditedAfterPosting(string now) =>
        $"❓ முந்தையது எழுதியாச்சு. அதைத் திரும்ப எடுத்து இதை எழுதவா: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ஃபைலில் {goods}: {added} புதுசு, {changed} மாறும்{Faults(faults)}. எடுத்துக்கொள்ளவா?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} புதுசு, {changed} மாறியது{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"வரி {line}: {reason}";

    public override string FileUnread =>
        "⚠️ இந்த ஃபைலில் எதுவும் எடுக்க முடியவில்லை. CSV, Excel அனுப்புங்கள், முதல் வரி: "
        + "name,price (பொருள்) / name,phone,kind (ஆட்கள்)";

    public override string GoodsRows => "பொருட்கள்";

    public override string PartyRows => "வாடிக்கையாளர், சப்ளையர்";

    public override string FileOpenings(Money sum) =>
        $"பழைய பாக்கி, உங்களுக்கு வர வேண்டியது: {sum}";

    public override string FileOpeningsOwing(Money sum) =>
        $"பழைய பாக்கி, நீங்கள் தர வேண்டியது: {sum}";

    public override string FileStockSet(int goods) =>
        $"{goods} பொருட்களின் ஸ்டாக் ஃபைலில் உள்ளபடி மாறும்";

    public override string FileFaultTooMuch => "வரிகள் மிக அதிகம், இரண்டு பகுதியாக அனுப்புங்கள்";

    public override string FileFaultHeadings => "ஒரு பத்தி இருமுறை உள்ளது, அல்லது பத்திகள் அதிகம்";

    public override string FileFaultQuotes => "மேற்கோள் அல்லது காற்புள்ளி தவறு";

    public override string FileFaultEncoding =>
        "எழுத்துகளைப் படிக்க முடியவில்லை, CSV UTF-8 ஆக அனுப்புங்கள்";

    public override string FileFaultLong => "மிக நீளமாக உள்ளது";

    public override string FileFaultMissing => "தேவையான கட்டம் காலி";

    public override string FileFaultUnit => "இந்த அளவு தெரியவில்லை";

    public override string FileFaultPrice => "விலை சரியில்லை";

    public override string FileFaultAboveMrp => "விலை MRP-ஐ விட அதிகம்";

    public override string FileFaultPacks => "பேட்ச் அல்லது பேக் சரியில்லை";

    public override string FileFaultTax => "GST விகிதம் சரியில்லை";

    public override string FileFaultHsn => "HSN சரியில்லை";

    public override string FileFaultBarcode => "பார்கோடு சரியில்லை";

    public override string FileFaultStock => "இருப்பு சரியில்லை";

    public override string FileFaultKind => "வாடிக்கையாளரா சப்ளையரா தெரியவில்லை";

    public override string FileFaultPhone => "போன் எண் சரியில்லை";

    public override string FileFaultAmount => "தொகை சரியில்லை";

    public override string FileFaultGstin => "GSTIN அல்லது மாநிலம் சரியில்லை";

    public override string FileFaultRepeated => "இந்தப் பெயர் இருமுறை உள்ளது";

    public override string FileFaultUnclear => "இந்தப் பெயரில் பலர் உள்ளனர், போனும் எழுதுங்கள்";

    public override string FileFaultPhoneKnown => "இந்த எண் வேறொருவர் பெயரில் உள்ளது";

    public override string FileFaultKhataBegun =>
        "இவருக்கு இங்கே ஏற்கனவே கணக்கு உள்ளது, எதுவும் மாறவில்லை";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} வரி தவறு";
}
