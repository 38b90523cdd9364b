using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Bengali as it is spoken across a counter.</summary>
internal sealed partial class BengaliPhrases : Phrases
{
    public override string Language => "bn";

    public override string OnCredit => "বাকি";

    public override string Cash => "নগদ";

    protected override string Card => "কার্ড";

    public override string WalkIn => "নগদ বিক্রি";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"মোট বাকি {balance}"
        : $"জমা {-balance}";

    public override string UndoHint => "(ভুল হলে \"ভুল\" লিখুন)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} আছে{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ ফেরত নিলাম: বিল {bill}, {party}-এর {total} বাদ, মাল আবার স্টকে"
            : $"✅ ফেরত নিলাম: বিল {bill}, {total}, মাল আবার স্টকে";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ ফেরত নিলাম: {party}-এর {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ ফেরত নিলাম: {lines}";

    public override string NothingToUndo => "❓ ফেরত নেওয়ার কিছু নেই";

    public override string UndoFirst =>
        "❓ বুঝলাম না। আগেরটা ভুল হলে \"ভুল\" লিখুন, তারপর ঠিকটা লিখুন";

    public override string ItIsSoAlready => "👍 আগে থেকেই এমন লেখা আছে";

    public override string WriteItRight => "✍️ যা ঠিক তা এবার লিখুন";

    public override string WhichToUndo =>
        "❓ কোনটা বুঝলাম না। সেই বিলে রিপ্লাই করে \"ভুল\" লিখুন, বা \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ কোন {spoken}?";

    public override string WhichParty(string spoken) => $"❓ কোন {spoken}?";

    public override string RestIsNoted => "বাকিটা লিখে নিয়েছি";

    public override string HowMuch(string product) => $"❓ {product} কতটা?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} কতটা? এতটা ঠিক মনে হচ্ছে না";

    public override string HowManyOf(string product, string unit) => $"❓ {product} কত {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product}-এর দাম? (1 {unit} কত ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} লিস্টে নেই।";

    public override string NotSoldHere(string names) => $"❓ {names} এখানে পাওয়া যায় না।";

    public override string CheckTheName => "নামটা দেখে আবার লিখুন";

    public override string HowToAdd(string product) => $"নতুন হলে লিখুন: নতুন মাল {product} 250";

    public override string WithoutThem => "ওটা ছাড়া বিল";

    public override string Leave => "থাক";

    public override string WhoseCredit => "❓ কার খাতায়? নাম লিখুন";

    public override string WhoIs(string called) => $"❓ {called} কে? নাম লিখুন";

    public override string SomebodyNew => "নতুন খাতা";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 মনে রাখলাম: {phrase} = {meaning}। বাদ দিতে লিখুন: forget {phrase}";

    public override string LearnedList => "📝 আপনার থেকে শেখা (বাদ দিতে: forget নাম):";

    public override string NothingLearned => "📝 এখনও কিছু শিখিনি";

    public override string Forgotten(string phrase) => $"✅ ভুলে গেলাম: {phrase}";

    public override string NotLearned(string phrase) => $"{phrase} শেখা নেই। লিখুন: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}। ঠিক আছে?";

    public override string Yes => "হ্যাঁ";

    public override string No => "না";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party}-এর লিমিট {limit}, এই বিল ধরে {wouldBe}।";

    public override string CreditAnyway => "তবু বাকি";

    public override string Short(string product, string left) => $"⛔ {product} মাত্র {left} আছে।";

    public override string SellAnyway => "তবু বেচুন";

    public override string Left => "আছে";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ এখনও উত্তর পাইনি: {who}" : "⏳ এখনও উত্তর পাইনি:";

    public override string Dropped => "✅ থাক, কিছু লিখিনি";

    public override string StockButton => "স্টক দেখুন";

    public override string OrderButton => "নতুন অর্ডার";

    public override string BillButton => "বিল";

    public override string NotUnderstood => "❓ বুঝলাম না। এভাবে লিখুন: \"রমেশ 2 কেজি চিনি বাকি\"";

    public override string NotUnderstoodCustomer =>
        "❓ বুঝলাম না। এভাবে লিখুন: \"2 কেজি চিনি, 5 Maggi\"";

    public override string TooLong => "❓ মেসেজটা খুব বড়। ভাগ করে পাঠান";

    public override string PleaseType => "⚠️ এখন শুধু লেখা পড়তে পারি। লিখে পাঠান";

    public override string EditNoted => "⚠️ মেসেজ বদলেছে, বিল বদলায়নি। ভুল হলে \"ভুল\" লিখুন";

    public override string Help =>
        "এভাবে লিখুন:\n• রমেশ 2 কেজি চিনি বাকি\n• 5 Maggi নগদ\n• রমেশ 500 দিয়েছে\n"
        + "• রমেশ 350 বাকি\n• চা 120 খরচ\n• চিনি 3 কেজি করো\n• রমেশের হিসাব\n• চিনি কত আছে\n"
        + "• আজকের বিক্রি\n• ভুল (শেষেরটা বাদ)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: অর্ডার লিখুন, যেমন \"2 কেজি চিনি, 5 Maggi\"। বাকি জানতে \"আমার হিসাব\"";

    public override string Greeting(string shop) => $"নমস্কার! {shop} – বলুন, কী লিখব?";

    public override string NotAllowed => "⛔ এটা আপনার দায়িত্বে নেই। মালিককে বলুন";

    public override string Blocked(string shop) => $"⛔ {shop} এখন এখানে অর্ডার নিচ্ছে না";

    public override string Stopped(string shop) =>
        $"✅ {shop} আর না চাইতে মেসেজ পাঠাবে না। আবার চাইলে START লিখুন";

    public override string StartedAgain(string shop) =>
        $"✅ {shop}-এর বিল আর খবর এখানে আসবে; থামাতে STOP";

    public override string LanguageSet => "✅ এখন থেকে বাংলায় লিখব";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} কখনও গোনা হয়নি";

    public override string NothingCounted =>
        "⚠️ এখনও কিছু গোনা হয়নি। এভাবে লিখুন: চিনি 40 কেজি আছে";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} আছে"
        : $"⛔ {product} এখন নেই";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product}-এর দাম এখনও লেখা নেই";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} বাকি",
        < 0 => $"✅ {party}: {-balance} জমা আছে",
        _ => $"✅ {party}: হিসাব পরিষ্কার",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: আপনার {balance} বাকি আছে",
        < 0 => $"✅ {shop}: আপনার {-balance} জমা আছে",
        _ => $"✅ {shop}: আপনার হিসাব পরিষ্কার",
    };

    public override string NoKhata(string shop) => $"✅ {shop}: আপনার কোনো খাতা নেই";

    public override string NoSuchKhata(string party) => $"❓ {party}-এর খাতা নেই";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} বাকি · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(নতুন খাতা)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party}-এর খাতা নেই। নতুন খুলে {amount} বাকি লিখব?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party}-এর খাতায় {amount} বাকি। ঠিক আছে?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} {amount} দিয়েছেন। ঠিক আছে?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party}-কে {amount} দেওয়া হল। ঠিক আছে?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ খরচ {amount}{Of(note)}। ঠিক আছে?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ খরচ {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ ফেরত নিলাম: খরচ {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 মনে করাতে টিপুন, আপনার ফোন থেকে যাবে: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party}-এর নম্বর খাতায় নেই; নিজে বলে দিন";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party}, {shop}-এ আপনার {balance} বাকি আছে। সুবিধামতো দিয়ে দেবেন। ধন্যবাদ!";

    public override string QuestionIsOver => "❓ ওই প্রশ্নটা শেষ হয়ে গেছে, এই ট্যাপে কিছু বদলায়নি";

    public override string NothingAsked => "❓ এখন কিছু জিজ্ঞেস করিনি। কী লিখব?";

    public override string NoOrdersWait => "✅ কোনো অর্ডার পড়ে নেই";

    public override string OrdersWait(int orders) =>
        $"⏳ {orders}টা অর্ডার আপনার হ্যাঁ-র অপেক্ষায়:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop}-এর হ্যাঁ-র অপেক্ষায়";

    public override string NoOrder(string shop) => $"❓ {shop}: আপনার কোনো অর্ডার পড়ে নেই";

    public override string WhichOrder => "❓ কোন অর্ডার? ওটার বিলে রিপ্লাই করুন বা নাম লিখুন";

    public override string CancelByUndo =>
        "❓ কোনো অর্ডার পড়ে নেই। শেষ বিলটা বাদ দিতে \"ভুল\" লিখুন";

    public override string ShopTold(string shop) => $"✅ {shop}-কে বলেছি, ওঁরা কথা বলবেন";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} কথা বলতে চান{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ মোট {total} বাকি, {parties} জনের কাছে:";

    public override string NoDues => "✅ কারও কাছে কিছু বাকি নেই";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} বিল\nনগদ {cash} · UPI {upi} · বাকি {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "আজ",
        "yesterday" => "গতকাল",
        "this_week" => "এই সপ্তাহে",
        "this_month" => "এই মাসে",
        "last_month" => "গত মাসে",
        _ => period,
    };

    public override string NothingLow => "✅ কিছু কম নেই";

    public override string LowList => "⚠️ কম আছে:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} জমা · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) =>
        $"✅ {party}-কে {amount} দেওয়া হল";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ কত টাকা?" : $"❓ {party} – কত টাকা?";

    public override string WhosePayment => "❓ কে দিলেন? নাম লিখুন";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} বলছেন {amount} দিয়েছেন, এখানে এখনও দেখা যাচ্ছে না।";

    public override string GotIt => "পেয়েছি";

    public override string NotGot => "পাইনি";

    public override string ClaimTold(string shop) => $"✅ {shop}-কে বলেছি; ওঁরা হ্যাঁ বললে লেখা হবে";

    public override string StockReceived(string lines) => $"✅ মাল এল: {lines}";

    public override string StockReturned(string lines) => $"✅ মাল ফেরত গেল: {lines}";

    public override string StockChanged(string lines) => $"✅ স্টক: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} এখন {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ অর্ডার পেলাম: {lines} · {total}। {shop} হ্যাঁ বললে বিল আসবে";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer}-এর অর্ডার: {lines} · {total}";

    public override string AcceptCredit => "হ্যাঁ, বাকি";

    public override string AcceptCash => "হ্যাঁ, নগদ";

    public override string Decline => "দেওয়া যাবে না";

    public override string OrderDeclined(string shop) => $"⛔ {shop} এই অর্ডার এখন দিতে পারছে না";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "খদ্দের"} অর্ডার ফেরত নিলেন";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: বিল {total} বাকি · {BalanceLeft(left)}"
            : $"{shop}: বিল {total}। ধন্যবাদ!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: বিল {bill} ফেরত নেওয়া হল"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"বিল: {link}";

    public override string StillWorking => "⚠️ এখন একটু ধীরে চলছে; লিখে নিয়েছি, বিল আসছে";

    public override string BillAgain(string number, Money total) => $"✅ বিল {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ বিল {number} – {total}: বাতিল";

    public override string ToPay(Money amount) => $"{amount} দিতে হবে";

    public override string ToGet(Money amount) => $"{amount} পাওনা";

    public override string TotalOf(string goods) => $"❓ {goods}: মোট কত টাকা?";

    public override string HowBought(Money total) => $"❓ {total} – বাকি, না দিয়েছেন?";

    public override string OnlyGoods => "শুধু মাল";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party}-এর খাতা বদলায়নি: টাকা আলাদা করে লিখুন";

    public override string OnlyThatOnTheBill => "❓ বিলে আর কিছু নেই। পুরো বিল বাদ দিতে লিখুন: ভুল";

    public override string NoBill => "❓ এমন কোনো বিল পেলাম না";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        BengaliRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        BengaliRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ দোকান এটা নিতে পারল না। দোকানে জিজ্ঞেস করুন";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ হল না, কিছু লিখিনি। আবার লিখুন; তবু না হলে আমাদের জানান: {code}";

    protected override string ThatItem => "এই জিনিস";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (আজ গোনা)",
        1 => " (গতকাল গোনা)",
        _ => $" ({days} দিন আগে গোনা)",
    };
}
