namespace ConverseErp.Conversations.Replies;

/// <content>The words of the longer reports.</content>
internal sealed partial class BengaliPhrases
{
    protected internal override ReportWords Reports { get; } = new(
        ByItem: "জিনিস অনুযায়ী",
        ByCustomer: "খদ্দের অনুযায়ী",
        ByStaff: "কর্মী অনুযায়ী",
        ByDay: "দিন অনুযায়ী",
        ProfitByItem: "জিনিসের লাভ",
        Returned: "{0} ফেরত এসেছে",
        NoName: "নাম ছাড়া",
        StockWorth: "স্টকের দাম {0}",
        NotValued: "{0}টি জিনিসের কেনা দাম জানা নেই",
        Trial: "ট্রায়াল ব্যালেন্স",
        Agrees: "দুই দিকেই: {0}",
        Credit: "ইনপুট ক্রেডিট {0}: {1}",
        Matched: "{0}টি বিল GSTR-2B-এর সঙ্গে মিলেছে",
        Waiting: "{0}টি বিল GSTR-2B-তে নেই ({1}): সাপ্লায়ারকে ফাইল করতে বলুন",
        NotInBooks: "{0}টি GSTR-2B-তে আছে, আপনার খাতায় নেই ({1})",
        Differ: "{0}টিতে ফারাক ({1})",
        Barred: "{0}টির ক্রেডিট পাওয়া যাবে না ({1})",
        NoStatement: "{0}-এর GSTR-2B এখনও আসেনি: GST পোর্টালের JSON পাঠান",
        Bank: "ব্যাংক",
        Khata: "খাতা",
        Sales: "বিক্রি",
        Tax: "GST",
        Purchases: "কেনা",
        InputTax: "দেওয়া GST",
        Expenses: "খরচ",
        Discounts: "ছাড়",
        Capital: "মূলধন",
        Drawings: "তোলা",
        Opening: "পুরনো বাকি",
        Unbilled: "জিনিস ছাড়া",
        ShortOver: "ক্যাশ কম-বেশি");
}
