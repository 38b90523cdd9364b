using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class HindiPhrases
{
    public override string GoodsCameIn => "माल आया";

    public override string GoodsSold => "बिक्री / ऑर्डर";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ फोटो में {lines} चीज़ें पढ़ीं{Of(sum)}, यह क्या है?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ बिल पर {onPage} लिखा है, जोड़ {sum} है";

    public override string ConfirmGoodsIn(string lines) => $"❓ यह माल आया, लिख दूँ?{lines}\n";

    public override string PictureUnread =>
        "⚠️ फोटो में सामान नहीं पढ़ पाया। सीधी, साफ़ फोटो भेजिए या लिख दीजिए";

    public override string FileLost => "⚠️ फ़ाइल मुझ तक नहीं पहुँची। दोबारा भेजिए";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ने पता देख लिया: अगला ऑर्डर यहीं आएगा";

    public override string OrderComesTo(string place) => $"✅ ऑर्डर इस पते पर आएगा: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} का ऑर्डर इस पते पर: {place}";

    public override string CardWithoutPhone => "⚠️ इस कार्ड में फ़ोन नंबर नहीं है";

    public override string CardKnown(string names) => $"✅ {names}: पहले से खाते में है";

    public override string WhoAreCards(string names) => $"❓ {names}: क्या लिखूँ?";

    public override string AsCustomer => "ग्राहक";

    public override string AsSupplier => "सप्लायर";

    public override string SamePerson(string name) => $"{name} का नया नंबर";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? "सप्लायर" : "ग्राहक")} लिख लिया";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} का नंबर {phone} लिख लिया";

    public override string HeardYou(string said) => $"❓ यह समझा: «{said}»। सही है?";

    public override string VoicePassedOn(string shop) =>
        $"✅ आपकी आवाज़ {shop} तक पहुँचा दी, वे ऑर्डर लिख लेंगे";

    public override string PicturePassedOn(string shop) => $"✅ आपकी फोटो {shop} तक पहुँचा दी";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} का वॉइस नोट। ऑर्डर लिखने से पहले «{TypeItNow}» दबाइए";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} की फोटो। ऑर्डर हो तो पहले «{TypeItNow}» दबाइए";

    public override string LeftFile(string customer) =>
        $"❓ {customer} की फ़ाइल। ऑर्डर हो तो पहले «{TypeItNow}» दबाइए";

    public override string TypeItNow => "ऑर्डर लिखना है";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} का ऑर्डर लिखिए, जैसे: 2 kg चीनी 5 मैगी उधार";

    public override string DeletedAfterPosting =>
        "❓ जो मैसेज आपने हटाया, वह लिखा जा चुका है। वापस लूँ?";

    public override string EditedAfterPosting(string now) =>
        $"❓ पहले वाला लिखा जा चुका है। उसे वापस लेकर यह लिखूँ: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ फ़ाइल में {goods}: {added} नए, {changed} पहले वाले बदलेंगे{Faults(faults)}। ले लूँ?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} नए, {changed} बदले{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"लाइन {line}: {reason}";

    public override string FileUnread =>
        "⚠️ इस फ़ाइल से कुछ नहीं ले पाया। CSV या Excel भेजिए: पहली लाइन में "
        + "name,price (सामान) या name,phone,kind (ग्राहक)";

    public override string GoodsRows => "सामान";

    public override string PartyRows => "ग्राहक और सप्लायर";

    public override string FileOpenings(Money sum) => $"पुराना बाकी, आपको लेना है: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"पुराना बाकी, आपको देना है: {sum}";

    public override string FileStockSet(int goods) => $"{goods} सामान का स्टॉक फ़ाइल वाला हो जाएगा";

    public override string FileFaultTooMuch => "बहुत ज़्यादा लाइनें हैं, दो हिस्सों में भेजिए";

    public override string FileFaultHeadings => "एक कॉलम दो बार है, या बहुत ज़्यादा कॉलम हैं";

    public override string FileFaultQuotes => "कोट या कॉमा ठीक नहीं";

    public override string FileFaultEncoding => "अक्षर पढ़े नहीं जाते, CSV UTF-8 में भेजिए";

    public override string FileFaultLong => "बहुत लंबा लिखा है";

    public override string FileFaultMissing => "ज़रूरी खाना खाली है";

    public override string FileFaultUnit => "यह इकाई नहीं पता";

    public override string FileFaultPrice => "दाम ठीक नहीं";

    public override string FileFaultAboveMrp => "दाम MRP से ज़्यादा है";

    public override string FileFaultPacks => "बैच या पैक ठीक नहीं";

    public override string FileFaultTax => "GST रेट ठीक नहीं";

    public override string FileFaultHsn => "HSN ठीक नहीं";

    public override string FileFaultBarcode => "बारकोड ठीक नहीं";

    public override string FileFaultStock => "स्टॉक ठीक नहीं";

    public override string FileFaultKind => "ग्राहक है या सप्लायर, साफ़ नहीं";

    public override string FileFaultPhone => "फ़ोन नंबर ठीक नहीं";

    public override string FileFaultAmount => "रकम ठीक नहीं";

    public override string FileFaultGstin => "GSTIN या राज्य ठीक नहीं";

    public override string FileFaultRepeated => "यह नाम दो बार है";

    public override string FileFaultUnclear => "कई लोगों का नाम है, फ़ोन भी लिखिए";

    public override string FileFaultPhoneKnown => "यह नंबर किसी और के नाम पर है";

    public override string FileFaultKhataBegun => "इसका खाता यहाँ पहले से है, कुछ नहीं बदला";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) =>
        faults == 0 ? "" : $", {faults} लाइन ठीक नहीं";
}
