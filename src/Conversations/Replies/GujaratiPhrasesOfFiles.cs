using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class GujaratiPhrases
{
    public override string GoodsCameIn => "માલ આવ્યો";

    public override string GoodsSold => "વેચાણ / ઓર્ડર";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ ફોટામાં {lines} વસ્તુ વાંચી{Of(sum)}, આ શું છે?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ બિલ પર {onPage} લખ્યા છે, સરવાળો {sum} છે";

    public override string ConfirmGoodsIn(string lines) => $"❓ આ માલ આવ્યો, લખી લઉં?{lines}\n";

    public override string PictureUnread =>
        "⚠️ ફોટામાં માલ ન વંચાયો. સીધો, ચોખ્ખો ફોટો મોકલો અથવા લખી દો";

    public override string FileLost => "⚠️ ફાઈલ મારા સુધી પહોંચી નથી. ફરી મોકલો";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ને સરનામું મળી ગયું: હવેનો ઓર્ડર અહીં જ આવશે";

    public override string OrderComesTo(string place) => $"✅ ઓર્ડર આ સરનામે આવશે: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} નો ઓર્ડર આ સરનામે: {place}";

    public override string CardWithoutPhone => "⚠️ આ કાર્ડમાં ફોન નંબર નથી";

    public override string CardKnown(string names) => $"✅ {names}: પહેલેથી ખાતામાં છે";

    public override string WhoAreCards(string names) => $"❓ {names}: શું લખું?";

    public override string AsCustomer => "ગ્રાહક";

    public override string AsSupplier => "સપ્લાયર";

    public override string SamePerson(string name) => $"{name} નો નવો નંબર";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} તરીકે લખ્યું";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name} નો નંબર {phone} લખ્યો";

    public override string HeardYou(string said) => $"❓ આમ સમજાયું: «{said}». બરાબર?";

    public override string VoicePassedOn(string shop) =>
        $"✅ તમારો અવાજ {shop} ને પહોંચાડ્યો, એ ઓર્ડર લખી લેશે";

    public override string PicturePassedOn(string shop) => $"✅ તમારો ફોટો {shop} ને પહોંચાડ્યો";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} નો વૉઇસ મેસેજ. ઓર્ડર લખતા પહેલાં «{TypeItNow}» દબાવો";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} નો ફોટો. ઓર્ડર હોય તો પહેલાં «{TypeItNow}» દબાવો";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ની ફાઈલ. ઓર્ડર હોય તો પહેલાં «{TypeItNow}» દબાવો";

    public override string TypeItNow => "ઓર્ડર લખવો છે";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} નો ઓર્ડર લખો, જેમ કે: 2 કિલો ખાંડ 5 Maggi ઉધાર";

    public override string DeletedAfterPosting => "❓ તમે કાઢેલો મેસેજ લખાઈ ગયો છે. પાછું લઉં?";

    public override string EditedAfterPosting(string now) =>
        $"❓ પહેલાનું લખાઈ ગયું છે. એ પાછું લઈને આ લખું: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ફાઈલમાં {goods}: {added} નવા, {changed} બદલાશે{Faults(faults)}. લઈ લઉં?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} નવા, {changed} બદલાયા{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"લાઈન {line}: {reason}";

    public override string FileUnread =>
        "⚠️ આ ફાઈલમાંથી કંઈ લેવાયું નહીં. CSV કે Excel મોકલો: પહેલી લાઈનમાં name,price "
        + "(માલ) કે name,phone,kind (ગ્રાહક)";

    public override string GoodsRows => "માલ";

    public override string PartyRows => "ગ્રાહક અને સપ્લાયર";

    public override string FileOpenings(Money sum) => $"જૂની બાકી, તમારે લેવાના: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"જૂની બાકી, તમારે આપવાના: {sum}";

    public override string FileStockSet(int goods) => $"{goods} વસ્તુનો સ્ટોક ફાઈલ પ્રમાણે થશે";

    public override string FileFaultTooMuch => "ઘણી લાઈન છે, બે ભાગમાં મોકલો";

    public override string FileFaultHeadings => "એક કોલમ બે વાર છે, કે ઘણા કોલમ છે";

    public override string FileFaultQuotes => "અવતરણ કે અલ્પવિરામ ખોટા છે";

    public override string FileFaultEncoding => "અક્ષર વંચાતા નથી, CSV UTF-8 માં મોકલો";

    public override string FileFaultLong => "બહુ લાંબું લખ્યું છે";

    public override string FileFaultMissing => "જરૂરી ખાનું ખાલી છે";

    public override string FileFaultUnit => "આ એકમ ખબર નથી";

    public override string FileFaultPrice => "ભાવ બરાબર નથી";

    public override string FileFaultAboveMrp => "ભાવ MRP થી વધારે છે";

    public override string FileFaultPacks => "બેચ કે પેક બરાબર નથી";

    public override string FileFaultTax => "GST દર બરાબર નથી";

    public override string FileFaultHsn => "HSN બરાબર નથી";

    public override string FileFaultBarcode => "બારકોડ બરાબર નથી";

    public override string FileFaultStock => "સ્ટોક બરાબર નથી";

    public override string FileFaultKind => "ગ્રાહક કે સપ્લાયર, ખબર ન પડી";

    public override string FileFaultPhone => "ફોન નંબર બરાબર નથી";

    public override string FileFaultAmount => "રકમ બરાબર નથી";

    public override string FileFaultGstin => "GSTIN કે રાજ્ય બરાબર નથી";

    public override string FileFaultRepeated => "આ નામ બે વાર છે";

    public override string FileFaultUnclear => "આ નામના ઘણા છે, ફોન પણ લખો";

    public override string FileFaultPhoneKnown => "આ નંબર બીજાના નામે છે";

    public override string FileFaultKhataBegun => "આનું ખાતું અહીં પહેલેથી છે, કંઈ બદલાયું નથી";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} લાઈન ખોટી";
}
