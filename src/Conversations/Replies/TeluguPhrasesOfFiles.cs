using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class TeluguPhrases
{
    public override string GoodsCameIn => "సరుకు వచ్చింది";

    public override string GoodsSold => "అమ్మకం / ఆర్డర్";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ ఫోటోలో {lines} వస్తువులు చదివా{Of(sum)}, ఇదేంటి?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ బిల్ మీద {onPage} ఉంది, కూడితే {sum} వస్తోంది";

    public override string ConfirmGoodsIn(string lines) => $"❓ ఈ సరుకు వచ్చింది, రాయనా?{lines}\n";

    public override string PictureUnread =>
        "⚠️ ఫోటోలో సరుకు చదవలేకపోయా. నేరుగా, స్పష్టంగా తీసి పంపండి, లేదా రాయండి";

    public override string FileLost => "⚠️ ఫైల్ నాకు చేరలేదు. మళ్ళీ పంపండి";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} కి అడ్రస్ అందింది: తర్వాతి ఆర్డర్ ఇక్కడికే వస్తుంది";

    public override string OrderComesTo(string place) => $"✅ ఆర్డర్ ఈ అడ్రస్‌కి వస్తుంది: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer} ఆర్డర్ ఈ అడ్రస్‌కి: {place}";

    public override string CardWithoutPhone => "⚠️ ఈ కార్డ్‌లో ఫోన్ నంబర్ లేదు";

    public override string CardKnown(string names) => $"✅ {names}: ముందే ఖాతాలో ఉంది";

    public override string WhoAreCards(string names) => $"❓ {names}: ఏమని రాయాలి?";

    public override string AsCustomer => "కస్టమర్";

    public override string AsSupplier => "సప్లయర్";

    public override string SamePerson(string name) => $"{name}: కొత్త నంబర్";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} గా రాశా";

    public override string PhoneKept(string name, string phone) => $"✅ {name} నంబర్ {phone} రాశా";

    public override string HeardYou(string said) => $"❓ ఇలా అర్థమైంది: «{said}». సరేనా?";

    public override string VoicePassedOn(string shop) =>
        $"✅ మీ వాయిస్ {shop} కి పంపా, వాళ్ళు ఆర్డర్ రాసుకుంటారు";

    public override string PicturePassedOn(string shop) => $"✅ మీ ఫోటో {shop} కి పంపా";

    public override string LeftVoice(string customer) =>
        $"❓ {customer} వాయిస్ మెసేజ్. ఆర్డర్ రాసే ముందు «{TypeItNow}» నొక్కండి";

    public override string LeftPicture(string customer) =>
        $"❓ {customer} ఫోటో. ఆర్డర్ అయితే ముందుగా «{TypeItNow}» నొక్కండి";

    public override string LeftFile(string customer) =>
        $"❓ {customer} ఫైల్. ఆర్డర్ అయితే ముందుగా «{TypeItNow}» నొక్కండి";

    public override string TypeItNow => "ఆర్డర్ రాయాలి";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer} ఆర్డర్ రాయండి, ఇలా: 2 కిలోల చక్కెర 5 Maggi అప్పు";

    public override string DeletedAfterPosting =>
        "❓ మీరు తీసేసిన మెసేజ్ ముందే రాసేశాం. వెనక్కి తీసుకోనా?";

    public override string EditedAfterPosting(string now) =>
        $"❓ ముందుది రాసేశాం. దాన్ని వెనక్కి తీసుకుని ఇది రాయనా: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ఫైల్‌లో {goods}: {added} కొత్తవి, {changed} మారతాయి{Faults(faults)}. తీసుకోనా?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} కొత్తవి, {changed} మారాయి{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"లైన్ {line}: {reason}";

    public override string FileUnread =>
        "⚠️ ఈ ఫైల్ నుంచి ఏమీ తీసుకోలేకపోయా. CSV లేదా Excel పంపండి, మొదటి లైన్: name,price "
        + "(సరుకు) లేదా name,phone,kind (కస్టమర్లు)";

    public override string GoodsRows => "సరుకు";

    public override string PartyRows => "కస్టమర్లు, సప్లయర్లు";

    public override string FileOpenings(Money sum) => $"పాత బాకీ, మీకు రావాల్సింది: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"పాత బాకీ, మీరు ఇవ్వాల్సింది: {sum}";

    public override string FileStockSet(int goods) =>
        $"{goods} సరుకుల స్టాక్ ఫైల్ ప్రకారం మారుతుంది";

    public override string FileFaultTooMuch => "చాలా లైన్లు ఉన్నాయి, రెండు భాగాలుగా పంపండి";

    public override string FileFaultHeadings => "ఒక కాలమ్ రెండుసార్లు ఉంది, లేదా కాలమ్‌లు ఎక్కువ";

    public override string FileFaultQuotes => "కోట్ లేదా కామా తప్పు";

    public override string FileFaultEncoding => "అక్షరాలు చదవలేకపోయా, CSV UTF-8 లో పంపండి";

    public override string FileFaultLong => "చాలా పొడవుగా ఉంది";

    public override string FileFaultMissing => "కావాల్సిన గడి ఖాళీగా ఉంది";

    public override string FileFaultUnit => "ఈ కొలత తెలియదు";

    public override string FileFaultPrice => "ధర సరిగా లేదు";

    public override string FileFaultAboveMrp => "ధర MRP కంటే ఎక్కువ";

    public override string FileFaultPacks => "బ్యాచ్ లేదా ప్యాక్ సరిగా లేదు";

    public override string FileFaultTax => "GST రేటు సరిగా లేదు";

    public override string FileFaultHsn => "HSN సరిగా లేదు";

    public override string FileFaultBarcode => "బార్‌కోడ్ సరిగా లేదు";

    public override string FileFaultStock => "స్టాక్ సరిగా లేదు";

    public override string FileFaultKind => "కస్టమరా సప్లయరా తెలియలేదు";

    public override string FileFaultPhone => "ఫోన్ నంబర్ సరిగా లేదు";

    public override string FileFaultAmount => "మొత్తం సరిగా లేదు";

    public override string FileFaultGstin => "GSTIN లేదా రాష్ట్రం సరిగా లేదు";

    public override string FileFaultRepeated => "ఈ పేరు రెండుసార్లు ఉంది";

    public override string FileFaultUnclear => "ఈ పేరుతో చాలామంది ఉన్నారు, ఫోన్ కూడా రాయండి";

    public override string FileFaultPhoneKnown => "ఈ నంబర్ వేరొకరి పేరు మీద ఉంది";

    public override string FileFaultKhataBegun => "వీరి ఖాతా ఇక్కడ ముందే ఉంది, ఏమీ మారలేదు";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults} లైన్లు తప్పు";
}
