using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Marathi as it is spoken across a counter.</summary>
internal sealed partial class MarathiPhrases : Phrases
{
    public override string Language => "mr";

    public override string OnCredit => "उधार";

    public override string Cash => "नगद";

    protected override string Card => "कार्ड";

    public override string WalkIn => "नगद विक्री";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"बाकी {balance}"
        : $"जमा {-balance}";

    public override string UndoHint => "(चुकलं तर \"चूक\" लिहा)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} उरलं{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ परत घेतलं: बिल {bill}, {party} चे {total} काढले, माल परत चढवला"
            : $"✅ परत घेतलं: बिल {bill}, {total}, माल परत चढवला";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ परत घेतलं: {party} चे {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ परत घेतलं: {lines}";

    public override string NothingToUndo => "❓ परत घेण्यासारखं काही नाही";

    public override string UndoFirst =>
        "❓ कळलं नाही. मागचं चुकलं असेल तर \"चूक\" लिहा, मग बरोबर लिहा";

    public override string ItIsSoAlready => "👍 आधीच तसंच लिहिलं आहे";

    public override string WriteItRight => "✍️ जे बरोबर आहे ते आता लिहा";

    public override string WhichToUndo =>
        "❓ कोणतं ते कळलं नाही. त्या बिलावर रिप्लाय करून \"चूक\" लिहा, किंवा \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ {spoken} कोणतं?";

    public override string WhichParty(string spoken) => $"❓ कोणते {spoken}?";

    public override string RestIsNoted => "बाकीचं लिहून घेतलं";

    public override string HowMuch(string product) => $"❓ {product} किती?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} किती? एवढं बरोबर वाटत नाही";

    public override string HowManyOf(string product, string unit) => $"❓ {product} किती {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} चा भाव? (1 {unit} चे ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} यादीत नाही.";

    public override string NotSoldHere(string names) => $"❓ {names} इथे मिळत नाही.";

    public override string CheckTheName => "नाव बघून परत लिहा";

    public override string HowToAdd(string product) => $"नवीन असेल तर लिहा: नवीन माल {product} 250";

    public override string WithoutThem => "ते सोडून बिल";

    public override string Leave => "राहू द्या";

    public override string WhoseCredit => "❓ कोणाच्या खात्यात? नाव लिहा";

    public override string WhoIs(string called) => $"❓ {called} कोण? नाव लिहा";

    public override string SomebodyNew => "नवीन खातं";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 लक्षात ठेवलं: {phrase} = {meaning}. काढायचं तर लिहा: forget {phrase}";

    public override string LearnedList => "📝 तुमच्याकडून शिकलो (काढायचं तर: forget नाव):";

    public override string NothingLearned => "📝 अजून काही शिकलो नाही";

    public override string Forgotten(string phrase) => $"✅ विसरलो: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} शिकलेलं नाही. लिहा: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. बरोबर?";

    public override string Yes => "हो";

    public override string No => "नाही";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} ची लिमिट {limit}, हे बिल धरून {wouldBe}.";

    public override string CreditAnyway => "तरी उधार";

    public override string Short(string product, string left) => $"⛔ {product} फक्त {left} आहे.";

    public override string SellAnyway => "तरी विका";

    public override string Left => "उरलं";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ अजून बाकी: {who}" : "⏳ अजून बाकी:";

    public override string Dropped => "✅ राहू दिलं, काही लिहिलं नाही";

    public override string StockButton => "स्टॉक पाहा";

    public override string OrderButton => "नवीन ऑर्डर";

    public override string BillButton => "बिल";

    public override string NotUnderstood => "❓ कळलं नाही. असं लिहा: \"रमेशला 2 किलो साखर उधार\"";

    public override string NotUnderstoodCustomer =>
        "❓ कळलं नाही. असं लिहा: \"2 किलो साखर, 5 Maggi\"";

    public override string TooLong => "❓ मेसेज खूप मोठा आहे. थोडं थोडं करून पाठवा";

    public override string PleaseType => "⚠️ सध्या लिहिलेलंच वाचता येतं. लिहून पाठवा";

    public override string EditNoted =>
        "⚠️ मेसेज बदलला, पण बिल बदललं नाही. चुकलं असेल तर \"चूक\" लिहा";

    public override string Help =>
        "असं लिहा:\n• रमेशला 2 किलो साखर उधार\n• 5 Maggi नगद\n• रमेशने 500 दिले\n"
        + "• रमेश 350 लिहा\n• चहा 120 खर्च\n• साखर 3 किलो करा\n• रमेशचा हिशोब\n• साखर किती आहे\n"
        + "• आजची विक्री\n• चूक (शेवटचं परत)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ऑर्डर लिहा, जसं \"2 किलो साखर, 5 Maggi\". बाकी बघायला \"माझा हिशोब\"";

    public override string Greeting(string shop) => $"नमस्कार! {shop} – सांगा, काय लिहायचं?";

    public override string NotAllowed => "⛔ हे तुमच्याकडे दिलेलं नाही. मालकांना सांगा";

    public override string Blocked(string shop) => $"⛔ {shop} सध्या इथे ऑर्डर घेत नाही";

    public override string Stopped(string shop) =>
        $"✅ {shop} आता न विचारता मेसेज पाठवणार नाही. परत हवे असतील तर START लिहा";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} ची बिलं आणि बातम्या इथे येतील; थांबवायला STOP";

    public override string LanguageSet => "✅ आता मराठीत लिहीन";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} कधी मोजलेलं नाही";

    public override string NothingCounted =>
        "⚠️ अजून काही मोजलेलं नाही. असं लिहा: साखर 40 किलो आहे";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} आहे"
        : $"⛔ {product} सध्या नाही";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} चा भाव अजून लिहिलेला नाही";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} बाकी",
        < 0 => $"✅ {party}: {-balance} जमा आहेत",
        _ => $"✅ {party}: हिशोब पूर्ण",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: तुमचे {balance} बाकी आहेत",
        < 0 => $"✅ {shop}: तुमचे {-balance} जमा आहेत",
        _ => $"✅ {shop}: तुमचा हिशोब पूर्ण",
    };

    public override string NoKhata(string shop) => $"✅ {shop} मध्ये तुमचं खातं नाही";

    public override string NoSuchKhata(string party) => $"❓ {party} चं खातं सापडलं नाही";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} उधार · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(नवीन खातं)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} चं खातं नाही. नवीन उघडून {amount} उधार लिहू?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} च्या खात्यात {amount} उधार. बरोबर?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} कडून {amount} मिळाले. बरोबर?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} ला {amount} दिले. बरोबर?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ खर्च {amount}{Of(note)}. बरोबर?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ खर्च {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ परत घेतलं: खर्च {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 आठवण द्यायला दाबा, तुमच्या फोनवरून जाईल: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} चा नंबर खात्यात नाही; तुम्हीच सांगा";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party}, {shop} मध्ये तुमचे {balance} बाकी आहेत. जमेल तेव्हा द्या. धन्यवाद!";

    public override string QuestionIsOver => "❓ तो प्रश्न आता संपला आहे, या टॅपने काही बदललं नाही";

    public override string NothingAsked => "❓ आत्ता काही विचारलं नव्हतं. काय लिहायचं?";

    public override string NoOrdersWait => "✅ एकही ऑर्डर बाकी नाही";

    public override string OrdersWait(int orders) =>
        orders == 1
            ? "⏳ 1 ऑर्डर तुमच्या हो साठी थांबली:"
            : $"⏳ {orders} ऑर्डर तुमच्या हो साठी थांबल्या:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} चं हो यायचं आहे";

    public override string NoOrder(string shop) => $"❓ {shop} मध्ये तुमची ऑर्डर बाकी नाही";

    public override string WhichOrder => "❓ कोणती ऑर्डर? तिच्या बिलाला रिप्लाय करा किंवा नाव लिहा";

    public override string CancelByUndo =>
        "❓ ऑर्डर बाकी नाही. शेवटचं बिल काढायचं असेल तर \"चूक\" लिहा";

    public override string ShopTold(string shop) => $"✅ {shop} ला सांगितलं, ते बोलतील";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} यांना बोलायचं आहे{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ एकूण {total} बाकी, {parties} जणांकडून:";

    public override string NoDues => "✅ कोणाकडून काही बाकी नाही";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} बिलं\nनगद {cash} · UPI {upi} · उधार {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "आज",
        "yesterday" => "काल",
        "this_week" => "या आठवड्यात",
        "this_month" => "या महिन्यात",
        "last_month" => "मागच्या महिन्यात",
        _ => period,
    };

    public override string NothingLow => "✅ काही कमी नाही";

    public override string LowList => "⚠️ कमी आहे:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} जमा · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) => $"✅ {party} ला {amount} दिले";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ किती रुपये?" : $"❓ {party} – किती रुपये?";

    public override string WhosePayment => "❓ कोणी दिले? नाव लिहा";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} म्हणतात {amount} दिले, इथे अजून दिसले नाहीत.";

    public override string GotIt => "मिळाले";

    public override string NotGot => "नाही मिळाले";

    public override string ClaimTold(string shop) =>
        $"✅ {shop} ला सांगितलं; ते हो म्हणाले की लिहिलं जाईल";

    public override string StockReceived(string lines) => $"✅ माल आला: {lines}";

    public override string StockReturned(string lines) => $"✅ माल परत गेला: {lines}";

    public override string StockChanged(string lines) => $"✅ स्टॉक: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} आता {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ऑर्डर मिळाली: {lines} · {total}. {shop} हो म्हणाले की बिल येईल";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ची ऑर्डर: {lines} · {total}";

    public override string AcceptCredit => "हो, उधार";

    public override string AcceptCash => "हो, नगद";

    public override string Decline => "देता येणार नाही";

    public override string OrderDeclined(string shop) =>
        $"⛔ {shop} ला ही ऑर्डर सध्या देता येणार नाही";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "ग्राहक"} यांनी ऑर्डर परत घेतली";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: बिल {total} उधार · {BalanceLeft(left)}"
            : $"{shop}: बिल {total}. धन्यवाद!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: बिल {bill} परत घेतलं"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"बिल: {link}";

    public override string StillWorking => "⚠️ सध्या हळू चालू आहे; लिहून घेतलं, बिल येतंय";

    public override string BillAgain(string number, Money total) => $"✅ बिल {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ बिल {number} – {total}: रद्द आहे";

    public override string ToPay(Money amount) => $"{amount} देणे";

    public override string ToGet(Money amount) => $"{amount} येणे";

    public override string TotalOf(string goods) => $"❓ {goods}: एकूण किती रुपयांचं?";

    public override string HowBought(Money total) => $"❓ {total} – उधार की दिले?";

    public override string OnlyGoods => "फक्त माल लिहा";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} चं खातं बदललं नाही: पैसे वेगळे लिहा";

    public override string OnlyThatOnTheBill =>
        "❓ बिलात दुसरं काही नाही. पूर्ण बिल काढायचं तर लिहा: चूक";

    public override string NoBill => "❓ असं बिल सापडलं नाही";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        MarathiRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        MarathiRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ दुकानाला हे घेता आलं नाही. दुकानात विचारा";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ झालं नाही, काही लिहिलं नाही. परत लिहा; तरी नाही झालं तर आम्हाला सांगा: {code}";

    protected override string ThatItem => "ही वस्तू";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (आज मोजलं)",
        1 => " (काल मोजलं)",
        _ => $" ({days} दिवसांपूर्वी मोजलं)",
    };
}
