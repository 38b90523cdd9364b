using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class EnglishPhrases
{
    public override string GoodsCameIn => "Goods came in";

    public override string GoodsSold => "Sale / order";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ I read {lines} items in the picture{Of(sum)}. What is it?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ The bill says {onPage}, the lines add up to {sum}";

    public override string ConfirmGoodsIn(string lines) =>
        $"❓ These goods came in: shall I write them?{lines}\n";

    public override string PictureUnread =>
        "⚠️ I could not read any goods in the picture. Send a straight, clear one or type them";

    public override string FileLost => "⚠️ The file did not reach me. Please send it again";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} has your place: the next order goes there";

    public override string OrderComesTo(string place) => $"✅ Your order goes here: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer}'s order goes here: {place}";

    public override string CardWithoutPhone => "⚠️ There is no phone number on this card";

    public override string CardKnown(string names) => $"✅ {names}: already in your book";

    public override string WhoAreCards(string names) => $"❓ {names}: what shall I write?";

    public override string AsCustomer => "Customer";

    public override string AsSupplier => "Supplier";

    public override string SamePerson(string name) => $"New number of {name}";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: written down as {(suppliers ? "supplier" : "customer")}";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name}'s number is {phone} now";

    public override string HeardYou(string said) => $"❓ I understood: «{said}». Is that right?";

    public override string VoicePassedOn(string shop) =>
        $"✅ Your voice note went to {shop}: they will write the order";

    public override string PicturePassedOn(string shop) => $"✅ Your picture went to {shop}";

    public override string LeftVoice(string customer) =>
        $"❓ A voice note from {customer}. To type the order, tap «{TypeItNow}» first";

    public override string LeftPicture(string customer) =>
        $"❓ A picture from {customer}. If it is an order, tap «{TypeItNow}» first";

    public override string LeftFile(string customer) =>
        $"❓ A file from {customer}. If it is an order, tap «{TypeItNow}» first";

    public override string TypeItNow => "Type the order";

    public override string TypeOrderFor(string customer) =>
        $"❓ Type {customer}'s order, such as: 2 kg sugar 5 Maggi credit";

    public override string DeletedAfterPosting =>
        "❓ The message you deleted is already in the books. Take it back?";

    public override string EditedAfterPosting(string now) =>
        $"❓ The first version is already in the books. Take it back and write this: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ {goods} in the file: {added} new, {changed} to change{Faults(faults)}. "
        + "Shall I take them?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added} new, {changed} changed{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"line {line}: {reason}";

    public override string FileUnread =>
        "⚠️ I could not take anything from this file. Send CSV or Excel with "
        + "name,price (goods) or name,phone,kind (people) in the first line";

    public override string GoodsRows => "Goods";

    public override string PartyRows => "Customers and suppliers";

    public override string FileOpenings(Money sum) => $"Opening balances owed to you: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"Opening balances that you owe: {sum}";

    public override string FileStockSet(int goods) => $"Stock is set for {goods} goods";

    public override string FileFaultTooMuch => "too many lines, please send it in two parts";

    public override string FileFaultHeadings => "a column is there twice, or there are too many";

    public override string FileFaultQuotes => "quotes or commas are mixed up";

    public override string FileFaultEncoding => "the letters cannot be read, save it as CSV UTF-8";

    public override string FileFaultLong => "a cell is too long";

    public override string FileFaultMissing => "a needed cell is empty";

    public override string FileFaultUnit => "this unit is not known";

    public override string FileFaultPrice => "the price is not right";

    public override string FileFaultAboveMrp => "the price is above the MRP";

    public override string FileFaultPacks => "the batch or packs are not right";

    public override string FileFaultTax => "the GST rate is not right";

    public override string FileFaultHsn => "the HSN is not right";

    public override string FileFaultBarcode => "the barcode is not right";

    public override string FileFaultStock => "the stock is not right";

    public override string FileFaultKind => "neither customer nor supplier";

    public override string FileFaultPhone => "the phone number is not right";

    public override string FileFaultAmount => "the amount is not right";

    public override string FileFaultGstin => "the GSTIN or State is not right";

    public override string FileFaultRepeated => "the same name is there twice";

    public override string FileFaultUnclear =>
        "could be one of several people, please add the phone";

    public override string FileFaultPhoneKnown => "this number is somebody else's in your book";

    public override string FileFaultKhataBegun => "already has a khata here, nothing is changed";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) =>
        faults == 0 ? "" : $", {faults} lines with mistakes";
}
