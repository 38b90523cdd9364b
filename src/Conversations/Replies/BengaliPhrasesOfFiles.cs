using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About what is sent and not typed.</content>
internal sealed partial class BengaliPhrases
{
    public override string GoodsCameIn => "মাল এল";

    public override string GoodsSold => "বিক্রি / অর্ডার";

    public override string PageRead(int lines, Money? sum) =>
        $"❓ ছবিতে {lines}টা জিনিস পড়লাম{Of(sum)}, এটা কী?";

    public override string PageTotalDiffers(Money onPage, Money sum) =>
        $"⚠️ বিলে লেখা {onPage}, যোগফল {sum}";

    public override string ConfirmGoodsIn(string lines) => $"❓ এই মাল এল, লিখব?{lines}\n";

    public override string PictureUnread =>
        "⚠️ ছবিতে জিনিস পড়তে পারলাম না। সোজা, পরিষ্কার ছবি পাঠান বা লিখে দিন";

    public override string FileLost => "⚠️ ফাইলটা আমার কাছে আসেনি। আবার পাঠান";

    public override string PlaceKept(string shop) =>
        $"✅ {shop} ঠিকানা পেয়েছে: পরের অর্ডার এখানেই আসবে";

    public override string OrderComesTo(string place) => $"✅ অর্ডার এই ঠিকানায় আসবে: {place}";

    public override string OrderGoesTo(string customer, string place) =>
        $"📍 {customer}-এর অর্ডার এই ঠিকানায়: {place}";

    public override string CardWithoutPhone => "⚠️ এই কার্ডে ফোন নম্বর নেই";

    public override string CardKnown(string names) => $"✅ {names}: আগে থেকেই খাতায় আছে";

    public override string WhoAreCards(string names) => $"❓ {names}: কী লিখব?";

    public override string AsCustomer => "খদ্দের";

    public override string AsSupplier => "সাপ্লায়ার";

    public override string SamePerson(string name) => $"{name}-এর নতুন নম্বর";

    public override string PartiesKept(string names, bool suppliers) =>
        $"✅ {names}: {(suppliers ? AsSupplier : AsCustomer)} হিসেবে লিখলাম";

    public override string PhoneKept(string name, string phone) =>
        $"✅ {name}-এর নম্বর {phone} লিখলাম";

    public override string HeardYou(string said) => $"❓ এই বুঝলাম: «{said}»। ঠিক আছে?";

    public override string VoicePassedOn(string shop) =>
        $"✅ আপনার ভয়েস {shop}-কে পাঠিয়েছি, ওঁরা অর্ডার লিখে নেবেন";

    public override string PicturePassedOn(string shop) => $"✅ আপনার ছবি {shop}-কে পাঠিয়েছি";

    public override string LeftVoice(string customer) =>
        $"❓ {customer}-এর ভয়েস মেসেজ। অর্ডার লেখার আগে «{TypeItNow}» টিপুন";

    public override string LeftPicture(string customer) =>
        $"❓ {customer}-এর ছবি। অর্ডার হলে আগে «{TypeItNow}» টিপুন";

    public override string LeftFile(string customer) =>
        $"❓ {customer}-এর ফাইল। অর্ডার হলে আগে «{TypeItNow}» টিপুন";

    public override string TypeItNow => "অর্ডার লিখব";

    public override string TypeOrderFor(string customer) =>
        $"❓ {customer}-এর অর্ডার লিখুন, যেমন: 2 কেজি চিনি 5 Maggi বাকি";

    public override string DeletedAfterPosting =>
        "❓ যে মেসেজ মুছলেন, সেটা লেখা হয়ে গেছে। ফেরত নেব?";

    public override string EditedAfterPosting(string now) =>
        $"❓ আগেরটা লেখা হয়ে গেছে। সেটা ফেরত নিয়ে এটা লিখব: «{now}»?";

    public override string FilePreview(string goods, int added, int changed, int faults) =>
        $"❓ ফাইলে {goods}: {added}টা নতুন, {changed}টা বদলাবে{Faults(faults)}। নিয়ে নেব?";

    public override string FileTaken(string goods, int added, int changed, int faults) =>
        $"✅ {goods}: {added}টা নতুন, {changed}টা বদলেছে{Faults(faults)}";

    public override string FileRow(int line, string reason) => $"লাইন {line}: {reason}";

    public override string FileUnread =>
        "⚠️ এই ফাইল থেকে কিছু নিতে পারলাম না। CSV বা Excel পাঠান, প্রথম লাইনে: name,price "
        + "(মাল) বা name,phone,kind (খদ্দের)";

    public override string GoodsRows => "মাল";

    public override string PartyRows => "খদ্দের আর সাপ্লায়ার";

    public override string FileOpenings(Money sum) => $"আগের বাকি, আপনি পাবেন: {sum}";

    public override string FileOpeningsOwing(Money sum) => $"আগের বাকি, আপনি দেবেন: {sum}";

    public override string FileStockSet(int goods) => $"{goods}টা মালের স্টক ফাইলের মতো হবে";

    public override string FileFaultTooMuch => "অনেক লাইন, দুই ভাগে পাঠান";

    public override string FileFaultHeadings => "একটা কলাম দুবার আছে, বা কলাম অনেক বেশি";

    public override string FileFaultQuotes => "উদ্ধৃতি বা কমা ঠিক নেই";

    public override string FileFaultEncoding => "অক্ষর পড়া যাচ্ছে না, CSV UTF-8 করে পাঠান";

    public override string FileFaultLong => "লেখা খুব লম্বা";

    public override string FileFaultMissing => "দরকারি ঘর খালি";

    public override string FileFaultUnit => "এই মাপ জানি না";

    public override string FileFaultPrice => "দাম ঠিক নেই";

    public override string FileFaultAboveMrp => "দাম MRP-র বেশি";

    public override string FileFaultPacks => "ব্যাচ বা প্যাক ঠিক নেই";

    public override string FileFaultTax => "GST রেট ঠিক নেই";

    public override string FileFaultHsn => "HSN ঠিক নেই";

    public override string FileFaultBarcode => "বারকোড ঠিক নেই";

    public override string FileFaultStock => "স্টক ঠিক নেই";

    public override string FileFaultKind => "খদ্দের না সাপ্লায়ার, বোঝা গেল না";

    public override string FileFaultPhone => "ফোন নম্বর ঠিক নেই";

    public override string FileFaultAmount => "টাকার অঙ্ক ঠিক নেই";

    public override string FileFaultGstin => "GSTIN বা রাজ্য ঠিক নেই";

    public override string FileFaultRepeated => "এই নাম দুবার আছে";

    public override string FileFaultUnclear => "এই নামে অনেকে আছে, ফোনও লিখুন";

    public override string FileFaultPhoneKnown => "এই নম্বর অন্য কারও নামে আছে";

    public override string FileFaultKhataBegun => "এর খাতা এখানে আগেই আছে, কিছু বদলায়নি";

    private static string Of(Money? sum) => sum is { } all ? $" ({all})" : "";

    private static string Faults(int faults) => faults == 0 ? "" : $", {faults}টা লাইনে ভুল";
}
