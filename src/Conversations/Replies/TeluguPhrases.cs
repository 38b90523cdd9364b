using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Telugu as it is spoken across a counter.</summary>
internal sealed partial class TeluguPhrases : Phrases
{
    public override string Language => "te";

    public override string OnCredit => "అప్పు";

    public override string Cash => "క్యాష్";

    protected override string Card => "కార్డ్";

    public override string WalkIn => "క్యాష్ అమ్మకం";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"బాకీ {balance}"
        : $"అడ్వాన్స్ {-balance}";

    public override string UndoHint => "(తప్పయితే \"తప్పు\" రాయండి)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} మిగిలింది{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ వెనక్కి తీసుకున్నా: బిల్ {bill}, {party} ఖాతాలో {total} తీసేశా, సరుకు తిరిగి "
                + "చేర్చా"
            : $"✅ వెనక్కి తీసుకున్నా: బిల్ {bill}, {total}, సరుకు తిరిగి చేర్చా";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ వెనక్కి తీసుకున్నా: {party} {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ వెనక్కి తీసుకున్నా: {lines}";

    public override string NothingToUndo => "❓ వెనక్కి తీసుకోవడానికి ఏమీ లేదు";

    public override string UndoFirst =>
        "❓ అర్థం కాలేదు. ముందుది తప్పైతే \"తప్పు\" రాసి, తర్వాత సరిగా రాయండి";

    public override string ItIsSoAlready => "👍 ముందే అలాగే రాసి ఉంది";

    public override string WriteItRight => "✍️ సరైనది ఇప్పుడు రాయండి";

    public override string WhichToUndo =>
        "❓ ఏదో అర్థం కాలేదు. ఆ బిల్లుకు రిప్లై చేసి \"తప్పు\" రాయండి, లేదా \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ ఏ {spoken}?";

    public override string WhichParty(string spoken) => $"❓ ఏ {spoken}?";

    public override string RestIsNoted => "మిగతాది రాసుకున్నా";

    public override string HowMuch(string product) => $"❓ {product} ఎంత?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} ఎంత? ఆ లెక్క సరిగ్గా అనిపించట్లేదు";

    public override string HowManyOf(string product, string unit) => $"❓ {product} ఎన్ని {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} ధర ఎంత? (1 {unit} కి ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} లిస్ట్‌లో లేదు.";

    public override string NotSoldHere(string names) => $"❓ {names} ఇక్కడ దొరకదు.";

    public override string CheckTheName => "పేరు చూసి మళ్ళీ రాయండి";

    public override string HowToAdd(string product) =>
        $"కొత్తదైతే రాయండి: కొత్త సరుకు {product} 250";

    public override string WithoutThem => "అది లేకుండా బిల్";

    public override string Leave => "వదిలేయండి";

    public override string WhoseCredit => "❓ ఎవరి ఖాతాలో? పేరు రాయండి";

    public override string WhoIs(string called) => $"❓ {called} ఎవరు? పేరు రాయండి";

    public override string SomebodyNew => "కొత్త ఖాతా";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 గుర్తుపెట్టుకున్నా: {phrase} = {meaning}. తీసేయాలంటే రాయండి: forget {phrase}";

    public override string LearnedList => "📝 మీ దగ్గర నేర్చుకున్నవి (తీసేయాలంటే: forget పేరు):";

    public override string NothingLearned => "📝 ఇంకా ఏమీ నేర్చుకోలేదు";

    public override string Forgotten(string phrase) => $"✅ మర్చిపోయా: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} నేర్చుకున్నది కాదు. రాయండి: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. సరేనా?";

    public override string Yes => "అవును";

    public override string No => "కాదు";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} లిమిట్ {limit}, ఈ బిల్‌తో {wouldBe}.";

    public override string CreditAnyway => "అయినా అప్పు";

    public override string Short(string product, string left) =>
        $"⛔ {product} {left} మాత్రమే ఉంది.";

    public override string SellAnyway => "అయినా అమ్మండి";

    public override string Left => "మిగిలింది";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ ఇంకా జవాబు రాలేదు: {who}" : "⏳ ఇంకా జవాబు రాలేదు:";

    public override string Dropped => "✅ వదిలేశా, ఏమీ రాయలేదు";

    public override string StockButton => "స్టాక్ చూడండి";

    public override string OrderButton => "కొత్త ఆర్డర్";

    public override string BillButton => "బిల్లు";

    public override string NotUnderstood =>
        "❓ అర్థం కాలేదు. ఇలా రాయండి: \"రమేష్‌కి 2 కిలోల చక్కెర అప్పు\"";

    public override string NotUnderstoodCustomer =>
        "❓ అర్థం కాలేదు. ఇలా రాయండి: \"2 కిలోల చక్కెర, 5 Maggi\"";

    public override string TooLong => "❓ మెసేజ్ చాలా పొడవుగా ఉంది. కొంచెం కొంచెంగా పంపండి";

    public override string PleaseType => "⚠️ ఇప్పటికి రాసిందే చదవగలను. రాసి పంపండి";

    public override string EditNoted =>
        "⚠️ మెసేజ్ మారింది, బిల్ మారలేదు. తప్పయితే \"తప్పు\" రాయండి";

    public override string Help =>
        "ఇలా రాయండి:\n• రమేష్‌కి 2 కిలోల చక్కెర అప్పు\n• 5 Maggi క్యాష్\n• రమేష్ 500 ఇచ్చారు\n"
        + "• రమేష్ 350 అప్పు\n• టీ 120 ఖర్చు\n• చక్కెర 3 కిలోలు చేయండి\n• రమేష్ బాకీ ఎంత\n"
        + "• చక్కెర ఎంత ఉంది\n• ఈరోజు అమ్మకాలు\n• తప్పు (చివరిది వెనక్కి)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ఆర్డర్ రాయండి, \"2 కిలోల చక్కెర, 5 Maggi\" లాగా. బాకీ చూడటానికి \"నా బాకీ ఎంత\"";

    public override string Greeting(string shop) => $"నమస్కారం! {shop} – చెప్పండి, ఏం రాయాలి?";

    public override string NotAllowed => "⛔ ఇది మీకు అప్పగించలేదు. యజమానిని అడగండి";

    public override string Blocked(string shop) => $"⛔ {shop} ఇప్పుడు ఇక్కడ ఆర్డర్లు తీసుకోవట్లేదు";

    public override string Stopped(string shop) =>
        $"✅ {shop} ఇక అడగకుండా మెసేజ్ పంపదు. మళ్ళీ కావాలంటే START రాయండి";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} బిల్లులు, వార్తలు ఇక్కడికి వస్తాయి; ఆపడానికి STOP";

    public override string LanguageSet => "✅ ఇక తెలుగులో రాస్తా";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} ఎప్పుడూ లెక్కపెట్టలేదు";

    public override string NothingCounted =>
        "⚠️ ఇంకా ఏమీ లెక్కపెట్టలేదు. ఇలా రాయండి: చక్కెర 40 కిలోలు ఉంది";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} ఉంది"
        : $"⛔ {product} ఇప్పుడు లేదు";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} ధర ఇంకా రాయలేదు";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} బాకీ",
        < 0 => $"✅ {party}: {-balance} అడ్వాన్స్ ఉంది",
        _ => $"✅ {party}: లెక్క క్లియర్",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: మీ బాకీ {balance}",
        < 0 => $"✅ {shop}: మీ అడ్వాన్స్ {-balance} ఉంది",
        _ => $"✅ {shop}: మీ లెక్క క్లియర్",
    };

    public override string NoKhata(string shop) => $"✅ {shop}: ఇక్కడ మీకు ఖాతా లేదు";

    public override string NoSuchKhata(string party) => $"❓ {party} పేరుతో ఖాతా లేదు";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} అప్పు · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(కొత్త ఖాతా)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} పేరుతో ఖాతా లేదు. కొత్తది తెరిచి {amount} అప్పు రాయనా?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} ఖాతాలో {amount} అప్పు. సరేనా?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} {amount} ఇచ్చారు. సరేనా?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} కి {amount} ఇచ్చాం. సరేనా?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ ఖర్చు {amount}{Of(note)}. సరేనా?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ ఖర్చు {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ వెనక్కి తీసుకున్నా: ఖర్చు {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 గుర్తు చేయడానికి నొక్కండి, మీ ఫోన్ నుంచి వెళ్తుంది: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} నంబర్ ఖాతాలో లేదు; మీరే చెప్పండి";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party} గారు, {shop} లో మీ బాకీ {balance}. వీలైనప్పుడు ఇవ్వండి. ధన్యవాదాలు!";

    public override string QuestionIsOver => "❓ ఆ ప్రశ్న అయిపోయింది, ఈ ట్యాప్‌తో ఏమీ మారలేదు";

    public override string NothingAsked => "❓ ఇప్పుడు ఏమీ అడగలేదు. ఏం రాయాలి?";

    public override string NoOrdersWait => "✅ ఏ ఆర్డరూ పెండింగ్ లేదు";

    public override string OrdersWait(int orders) =>
        orders == 1
            ? "⏳ 1 ఆర్డర్ మీ సరే కోసం ఆగింది:"
            : $"⏳ {orders} ఆర్డర్లు మీ సరే కోసం ఆగాయి:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} సరే చెప్పాలి";

    public override string NoOrder(string shop) => $"❓ {shop}: మీ ఆర్డర్ ఏదీ పెండింగ్ లేదు";

    public override string WhichOrder => "❓ ఏ ఆర్డర్? దాని బిల్‌కి రిప్లై చేయండి, లేదా పేరు రాయండి";

    public override string CancelByUndo =>
        "❓ ఏ ఆర్డరూ పెండింగ్ లేదు. చివరి బిల్ తీసేయాలంటే \"తప్పు\" రాయండి";

    public override string ShopTold(string shop) => $"✅ {shop} కి చెప్పా, వాళ్ళు మాట్లాడతారు";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} మాట్లాడాలంటున్నారు{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ మొత్తం {total} బాకీ, {parties} మంది:";

    public override string NoDues => "✅ ఎవరూ బాకీ లేరు";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} బిల్లులు\nక్యాష్ {cash} · UPI {upi} · అప్పు {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "ఈరోజు",
        "yesterday" => "నిన్న",
        "this_week" => "ఈ వారం",
        "this_month" => "ఈ నెల",
        "last_month" => "పోయిన నెల",
        _ => period,
    };

    public override string NothingLow => "✅ ఏదీ తక్కువ లేదు";

    public override string LowList => "⚠️ తక్కువ ఉన్నవి:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} జమ · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) =>
        $"✅ {party} కి {amount} ఇచ్చాం";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ ఎన్ని రూపాయలు?" : $"❓ {party} – ఎన్ని రూపాయలు?";

    public override string WhosePayment => "❓ ఎవరు ఇచ్చారు? పేరు రాయండి";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} {amount} ఇచ్చామంటున్నారు, ఇక్కడ ఇంకా కనిపించలేదు.";

    public override string GotIt => "వచ్చింది";

    public override string NotGot => "రాలేదు";

    public override string ClaimTold(string shop) => $"✅ {shop} కి చెప్పా; వాళ్ళు అవునన్నాక రాస్తా";

    public override string StockReceived(string lines) => $"✅ సరుకు వచ్చింది: {lines}";

    public override string StockReturned(string lines) => $"✅ సరుకు వెనక్కి వెళ్లింది: {lines}";

    public override string StockChanged(string lines) => $"✅ స్టాక్: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} ఇక {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ఆర్డర్ వచ్చింది: {lines} · {total}. {shop} సరే అన్నాక బిల్ వస్తుంది";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ఆర్డర్: {lines} · {total}";

    public override string AcceptCredit => "సరే, అప్పు";

    public override string AcceptCash => "సరే, క్యాష్";

    public override string Decline => "ఇవ్వలేం";

    public override string OrderDeclined(string shop) =>
        $"⛔ {shop} ఈ ఆర్డర్ ఇప్పుడు ఇవ్వలేకపోతోంది";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "కస్టమర్"} ఆర్డర్ వద్దన్నారు";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: బిల్ {total} అప్పు · {BalanceLeft(left)}"
            : $"{shop}: బిల్ {total}. ధన్యవాదాలు!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: బిల్ {bill} వెనక్కి తీసుకున్నాం"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"బిల్: {link}";

    public override string StillWorking => "⚠️ ఇప్పుడు నెమ్మదిగా ఉంది; రాసుకున్నా, బిల్ వస్తుంది";

    public override string BillAgain(string number, Money total) => $"✅ బిల్ {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ బిల్ {number} – {total}: రద్దయింది";

    public override string ToPay(Money amount) => $"{amount} ఇవ్వాలి";

    public override string ToGet(Money amount) => $"{amount} రావాలి";

    public override string TotalOf(string goods) => $"❓ {goods}: మొత్తం ఎన్ని రూపాయలు?";

    public override string HowBought(Money total) => $"❓ {total} – అప్పా, ఇచ్చేశారా?";

    public override string OnlyGoods => "సరుకు మాత్రమే";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} ఖాతా మారలేదు: డబ్బు విడిగా రాయండి";

    public override string OnlyThatOnTheBill =>
        "❓ బిల్‌లో ఇంకేమీ లేదు. మొత్తం బిల్ తీసేయాలంటే రాయండి: తప్పు";

    public override string NoBill => "❓ అలాంటి బిల్ దొరకలేదు";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        TeluguRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        TeluguRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ షాప్ దీన్ని తీసుకోలేకపోయింది. షాప్‌లో అడగండి";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ కాలేదు, ఏమీ రాయలేదు. మళ్ళీ రాయండి; అయినా కాకపోతే మాకు చెప్పండి: {code}";

    protected override string ThatItem => "ఈ వస్తువు";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (ఈరోజు లెక్కపెట్టాం)",
        1 => " (నిన్న లెక్కపెట్టాం)",
        _ => $" ({days} రోజుల క్రితం లెక్కపెట్టాం)",
    };
}
