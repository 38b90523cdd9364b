using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Tamil as it is spoken across a counter.</summary>
internal sealed partial class TamilPhrases : Phrases
{
    public override string Language => "ta";

    public override string OnCredit => "கடன்";

    public override string Cash => "ரொக்கம்";

    protected override string Card => "கார்டு";

    public override string WalkIn => "ரொக்க விற்பனை";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"பாக்கி {balance}"
        : $"முன்பணம் {-balance}";

    public override string UndoHint => "(தவறு என்றால் \"தவறு\" எழுதுங்கள்)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} தான் இருக்கு{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ திரும்ப எடுத்தாச்சு: பில் {bill}, {party} கணக்கில் {total} நீக்கியாச்சு, ஸ்டாக் "
                + "சேர்த்தாச்சு"
            : $"✅ திரும்ப எடுத்தாச்சு: பில் {bill}, {total}, ஸ்டாக் சேர்த்தாச்சு";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ திரும்ப எடுத்தாச்சு: {party} {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ திரும்ப எடுத்தாச்சு: {lines}";

    public override string NothingToUndo => "❓ திரும்ப எடுக்க எதுவும் இல்லை";

    public override string UndoFirst =>
        "❓ புரியவில்லை. முந்தையது தப்பு என்றால் \"தப்பு\" எழுதி, பிறகு சரியாக எழுதுங்க";

    public override string ItIsSoAlready => "👍 ஏற்கனவே அப்படித்தான் எழுதியிருக்கு";

    public override string WriteItRight => "✍️ சரியானதை இப்போது எழுதுங்க";

    public override string WhichToUndo =>
        "❓ எது என்று தெரியவில்லை. அந்த பில்லுக்கு ரிப்ளை செய்து \"தவறு\" எழுதுங்கள், "
        + "அல்லது \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ எந்த {spoken}?";

    public override string WhichParty(string spoken) => $"❓ எந்த {spoken}?";

    public override string RestIsNoted => "மற்றதைக் குறித்தாச்சு";

    public override string HowMuch(string product) => $"❓ {product} எவ்வளவு?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} எவ்வளவு? இந்த அளவு சரியாகத் தெரியவில்லை";

    public override string HowManyOf(string product, string unit) => $"❓ {product} எத்தனை {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} விலை என்ன? (1 {unit} ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} லிஸ்டில் இல்லை.";

    public override string NotSoldHere(string names) => $"❓ {names} இங்கே கிடைக்காது.";

    public override string CheckTheName => "பெயரைப் பார்த்து மறுபடி எழுதுங்கள்";

    public override string HowToAdd(string product) =>
        $"புதுசு என்றால் எழுதுங்கள்: புது பொருள் {product} 250";

    public override string WithoutThem => "அது இல்லாமல் பில்";

    public override string Leave => "விட்டுவிடுங்கள்";

    public override string WhoseCredit => "❓ யார் கணக்கில்? பெயர் எழுதுங்கள்";

    public override string WhoIs(string called) => $"❓ {called} யார்? பெயர் எழுதுங்கள்";

    public override string SomebodyNew => "புது கணக்கு";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 நினைவில் வைத்தாச்சு: {phrase} = {meaning}. நீக்க எழுதுங்கள்: forget {phrase}";

    public override string LearnedList => "📝 உங்களிடம் கற்றது (நீக்க: forget பெயர்):";

    public override string NothingLearned => "📝 இன்னும் எதுவும் கற்கவில்லை";

    public override string Forgotten(string phrase) => $"✅ மறந்தாச்சு: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} கற்றதில் இல்லை. எழுதுங்கள்: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. சரியா?";

    public override string Yes => "ஆமாம்";

    public override string No => "இல்லை";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} லிமிட் {limit}, இந்த பில்லோடு {wouldBe}.";

    public override string CreditAnyway => "பரவாயில்லை, கடன்";

    public override string Short(string product, string left) =>
        $"⛔ {product} {left} தான் இருக்கு.";

    public override string SellAnyway => "பரவாயில்லை, விற்கலாம்";

    public override string Left => "மீதி";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ இன்னும் பதில் வரவில்லை: {who}" : "⏳ இன்னும் பதில் வரவில்லை:";

    public override string Dropped => "✅ விட்டாச்சு, எதுவும் எழுதவில்லை";

    public override string StockButton => "சரக்கு இருப்பு";

    public override string OrderButton => "புதிய ஆர்டர்";

    public override string BillButton => "பில்";

    public override string NotUnderstood =>
        "❓ புரியவில்லை. இப்படி எழுதுங்கள்: \"ரமேஷ் 2 கிலோ சீனி கடன்\"";

    public override string NotUnderstoodCustomer =>
        "❓ புரியவில்லை. இப்படி எழுதுங்கள்: \"2 கிலோ சீனி, 5 Maggi\"";

    public override string TooLong => "❓ மெசேஜ் ரொம்ப நீளம். கொஞ்சம் கொஞ்சமாக அனுப்புங்கள்";

    public override string PleaseType =>
        "⚠️ இப்போது எழுதியதை மட்டும் படிக்க முடியும். எழுதி அனுப்புங்கள்";

    public override string EditNoted =>
        "⚠️ மெசேஜ் மாறியது, பில் மாறவில்லை. தவறு என்றால் \"தவறு\" எழுதுங்கள்";

    public override string Help =>
        "இப்படி எழுதுங்கள்:\n• ரமேஷ் 2 கிலோ சீனி கடன்\n• 5 Maggi ரொக்கம்\n"
        + "• ரமேஷ் 500 கொடுத்தார்\n• ரமேஷ் 350 கடன்\n• டீ 120 செலவு\n• சீனி 3 கிலோ பண்ணுங்க\n"
        + "• ரமேஷ் பாக்கி\n• சீனி எவ்வளவு இருக்கு\n• இன்று விற்பனை\n• தவறு (கடைசியை நீக்க)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ஆர்டர் எழுதுங்கள், \"2 கிலோ சீனி, 5 Maggi\" போல. பாக்கி பார்க்க \"என் "
        + "கணக்கு\"";

    public override string Greeting(string shop) =>
        $"வணக்கம்! {shop} – சொல்லுங்கள், என்ன எழுதணும்?";

    public override string NotAllowed => "⛔ இது உங்கள் பொறுப்பில் இல்லை. முதலாளியிடம் சொல்லுங்கள்";

    public override string Blocked(string shop) => $"⛔ {shop} இப்போது இங்கே ஆர்டர் எடுப்பதில்லை";

    public override string Stopped(string shop) =>
        $"✅ {shop} இனி கேட்காமல் மெசேஜ் அனுப்பாது. மறுபடி வேண்டும் என்றால் START எழுதுங்கள்";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} பில்களும் செய்திகளும் இங்கே வரும்; நிறுத்த STOP";

    public override string LanguageSet => "✅ இனி தமிழில் எழுதுகிறேன்";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} இதுவரை எண்ணவில்லை";

    public override string NothingCounted =>
        "⚠️ இன்னும் எதுவும் எண்ணவில்லை. இப்படி எழுதுங்கள்: சீனி 40 கிலோ இருக்கு";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} இருக்கு"
        : $"⛔ {product} இப்போது இல்லை";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} விலை இன்னும் எழுதவில்லை";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} பாக்கி",
        < 0 => $"✅ {party}: {-balance} முன்பணம் இருக்கு",
        _ => $"✅ {party}: கணக்கு முடிந்தது",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: உங்கள் பாக்கி {balance}",
        < 0 => $"✅ {shop}: உங்கள் முன்பணம் {-balance}",
        _ => $"✅ {shop}: உங்கள் கணக்கு முடிந்தது",
    };

    public override string NoKhata(string shop) => $"✅ {shop}: உங்களுக்கு இங்கே கணக்கு இல்லை";

    public override string NoSuchKhata(string party) => $"❓ {party} பெயரில் கணக்கு இல்லை";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} கடன் · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(புது கணக்கு)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} பெயரில் கணக்கு இல்லை. புதிதாகத் திறந்து {amount} கடன் எழுதவா?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} கணக்கில் {amount} கடன். சரியா?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} {amount} கொடுத்தார். சரியா?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party}-க்கு {amount} கொடுத்தாச்சு. சரியா?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ செலவு {amount}{Of(note)}. சரியா?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ செலவு {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ திரும்ப எடுத்தாச்சு: செலவு {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 நினைவூட்ட அழுத்துங்கள், உங்கள் போனிலிருந்து போகும்: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} நம்பர் கணக்கில் இல்லை; நீங்களே சொல்லுங்கள்";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party}, {shop} கடையில் உங்கள் பாக்கி {balance}. முடியும்போது கொடுங்கள். நன்றி!";

    public override string QuestionIsOver =>
        "❓ அந்தக் கேள்வி முடிந்துவிட்டது, இந்தத் தட்டல் எதையும் மாற்றவில்லை";

    public override string NothingAsked => "❓ இப்போது எதுவும் கேட்கவில்லை. என்ன எழுதணும்?";

    public override string NoOrdersWait => "✅ எந்த ஆர்டரும் பாக்கி இல்லை";

    public override string OrdersWait(int orders) =>
        $"⏳ {orders} ஆர்டர் உங்கள் பதிலுக்குக் காத்திருக்கு:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} சரி சொல்லணும்";

    public override string NoOrder(string shop) => $"❓ {shop}: உங்கள் ஆர்டர் எதுவும் பாக்கி இல்லை";

    public override string WhichOrder =>
        "❓ எந்த ஆர்டர்? அதன் பில்லுக்கு ரிப்ளை செய்யுங்கள், அல்லது பெயர் எழுதுங்கள்";

    public override string CancelByUndo =>
        "❓ ஆர்டர் எதுவும் பாக்கி இல்லை. கடைசி பில்லை நீக்க \"தவறு\" எழுதுங்கள்";

    public override string ShopTold(string shop) => $"✅ {shop} கடையில் சொல்லியாச்சு, பேசுவார்கள்";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} பேச விரும்புகிறார்{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ மொத்தம் {total} பாக்கி, {parties} பேர்:";

    public override string NoDues => "✅ யாரிடமும் பாக்கி இல்லை";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} பில்\nரொக்கம் {cash} · UPI {upi} · கடன் {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "இன்று",
        "yesterday" => "நேற்று",
        "this_week" => "இந்த வாரம்",
        "this_month" => "இந்த மாதம்",
        "last_month" => "போன மாதம்",
        _ => period,
    };

    public override string NothingLow => "✅ எதுவும் குறையவில்லை";

    public override string LowList => "⚠️ குறைவாக இருக்கு:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} வரவு · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) =>
        $"✅ {party}-க்கு {amount} கொடுத்தாச்சு";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ எவ்வளவு ரூபாய்?" : $"❓ {party} – எவ்வளவு ரூபாய்?";

    public override string WhosePayment => "❓ யார் கொடுத்தார்? பெயர் எழுதுங்கள்";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} {amount} கொடுத்ததாகச் சொல்கிறார், இங்கே இன்னும் தெரியவில்லை.";

    public override string GotIt => "வந்தது";

    public override string NotGot => "வரவில்லை";

    public override string ClaimTold(string shop) =>
        $"✅ {shop} கடையில் சொல்லியாச்சு; அவர்கள் சரி சொன்னதும் எழுதப்படும்";

    public override string StockReceived(string lines) => $"✅ ஸ்டாக் வந்தது: {lines}";

    public override string StockReturned(string lines) => $"✅ சரக்கு திரும்பிப் போனது: {lines}";

    public override string StockChanged(string lines) => $"✅ ஸ்டாக்: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} இனி {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ஆர்டர் வந்தது: {lines} · {total}. {shop} சரி சொன்னதும் பில் வரும்";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} ஆர்டர்: {lines} · {total}";

    public override string AcceptCredit => "சரி, கடன்";

    public override string AcceptCash => "சரி, ரொக்கம்";

    public override string Decline => "கொடுக்க முடியாது";

    public override string OrderDeclined(string shop) =>
        $"⛔ {shop} கடையால் இந்த ஆர்டரை இப்போது கொடுக்க முடியாது";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "வாடிக்கையாளர்"} ஆர்டரை வேண்டாம் என்றார்";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: பில் {total} கடன் · {BalanceLeft(left)}"
            : $"{shop}: பில் {total}. நன்றி!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: பில் {bill} திரும்ப எடுத்தாச்சு"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"பில்: {link}";

    public override string StillWorking => "⚠️ இப்போது மெதுவாக இருக்கு; குறித்தாச்சு, பில் வரும்";

    public override string BillAgain(string number, Money total) => $"✅ பில் {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ பில் {number} – {total}: ரத்து ஆனது";

    public override string ToPay(Money amount) => $"{amount} கொடுக்கணும்";

    public override string ToGet(Money amount) => $"{amount} வரணும்";

    public override string TotalOf(string goods) => $"❓ {goods}: மொத்தம் எத்தனை ரூபாய்?";

    public override string HowBought(Money total) => $"❓ {total} – கடனா, கொடுத்தாச்சா?";

    public override string OnlyGoods => "சரக்கு மட்டும்";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} கணக்கு மாறவில்லை: பணத்தைத் தனியாக எழுதுங்கள்";

    public override string OnlyThatOnTheBill =>
        "❓ பில்லில் வேறு எதுவும் இல்லை. முழு பில்லையும் நீக்க எழுதுங்கள்: தவறு";

    public override string NoBill => "❓ அப்படி பில் இல்லை";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        TamilRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        TamilRefusals.ForCustomers;

    protected override string RefusedCustomer =>
        "⛔ கடையால் இதை எடுக்க முடியவில்லை. கடையில் கேளுங்கள்";

    protected override string RefusedAnyhow(string code) =>
        "⛔ ஆகவில்லை, எதுவும் எழுதவில்லை. மறுபடி எழுதுங்கள்; அப்போதும் ஆகவில்லை என்றால் "
        + $"சொல்லுங்கள்: {code}";

    protected override string ThatItem => "இந்தப் பொருள்";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (இன்று எண்ணியது)",
        1 => " (நேற்று எண்ணியது)",
        _ => $" ({days} நாள் முன் எண்ணியது)",
    };
}
