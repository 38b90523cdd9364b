using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Gujarati as it is spoken across a counter.</summary>
internal sealed partial class GujaratiPhrases : Phrases
{
    public override string Language => "gu";

    public override string OnCredit => "ઉધાર";

    public override string Cash => "રોકડા";

    protected override string Card => "કાર્ડ";

    public override string WalkIn => "રોકડું વેચાણ";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"બાકી {balance}"
        : $"જમા {-balance}";

    public override string UndoHint => "(ભૂલ હોય તો \"ભૂલ\" લખો)";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} બચ્યું{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ પાછું લીધું: બિલ {bill}, {party} ના {total} કાઢ્યા, માલ પાછો ચડાવ્યો"
            : $"✅ પાછું લીધું: બિલ {bill}, {total}, માલ પાછો ચડાવ્યો";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ પાછું લીધું: {party} ના {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ પાછું લીધું: {lines}";

    public override string NothingToUndo => "❓ પાછું લેવા જેવું કંઈ નથી";

    public override string UndoFirst =>
        "❓ સમજાયું નહીં. છેલ્લું ખોટું હોય તો \"ખોટું\" લખો, પછી સાચું લખો";

    public override string ItIsSoAlready => "👍 પહેલેથી એમ જ લખેલું છે";

    public override string WriteItRight => "✍️ જે સાચું છે તે હવે લખો";

    public override string WhichToUndo =>
        "❓ કયું તે ખબર ન પડી. તે બિલ પર રિપ્લાય કરીને \"ભૂલ\" લખો, અથવા \"bill 45 galat\"";

    public override string WhichProduct(string spoken) => $"❓ {spoken} કયું?";

    public override string WhichParty(string spoken) => $"❓ કયા {spoken}?";

    public override string RestIsNoted => "બાકીનું લખી લીધું";

    public override string HowMuch(string product) => $"❓ {product} કેટલું?";

    public override string HowMuchReally(string product) =>
        $"❓ {product} કેટલું? આટલું બરાબર નથી લાગતું";

    public override string HowManyOf(string product, string unit) => $"❓ {product} કેટલા {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ {product} નો ભાવ? (1 {unit} ના ₹)";

    public override string UnknownProducts(string names) => $"❓ {names} લિસ્ટમાં નથી.";

    public override string NotSoldHere(string names) => $"❓ {names} અહીં નથી મળતું.";

    public override string CheckTheName => "નામ જોઈને ફરી લખો";

    public override string HowToAdd(string product) => $"નવું હોય તો લખો: નવી વસ્તુ {product} 250";

    public override string WithoutThem => "એના વગર બિલ";

    public override string Leave => "રહેવા દો";

    public override string WhoseCredit => "❓ કોના ખાતામાં? નામ લખો";

    public override string WhoIs(string called) => $"❓ {called} કોણ? નામ લખો";

    public override string SomebodyNew => "નવું ખાતું";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 યાદ રાખ્યું: {phrase} = {meaning}. કાઢવું હોય તો લખો: forget {phrase}";

    public override string LearnedList => "📝 તમારી પાસેથી શીખ્યું (કાઢવું હોય તો: forget નામ):";

    public override string NothingLearned => "📝 હજી કંઈ શીખ્યું નથી";

    public override string Forgotten(string phrase) => $"✅ ભૂલી ગયા: {phrase}";

    public override string NotLearned(string phrase) => $"{phrase} શીખેલું નથી. લખો: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. બરાબર?";

    public override string Yes => "હા";

    public override string No => "ના";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party} ની લિમિટ {limit}, આ બિલ સાથે {wouldBe}.";

    public override string CreditAnyway => "તોય ઉધાર";

    public override string Short(string product, string left) => $"⛔ {product} ફક્ત {left} છે.";

    public override string SellAnyway => "તોય વેચો";

    public override string Left => "બચ્યું";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ હજી બાકી: {who}" : "⏳ હજી બાકી:";

    public override string Dropped => "✅ રહેવા દીધું, કંઈ લખ્યું નથી";

    public override string StockButton => "સ્ટોક જુઓ";

    public override string OrderButton => "નવો ઓર્ડર";

    public override string BillButton => "બિલ";

    public override string NotUnderstood => "❓ સમજાયું નહીં. આમ લખો: \"રમેશને 2 કિલો ખાંડ ઉધાર\"";

    public override string NotUnderstoodCustomer =>
        "❓ સમજાયું નહીં. આમ લખો: \"2 કિલો ખાંડ, 5 Maggi\"";

    public override string TooLong => "❓ મેસેજ બહુ લાંબો છે. થોડું થોડું કરીને મોકલો";

    public override string PleaseType => "⚠️ હમણાં લખેલું જ વંચાય છે. લખીને મોકલો";

    public override string EditNoted =>
        "⚠️ મેસેજ બદલાયો, પણ બિલ નથી બદલાયું. ભૂલ હોય તો \"ભૂલ\" લખો";

    public override string Help =>
        "આમ લખો:\n• રમેશને 2 કિલો ખાંડ ઉધાર\n• 5 Maggi રોકડા\n• રમેશે 500 આપ્યા\n"
        + "• રમેશ 350 લખો\n• ચા 120 ખર્ચ\n• ખાંડ 3 કિલો કરો\n• રમેશનો હિસાબ\n• ખાંડ કેટલી છે\n"
        + "• આજનો વકરો\n• ભૂલ (છેલ્લું પાછું)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: ઓર્ડર લખો, જેમ કે \"2 કિલો ખાંડ, 5 Maggi\". બાકી જોવા \"મારો હિસાબ\"";

    public override string Greeting(string shop) => $"નમસ્તે! {shop} – બોલો, શું લખું?";

    public override string NotAllowed => "⛔ આ તમને સોંપેલું નથી. માલિકને કહો";

    public override string Blocked(string shop) => $"⛔ {shop} હમણાં અહીં ઓર્ડર લેતી નથી";

    public override string Stopped(string shop) =>
        $"✅ {shop} હવે પૂછ્યા વગર મેસેજ નહીં મોકલે. ફરી જોઈએ તો START લખો";

    public override string StartedAgain(string shop) =>
        $"✅ {shop} ના બિલ અને ખબર અહીં આવશે; બંધ કરવા STOP";

    public override string LanguageSet => "✅ હવે ગુજરાતીમાં લખીશ";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} ક્યારેય ગણ્યું નથી";

    public override string NothingCounted => "⚠️ હજી કંઈ ગણ્યું નથી. આમ લખો: ખાંડ 40 કિલો છે";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product} છે"
        : $"⛔ {product} હમણાં નથી";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} નો ભાવ હજી લખ્યો નથી";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} બાકી",
        < 0 => $"✅ {party}: {-balance} જમા છે",
        _ => $"✅ {party}: હિસાબ ચોખ્ખો",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {shop}: તમારા {balance} બાકી છે",
        < 0 => $"✅ {shop}: તમારા {-balance} જમા છે",
        _ => $"✅ {shop}: તમારો હિસાબ ચોખ્ખો છે",
    };

    public override string NoKhata(string shop) => $"✅ {shop} માં તમારું ખાતું નથી";

    public override string NoSuchKhata(string party) => $"❓ {party} નું ખાતું મળ્યું નથી";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} ઉધાર · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(નવું ખાતું)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} નું ખાતું નથી. નવું ખોલીને {amount} ઉધાર લખું?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {party} ના ખાતામાં {amount} ઉધાર. બરાબર?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {party} પાસેથી {amount} મળ્યા. બરાબર?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {party} ને {amount} આપ્યા. બરાબર?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ ખર્ચ {amount}{Of(note)}. બરાબર?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ ખર્ચ {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ પાછું લીધું: ખર્ચ {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 યાદ અપાવવા દબાવો, તમારા ફોનથી જશે: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} નો નંબર ખાતામાં નથી; તમે જ કહી દો";

    public override string Reminder(string party, Money balance, string shop) =>
        $"{party}, {shop} માં તમારા {balance} બાકી છે. અનુકૂળતાએ આપી દેજો. આભાર!";

    public override string QuestionIsOver => "❓ તે સવાલ હવે પૂરો થયો, આ ટૅપથી કંઈ બદલાયું નથી";

    public override string NothingAsked => "❓ હમણાં કંઈ પૂછ્યું નહોતું. શું લખું?";

    public override string NoOrdersWait => "✅ કોઈ ઓર્ડર બાકી નથી";

    public override string OrdersWait(int orders) => $"⏳ {orders} ઓર્ડર તમારી હા માટે બાકી:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: {shop} ની હા બાકી છે";

    public override string NoOrder(string shop) => $"❓ {shop} માં તમારો કોઈ ઓર્ડર બાકી નથી";

    public override string WhichOrder => "❓ કયો ઓર્ડર? એના બિલ પર રિપ્લાય કરો અથવા નામ લખો";

    public override string CancelByUndo =>
        "❓ કોઈ ઓર્ડર બાકી નથી. છેલ્લું બિલ કાઢવું હોય તો \"ભૂલ\" લખો";

    public override string ShopTold(string shop) => $"✅ {shop} ને કહી દીધું, એ વાત કરશે";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} ને વાત કરવી છે{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) =>
        $"✅ કુલ {total} બાકી, {parties} જણ પાસે:";

    public override string NoDues => "✅ કોઈની પાસે કંઈ બાકી નથી";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} બિલ\nરોકડા {cash} · UPI {upi} · ઉધાર {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "આજે",
        "yesterday" => "ગઈકાલે",
        "this_week" => "આ અઠવાડિયે",
        "this_month" => "આ મહિને",
        "last_month" => "ગયા મહિને",
        _ => period,
    };

    public override string NothingLow => "✅ કંઈ ઓછું નથી";

    public override string LowList => "⚠️ ઓછું છે:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} જમા · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) => $"✅ {party} ને {amount} આપ્યા";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ કેટલા રૂપિયા?" : $"❓ {party} – કેટલા રૂપિયા?";

    public override string WhosePayment => "❓ કોણે આપ્યા? નામ લખો";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} કહે છે {amount} આપ્યા, હજી અહીં દેખાયા નથી.";

    public override string GotIt => "મળી ગયા";

    public override string NotGot => "નથી મળ્યા";

    public override string ClaimTold(string shop) => $"✅ {shop} ને કહી દીધું; એ હા પાડે પછી લખાશે";

    public override string StockReceived(string lines) => $"✅ માલ આવ્યો: {lines}";

    public override string StockReturned(string lines) => $"✅ માલ પાછો ગયો: {lines}";

    public override string StockChanged(string lines) => $"✅ સ્ટોક: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} હવે {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ ઓર્ડર મળ્યો: {lines} · {total}. {shop} હા પાડે એટલે બિલ આવશે";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ {customer} નો ઓર્ડર: {lines} · {total}";

    public override string AcceptCredit => "હા, ઉધાર";

    public override string AcceptCash => "હા, રોકડા";

    public override string Decline => "નહીં અપાય";

    public override string OrderDeclined(string shop) => $"⛔ {shop} આ ઓર્ડર હમણાં નહીં આપી શકે";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "ગ્રાહક"} એ ઓર્ડર પાછો લીધો";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: બિલ {total} ઉધાર · {BalanceLeft(left)}"
            : $"{shop}: બિલ {total}. આભાર!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: બિલ {bill} પાછું લીધું"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"બિલ: {link}";

    public override string StillWorking => "⚠️ હમણાં ધીમું ચાલે છે; લખી લીધું, બિલ આવે છે";

    public override string BillAgain(string number, Money total) => $"✅ બિલ {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ બિલ {number} – {total}: રદ છે";

    public override string ToPay(Money amount) => $"{amount} આપવાના";

    public override string ToGet(Money amount) => $"{amount} લેવાના";

    public override string TotalOf(string goods) => $"❓ {goods}: કુલ કેટલા રૂપિયાનું?";

    public override string HowBought(Money total) => $"❓ {total} – ઉધાર કે આપ્યા?";

    public override string OnlyGoods => "ફક્ત માલ લખો";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party} નું ખાતું બદલાયું નથી: પૈસા અલગથી લખો";

    public override string OnlyThatOnTheBill =>
        "❓ બિલમાં બીજું કંઈ નથી. આખું બિલ કાઢવું હોય તો લખો: ભૂલ";

    public override string NoBill => "❓ એવું બિલ મળ્યું નથી";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        GujaratiRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        GujaratiRefusals.ForCustomers;

    protected override string RefusedCustomer => "⛔ દુકાનથી આ ન થયું. દુકાનમાં પૂછો";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ થયું નહીં, કંઈ લખ્યું નથી. ફરી લખો; તોય ન થાય તો અમને જણાવો: {code}";

    protected override string ThatItem => "આ વસ્તુ";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (આજે ગણ્યું)",
        1 => " (ગઈકાલે ગણ્યું)",
        _ => $" ({days} દિવસ પહેલાં ગણ્યું)",
    };
}
