using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Plain shop English.</summary>
internal sealed partial class EnglishPhrases : Phrases
{
    public override string Language => "en";

    public override string OnCredit => "on credit";

    public override string Cash => "cash";

    public override string WalkIn => "Cash sale";

    public override string BalanceLeft(Money balance) => balance.Paise >= 0
        ? $"Due {balance}"
        : $"Advance {-balance}";

    public override string UndoHint => "(wrong? write \"undo\")";

    public override string LowStock(string product, string left, int? days) =>
        $"⚠️ {product} ~{left} left{Counted(days)}";

    public override string Undone(string bill, string? party, Money total, bool credit) =>
        credit && party is not null
            ? $"✅ Undone: bill {bill}, {total} off {party}, stock put back"
            : $"✅ Undone: bill {bill}, {total}, stock put back";

    public override string UndonePayment(string party, Money amount, Money balance) =>
        $"✅ Undone: {party} {amount} · {BalanceLeft(balance)}";

    public override string UndoneStock(string lines) => $"✅ Taken back: {lines}";

    public override string NothingToUndo => "❓ There is nothing to undo";

    public override string UndoFirst =>
        "❓ I didn't get that. If the last one is wrong, write \"undo\", then write it right";

    public override string ItIsSoAlready => "👍 It is written so already";

    public override string WriteItRight => "✍️ Now write it as it should be";

    public override string WhichToUndo =>
        "❓ I can't tell which one. Reply to that bill with \"undo\", or write \"bill 45 undo\"";

    public override string WhichProduct(string spoken) => $"❓ Which {spoken}?";

    public override string WhichParty(string spoken) => $"❓ Which {spoken}?";

    public override string RestIsNoted => "the rest is noted";

    public override string HowMuch(string product) => $"❓ How much {product}?";

    public override string HowMuchReally(string product) =>
        $"❓ How much {product}? That quantity can't be right";

    public override string HowManyOf(string product, string unit) =>
        $"❓ {product}: how many {unit}?";

    public override string WhatPrice(string product, string unit) =>
        $"❓ Price of {product}? (₹ per {unit})";

    public override string UnknownProducts(string names) => $"❓ {names} is not in your list.";

    public override string NotSoldHere(string names) => $"❓ {names} is not sold here.";

    public override string CheckTheName => "Check the name and write again";

    public override string HowToAdd(string product) =>
        $"New goods? Write: new item {product} 250";

    public override string WithoutThem => "bill without it";

    public override string Leave => "leave it";

    public override string WhoseCredit => "❓ On whose account? Write the name";

    public override string WhoIs(string called) => $"❓ Who is {called}? Write the name";

    public override string SomebodyNew => "a new khata";

    public override string Remembered(string phrase, string meaning) =>
        $"📝 Remembered: {phrase} = {meaning}. To undo, write: forget {phrase}";

    public override string LearnedList => "📝 Learned from you (to undo: forget NAME):";

    public override string NothingLearned => "📝 Nothing learned yet";

    public override string Forgotten(string phrase) => $"✅ Forgotten: {phrase}";

    public override string NotLearned(string phrase) =>
        $"{phrase} was not learned. Write: learned words";

    public override string ConfirmSale(string sale, Money total) => $"❓ {sale} · {total}. Right?";

    public override string Yes => "yes";

    public override string No => "no";

    public override string OverLimit(string party, Money limit, Money wouldBe) =>
        $"⛔ {party}'s limit is {limit}; with this bill {wouldBe}.";

    public override string CreditAnyway => "credit anyway";

    public override string Short(string product, string left) => $"⛔ Only {left} {product} left.";

    public override string SellAnyway => "sell anyway";

    public override string Left => "left";

    public override string StillOpen(string? who) =>
        who is not null ? $"⏳ Still open: {who}" : "⏳ Still open:";

    public override string Dropped => "✅ Left it, nothing was written";

    public override string StockButton => "Stock check";

    public override string OrderButton => "New order";

    public override string BillButton => "Invoice";

    public override string NotUnderstood =>
        "❓ I didn't get that. Try: \"Ramesh 2 kg sugar credit\"";

    public override string NotUnderstoodCustomer =>
        "❓ I didn't get that. Try: \"2 kg sugar, 5 Maggi\"";

    public override string TooLong => "❓ That is very long. Please send it in parts";

    public override string PleaseType => "⚠️ I can only read typed messages yet. Please type it";

    public override string EditNoted =>
        "⚠️ The message changed, the bill did not. If it is wrong, write \"undo\"";

    public override string Help =>
        "Write like this:\n• Ramesh 2 kg sugar credit\n• 5 Maggi cash\n"
        + "• Ramesh paid 500\n• Ramesh 350 on credit\n• tea 120 expense\n"
        + "• make the sugar 3 kg\n• Ramesh balance\n• how much sugar is left\n"
        + "• today's sales\n• undo (takes the last back)";

    public override string HelpCustomer(string shop) =>
        $"{shop}: write your order, such as \"2 kg sugar, 5 Maggi\". \"my balance\" shows dues";

    public override string Greeting(string shop) => $"Namaste! {shop} – what shall I note?";

    public override string NotAllowed => "⛔ That is not yours to do here. Please ask the owner";

    public override string Blocked(string shop) => $"⛔ {shop} is not taking orders here now";

    public override string Stopped(string shop) =>
        $"✅ {shop} will not write unasked any more. START brings bills back";

    public override string StartedAgain(string shop) =>
        $"✅ Bills and news of {shop} will come here; STOP ends it";

    public override string LanguageSet => "✅ I'll write English from now";

    public override string StockIs(string product, string left, int? days) =>
        $"✅ {product}: ~{left}{Counted(days)}";

    public override string NeverCounted(string product) => $"⚠️ {product} was never counted";

    public override string NothingCounted =>
        "⚠️ Nothing was counted yet. Write it like this: sugar 40 kg is there";

    public override string Available(string product, bool yes) => yes
        ? $"✅ {product}: yes, we have it"
        : $"⛔ {product}: not now";

    public override string PriceIs(string product, Money price, string unit) =>
        $"✅ {product}: {price}/{unit}";

    public override string NoPrice(string product) => $"⚠️ {product} has no price yet";

    public override string Balance(string party, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ {party}: {balance} due",
        < 0 => $"✅ {party}: {-balance} in advance",
        _ => $"✅ {party}: all settled",
    };

    public override string MyBalance(string shop, Money balance) => balance.Paise switch
    {
        > 0 => $"✅ You owe {shop} {balance}",
        < 0 => $"✅ {shop} has {-balance} of yours in advance",
        _ => $"✅ All settled with {shop}",
    };

    public override string NoKhata(string shop) => $"✅ You have no account with {shop}";

    public override string NoSuchKhata(string party) => $"❓ {party} has no khata";

    public override string KhataAdded(
        string party, Money amount, Money balance, bool opened) =>
        $"✅ {party} – {amount} on credit · {BalanceLeft(balance)}{(opened ? " " + NewKhata : "")}";

    public override string NewKhata => "(new khata)";

    public override string OpenKhata(string party, Money amount) =>
        $"❓ {party} has no khata. Open one and write {amount} on credit?";

    public override string ConfirmUdhaar(string party, Money amount) =>
        $"❓ {amount} on credit to {party}. Right?";

    public override string ConfirmReceived(string party, Money amount) =>
        $"❓ {amount} received from {party}. Right?";

    public override string ConfirmPaid(string party, Money amount) =>
        $"❓ {amount} paid to {party}. Right?";

    public override string ConfirmExpense(string? note, Money amount) =>
        $"❓ Expense {amount}{Of(note)}. Right?";

    public override string ExpenseWritten(string? note, Money amount, PaymentMode mode) =>
        $"✅ Expense {amount}{Of(note)} · {Paid(mode)}";

    public override string UndoneExpense(string? note, Money amount) =>
        $"✅ Taken back: expense {amount}{Of(note)}";

    public override string TapToRemind(string link) =>
        $"👉 Tap to send the reminder yourself: {link}";

    public override string NoPhoneToRemind(string party) =>
        $"⚠️ {party} has no number in the khata; tell them yourself";

    public override string Reminder(string party, Money balance, string shop) =>
        $"Dear {party}, {balance} is due at {shop}. Please pay when you can. Thank you!";

    public override string QuestionIsOver => "❓ That question is over, so this tap changed nothing";

    public override string NothingAsked => "❓ Nothing was asked just now. What shall I write?";

    public override string NoOrdersWait => "✅ No order waits";

    public override string OrdersWait(int orders) =>
        orders == 1 ? "⏳ 1 order waits for your yes:" : $"⏳ {orders} orders wait for your yes:";

    public override string OrderWaits(string lines, Money total, string shop) =>
        $"⏳ {lines} · {total}: waiting for {shop} to say yes";

    public override string NoOrder(string shop) => $"❓ {shop} has no open order of yours";

    public override string WhichOrder =>
        "❓ Which order? Reply to its bill, or name the customer";

    public override string CancelByUndo =>
        "❓ No order waits. To take the last bill back, write \"undo\"";

    public override string ShopTold(string shop) => $"✅ {shop} has been told and will talk to you";

    public override string WantsToTalk(string customer, string? phone, string said) =>
        $"⚠️ {customer} wants to talk to you{(phone is null ? "" : $" ({phone})")}: {said}";

    public override string Dues(Money total, int parties) => $"✅ {total} due from {parties}:";

    public override string NoDues => "✅ Nobody owes anything";

    public override string Sales(
        string period, int bills, Money total, Money credit, Money cash, Money upi) =>
        $"✅ {period}: {total} · {bills} bills\ncash {cash} · UPI {upi} · credit {credit}";

    public override string Period(string period) => period switch
    {
        "today" => "Today",
        "yesterday" => "Yesterday",
        "this_week" => "This week",
        "this_month" => "This month",
        "last_month" => "Last month",
        _ => period,
    };

    public override string NothingLow => "✅ Nothing is low";

    public override string LowList => "⚠️ Low:";

    public override string PaymentIn(string party, Money amount, Money balance) =>
        $"✅ {party} – {amount} received · {BalanceLeft(balance)}";

    public override string PaymentOut(string party, Money amount) => $"✅ Paid {party} {amount}";

    public override string HowMuchMoney(string? party) =>
        party is null ? "❓ How many rupees?" : $"❓ {party} – how many rupees?";

    public override string WhosePayment => "❓ Who paid? Write the name";

    public override string Claimed(string party, Money amount) =>
        $"⚠️ {party} says {amount} was paid; not seen here yet.";

    public override string GotIt => "got it";

    public override string NotGot => "not got";

    public override string ClaimTold(string shop) => $"✅ Told {shop}; it counts when they confirm";

    public override string StockReceived(string lines) => $"✅ Stock in: {lines}";

    public override string StockReturned(string lines) => $"✅ Goods returned: {lines}";

    public override string StockChanged(string lines) => $"✅ Stock: {lines}";

    public override string PriceSet(string product, Money price, string unit) =>
        $"✅ {product} is now {price}/{unit}";

    public override string OrderTaken(string lines, Money total, string shop) =>
        $"✅ Order noted: {lines} · {total}. The bill comes when {shop} says yes";

    public override string OrderArrived(string customer, string lines, Money total) =>
        $"❓ Order from {customer}: {lines} · {total}";

    public override string AcceptCredit => "yes, on credit";

    public override string AcceptCash => "yes, cash";

    public override string Decline => "can't supply";

    public override string OrderDeclined(string shop) => $"⛔ {shop} cannot supply this order now";

    public override string OrderWithdrawn(string? customer) =>
        $"⚠️ {customer ?? "The customer"} took the order back";

    public override string CustomerBill(string shop, Money total, bool credit, Money? balance) =>
        credit && balance is { } left
            ? $"{shop}: bill {total} on credit · {BalanceLeft(left)}"
            : $"{shop}: bill {total}. Thank you!";

    public override string CustomerUndone(string shop, string bill, Money? balance) =>
        $"{shop}: bill {bill} was taken back"
        + (balance is { } left ? $" · {BalanceLeft(left)}" : "");

    public override string BillFollows(string link) => $"Bill: {link}";

    public override string StillWorking => "⚠️ It is slow right now; noted, the bill follows";

    public override string BillAgain(string number, Money total) => $"✅ Bill {number} – {total}";

    public override string CancelledBill(string number, Money total) =>
        $"⛔ Bill {number} – {total}: cancelled";

    public override string ToPay(Money amount) => $"{amount} to pay";

    public override string ToGet(Money amount) => $"{amount} to get";

    public override string TotalOf(string goods) => $"❓ {goods}: how much in all, in rupees?";

    public override string HowBought(Money total) => $"❓ {total} – on credit, or paid?";

    public override string OnlyGoods => "only the goods";

    public override string KhataUntouched(string party) =>
        $"ℹ️ {party}'s khata is unchanged: write the money separately";

    public override string OnlyThatOnTheBill =>
        "❓ That is all there is on the bill. To take the whole bill back write: undo";

    public override string NoBill => "❓ There is no such bill";

    protected internal override IReadOnlyDictionary<string, string> Refusals =>
        EnglishRefusals.Words;

    protected internal override IReadOnlyDictionary<string, string> CustomerRefusals =>
        EnglishRefusals.ForCustomers;

    protected override string RefusedCustomer =>
        "⛔ The shop could not take this. Please ask the shop";

    protected override string RefusedAnyhow(string code) =>
        $"⛔ Not done, nothing was written. Please write it again; if it stays, tell us: {code}";

    protected override string ThatItem => "That item";

    private static string Counted(int? days) => days switch
    {
        null => "",
        0 => " (counted today)",
        1 => " (counted yesterday)",
        _ => $" (counted {days} days ago)",
    };
}
