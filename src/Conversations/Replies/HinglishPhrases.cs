using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Hindi as it is typed on most phones.</summary>
internal sealed partial class HinglishPhrases : Phrases
{
    public override string Language => "hi-Latn";

    public override string OnCredit => "udhaar";

    public override string Cash => "nakad";

    public override string WalkIn => "Nakad bikri";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"Baaki {balance}"
        : $"Jama {-balance}";

    public override string UndoHint => "(galat ho to \"galat\" likhiye)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} {left} bachi{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ Wapas liya: bill {bill}, {party} ka {total} hata diya, maal wapas chadha"
            : $"✅ Wapas liya: bill {bill}, {total}, maal wapas chadha";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ Wapas liya: {party} ka {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ Wapas liya: {lines}";

    public override string NothingToUndo => "❓ Wapas lene ko kuch nahi hai";

    public override string UndoFirst =>
        "❓ Samjha nahi. Pichla galat ho to \"galat\" likhiye, phir sahi likhiye";

    public override string ItIsSoAlready => "👍 Pehle se aisa hi likha hai";

    public override string WriteItRight => "✍️ Jo sahi hai wo ab likhiye";

    public override string WhichToUndo =>
        "❓ Samajh nahi aaya kaun sa. Us bill par reply karke \"galat\" likhiye, ya "
        + "\"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ {spoken} kaun si?";

    public override string WhichParty(string spoken) => $"❓ {spoken} kaun se?";

    public override string RestIsNoted => "baaki likh liya";

    public override string HowMuch(string product) => $"❓ {product} kitna?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} kitna? Ye matra theek nahi lagti";

    public override string HowManyOf(string product, string unit) =>
        $"❓ {product} kitne {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} ka daam? (₹ per {unit})";

    public override string UnknownProducts(string names) => $"❓ {names} list me nahi hai.";

    public override string NotSoldHere(string names) => $"❓ {names} yahan nahi milta.";

    public override string CheckTheName => "Naam dekh kar phir likhiye";

    public override string HowToAdd(string product) =>
        $"Nayi cheez ho to likhiye: naya saaman {product} 250";

    public override string WithoutThem => "iske bina bill";

    public override string Leave => "rehne do";

    public override string WhoseCredit => "❓ Kiske khate me? Naam likhiye";

    public override string WhoIs(string called) => $"❓ {called} kaun? Naam likhiye";

    public override string SomebodyNew => "naya khata";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 Yaad rakha: {phrase} = {meaning}. Hatane ke liye likhiye: {phrase} bhool jao";

    public override string LearnedList => "📝 Aapse seekha (hatane ke liye: NAAM bhool jao):";

    public override string NothingLearned => "📝 Abhi kuch nahi seekha";

    public override string Forgotten(string phrase) => $"✅ Bhool gaya: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} seekha hua nahi hai. Likhiye: seekhe hue shabd";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. Sahi?";

    public override string Yes => "haan";

    public override string No => "nahi";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} ki limit {limit}, ye bill milakar {wouldBe}.";

    public override string CreditAnyway => "phir bhi udhaar";

    public override string Short(string product, string left) =>
        $"⛔ {product} sirf {left} hai.";

    public override string SellAnyway => "phir bhi becho";

    public override string Left => "bacha";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ Abhi baaki: {who}" : "⏳ Abhi baaki:";

    public override string Dropped => "✅ Rehne diya, kuch nahi likha";

    public override string StockButton => "Stock check";

    public override string OrderButton => "Naya order";

    public override string BillButton => "Bill";

    public override string NotUnderstood =>
        "❓ Samjha nahi. Jaise likhiye: \"Ramesh 2 kg chini udhaar\"";

    public override string NotUnderstoodCustomer =>
        "❓ Samjha nahi. Jaise likhiye: \"2 kg chini, 5 Maggi\"";

    public override string TooLong => "❓ Message bahut lamba hai. Thoda-thoda karke bhejiye";

    public override string PleaseType => "⚠️ Abhi likha hua hi samajh aata hai. Likh kar bhejiye";

    public override string EditNoted =>
        "⚠️ Message badla, par bill nahi badla. Galat ho to \"galat\" likhiye";

    public override string Help =>
        "Aise likhiye:\n• Ramesh ko 2 kg chini udhaar\n• 5 Maggi cash\n"
        + "• Ramesh ne 500 diye\n• Ramesh 350 likh lo\n• chai 120 kharcha\n"
        + "• chini 3 kilo kar do\n• Ramesh ka hisaab\n• chini kitni hai\n• aaj ki bikri\n"
        + "• galat (pichla wapas)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: order likhiye, jaise \"2 kg chini, 5 Maggi\". Hisaab ke liye \"mera hisaab\"";

    public override string Greeting(string shop) => $"Namaste! {shop} – likhiye, kya likhna hai?";

    public override string NotAllowed => "⛔ Ye aapke zimme nahi hai. Malik se kahiye";

    public override string Blocked(string shop) => $"⛔ {shop} abhi yahan order nahi le rahi";

    public override string Stopped(string shop) =>
        $"✅ {shop} ab bina puche message nahi bhejegi. Phir chahiye to START likhiye";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} ke bill aur khabar yahan aayenge; band karne ko STOP";

    public override string LanguageSet => "✅ Ab Hinglish me likhunga";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} kabhi gina nahi gaya";

    public override string NothingCounted =>
        "⚠️ Abhi kuch gina nahi gaya. Aise likhiye: chini 40 kilo hai";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} hai"
        : $"⛔ {product} abhi nahi hai";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} ka daam abhi nahi likha";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} baaki",
        < 0 => $"✅ {party}: {-balance} jama hai",
        _ => $"✅ {party}: hisaab saaf",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop} me aapka {balance} baaki hai",
        < 0 => $"✅ {shop} me aapka {-balance} jama hai",
        _ => $"✅ {shop} me aapka hisaab saaf hai",
    };

    public override string NoKhata(string shop) => $"✅ {shop} me aapka koi khata nahi hai";

    public override string NoSuchKhata(string party) => $"❓ {party} ka khata nahi mila";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} udhaar · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(naya khata)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} ka khata nahi hai. Naya khol kar {amount} udhaar likhun?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} ke khate me {amount} udhaar. Sahi?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} se {amount} mile. Sahi?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} ko {amount} diye. Sahi?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ Kharcha {amount}{Of(note)}. Sahi?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ Kharcha {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ Wapas liya: kharcha {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 Yaad dilane ke liye dabaiye, aapke phone se jayega: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} ka number khate me nahi hai; khud kah dijiye";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party} ji, {shop} me aapka {balance} baaki hai. Jab ho sake de dijiye. Dhanyavaad!";

    public override string QuestionIsOver => "❓ Wo sawaal ab khatam hai, is tap se kuch nahi badla";

    public override string NothingAsked => "❓ Abhi kuch puchha nahi tha. Kya likhna hai?";

    public override string NoOrdersWait => "✅ Koi order baaki nahi";

    public override string OrdersWait(int orders) => $"⏳ {orders} order aapki haan ke liye ruke:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} ki haan baaki hai";

    public override string NoOrder(string shop) => $"❓ {shop} me aapka koi order baaki nahi";

    public override string WhichOrder =>
        "❓ Kaun sa order? Uske bill par reply kijiye ya naam likhiye";

    public override string CancelByUndo =>
        "❓ Koi order baaki nahi. Pichla bill hatana ho to \"galat\" likhiye";

    public override string ShopTold(string shop) => $"✅ {shop} ko bata diya, wo baat karenge";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} baat karna chahte hain{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ Kul {total} baaki, {parties} logo se:";

    public override string NoDues => "✅ Kisi se kuch baaki nahi";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} bill\nnakad {cash} · UPI {upi} · udhaar {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "Aaj",
        "yesterday" => "Kal",
        "this_week" => "Is hafte",
        "this_month" => "Is mahine",
        "last_month" => "Pichhle mahine",
        _ => period,
    };

    public override string NothingLow => "✅ Kuch kam nahi hai";

    public override string LowList => "⚠️ Kam hai:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} jama · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) => $"✅ {party} ko {amount} diya";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ Kitne rupaye?" : $"❓ {party} – kitne rupaye?";

    public override string WhosePayment => "❓ Kisne diye? Naam likhiye";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} kehte hain {amount} diye, abhi yahan nahi dikha.";

    public override string GotIt => "mil gaya";

    public override string NotGot => "nahi mila";

    public override string ClaimTold(string shop) =>
        $"✅ {shop} ko bata diya; unke haan par likhega";

    public override string StockReceived(string lines) => $"✅ Maal aaya: {lines}";

    public override string StockReturned(string lines) => $"✅ Maal wapas gaya: {lines}";

    public override string StockChanged(string lines) => $"✅ Stock: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} ab {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ Order mila: {lines} · {total}. {shop} haan kahe to bill aayega";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ka order: {lines} · {total}";

    public override string AcceptCredit => "haan, udhaar";

    public override string AcceptCash => "haan, nakad";

    public override string Decline => "nahi de sakte";

    public override string OrderDeclined(string shop) => $"⛔ {shop} ye order abhi nahi de sakti";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "Grahak"} ne order wapas liya";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: bill {total} udhaar · {BalanceLeft(left)}"
            : $"{shop}: bill {total}. Dhanyavaad!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: bill {bill} wapas liya"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"Bill: {link}";

    public override string StillWorking => "⚠️ Dheema chal raha hai; likh liya, bill aata hai";

    public override string BillAgain(string number, Money total) => $"✅ Bill {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ Bill {number} – {total}: radd hai";

    public override string ToPay(Money amount) => $"{amount} dena hai";

    public override string ToGet(Money amount) => $"{amount} lena hai";

    public override string TotalOf(string goods) => $"❓ {goods}: kul kitne rupaye ka?";

    public override string HowBought(Money total) => $"❓ {total} – udhaar ya diye?";

    public override string OnlyGoods => "sirf maal likho";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} ka khata nahi badla: paise alag se likhiye";

    public override string OnlyThatOnTheBill =>
        "❓ Bill me aur kuch nahi hai. Poora bill hatana ho to likhiye: galat";

    public override string NoBill => "❓ Koi bill nahi mila";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        HinglishRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        HinglishRefusals.ForCustomers;

    protected override string RefusedCustomer =>
        "⛔ Dukaan ye nahi kar payi. Dukaan se puchhiye";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ Nahi hua, kuch nahi likha. Phir se likhiye; phir bhi na ho to hume bataiye: {code}";

    protected override string ThatItem => "Ye saaman";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (aaj gini thi)",
        _ => $" ({days} din pehle gini thi)",
    };
}
