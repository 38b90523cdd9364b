using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class HinglishPhrases
{
    public override string GoodsCameIn => "Maal aaya";

    public override string GoodsSold => "Bikri / order";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ Photo me {lines} cheezein padhi{Of(sum)}, ye kya hai?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ Bill par {onPage} likha hai, jod {sum} hai";

    public override string ConfirmGoodsIn(string lines) => $"❓ Ye maal aaya, likh doon?{lines}\n";

    public override string PictureUnread =>
        "⚠️ Photo me saaman nahi padh paya. Seedhi, saaf photo bhejiye ya likh dijiye";

    public override string FileLost => "⚠️ File mujh tak nahi pahunchi. Dobara bhejiye";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ne pata dekh liya: agla order yahin aayega";

    public override string OrderComesTo(string place) => $"✅ Order is pate par aayega: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ka order is pate par: {place}";

    public override string CardWithoutPhone => "⚠️ Is card me phone number nahi hai";

    public override string CardKnown(string names) => $"✅ {names}: pehle se khate me hai";

    public override string WhoAreCards(string names) => $"❓ {names}: kya likhoon?";

    public override string AsCustomer => "Grahak";

    public override string AsSupplier => "Supplier";

    public override string SamePerson(string name) => $"{name} ka naya number";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? "supplier" : "grahak")} likh liya";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} ka number {phone} likh liya";

    public override string HeardYou(string said) => $"❓ Ye samjha: «{said}». Sahi hai?";

    public override string VoicePassedOn(string shop) =>
        $"✅ Aapki awaaz {shop} tak pahuncha di, wo order likh lenge";

    public override string PicturePassedOn(string shop) => $"✅ Aapki photo {shop} tak pahuncha di";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} ka voice note. Order likhne se pehle «{TypeItNow}» dabaiye";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} ki photo. Order ho to pehle «{TypeItNow}» dabaiye";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ki file. Order ho to pehle «{TypeItNow}» dabaiye";

    public override string TypeItNow => "Order likhna hai";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ka order likhiye, jaise: 2 kg chini 5 Maggi udhaar";

    public override string DeletedAfterPosting =>
        "❓ Jo message aapne hataya, wo likha ja chuka hai. Wapas loon?";

    public override string EditedAfterPosting(string now) =>
        $"❓ Pehle wala likha ja chuka hai. Use wapas lekar ye likhoon: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ File me {goods}: {added} naye, {changed} pehle wale badlenge{Faults(faults)}. Le loon?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} naye, {changed} badle{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"line {line}: {reason}";

    public override string FileUnread =>
        "⚠️ Is file se kuch nahi le paya. CSV ya Excel bhejiye: pehli line me "
        + "name,price (saaman) ya name,phone,kind (grahak)";

    public override string GoodsRows => "saaman";

    public override string PartyRows => "grahak aur supplier";

    public override string FileOpenings(Money sum) => $"Purana baaki, aapko lena hai: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"Purana baaki, aapko dena hai: {sum}";

    public override string FileStockSet(int goods) =>
        $"{goods} saaman ka stock file wala ho jayega";

    public override string FileFaultTooMuch => "bahut zyada line hain, do hisson me bhejiye";

    public override string FileFaultHeadings => "ek column do baar hai, ya bahut zyada column hain";

    public override string FileFaultQuotes => "quote ya comma theek nahi";

    public override string FileFaultEncoding => "akshar padhe nahi jaate, CSV UTF-8 me bhejiye";

    public override string FileFaultLong => "bahut lamba likha hai";

    public override string FileFaultMissing => "zaroori khana khaali hai";

    public override string FileFaultUnit => "ye unit nahi pata";

    public override string FileFaultPrice => "daam theek nahi";

    public override string FileFaultAboveMrp => "daam MRP se zyada hai";

    public override string FileFaultPacks => "batch ya pack theek nahi";

    public override string FileFaultTax => "GST rate theek nahi";

    public override string FileFaultHsn => "HSN theek nahi";

    public override string FileFaultBarcode => "barcode theek nahi";

    public override string FileFaultStock => "stock theek nahi";

    public override string FileFaultKind => "grahak hai ya supplier, saaf nahi";

    public override string FileFaultPhone => "phone number theek nahi";

    public override string FileFaultAmount => "rakam theek nahi";

    public override string FileFaultGstin => "GSTIN ya State theek nahi";

    public override string FileFaultRepeated => "ye naam do baar hai";

    public override string FileFaultUnclear => "kai logon ka naam hai, phone bhi likhiye";

    public override string FileFaultPhoneKnown => "ye number kisi aur ke naam par hai";

    public override string FileFaultKhataBegun => "iska khata yahan pehle se hai, kuch nahi badla";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) =>
        faults == 0 ? "" : $", {faults} line theek nahi";
}
