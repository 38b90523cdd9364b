using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class MarathiPhrases
{
    public override string GoodsCameIn => "माल आला";

    public override string GoodsSold => "विक्री / ऑर्डर";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ फोटोत {lines} वस्तू वाचल्या{Of(sum)}, हे काय आहे?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ बिलावर {onPage} लिहिले आहेत, बेरीज {sum} आहे";

    public override string ConfirmGoodsIn(string lines) => $"❓ हा माल आला, लिहू का?{lines}\n";

    public override string PictureUnread =>
        "⚠️ फोटोतला माल वाचता आला नाही. सरळ, स्पष्ट फोटो पाठवा किंवा लिहून द्या";

    public override string FileLost => "⚠️ फाईल माझ्यापर्यंत आली नाही. परत पाठवा";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ला पत्ता मिळाला: पुढची ऑर्डर इथेच येईल";

    public override string OrderComesTo(string place) => $"✅ ऑर्डर या पत्त्यावर येईल: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ची ऑर्डर या पत्त्यावर: {place}";

    public override string CardWithoutPhone => "⚠️ या कार्डवर फोन नंबर नाही";

    public override string CardKnown(string names) => $"✅ {names}: आधीच खात्यात आहे";

    public override string WhoAreCards(string names) => $"❓ {names}: काय लिहू?";

    public override string AsCustomer => "ग्राहक";

    public override string AsSupplier => "सप्लायर";

    public override string SamePerson(string name) => $"{name} चा नवीन नंबर";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} म्हणून लिहिलं";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} चा नंबर {phone} लिहिला";

    public override string HeardYou(string said) => $"❓ असं समजलो: «{said}». बरोबर?";

    public override string VoicePassedOn(string shop) =>
        $"✅ तुमचा आवाज {shop} ला पोचवला, ते ऑर्डर लिहून घेतील";

    public override string PicturePassedOn(string shop) => $"✅ तुमचा फोटो {shop} ला पोचवला";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} चा व्हॉइस मेसेज. ऑर्डर लिहिण्याआधी «{TypeItNow}» दाबा";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} चा फोटो. ऑर्डर असेल तर आधी «{TypeItNow}» दाबा";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ची फाईल. ऑर्डर असेल तर आधी «{TypeItNow}» दाबा";

    public override string TypeItNow => "ऑर्डर लिहायची आहे";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ची ऑर्डर लिहा, जसं: 2 किलो साखर 5 Maggi उधार";

    public override string DeletedAfterPosting =>
        "❓ तुम्ही काढलेला मेसेज आधीच लिहिला गेला आहे. परत घेऊ?";

    public override string EditedAfterPosting(string now) =>
        $"❓ आधीचं लिहिलं गेलं आहे. ते परत घेऊन हे लिहू: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ फाईलमध्ये {goods}: {added} नवीन, {changed} बदलतील{Faults(faults)}. घेऊ का?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} नवीन, {changed} बदलले{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"ओळ {line}: {reason}";

    public override string FileUnread =>
        "⚠️ या फाईलमधून काही घेता आलं नाही. CSV किंवा Excel पाठवा: पहिल्या ओळीत name,price "
        + "(माल) किंवा name,phone,kind (ग्राहक)";

    public override string GoodsRows => "माल";

    public override string PartyRows => "ग्राहक आणि सप्लायर";

    public override string FileOpenings(Money sum) => $"जुनी बाकी, तुम्हाला येणं: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"जुनी बाकी, तुम्हाला देणं: {sum}";

    public override string FileStockSet(int goods) => $"{goods} वस्तूंचा स्टॉक फाईलप्रमाणे होईल";

    public override string FileFaultTooMuch => "खूप ओळी आहेत, दोन भागात पाठवा";

    public override string FileFaultHeadings => "एक रकाना दोनदा आहे, किंवा खूप रकाने आहेत";

    public override string FileFaultQuotes => "अवतरण किंवा स्वल्पविराम चुकले";

    public override string FileFaultEncoding => "अक्षरं वाचता येत नाहीत, CSV UTF-8 मध्ये पाठवा";

    public override string FileFaultLong => "खूप लांब लिहिलं आहे";

    public override string FileFaultMissing => "गरजेचा रकाना रिकामा आहे";

    public override string FileFaultUnit => "हे माप माहीत नाही";

    public override string FileFaultPrice => "भाव बरोबर नाही";

    public override string FileFaultAboveMrp => "भाव MRP पेक्षा जास्त आहे";

    public override string FileFaultPacks => "बॅच किंवा पॅक बरोबर नाही";

    public override string FileFaultTax => "GST दर बरोबर नाही";

    public override string FileFaultHsn => "HSN बरोबर नाही";

    public override string FileFaultBarcode => "बारकोड बरोबर नाही";

    public override string FileFaultStock => "साठा बरोबर नाही";

    public override string FileFaultKind => "ग्राहक की सप्लायर, कळत नाही";

    public override string FileFaultPhone => "फोन नंबर बरोबर नाही";

    public override string FileFaultAmount => "रक्कम बरोबर नाही";

    public override string FileFaultGstin => "GSTIN किंवा राज्य बरोबर नाही";

    public override string FileFaultRepeated => "हे नाव दोनदा आहे";

    public override string FileFaultUnclear => "या नावाचे बरेच आहेत, फोनही लिहा";

    public override string FileFaultPhoneKnown => "हा नंबर दुसऱ्याच्या नावावर आहे";

    public override string FileFaultKhataBegun => "याचं खातं इथे आधीच आहे, काही बदललं नाही";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} ओळी चुकीच्या";
}
